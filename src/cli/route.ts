import type { Command } from "commander";
import { answer } from "./asking";
import type { Making } from "./common";
import { questionCommand, type Respond } from "./question-command";

/** `jenjang route FROM`: by which path a matter goes up, or sideways. */
export function routeCommand(making: Making, respond: Respond = answer): Command {
  return questionCommand("route", making, respond, {
    summary: "route",
    examples: [
      'route "Dinas Pariwisata" --to Bupati',
      "route Inspektorat --to Bupati --for izin-perjalanan -r kutai-barat",
      'route "Dinas Kesehatan" --to Sekda --for konsultasi --about "pengadaan barang dan jasa"',
      'route "Dinas Pendapatan" --to Bupati --for tanda-tangan --character rahasia,segera -r kutai-timur',
    ],
    terms: [
      ["--for", "purposes"],
      ["--character", "characters"],
      ["--absent …:", "states"],
    ],
  });
}

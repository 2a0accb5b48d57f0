import type { Command } from "commander";
import type { AskedRoute } from "../question/question";
import { answer, type Respond } from "./answering";
import { joined, type Making, once, type QuestionOptions, questionCommand, withExamples } from "./common";
import { text } from "./texts";

type Options = QuestionOptions & Omit<AskedRoute, "command" | "from" | "regulations" | "readings">;

/** `jenjang route FROM`: by which path a matter goes up, or sideways. */
export function routeCommand(making: Making, respond: Respond = answer): Command {
  const { language, shell, done } = making;
  const command = questionCommand("route", making)
    .summary(text("route", language))
    .description(text("route", language))
    .argument("<from>", text("from", language))
    .option("--to <office>", text("to", language), once)
    .option("--for <purpose>", text("for", language), once)
    .option("--about <office|topic>", text("about", language), once)
    .option("--absent <list>", text("absent", language), joined)
    .option("--character <list>", text("character", language), joined)
    .action((from: string, { regulation, reading, json, ...options }: Options) =>
      done(
        respond({ command: "route", from, ...words(options), ...named({ regulation, reading }) }, json === true, shell),
      ),
    );
  const examples = [
    'route "Dinas Pariwisata" --to Bupati',
    "route Inspektorat --to Bupati --for izin-perjalanan -r kutai-barat",
    'route "Dinas Kesehatan" --to Sekda --for konsultasi --about "pengadaan barang dan jasa"',
    'route "Dinas Pendapatan" --to Bupati --for tanda-tangan --character rahasia,segera -r kutai-timur',
  ];
  return withExamples(command, making, examples, [
    ["--for", "purposes"],
    ["--character", "characters"],
    ["--absent …:", "states"],
  ]);
}

/** The options that are words of the question; `--lang` and `--no-color` are not. */
export function words<T extends object>(options: T): Omit<T, "lang" | "color"> {
  const { lang: _lang, color: _color, ...rest } = options as T & { lang?: string; color?: boolean };
  return rest;
}

/** The shared options in the question's own terms. */
export function named({ regulation, reading }: { regulation: string[] | undefined; reading: string[] | undefined }) {
  return { regulations: regulation ?? [], readings: reading ?? [] };
}

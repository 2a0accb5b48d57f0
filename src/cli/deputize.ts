import type { Command } from "commander";
import { answer } from "./asking";
import type { Making } from "./common";
import { questionCommand, type Respond } from "./question-command";

/** `jenjang deputize --absent LIST`: who stands in when officials are absent. */
export function deputizeCommand(making: Making, respond: Respond = answer): Command {
  return questionCommand("deputize", making, respond, {
    summary: "deputize",
    examples: [
      "deputize --absent Bupati,WakilBupati",
      "deputize --absent Bupati:tidak-di-tempat --occasion umum -r kutai-timur",
      'deputize --absent Bupati,WakilBupati --occasion pembukaan-penutupan --deputy "Kabag Umum"',
      'deputize --absent "Kadis Kesehatan:tidak-di-tempat" --occasion undangan --invited-by Bupati',
    ],
    terms: [
      ["--occasion", "occasions"],
      ["--absent …:", "states"],
    ],
  });
}

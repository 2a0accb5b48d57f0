import type { Command } from "commander";
import { answer } from "./asking";
import type { Making } from "./common";
import { questionCommand, type Respond } from "./question-command";

/** `jenjang who-signs`: who may sign what, in whose name. */
export function whoSignsCommand(making: Making, respond: Respond = answer): Command {
  return questionCommand("who-signs", making, respond, {
    summary: "whoSigns",
    examples: [
      "who-signs --doc surat --on-behalf Sekda",
      "who-signs --doc keputusan-bupati --not-delegated -r kutai-barat",
      'who-signs --signer "Asisten III" -r kutai-timur',
      "who-signs --doc surat --on-behalf Sekda --absent Sekda",
    ],
    terms: [
      ["--doc", "documents"],
      ["--matter", "matters"],
      ["--absent …:", "states"],
    ],
  });
}

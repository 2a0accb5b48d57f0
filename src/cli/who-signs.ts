import type { Command } from "commander";
import type { Text } from "../document/text";
import type { Capacity } from "../question/question";
import { answer } from "./asking";
import type { Making } from "./common";
import { questionCommand, type Respond } from "./question-command";

/** What the forms of signing mean. */
const CAPACITY_LABELS: ReadonlyMap<Capacity, Text> = new Map([
  ["own", { id: "atas kewenangannya sendiri", en: "in their own power" }],
  ["on-behalf", { id: "atas nama pejabat lain", en: "in the name of another" }],
  ["unstated", { id: "bentuknya tidak disebut", en: "the text gives no form" }],
]);

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
      ["--capacity", CAPACITY_LABELS],
      ["--matter", "matters"],
      ["--absent …:", "states"],
    ],
  });
}

import { Command } from "commander";
import { explain } from "./asking";
import { dressed, type Making, withExamples } from "./common";
import { deputizeCommand } from "./deputize";
import { routeCommand } from "./route";
import { text } from "./texts";
import { whoSignsCommand } from "./who-signs";

/** `jenjang explain QUESTION`: the whole derivation of an answer, and what was rejected. */
export function explainCommand(making: Making): Command {
  const { language } = making;
  const command = dressed(new Command("explain"), language)
    .summary(text("explain", language))
    .description(text("explain", language))
    .helpCommand(false);
  for (const make of [routeCommand, whoSignsCommand, deputizeCommand]) command.addCommand(make(making, explain));
  const examples = [
    'explain route "Dinas Pariwisata" --to Bupati --for konsultasi -r kutai-barat',
    'explain who-signs --doc surat --on-behalf Bupati --signer "Asisten II" -r kutai-barat',
    "explain deputize --absent Bupati --occasion acara-resmi -r kutai-timur",
  ];
  return withExamples(command, making, examples, []);
}

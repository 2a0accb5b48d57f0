import { Command } from "commander";
import { findProvisions, profileOfProvision } from "../inspect/provision";
import type { Misunderstanding } from "../question/question";
import { provisionJson } from "../render/inspect-json";
import { provisionText } from "../render/text/provision";
import { dressed, type Making, withExamples } from "./common";
import { type Inspected, type InspectOptions, inspect, inspecting, type Shown } from "./inspecting";
import { text } from "./texts";

/** `jenjang cite PROVISION`: what a provision says, and which rules rest on it. */
export function citeCommand(making: Making): Command {
  const { language } = making;
  const command = inspecting(dressed(new Command("cite"), language), making)
    .summary(text("cite", language))
    .description(text("cite", language))
    .argument("<provision>", text("provision", language))
    .action((cite: string, options: InspectOptions) =>
      making.done(inspect(options, making, (inspected) => look(cite, inspected))),
    );
  const examples = ['cite "Pasal 8 huruf b" -r kutai-barat', 'cite "Pasal 26 (MEKANISME) ayat (1)"', 'cite "BAB V"'];
  return withExamples(command, making, examples, []);
}

function look(cite: string, { book, entries, files }: Inspected): Shown | Misunderstanding {
  const found = findProvisions(entries, cite);
  if ("code" in found) return found;
  const all = found.map((one) => profileOfProvision(one, files, book));
  const { vocabulary } = book;
  return {
    text: (sheet, language) => all.map((one) => provisionText(one, vocabulary, sheet, language)).join("\n"),
    json: (language) => ({ provisions: all.map((one) => provisionJson(one, vocabulary, language)) }),
  };
}

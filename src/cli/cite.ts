import { Command } from "commander";
import { findProvisions, type ProvisionProfile, profileOfProvision } from "../inspect/provision";
import { paperFromText } from "../paper/from-text";
import { type Passage, passagesWithin } from "../paper/paper";
import type { Misunderstanding } from "../question/question";
import { provisionJson } from "../render/inspect-json";
import { passageText } from "../render/text/passage";
import { provisionText } from "../render/text/provision";
import type { Source } from "../source/source";
import { printMisunderstanding } from "./answering";
import { dressed, type Making, withExamples } from "./common";
import { type Inspected, type InspectOptions, inspect, inspecting, type Shown } from "./inspecting";
import { text } from "./texts";

/** `jenjang cite PROVISION`: what a provision says, and which rules rest on it. */
export function citeCommand(making: Making): Command {
  const { language, done } = making;
  const command = inspecting(dressed(new Command("cite"), language), making)
    .summary(text("cite", language))
    .description(text("cite", language))
    .argument("<provision>", text("provision", language))
    .option("--text <file>", text("copy", language))
    .action((cite: string, options: InspectOptions & { text?: string }) => done(show(cite, options, making)));
  const examples = ['cite "Pasal 8 huruf b" -r kutai-barat', 'cite "Pasal 26 (MEKANISME) ayat (1)"', 'cite "BAB V"'];
  return withExamples(command, making, examples, []);
}

function show(cite: string, { text: path, ...options }: InspectOptions & { text?: string }, making: Making): number {
  const { shell } = making;
  const copy = path === undefined ? undefined : shell.readText(path);
  if (copy !== undefined && "code" in copy)
    return printMisunderstanding(copy, options.json === true, shell, making.language);
  return inspect(options, making, (inspected) => look(cite, copy, inspected));
}

function look(cite: string, copy: Source | undefined, { book, entries, files }: Inspected): Shown | Misunderstanding {
  const found = findProvisions(entries, cite);
  if ("code" in found) return found;
  const all = found.map((one) => profileOfProvision(one, files, book));
  const [first] = all;
  if (copy !== undefined && all.length > 1) return severalRegulations(all);
  const passages = copy === undefined || first === undefined ? undefined : passagesOf(first, copy);
  const { vocabulary } = book;
  return {
    text: (sheet, language) => {
      const told = all.map((one) => provisionText(one, vocabulary, sheet, language));
      if (passages !== undefined && first !== undefined)
        told.push(passageText(first.provision.label, passages, sheet, language));
      return told.join("\n");
    },
    json: (language) => ({
      provisions: all.map((one) => provisionJson(one, vocabulary, language)),
      ...(passages === undefined
        ? {}
        : { passages: passages.map(({ label, heading, text: words }) => ({ cite: label, heading, text: words })) }),
    }),
  };
}

/** The words of a provision, and of what is inside it, in the asker's own copy. */
function passagesOf({ graph, provision }: ProvisionProfile, copy: Source): readonly Passage[] {
  return passagesWithin(paperFromText(copy, new Set(graph.regulation.provisions.keys())), provision.label);
}

function severalRegulations(all: readonly ProvisionProfile[]): Misunderstanding {
  return {
    code: "one-regulation",
    args: { known: all.map((one) => one.graph.regulation.id).join(", ") },
    suggestions: [],
  };
}

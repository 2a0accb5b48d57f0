import { Command } from "commander";
import { profileOf } from "../inspect/profile";
import { understand } from "../question/from-words";
import { similarTo } from "../question/offices";
import type { Misunderstanding } from "../question/question";
import { profileJson } from "../render/inspect-json";
import { profileText } from "../render/text/profile";
import { dressed, type Making, withExamples } from "./common";
import { type Inspected, type InspectOptions, inspect, inspecting, type Shown } from "./inspecting";
import { text } from "./texts";

/** `jenjang show OFFICE`: everything that the regulations say about an office or class. */
export function showCommand(making: Making): Command {
  const { language } = making;
  const command = inspecting(dressed(new Command("show"), language), making)
    .summary(text("show", language))
    .description(text("show", language))
    .argument("<office>", text("office", language))
    .action((office: string, options: InspectOptions) =>
      making.done(inspect(options, making, (inspected) => look(office, inspected))),
    );
  return withExamples(command, making, ['show "Asisten II" -r kutai-barat', "show Sekda", 'show "Dinas Sosial"'], []);
}

/** An office is understood as a question about its signature would be. */
function look(name: string, { book, entries }: Inspected): Shown | Misunderstanding {
  const regulations = entries.map(({ graph }) => graph.regulation.id);
  const understood = understand({ command: "who-signs", signer: name, regulations }, book);
  if ("code" in understood) return understood;
  const profiles = understood.flatMap(({ question, entry, unlisted }) => {
    if (question.command !== "who-signs" || question.signer === null) return [];
    const similar = unlisted.flatMap((one) => similarTo(entry, one));
    return profileOf(entry.graph, question.signer, similar);
  });
  const { vocabulary } = book;
  return {
    text: (sheet, language) => profiles.map((one) => profileText(one, vocabulary, sheet, language)).join("\n"),
    json: (language) => ({ offices: profiles.map((one) => profileJson(one, vocabulary, language)) }),
  };
}

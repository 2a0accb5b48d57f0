import { Command } from "commander";
import type { Language } from "../document/text";
import type { Book, Entry } from "../graph/book";
import { compare } from "../paper/compare";
import type { Comparison } from "../paper/difference";
import { paperFromText } from "../paper/from-text";
import type { Misunderstanding } from "../question/question";
import { chooseRegulations } from "../question/regulations";
import { comparisonJson } from "../render/comparison-json";
import { comparisonText } from "../render/text/verify";
import type { Source } from "../source/source";
import { printMisunderstanding } from "./answering";
import { collect, dressed, type Making, withExamples } from "./common";
import { withRules } from "./loading";
import { sheetFor } from "./setting";
import { EXIT, type Shell } from "./shell";
import { text } from "./texts";

/** `jenjang verify -r ID --text FILE`: whether a rule file agrees with a copy of its regulation. */
export function verifyCommand(making: Making): Command {
  const { language, done } = making;
  const command = dressed(new Command("verify"), language)
    .summary(text("verify", language))
    .description(text("verify", language))
    .requiredOption("-r, --regulation <id>", text("oneRegulation", language), collect)
    .requiredOption("--text <file>", text("copy", language))
    .option("--json", text("json", language))
    .action(({ regulation, text: path, json }: { regulation: string[]; text: string; json?: boolean }) =>
      done(verify(regulation, path, json === true, making)),
    );
  return withExamples(command, making, ["verify -r kutai-barat --text perbup-21-2017.txt"], []);
}

function verify(wanted: readonly string[], path: string, json: boolean, making: Making): number {
  const { shell, language } = making;
  return withRules(making, { json, bare: true }, ({ book }) => {
    const entry = oneOf(book, wanted);
    if ("code" in entry) return printMisunderstanding(entry, json, shell, language);
    const copy = shell.readText(path);
    if ("code" in copy) return printMisunderstanding(copy, json, shell, language);
    const compared = comparison(copy, entry, book);
    if ("code" in compared) return printMisunderstanding(compared, json, shell, language);
    return print(entry.graph.regulation.id, compared, { json, shell, language });
  });
}

function oneOf(book: Book, wanted: readonly string[]): Entry | Misunderstanding {
  const chosen = chooseRegulations(book, wanted);
  if (!Array.isArray(chosen)) return chosen;
  const [only] = chosen;
  if (only !== undefined && chosen.length === 1) return only;
  const known = chosen.map((entry) => entry.graph.regulation.id).join(", ");
  return { code: "one-regulation", args: { known }, suggestions: [] };
}

function comparison(copy: Source, { graph: { regulation } }: Entry, book: Book): Comparison | Misunderstanding {
  const paper = paperFromText(copy, new Set(regulation.provisions.keys()));
  if (paper.passages.length === 0) return { code: "no-provisions", args: { file: copy.path }, suggestions: [] };
  return compare(paper, regulation, book.vocabulary);
}

function print(
  regulation: string,
  compared: Comparison,
  { json, shell, language }: { json: boolean; shell: Shell; language: Language },
): number {
  if (json) shell.out.write(`${JSON.stringify(comparisonJson(regulation, compared, language), null, 2)}\n`);
  else shell.out.write(comparisonText(regulation, compared, sheetFor(shell.out, shell), language));
  return compared.differences.length > 0 ? EXIT.differs : EXIT.answered;
}

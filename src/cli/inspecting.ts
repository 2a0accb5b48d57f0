import type { Command } from "commander";
import type { CaseFile } from "../cases/cases";
import type { Language } from "../document/text";
import type { Vocabulary } from "../document/vocabulary";
import type { Book, Entry } from "../graph/book";
import type { Misunderstanding } from "../question/question";
import { chooseRegulations } from "../question/regulations";
import { glossed } from "../render/gloss";
import { jsonText } from "../render/json";
import type { Sheet } from "../render/text/page";
import { printMisunderstanding } from "./answering";
import { toldAtHome, wantedOf } from "./at-home";
import { collect, type Making } from "./common";
import { withRules } from "./loading";
import { sheetFor } from "./setting";
import { EXIT } from "./shell";
import { text } from "./texts";

/** The options of the commands that show what is encoded. */
export interface InspectOptions {
  readonly regulation?: string[];
  readonly rules?: string[];
  readonly json?: boolean;
  /** Whether it is about the rule files as they are, without what overlays add. */
  readonly bare?: boolean;
}

/** What such a command works on: the book, the regulations asked for, and all case files. */
export interface Inspected {
  readonly book: Book;
  readonly entries: readonly Entry[];
  readonly files: readonly CaseFile[];
}

/** What such a command shows: text for people, a value for programs, and its exit status where that is not 0. */
export interface Shown {
  readonly text: (sheet: Sheet, language: Language) => string;
  readonly json: (language: Language) => object;
  readonly exit?: number;
}

/** Adds the options that these commands share. */
export function inspecting(command: Command, { language }: Making): Command {
  return command
    .option("-r, --regulation <id>", text("regulation", language), collect)
    .option("--rules <folder>", text("rules", language), collect)
    .option("--json", text("json", language));
}

/** Loads the rules and cases, shows what is asked for, and says how it went. */
export function inspect(
  { regulation, rules, json = false, bare = false }: InspectOptions,
  making: Making,
  look: (inspected: Inspected) => Shown | Misunderstanding,
): number {
  const { shell, language } = making;
  const { setting } = shell;
  return withRules(making, { json, rules, bare }, ({ book, files }) => {
    const entries = chooseRegulations(book, wantedOf(regulation, setting));
    const shown = "code" in entries ? entries : look({ book, entries, files });
    if (!("code" in shown)) return print(shown, json, making, book.vocabulary);
    const elsewhere = (): string[] =>
      [...book.entries.values()]
        .filter((one) => !("code" in look({ book, entries: [one], files })))
        .map(({ id }) => id);
    return printMisunderstanding(toldAtHome(shown, { named: regulation, setting }, elsewhere), json, shell, language);
  });
}

function print(shown: Shown, json: boolean, { shell, language }: Making, vocabulary: Vocabulary): number {
  if (json) shell.out.write(jsonText({ contract: 1, ...shown.json(language) }));
  else shell.out.write(shown.text(glossed(sheetFor(shell.out, shell), vocabulary, language), language));
  return shown.exit ?? EXIT.answered;
}

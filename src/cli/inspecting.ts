import type { Command } from "commander";
import type { CaseFile } from "../cases/cases";
import type { Language } from "../document/text";
import type { Book, Entry } from "../graph/book";
import type { Misunderstanding } from "../question/question";
import { chooseRegulations } from "../question/regulations";
import type { Sheet } from "../render/text/page";
import { printMisunderstanding } from "./answering";
import { collect, type Making } from "./common";
import { withRules } from "./loading";
import { sheetFor } from "./setting";
import { EXIT, type Shell } from "./shell";
import { text } from "./texts";

/** The options of the commands that show what is encoded. */
export interface InspectOptions {
  readonly regulation?: string[];
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
    .option("--json", text("json", language));
}

/** Loads the rules and cases, shows what is asked for, and says how it went. */
export function inspect(
  { regulation = [], json = false, bare = false }: InspectOptions,
  making: Making,
  look: (inspected: Inspected) => Shown | Misunderstanding,
): number {
  const { shell, language } = making;
  return withRules(making, { json, bare }, ({ book, files }) => {
    const entries = chooseRegulations(book, regulation);
    const shown = "code" in entries ? entries : look({ book, entries, files });
    return "code" in shown ? printMisunderstanding(shown, json, shell, language) : print(shown, json, shell, language);
  });
}

function print(shown: Shown, json: boolean, shell: Shell, language: Language): number {
  if (json) shell.out.write(`${JSON.stringify({ contract: 1, ...shown.json(language) }, null, 2)}\n`);
  else shell.out.write(shown.text(sheetFor(shell.out, shell), language));
  return shown.exit ?? EXIT.answered;
}

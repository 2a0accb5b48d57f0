import { Command, InvalidArgumentError, Option } from "commander";
import type { Language } from "../document/text";
import type { TermKind, Vocabulary } from "../document/vocabulary";
import { load } from "../engine";
import type { Shell } from "./shell";
import { text } from "./texts";

/** The options that every question has. */
export interface QuestionOptions {
  readonly regulation?: string[];
  readonly reading?: string[];
  readonly json?: boolean;
}

/** How a command is made: its words in one language, and where it reports its exit status. */
export interface Making {
  readonly shell: Shell;
  readonly language: Language;
  readonly done: (exit: number) => void;
}

/** The value of an option that is given once, and says something. */
export function once(value: string, before: string | undefined): string {
  if (before !== undefined) throw new InvalidArgumentError(REPEATED);
  if (value.trim() === "") throw new InvalidArgumentError(EMPTY);
  return value;
}

/** The values of a list option that may be given more than once, as one list. */
export function joined(value: string, before: string | undefined): string {
  if (value.replace(/[,;\s]/g, "") === "") throw new InvalidArgumentError(EMPTY);
  return before === undefined ? value : `${before};${value}`;
}

/** Why an option's value is refused: keys of the texts, which the program says in the asker's language. */
const REPEATED = "repeatedOption";
const EMPTY = "emptyOption";

/** Gathers the values of an option that may be given more than once. */
export const collect = (value: string, before: string[] | undefined): string[] => [...(before ?? []), value];

/** A command for a question, with the options that all questions share. */
export function questionCommand(name: string, making: Making): Command {
  const { language } = making;
  return dressed(new Command(name), language)
    .option("-r, --regulation <id>", text("regulation", language), collect)
    .option("--reading <id>", text("reading", language), collect)
    .option("--json", text("json", language));
}

/** The options that every command has, and its help in one language. */
export function dressed(command: Command, language: Language): Command {
  const titles: Record<string, string> = {
    "Usage:": text("usage", language),
    "Arguments:": text("arguments", language),
    "Options:": text("options", language),
    "Global Options:": text("globalOptions", language),
    "Commands:": text("commands", language),
  };
  return command
    .helpOption("-h, --help", text("help", language))
    .addOption(new Option("--lang <id|en>", text("lang", language)).choices(["id", "en"]))
    .option("--no-color", text("noColor", language))
    .configureHelp({ styleTitle: (title) => titles[title] ?? title })
    .exitOverride()
    .configureOutput({ writeOut: () => undefined, writeErr: () => undefined });
}

/** Examples under the help, and the accepted values of the terms that the command takes. */
export function withExamples(
  command: Command,
  making: Making,
  examples: readonly string[],
  kinds: readonly [string, TermKind][],
): Command {
  return command.addHelpText("after", () => {
    const { language } = making;
    const lines = ["", text("examples", language), ...examples.map((example) => `  jenjang ${example}`)];
    const vocabulary = kinds.length > 0 ? vocabularyOf(making.shell) : undefined;
    for (const [option, kind] of kinds) {
      if (vocabulary === undefined) break;
      const terms = [...vocabulary[kind].values()];
      const width = Math.max(...terms.map((term) => term.id.length));
      lines.push(
        "",
        `${text("values", language)} (${option}):`,
        ...terms.map((term) => `  ${term.id.padEnd(width)}  ${term.label[language]}`),
      );
    }
    return lines.join("\n");
  });
}

function vocabularyOf(shell: Shell): Vocabulary | undefined {
  const loading = load(shell.readRules([]).vocabulary, []);
  return loading.ok ? loading.book.vocabulary : undefined;
}

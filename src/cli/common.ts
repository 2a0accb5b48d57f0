import { type Command, Option } from "commander";
import type { Language } from "../document/text";
import type { TermKind, Vocabulary } from "../document/vocabulary";
import type { Shell } from "./shell";
import { text } from "./texts";

/** How a command is made: its words in one language, and where it reports its exit status. */
export interface Making {
  readonly shell: Shell;
  readonly language: Language;
  readonly done: (exit: number | Promise<number>) => void;
}

/** Gathers the values of an option that may be given more than once. */
export const collect = (value: string, before: string[] | undefined): string[] => [...(before ?? []), value];

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
  const loading = shell.load(shell.readRules([]).vocabulary, []);
  return loading.ok ? loading.book.vocabulary : undefined;
}

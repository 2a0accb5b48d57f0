import { type Command, Option } from "commander";
import type { Language } from "../document/text";
import type { TermKind, Vocabulary } from "../document/vocabulary";
import { clean } from "../render/text/page";
import { commandLines, helpLayout, valueLines } from "./help-layout";
import { sheetFor } from "./setting";
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
  return command
    .helpOption("-h, --help", text("help", language))
    .addOption(new Option("--lang <id|en>", text("lang", language)).choices(["id", "en"]))
    .option("--no-color", text("noColor", language))
    .configureHelp(helpLayout(language))
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
    const { language, shell } = making;
    const { width } = sheetFor(shell.out, shell);
    const lines = ["", text("examples", language)];
    for (const example of examples) lines.push(...commandLines(`jenjang ${example}`, width));
    const vocabulary = kinds.length > 0 ? vocabularyOf(shell) : undefined;
    for (const [option, kind] of kinds) {
      if (vocabulary === undefined) break;
      const terms = [...vocabulary[kind].values()].map(({ id, label }) => [clean(id), clean(label[language])] as const);
      lines.push("", `${text("values", language)} (${option}):`, ...valueLines(terms, width));
    }
    return lines.join("\n");
  });
}

function vocabularyOf(shell: Shell): Vocabulary | undefined {
  const loading = shell.load(shell.readRules([]).vocabulary, []);
  return loading.ok ? loading.book.vocabulary : undefined;
}

import { type Command, Option } from "commander";
import type { Language, Text } from "../document/text";
import type { TermKind, Vocabulary } from "../document/vocabulary";
import { clean, PLAIN, wrapped } from "../render/text/page";
import { commandLines, helpLayout, valueLines } from "./help-layout";
import { withPlaceholders } from "./placeholders";
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

/** What an option or argument accepts: terms of a kind, or values with what they mean. */
export type Accepted = readonly [option: string, values: TermKind | ReadonlyMap<string, Text>];

/** Examples under the help, and the accepted values of the terms that the command takes. */
export function withExamples(
  command: Command,
  making: Making,
  examples: readonly string[],
  accepted: readonly Accepted[],
): Command {
  return command.addHelpText("after", () => {
    const { language, shell } = making;
    const { width } = sheetFor(shell.out, shell);
    const lines = ["", text("examples", language)];
    for (const example of examples) lines.push(...commandLines(`jenjang ${within(command)}${example}`, width));
    const vocabulary = accepted.length > 0 ? vocabularyOf(shell) : undefined;
    for (const [option, values] of accepted) {
      const told = typeof values === "string" ? termsOf(vocabulary, values) : values;
      const rows = [...told].map(([value, label]) => [clean(value), clean(label[language])] as const);
      if (rows.length > 0) lines.push("", ...heading(option, language, width), ...valueLines(rows, width));
    }
    return lines.join("\n");
  });
}

/** The names of the commands that a command is part of, as they are typed before it. */
function within({ parent }: Command): string {
  return parent === null || parent.parent === null ? "" : `${within(parent)}${parent.name()} `;
}

/** The line over the values that an option accepts. */
function heading(option: string, language: Language, width: number): string[] {
  const told = `${text("values", language)} (${withPlaceholders(option, language)}):`;
  return wrapped(told, { width, paint: PLAIN }, 0, 2);
}

function termsOf(vocabulary: Vocabulary | undefined, kind: TermKind): [string, Text][] {
  return vocabulary === undefined ? [] : [...vocabulary[kind].values()].map(({ id, label }) => [id, label]);
}

function vocabularyOf(shell: Shell): Vocabulary | undefined {
  const loading = shell.load(shell.readRules([]).vocabulary, []);
  return loading.ok ? loading.book.vocabulary : undefined;
}

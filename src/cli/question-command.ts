import { Command, InvalidArgumentError, Option } from "commander";
import type { Command as CommandName, TermKind } from "../document/vocabulary";
import type { Asked } from "../question/question";
import { charted } from "./charted";
import { collect, dressed, type Making, withExamples } from "./common";
import { askedOf, type Given, QUESTION_OPTIONS, type QuestionOption } from "./question-options";
import { isEmptyList } from "./quickly";
import type { Shell } from "./shell";
import { type TextKey, text } from "./texts";

/** How a question is responded to. @returns the exit status */
export type Respond = (asked: Asked, json: boolean, shell: Shell) => number;

/** What the help of a question says beside its options. */
export interface QuestionHelp {
  readonly summary: TextKey;
  readonly examples: readonly string[];
  /** The options whose values are terms, with the kind of these. */
  readonly terms: readonly [string, TermKind][];
}

/** The command of a question, with the options that the table of questions gives it. */
export function questionCommand(name: CommandName, making: Making, respond: Respond, help: QuestionHelp): Command {
  const { language, shell, done } = making;
  const options = QUESTION_OPTIONS[name];
  const command = dressed(new Command(name), language)
    .summary(text(help.summary, language))
    .description(text(help.summary, language));
  if (name === "route") command.argument("<from>", text("from", language));
  for (const option of options) command.addOption(optionOf(option, making));
  command.action(() => {
    const values = command.opts<Record<string, Value | undefined>>();
    const given = new Map(
      options.flatMap((option) => {
        const value = values[camelCase(option.name)];
        return value === undefined ? [] : [[option.name, value] as const];
      }),
    ) satisfies Given;
    const asked = askedOf(name, command.args[0], given);
    const json = given.has("json");
    const file = given.get("chart");
    const answer = (): number => respond(asked, json, shell);
    done(
      typeof file === "string" ? charted(asked, { file, force: given.has("force"), json }, making, answer) : answer(),
    );
  });
  return withExamples(command, making, help.examples, help.terms);
}

type Value = string | string[] | true;

function optionOf(
  { name, kind, says, value, short, required, excludes }: QuestionOption,
  { language }: Making,
): Option {
  const flags = `${short === undefined ? "" : `-${short}, `}--${name}${value === undefined ? "" : ` <${value}>`}`;
  const option = new Option(flags, text(says, language));
  if (kind === "once") option.argParser(once);
  if (kind === "list") option.argParser(joined);
  if (kind === "again") option.argParser(collect);
  if (required) option.makeOptionMandatory();
  if (excludes !== undefined) option.conflicts(camelCase(excludes));
  return option;
}

function camelCase(name: string): string {
  return name.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());
}

/** Why an option's value is refused: keys of the texts, which the program says in the asker's language. */
const REPEATED = "repeatedOption";
const EMPTY = "emptyOption";

/** The value of an option that is given once, and says something. */
function once(value: string, before: string | undefined): string {
  if (before !== undefined) throw new InvalidArgumentError(REPEATED);
  if (value.trim() === "") throw new InvalidArgumentError(EMPTY);
  return value;
}

/** The values of a list option that may be given more than once, as one list. */
function joined(value: string, before: string | undefined): string {
  if (isEmptyList(value)) throw new InvalidArgumentError(EMPTY);
  return before === undefined ? value : `${before};${value}`;
}

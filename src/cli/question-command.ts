import { Command, InvalidArgumentError, Option } from "commander";
import type { Command as CommandName } from "../document/vocabulary";
import { printMisunderstanding } from "./answering";
import { wantedOf } from "./at-home";
import { charted } from "./charted";
import { commandLine } from "./command-line";
import { type Accepted, collect, dressed, type Making, withExamples } from "./common";
import type { Posed } from "./giving";
import { outputOf } from "./output";
import { allOf, askedOf, type Given, QUESTION_OPTIONS, type QuestionOption } from "./question-options";
import { isEmptyList } from "./quickly";
import { wantsJson } from "./setting";
import { settled } from "./settled";
import type { Shell } from "./shell";
import { type TextKey, text } from "./texts";

/** How a question is responded to. @returns the exit status */
export type Respond = (posed: Posed, shell: Shell) => number;

/** What the help of a question says beside its options. */
interface QuestionHelp {
  readonly summary: TextKey;
  readonly examples: readonly string[];
  /** The options that accept only some values, with these. */
  readonly terms: readonly Accepted[];
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
    const json = wantsJson(shell.args);
    const output = outputOf(given);
    if ("code" in output) return done(printMisunderstanding(output, json, shell, language));
    // A line that asks it again elsewhere names the home.
    const named = new Map(given).set("regulation", [...wantedOf(allOf(given, "regulation"), shell.setting)]);
    const line = commandLine([...pathTo(command), ...command.args], options, named);
    const asked = askedOf(name, command.args[0], given);
    const rules = allOf(given, "rules");
    const file = given.get("chart");
    const answered = settled<number | Promise<number>>(shell, { rules, json }, (inSetting) => {
      const answer = (): number => respond({ asked, output, line }, inSetting);
      if (typeof file !== "string") return answer();
      return charted(asked, { file, force: output.force, json }, { ...making, shell: inSetting }, answer);
    });
    done(answered);
  });
  return withExamples(command, making, help.examples, help.terms);
}

/** The names that lead to a command, from the program down. */
function pathTo(command: Command): string[] {
  return [...(command.parent === null ? [] : pathTo(command.parent)), command.name()];
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

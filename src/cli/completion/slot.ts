import type { Argument, Command, Option } from "commander";
import { collect } from "../common";
import { QUESTION_OPTIONS } from "../question-options";

/** What may stand at the end of a command line: one of some commands, an option, or a value. */
export type Slot =
  | { readonly kind: "command"; readonly of: Command }
  | { readonly kind: "option"; readonly of: Command; readonly given: readonly Option[] }
  | { readonly kind: "value"; readonly value: Value; readonly of: Command };

/** A value that an option or argument takes. */
export interface Value {
  /** The option's long name, or the argument's. */
  readonly name: string;
  /** What the help calls it: the word in its `<…>`. */
  readonly called: string;
  readonly choices: readonly string[] | undefined;
  /** Where in the word it begins: after the `=` of `--to=…`. */
  readonly from: number;
}

/** Where a command line has led to. */
interface Way {
  readonly command: Command;
  readonly given: readonly Option[];
  /** How many words were neither commands nor options. */
  readonly others: number;
  /** The option whose value comes next. */
  readonly awaiting: Option | undefined;
  readonly onlyWords: boolean;
}

/** What may stand at the end of a command line. @param words those before it, without the program's name */
export function slotAt(program: Command, words: readonly string[], last: string): Slot {
  const way = words.reduce(step, { command: program, given: [], others: 0, awaiting: undefined, onlyWords: false });
  const { command, given, others, awaiting, onlyWords } = way;
  if (awaiting !== undefined) return { kind: "value", of: command, value: valueOfOption(awaiting, 0) };
  const inline = onlyWords ? undefined : inlineValue(command, last);
  if (inline !== undefined) return { kind: "value", of: command, value: inline };
  if (last.startsWith("-") && !onlyWords) return { kind: "option", of: command, given };
  if (commandsOf(command).length > 0) return { kind: "command", of: command };
  const argument = argumentAt(command.registeredArguments, others);
  return argument === undefined
    ? { kind: "option", of: command, given }
    : { kind: "value", of: command, value: valueOfArgument(argument) };
}

/** The commands right below one, with `help` where it has that. */
export function commandsOf(command: Command): Command[] {
  return command.commands.length === 0 ? [] : command.createHelp().visibleCommands(command);
}

/** The options of a command that its help shows. */
export function optionsOf(command: Command): Option[] {
  return command.createHelp().visibleOptions(command);
}

/** Whether an option may be given more than once, or takes a list. */
export function isRepeatable(option: Option): boolean {
  return option.parseArg === (collect as unknown) || LISTS.has(option.name());
}

const LISTS = new Set(
  Object.values(QUESTION_OPTIONS).flatMap((all) => all.flatMap(({ name, kind }) => (kind === "list" ? [name] : []))),
);

function step(way: Way, word: string): Way {
  const { command, given, others, awaiting, onlyWords } = way;
  if (awaiting !== undefined) return { ...way, awaiting: undefined };
  if (word === "--") return { ...way, onlyWords: true };
  if (word.startsWith("-") && !onlyWords) {
    const option = optionNamed(command, word.split("=")[0] as string);
    if (option === undefined) return way;
    return { ...way, given: [...given, option], awaiting: takesNext(option, word) ? option : undefined };
  }
  const below = commandsOf(command).find((one) => one.name() === word || one.aliases().includes(word));
  return below === undefined ? { ...way, others: others + 1 } : { ...way, command: below, given: [], others: 0 };
}

function takesNext(option: Option, word: string): boolean {
  return option.required && !word.includes("=") && (word.startsWith("--") || word.length === 2);
}

/** The option of a command that a flag names. */
export function optionNamed(command: Command, flag: string): Option | undefined {
  const short = flag.startsWith("--") ? flag : flag.slice(0, 2);
  return optionsOf(command).find((option) => option.long === flag || option.short === short);
}

function inlineValue(command: Command, word: string): Value | undefined {
  const at = word.indexOf("=");
  const option = word.startsWith("--") && at > 0 ? optionNamed(command, word.slice(0, at)) : undefined;
  return option?.required === true ? valueOfOption(option, at + 1) : undefined;
}

function valueOfOption(option: Option, from: number): Value {
  const [, called] = /<([^>]+)>/.exec(option.flags) as unknown as [string, string];
  return { name: option.name(), called, choices: option.argChoices, from };
}

function argumentAt(all: readonly Argument[], index: number): Argument | undefined {
  return all[index] ?? (all.at(-1)?.variadic === true ? all.at(-1) : undefined);
}

function valueOfArgument(argument: Argument): Value {
  return { name: argument.name(), called: argument.name(), choices: argument.argChoices, from: 0 };
}

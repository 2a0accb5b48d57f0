import type { Command, Option } from "commander";
import type { Command as QuestionName } from "../../document/vocabulary";
import { isRepeatable, optionNamed } from "../completion/slot";
import { QUESTION_OPTIONS } from "../question-options";

/** What is given on a line: its words, and its options in their order, each with its value where it takes one. */
interface Given {
  readonly words: readonly string[];
  readonly options: readonly GivenOption[];
}

interface GivenOption {
  readonly option: Option;
  readonly value: string | undefined;
  /** Whether it was given in order to take it away: `--no-for`, `--for -`. */
  readonly isTaken: boolean;
}

/** A question as it was last asked, which later lines may change. */
export interface Draft extends Given {
  readonly command: QuestionName;
  /** The command of that name, with its options. */
  readonly of: Command;
}

/** Whether a word is the name of a question. */
export function isQuestion(word: string | undefined): word is QuestionName {
  return word !== undefined && Object.hasOwn(QUESTION_OPTIONS, word);
}

/** What a line gives to a command; undefined where that is not understood. The value of an option may begin with a sign. */
export function givenIn(args: readonly string[], command: Command): Given | undefined {
  const words: string[] = [];
  const options: GivenOption[] = [];
  for (let i = 0; i < args.length; i += 1) {
    const arg = args[i] as string;
    if (!arg.startsWith("-")) {
      words.push(arg);
      continue;
    }
    const [flag, inline] = partsOf(arg) as [string, string?];
    const option = optionNamed(command, flag);
    const taken = option === undefined ? optionNamed(command, flag.replace(/^--no-/, "--")) : undefined;
    if (taken !== undefined && flag.startsWith("--no-")) {
      options.push({ option: taken, value: undefined, isTaken: true });
      continue;
    }
    if (option === undefined || option.long === "--help") return undefined;
    if (option.required && inline === undefined) i += 1;
    const value = option.required ? (inline ?? args[i]) : undefined;
    if (option.required && value === undefined) return undefined;
    options.push({ option, value, isTaken: value === "-" });
  }
  return { words, options };
}

/** An option's flag, and the value that stands in the same word. */
function partsOf(arg: string): [flag: string, inline?: string] {
  if (!arg.startsWith("--")) return arg.length > 2 ? [arg.slice(0, 2), arg.slice(2)] : [arg];
  const at = arg.indexOf("=");
  return at < 0 ? [arg] : [arg.slice(0, at), arg.slice(at + 1)];
}

/** The question that a line asks; undefined where it asks none, or is not understood. */
export function draftOf([name, ...args]: readonly string[], program: Command): Draft | undefined {
  const command = program.commands.find((one) => one.name() === name);
  if (!isQuestion(name) || command === undefined) return undefined;
  const given = givenIn(args, command);
  if (given === undefined || given.options.some(({ isTaken }) => isTaken)) return undefined;
  const none: readonly GivenOption[] = [];
  const options = given.options.reduce((all, one) => withOption(name, all, one), none);
  return { command: name, of: command, words: given.words, options };
}

/** A question as arguments of the program. */
export function argumentsOf({ command, words, options }: Draft): string[] {
  return [
    command,
    ...words,
    ...options.flatMap(({ option, value }) => {
      const flag = option.short === "-r" ? option.short : (option.long as string);
      return value === undefined ? [flag] : [flag, value];
    }),
  ];
}

/** How a list is changed by one item: put among the others, or taken from them. @returns undefined where it is not there */
export type ListChange = (list: string, sign: "+" | "-", item: string) => string | undefined;

/** What a line takes from a list that does not have it. */
interface NotThere {
  readonly item: string;
  readonly option: string;
}

/** The question, changed as a later line says. */
export function changed(draft: Draft, { words, options }: Given, change: ListChange): Draft | NotThere {
  let now: readonly GivenOption[] = draft.options;
  const touched = new Set<string>();
  for (const given of options) {
    const name = given.option.name();
    const next = signed(given, valueIn(now, name), change);
    if (next === undefined) return { item: given.value as string, option: given.option.long as string };
    now = touched.has(name) && next === given ? withOption(draft.command, now, next) : replaced(now, next);
    now = now.filter(({ option }) => !excludes(draft.command, name, option.name()));
    touched.add(name);
  }
  return { ...draft, words: words.length > 0 ? words : draft.words, options: now };
}

function valueIn(all: readonly GivenOption[], name: string): string | undefined {
  return all.find(({ option }) => option.name() === name)?.value;
}

/** The options with a new value for one, where that one stood; or without it, where it is taken away. */
function replaced(all: readonly GivenOption[], given: GivenOption): readonly GivenOption[] {
  const isIt = ({ option }: GivenOption): boolean => option.name() === given.option.name();
  if (given.isTaken) return all.filter((one) => !isIt(one));
  const first = all.find(isIt);
  return first === undefined
    ? [...all, given]
    : all.flatMap((one) => (one === first ? [given] : isIt(one) ? [] : [one]));
}

/** The options with one more: a list that is given again goes on. */
function withOption(command: QuestionName, all: readonly GivenOption[], given: GivenOption): readonly GivenOption[] {
  const before = isList(given.option) ? valueIn(all, given.option.name()) : undefined;
  if (before !== undefined) return replaced(all, { ...given, value: `${before},${given.value}` });
  return [...all.filter(({ option }) => !excludes(command, given.option.name(), option.name())), given];
}

/** Whether an option takes several names in one value. */
function isList(option: Option): boolean {
  return isRepeatable(option) && option.name() !== "reading";
}

/** What an option is given where its value begins with a sign: the old list with a name more or less. */
function signed(given: GivenOption, before: string | undefined, change: ListChange): GivenOption | undefined {
  const { option, value = "", isTaken } = given;
  if (isTaken || !isList(option) || !/^[+-]/.test(value)) return given;
  const list = change(before ?? "", value.startsWith("-") ? "-" : "+", value.slice(1).trim());
  return list === undefined ? undefined : { option, value: list, isTaken: list === "" };
}

function excludes(command: QuestionName, one: string, other: string): boolean {
  return QUESTION_OPTIONS[command].some(
    ({ name, excludes: not }) => (name === one && not === other) || (name === other && not === one),
  );
}

import type { Command } from "../document/vocabulary";
import type { Asked } from "../question/question";
import { allOf, askedOf, QUESTION_OPTIONS, type QuestionOption } from "./question-options";
import { tooMuchIn } from "./too-much";

/** A question that a command line asks, and whether the answer is for a program. */
export interface Quick {
  readonly asked: Asked;
  readonly json: boolean;
  /** Folders of further rule files. */
  readonly rules: readonly string[];
}

/** Options of every command that say nothing of the question; `setting` reads them. */
const SETTINGS: readonly QuestionOption[] = [
  { name: "lang", kind: "once", says: "lang" },
  { name: "no-color", kind: "flag", says: "noColor" },
];

/**
 * Reads a plain question: a command, its words, options written out in full. Whatever else a command line may say, with
 * the help and every mistake, is left to `program`, which reads these just the same.
 * @returns undefined for what is left to it
 */
export function quickly([command, ...args]: readonly string[]): Quick | undefined {
  if (!isQuestion(command) || tooMuchIn(args) !== undefined) return undefined;
  const options = [...QUESTION_OPTIONS[command], ...SETTINGS];
  const given = new Map<string, string | string[] | true>();
  const words: string[] = [];
  for (let i = 0; i < args.length; i += 1) {
    const arg = args[i] as string;
    if (!arg.startsWith("-")) {
      words.push(arg);
      continue;
    }
    const { option, inline } = optionOf(arg, options);
    if (option === undefined || option.rare === true) return undefined;
    if (option.kind === "flag") {
      if (inline !== undefined) return undefined;
      given.set(option.name, true);
      continue;
    }
    if (inline === undefined) i += 1;
    const value = inline ?? args[i];
    if (value === undefined || (inline === undefined && value.startsWith("-"))) return undefined;
    if (!take(given, option, value)) return undefined;
  }
  if (words.length !== (command === "route" ? 1 : 0)) return undefined;
  if (options.some((option) => isMissing(option, given) || clashes(option, given))) return undefined;
  return { asked: askedOf(command, words[0], given), json: given.has("json"), rules: allOf(given, "rules") };
}

function isQuestion(command: string | undefined): command is Command {
  return command !== undefined && Object.hasOwn(QUESTION_OPTIONS, command);
}

function optionOf(arg: string, options: readonly QuestionOption[]): { option?: QuestionOption; inline?: string } {
  const at = arg.indexOf("=");
  const flag = at < 0 || !arg.startsWith("--") ? arg : arg.slice(0, at);
  const option = options.find(
    ({ name, short }) => flag === `--${name}` || (short !== undefined && flag === `-${short}`),
  );
  return { ...(option === undefined ? {} : { option }), ...(flag === arg ? {} : { inline: arg.slice(at + 1) }) };
}

/** Notes a value. @returns whether it may stand there */
function take(given: Map<string, string | string[] | true>, { name, kind }: QuestionOption, value: string): boolean {
  const before = given.get(name);
  if (kind === "again") {
    given.set(name, [...(Array.isArray(before) ? before : []), value]);
    return true;
  }
  if (kind === "list") {
    given.set(name, typeof before === "string" ? `${before};${value}` : value);
    return !isEmptyList(value);
  }
  given.set(name, value);
  return before === undefined && value.trim() !== "" && (name !== "lang" || value === "id" || value === "en");
}

/** Whether a list names nothing. */
export function isEmptyList(value: string): boolean {
  return value.replace(/[,;\s]/g, "") === "";
}

function isMissing({ name, required }: QuestionOption, given: ReadonlyMap<string, unknown>): boolean {
  return required === true && !given.has(name);
}

function clashes({ name, excludes }: QuestionOption, given: ReadonlyMap<string, unknown>): boolean {
  return excludes !== undefined && given.has(name) && given.has(excludes);
}

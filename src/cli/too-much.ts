import { LIMITS } from "../limits";
import type { Misunderstanding } from "../question/question";

/** What is too much in the arguments of a call; undefined where they are within the limits. */
export function tooMuchIn(args: readonly string[]): Misunderstanding | undefined {
  if (args.length > LIMITS.arguments) return { code: "too-many", args: told(args.length), suggestions: [] };
  const long = args.find((arg) => arg.length > LIMITS.argumentLength);
  return long === undefined ? undefined : tooLong(long);
}

/** That a text that somebody typed is longer than any question. */
export function tooLong(text: string): Misunderstanding {
  const args = { word: text, count: String(text.length), most: String(LIMITS.argumentLength) };
  return { code: "too-long", args, suggestions: [] };
}

function told(count: number): Record<string, string> {
  return { what: "arguments", count: String(count), most: String(LIMITS.arguments) };
}

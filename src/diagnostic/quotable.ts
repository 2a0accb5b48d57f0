import { LIMITS } from "../limits";

/** Arguments of messages that are lists of this program's own, and may be long. */
const LISTS: readonly string[] = ["known", "both", "expected", "home", "elsewhere", "options"];

/** The arguments of a message as it repeats them: of somebody's very long word only the beginning. */
export function quotable(args: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(args).map(([key, value]) => [key, LISTS.includes(key) ? value : shortened(value)]),
  );
}

/** A text, or its beginning where it is longer than a message has room for. */
export function shortened(text: string): string {
  if (text.length <= LIMITS.quoted) return text;
  return `${text.slice(0, LIMITS.quoted).replace(/[\ud800-\udbff]$/, "")}…`;
}

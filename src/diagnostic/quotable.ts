import { LIMITS } from "../limits";

/** Arguments of messages that are this program's own lists and commands, and may be long. */
const OWN: readonly string[] = ["known", "both", "expected", "home", "elsewhere", "options", "names", "command"];

/** Arguments that are paths: whoever has a long one wants to see it whole. */
const PATHS: readonly string[] = ["file", "folder", "path", "meant"];

/** As long as a path can be. */
const LONGEST_PATH = 4096;

/** The arguments of a message as it repeats them: of somebody's very long word only the beginning. */
export function quotable(args: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(args).map(([key, value]) => {
      if (OWN.includes(key)) return [key, value];
      return [key, shortened(value, PATHS.includes(key) ? LONGEST_PATH : LIMITS.quoted)];
    }),
  );
}

/** A text, or its beginning where it is longer than a message has room for. */
export function shortened(text: string, most: number = LIMITS.quoted): string {
  if (text.length <= most) return text;
  return `${text.slice(0, most).replace(/[\ud800-\udbff]$/, "")}…`;
}

import { clean } from "../../render/text/page";

/** Arguments as somebody would type them: what needs it in double quotes. */
export function shown(args: readonly string[]): string {
  return args.map(inQuotes).join(" ");
}

/** A word as it can be typed. */
export function inQuotes(word: string): string {
  const text = clean(word);
  return needsQuotes(text) ? `"${escaped(text)}"` : text;
}

/** The beginning of a word, in quotes that are still open where it needs some. */
export function begun(word: string): string {
  return needsQuotes(word) ? `"${escaped(word)}` : word;
}

function needsQuotes(word: string): boolean {
  return word === "" || /[^\p{L}\p{N}@%+:,./;=_-]/u.test(word);
}

function escaped(text: string): string {
  return text.replace(/[\\"$`]/g, "\\$&");
}

import { type Open, typedLine } from "../typed-line";
import type { Completion } from "./complete";

/** The part of a line that is replaced by what is inserted: from some place to its end. */
interface Replaced {
  readonly line: string;
  readonly start: number;
}

/** Characters that mean something to a shell outside quotes. */
const SPECIAL = /[\s"'\\$`&|;<>()*?[\]{}!#~^]/g;

/** Text as it must stand in a line so that a POSIX shell reads it as just this. @param open the quotes it stands in */
function quoted(text: string, open: Open | undefined): string {
  if (open === '"') return text.replace(/[\\"$`]/g, "\\$&");
  if (open === "'") return text.replaceAll("'", "'\\''");
  return text.replace(SPECIAL, "\\$&");
}

/** What each choice puts in the place of what is replaced; a choice that cannot stand there is left out. */
export function insertions({ choices, from }: Completion, { line, start }: Replaced): string[] {
  const { last } = typedLine(line);
  const item = last.at[from] ?? line.length;
  const open = typedLine(line.slice(0, Math.max(start, item))).last.open;
  if (start <= item) return choices.map(({ text }) => line.slice(start, item) + quoted(text, open));
  const before = last.text.slice(from, last.at.filter((at) => at < start).length);
  return choices
    .filter(({ text }) => text.toLowerCase().startsWith(before.toLowerCase()))
    .map(({ text }) => quoted(text.slice(before.length), open));
}

/** How all texts begin. */
export function commonStart(texts: readonly string[]): string {
  const [first = "", ...others] = texts;
  let length = first.length;
  for (const other of others) {
    let same = 0;
    while (same < length && other[same] === first[same]) same += 1;
    length = same;
  }
  return first.slice(0, length);
}

/** Whether the common start of several texts says at least as much as what it would replace. */
export function goesOn(start: string, replaced: string): boolean {
  return letters(start) >= letters(replaced);
}

function letters(text: string): number {
  return text.match(/[\p{L}\p{N}]/gu)?.length ?? 0;
}

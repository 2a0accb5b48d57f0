import { linesOf, widthOf } from "./measure";

/** How words are marked up: colours in a terminal, nothing in a pipe. */
export interface Paint {
  readonly title: (text: string) => string;
  readonly strong: (text: string) => string;
  readonly faint: (text: string) => string;
  readonly good: (text: string) => string;
  readonly caution: (text: string) => string;
  readonly bad: (text: string) => string;
}

const same = (text: string): string => text;

/** No mark-up at all. */
export const PLAIN: Paint = { title: same, strong: same, faint: same, good: same, caution: same, bad: same };

/** Where and how text is set. */
export interface Sheet {
  readonly width: number;
  readonly paint: Paint;
  /** What is said of the legal terms of a text, where anything is. */
  readonly gloss?: (text: string) => string;
}

/** A sheet that leaves texts as they are: for what is quoted, and for what will be set once more. */
export function verbatim({ width, paint }: Sheet): Sheet {
  return { width, paint };
}

/** A text with what is said of its terms; done once, before it is measured. */
export function glossedText(text: string, { gloss }: Sheet): string {
  return gloss === undefined ? text : gloss(text);
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is taken out
const UNSAFE = /[\x00-\x1f\x7f-\x9f\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]/g;

/** Text of somebody else's without anything that could steer a terminal or turn the direction of writing. */
export function clean(text: string): string {
  return text.replace(UNSAFE, "�");
}

/** Text broken into lines, all but the first indented deeper by `hang`. */
export function wrapped(text: string, sheet: Sheet, indent: number, hang = 0): string[] {
  const room = Math.max(20, sheet.width - indent - hang);
  const lines = linesOf(glossedText(text, sheet), room);
  return lines.map((line, i) => " ".repeat(indent + (i > 0 ? hang : 0)) + line);
}

/** Left text, then right text at the end of the line where both fit. */
export function spread(left: string, right: string, sheet: Sheet): string[] {
  const title = glossedText(left, sheet);
  const gap = sheet.width - widthOf(title) - widthOf(right);
  if (gap >= 2) return [title + " ".repeat(gap) + right];
  const words = title.trimStart();
  return [...wrapped(words, verbatim(sheet), title.length - words.length, 2), `  ${right}`];
}

/** Rows of cells in columns; the last column wraps and has its terms explained, and goes under the others where the terminal is too narrow for it. */
export function table(rows: readonly (readonly string[])[], sheet: Sheet, indent: number): string[] {
  const heads = rows.map((row) => row.slice(0, -1));
  const widths = (heads[0] ?? []).map((_, i) => Math.max(...heads.map((row) => widthOf(row[i] as string))));
  const used = widths.reduce((sum, width) => sum + width + 2, 0);
  const narrow = sheet.width - indent - used < 24;
  return rows.flatMap((row) => {
    const head = row
      .slice(0, -1)
      .map((cell, i) => cell + " ".repeat(Math.max(0, (widths[i] as number) - widthOf(cell)) + 2))
      .join("");
    const last = row.at(-1) as string;
    if (narrow) return [...wrapped(head.trimEnd(), verbatim(sheet), indent, 2), ...wrapped(last, sheet, indent + 2)];
    const lines = wrapped(last, sheet, indent + used);
    return [" ".repeat(indent) + head + (lines[0] as string).trimStart(), ...lines.slice(1)].map((line) =>
      line.trimEnd(),
    );
  });
}

/** Two blocks side by side, each in its half. */
export function beside(left: readonly string[], right: readonly string[], sheet: Sheet, indent: number): string[] {
  const width = halfWidth(sheet, indent);
  const rows = Math.max(left.length, right.length);
  return Array.from({ length: rows }, (_, i) => {
    const first = left[i] ?? "";
    const pad = " ".repeat(Math.max(0, width - widthOf(first)));
    return `${" ".repeat(indent)}${first}${pad} ${sheet.paint.faint("│")} ${right[i] ?? ""}`.trimEnd();
  });
}

/** How wide each of two blocks side by side may be. */
export function halfWidth(sheet: Sheet, indent: number): number {
  return Math.floor((sheet.width - indent - 3) / 2);
}

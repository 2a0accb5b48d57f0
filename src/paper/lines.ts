import type { Source } from "../source/source";

/** A line with words on it, tidied, and where it stands in the copy. */
export interface Line {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** Whether an empty line or a page break stands before it. */
  readonly afterBreak: boolean;
  /** The tidied line before it, empty at the start. */
  readonly before: string;
}

/** The lines of a copy that carry words: no empty lines, page numbers, or bullets before a marker. */
export function linesOf({ text }: Source): Line[] {
  const lines: Line[] = [];
  let afterBreak = true;
  for (const match of text.matchAll(/[^\n\r\f\v\u2028\u2029]+/g)) {
    const start = match.index;
    const between = text.slice(lines.at(-1)?.end ?? 0, start).replace(/\r\n/g, "\n");
    const tidied = tidy(match[0]);
    if (tidied === "" || isPageNumber(tidied)) {
      afterBreak = true;
      continue;
    }
    const broken = afterBreak || /\n\n|\f/.test(between);
    lines.push({
      text: tidied,
      start,
      end: start + match[0].length,
      afterBreak: broken,
      before: lines.at(-1)?.text ?? "",
    });
    afterBreak = false;
  }
  return lines;
}

/** One kind of space, letters in one form, and nothing of the bullets and bold type of converters. */
function tidy(line: string): string {
  return line
    .normalize("NFKC")
    .replace(/[\p{Cf}\p{Cc}]/gu, (c) => (c === "\t" ? " " : ""))
    .replace(/\s+/g, " ")
    .trim()
    .replace(/^(?:[-–—•*#>_|] ?)+(?=[\p{L}\p{N}("“'])/u, "")
    .replace(/\*+/g, "")
    .trim();
}

function isPageNumber(line: string): boolean {
  return /^[-–—]? ?\d{1,4} ?[-–—]?$|^(halaman|hal\.?|page) \d+( (dari|of) \d+)?$/i.test(line);
}

import { clean } from "../text/page";

/*
 * Markdown (CommonMark, and the tables of GitHub's) in which what is put in stays text. Every function gives Markdown
 * that is safe to stand where it says; only `escaped`, `codeSpan` and `codeBlock` take text of somebody else's.
 */

/** Signs that may begin mark-up anywhere in a line. */
const SIGNS = /[\\`*_[\]<>|~&$]/g;

/** Signs that are mark-up at the start of a line or list item, and numbers that would number a list there. */
const LEADING = /^(?:[#+\-=:]|\d{1,9}(?=[.)]))/;

/** Addresses that some programs turn into links of their own accord. */
const ADDRESS = /(?:(?<=\b[a-z][a-z\d+.-]*):(?=\/\/)|(?<=\bwww)\.)/gi;

/** Text of somebody else's in one line of Markdown, wherever in the line: nothing in it becomes mark-up. */
export function escaped(text: string): string {
  return clean(text)
    .trim()
    .replace(SIGNS, "\\$&")
    .replace(ADDRESS, "\\$&")
    .replace(LEADING, (start) => (/\d/.test(start) ? `${start}\\` : `\\${start}`));
}

/** Text within a line, letter by letter. */
export function codeSpan(text: string): string {
  const fence = fenceFor(text, 1);
  return `${fence} ${clean(text)} ${fence}`;
}

/** One line of text on a line of its own, letter by letter. */
export function codeBlock(text: string): string {
  const fence = fenceFor(text, 3);
  return `${fence}\n${clean(text)}\n${fence}`;
}

/** More backticks in a row than any in the text. */
function fenceFor(text: string, least: number): string {
  const runs = [...text.matchAll(/`+/g)].map(([run]) => run.length);
  return "`".repeat(Math.max(least, ...runs.map((length) => length + 1)));
}

/** A table. Its cells are Markdown of one line each, in which bars are escaped, as `escaped` does. */
export function table(heads: readonly string[], rows: readonly (readonly string[])[]): string {
  const row = (cells: readonly string[]): string => `| ${cells.map((cell) => cell || " ").join(" | ")} |`;
  return [row(heads), `|${" --- |".repeat(heads.length)}`, ...rows.map(row)].join("\n");
}

/** A list, an item a line or more; further lines of an item stand under its text. */
export function list(items: readonly string[]): string {
  return items.map((item) => `- ${item.replaceAll("\n", "\n  ")}`).join("\n");
}

/** Blocks under one another, each apart from the next. */
export function blocks(all: readonly string[]): string {
  return `${all.filter((block) => block !== "").join("\n\n")}\n`;
}

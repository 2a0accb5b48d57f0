import { typedLine } from "../typed-line";
import type { Completion } from "./complete";
import { commonStart, goesOn, insertions } from "./insertion";

/** The shells that are answered. */
export const SHELLS = ["bash", "zsh", "fish"] as const;
export type ShellName = (typeof SHELLS)[number];

/**
 * What a shell is told: what to do, in the first line, and the choices in the others. `files`: find files; `space`: one
 * choice, and a space after it; `stay`: none after it, since a list may go on; `list`: show the choices and insert nothing.
 */
type Lines = readonly [what: "files" | "space" | "stay" | "list", ...choices: readonly string[]];

/** What one of the shells is told about a line. @param more what it says beside the line, by its own script */
export function replyTo(name: ShellName, completion: Completion, line: string, more: readonly string[]): string {
  return `${linesFor(name, completion, line, more).join("\n")}\n`;
}

function linesFor(name: ShellName, completion: Completion, line: string, more: readonly string[]): Lines {
  if (completion.kind === "files") return ["files"];
  if (name === "bash") return forBash(completion, line, more);
  return name === "zsh" ? forZsh(completion, line, Number(more[0]) || 80) : forFish(completion, line);
}

/** `COMP_TYPE` of the call that only lists, and of those that list and insert. */
const LISTS = "63";
const LISTS_AND_INSERTS = ["33", "64"];

/**
 * Bash is told what Readline is to put in the place of what it takes for the word, quoted; where it only lists, the names.
 * Readline inserts the common start even if it is shorter than what was typed: so it is told one that is not.
 */
function forBash(completion: Completion, line: string, [replaced = "", type = ""]: readonly string[]): Lines {
  const start = line.endsWith(replaced) ? line.length - replaced.length : line.length;
  const texts = [...new Set(insertions(completion, { line, start }))];
  if (texts.length <= 1) return [completion.isList ? "stay" : "space", ...texts];
  const names = completion.choices.map(({ text }) => text);
  if (type === LISTS) return ["stay", ...names];
  if (goesOn(commonStart(texts), replaced)) return ["stay", ...texts];
  return LISTS_AND_INSERTS.includes(type) ? ["stay", " ", ...names] : ["stay", replaced, `${replaced} `];
}

/** Zsh quotes by itself. It is told whole words, each with the line that it shows for it. */
function forZsh(completion: Completion, line: string, columns: number): Lines {
  const { last } = typedLine(line);
  const words = wholeWords(completion, line);
  const width = Math.max(0, ...completion.choices.map(({ text }) => text.length));
  const shown = completion.choices.map(({ text, says }) =>
    (says === undefined ? text : `${text.padEnd(width)}  -- ${says}`).slice(0, columns - 1),
  );
  const what =
    words.length > 1 && !goesOn(commonStart(words), last.text) ? "list" : completion.isList ? "stay" : "space";
  return [what, ...words.map((word, i) => `${word}\t${shown[i]}`)];
}

/** Fish quotes and lists by itself. */
function forFish(completion: Completion, line: string): Lines {
  const words = wholeWords(completion, line);
  return ["space", ...completion.choices.map(({ says }, i) => `${words[i]}${says === undefined ? "" : `\t${says}`}`)];
}

function wholeWords({ choices, from }: Completion, line: string): string[] {
  const { last } = typedLine(line);
  return choices.map(({ text }) => last.text.slice(0, from) + text);
}

import { extname } from "node:path";
import type { Chart } from "../chart/chart";
import { nearest } from "../diagnostic/nearest";
import { LIMITS } from "../limits";
import type { Misunderstanding } from "../question/question";
import { STDOUT } from "./output";

/** The forms of a chart. */
export const FORMATS = ["tree", "mermaid", "dot", "svg", "png", "html"] as const;
export type Format = (typeof FORMATS)[number];

/** The endings of files, and the form that each asks for. */
const ENDINGS: Readonly<Record<string, Format>> = {
  ".txt": "tree",
  ".mmd": "mermaid",
  ".mermaid": "mermaid",
  ".dot": "dot",
  ".gv": "dot",
  ".svg": "svg",
  ".png": "png",
  ".html": "html",
  ".htm": "html",
};

/** The form that is named; else the one that the file's ending asks for; else, for standard output, the tree. */
export function formatOf(named: string | undefined, file: string | undefined): Format | Misunderstanding {
  if (named !== undefined) {
    const format = FORMATS.find((one) => one === named.toLowerCase());
    const known = FORMATS.join(", ");
    return format ?? { code: "unknown-format", args: { format: named, known }, suggestions: nearest(named, FORMATS) };
  }
  return file === undefined || file === STDOUT ? "tree" : formatOfFile(file);
}

/** That a chart has, with the steps of the paths marked on it, more lines than are drawn; undefined where it has not. */
export function tooManyLines({ lines }: Chart, marked: readonly unknown[] = []): Misunderstanding | undefined {
  const count = lines.length + marked.length;
  const args = { what: "drawn", count: String(count), most: String(LIMITS.drawn) };
  return count > LIMITS.drawn ? { code: "too-many", args, suggestions: [] } : undefined;
}

/** The form that a file's ending asks for. */
export function formatOfFile(file: string): Format | Misunderstanding {
  const ending = extname(file).toLowerCase();
  const known = Object.keys(ENDINGS);
  const format = Object.hasOwn(ENDINGS, ending) ? ENDINGS[ending] : undefined;
  const suggestions = ending === "" ? [] : nearest(ending, known);
  return format ?? { code: "unknown-ending", args: { file, known: known.join(", ") }, suggestions };
}

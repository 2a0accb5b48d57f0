import { nearest } from "../diagnostic/nearest";
import type { Misunderstanding } from "../question/question";
import type { Given } from "./question-options";

/** The forms in which a question can be answered. */
export const FORMATS = ["text", "json", "markdown", "html"] as const;
export type Format = (typeof FORMATS)[number];

/** How an answer is wanted: in which form; in which file, or null for standard output; and with signature blocks or not. */
export interface Output {
  readonly format: Format;
  readonly file: string | null;
  readonly force: boolean;
  readonly block: boolean;
}

/** The name under which standard output is a file. */
export const STDOUT = "-";

/** How a command line wants its answer, or why that cannot be told. */
export function outputOf(given: Given): Output | Misunderstanding {
  const named = wordOf(given, "output");
  const file = named === STDOUT ? null : named;
  const format = formatOf(given, file);
  if (typeof format === "object") return format;
  const force = given.has("force");
  if (force && file === null && !given.has("chart"))
    return { code: "option-alone", args: { option: "--force", needs: "-o" }, suggestions: [] };
  const block = given.has("block");
  if (block && format === "json") return conflict("--block", given.has("json") ? "--json" : "--format json");
  return { format, file, force, block };
}

function formatOf(given: Given, file: string | null): Format | Misunderstanding {
  const asked = wordOf(given, "format");
  const named = FORMATS.find((format) => format === asked);
  if (asked !== null && named === undefined) return unknownFormat(asked);
  if (given.has("json"))
    return named === undefined || named === "json" ? "json" : conflict("--json", `--format ${named}`);
  return named ?? (file === null ? "text" : formatFor(file));
}

/** The forms of files, by how their names end. */
const ENDINGS: ReadonlyMap<string, Format> = new Map([
  [".txt", "text"],
  [".json", "json"],
  [".md", "markdown"],
  [".html", "html"],
]);

/** What a file's name says that it should hold. */
function formatFor(file: string): Format | Misunderstanding {
  const found = ENDINGS.get(/\.[^./\\]*$/.exec(file)?.[0].toLowerCase() ?? "");
  if (found !== undefined) return found;
  return { code: "unknown-ending", args: { file, known: [...ENDINGS.keys()].join(", ") }, suggestions: [] };
}

function unknownFormat(term: string): Misunderstanding {
  const args = { term, kind: "formats", known: FORMATS.join(", ") };
  return { code: "unknown-term", args, suggestions: nearest(term, FORMATS) };
}

function conflict(option: string, other: string): Misunderstanding {
  return { code: "conflicting-options", args: { option, other }, suggestions: [] };
}

function wordOf(given: Given, name: string): string | null {
  const value = given.get(name);
  return typeof value === "string" ? value : null;
}

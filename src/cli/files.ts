import { statSync } from "node:fs";
import { join, resolve } from "node:path";
import type { Diagnostic } from "../diagnostic/diagnostic";
import { LIMITS } from "../limits";
import type { Misunderstanding } from "../question/question";
import type { Source } from "../source/source";
import { isOverlay } from "../store/book-file";
import { bytesOf, type Readable, type Unread } from "../store/read-file";
import { reasonOf } from "./reason";
import { CASES, type File, inPackage, Search, unreadable, VOCABULARY } from "./rule-folders";
import { RULES } from "./rules-folder";
import type { RuleFiles } from "./shell";

/** Where rule files are looked for: in a package, and in folders of the user's own; other paths are seen from `cwd`. */
interface Where {
  readonly folder: string;
  readonly own?: readonly string[] | undefined;
  readonly cwd: string;
}

/** Reads the rule files of a package and of the user's own folders; or the given files, with its vocabulary. */
export function readRuleFiles(where: Where, files?: readonly string[]): RuleFiles {
  const { folder, own = [], cwd } = where;
  const faults: Diagnostic[] = [];
  const readable = { pipes: files !== undefined };
  const readAll = (all: readonly File[]): Source[] => all.flatMap((file) => readOrTold(file, faults, readable) ?? []);
  const vocabulary = inPackage(folder, join(folder, RULES, VOCABULARY));
  const search = new Search(faults);
  const given = files?.map((file) => ({ path: resolve(cwd, file), shown: file }));
  // A given overlay is read with the regulations that are there, since it extends one of them.
  const isAlone = given?.some(({ path }) => isOverlay(path)) === true;
  const found = given === undefined || isAlone ? search.all(folder, own) : [];
  const all = [...found.filter(({ path }) => given === undefined || isRegulation(path)), ...(given ?? [])];
  return {
    stamps: given === undefined ? search.stamps : new Map(),
    vocabulary: readOrTold(vocabulary, faults) ?? { path: vocabulary.shown, text: "" },
    regulations: readAll(all.filter(({ path }) => isRegulation(path))),
    overlays: readAll(all.filter(({ path }) => isOverlay(path))),
    cases: readAll(all.filter(({ path }) => CASES.test(path))),
    unreadable: faults,
  };
}

function isRegulation(path: string): boolean {
  return !CASES.test(path) && !isOverlay(path);
}

/** Reads one text that the user points to, or says why not. */
export function readText(path: string, cwd: string): Source | Misunderstanding {
  const found = read({ path: resolve(cwd, path), shown: path }, { pipes: true });
  if (!("reason" in found)) return tooManyLines(found) ?? found;
  return { code: "unreadable-text", args: { file: path, reason: found.reason }, suggestions: [] };
}

/** That a copy has more lines than any regulation; undefined where it has not. */
function tooManyLines({ text }: Source): Misunderstanding | undefined {
  const count = text.split(/[\n\r\f\v\u2028\u2029]+/).length;
  const args = { what: "lines", count: String(count), most: String(LIMITS.copyLines) };
  return count > LIMITS.copyLines ? { code: "too-many", args, suggestions: [] } : undefined;
}

/** The whole path of a folder of the user's, as seen from where one is; undefined where there is no such folder. */
export function folderAt(path: string, cwd: string): string | undefined {
  const folder = resolve(cwd, path);
  try {
    return statSync(folder, { throwIfNoEntry: false })?.isDirectory() === true ? folder : undefined;
  } catch {
    return undefined; // Below something that is no folder, or that is closed to us.
  }
}

/** Reads a file; undefined where it cannot be read, and then `faults` says why. */
function readOrTold(file: File, faults: Diagnostic[], readable: Readable = {}): Source | undefined {
  const found = read(file, readable);
  if (!("reason" in found)) return found;
  faults.push(unreadable(file, found.reason));
  return undefined;
}

function read(file: File, readable: Readable): Source | Unread {
  const bytes = bytesOf(file.path, readable);
  const text = "reason" in bytes ? bytes : decoded(bytes);
  return typeof text === "string" ? { path: file.shown, location: file.path, text } : text;
}

function decoded(bytes: Uint8Array): string | Unread {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch (error) {
    return { reason: reasonOf(error) };
  }
}

import { readdirSync, readFileSync, statSync } from "node:fs";
import { join, relative, resolve, sep } from "node:path";
import type { Diagnostic } from "../diagnostic/diagnostic";
import type { Misunderstanding } from "../question/question";
import { type Source, startOf } from "../source/source";
import { type Stamp, stampOf } from "../store/stamp";
import { reasonOf } from "./reason";
import { RULES } from "./rules-folder";
import type { RuleFiles } from "./shell";

/** A file on disk, and the path by which messages call it. */
interface File {
  readonly path: string;
  readonly shown: string;
}

/** Reads the rule files of a package, or the given files with its vocabulary. */
export function readRuleFiles(folder: string, files: readonly string[] | undefined, cwd: string): RuleFiles {
  const unreadable: Diagnostic[] = [];
  const readAll = (all: readonly File[]): Source[] => all.flatMap((file) => read(file, unreadable) ?? []);
  const vocabulary = inPackage(folder, join(folder, RULES, VOCABULARY));
  const stamps = new Map<string, Stamp>();
  const found =
    files === undefined
      ? ruleFiles(folder, unreadable, stamps)
      : files.map((file) => ({ path: resolve(cwd, file), shown: file }));
  return {
    stamps,
    vocabulary: read(vocabulary, unreadable) ?? { path: vocabulary.shown, text: "" },
    regulations: readAll(found.filter(({ path }) => !CASES.test(path))),
    cases: readAll(found.filter(({ path }) => CASES.test(path))),
    unreadable,
  };
}

/** Reads one text that the user points to, or says why not. */
export function readText(path: string, cwd: string): Source | Misunderstanding {
  const unreadable: Diagnostic[] = [];
  const found = read({ path: resolve(cwd, path), shown: path }, unreadable);
  if (found !== undefined) return found;
  return { code: "unreadable-text", args: { file: path, reason: unreadable[0]?.args.reason ?? "" }, suggestions: [] };
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

/** The vocabulary, in the rules folder. */

const VOCABULARY = "vocabulary.yaml";

const CASES = /\.cases\.ya?ml$/;

/** The YAML files in the folders of a package's rules; a folder that cannot be read is a fault. Notes the stamps of all. */
function ruleFiles(folder: string, unreadable: Diagnostic[], stamps: Map<string, Stamp>): File[] {
  const rules = inPackage(folder, join(folder, RULES));
  const note = (below: string): void => {
    const stamp = stampOf(join(rules.path, below));
    if (stamp !== undefined) stamps.set(below, stamp);
  };
  note(".");
  note(VOCABULARY);
  const regions = entriesOf(rules, unreadable).filter((entry) => entry.isDirectory());
  const files = regions.flatMap(({ name: region }) => {
    note(region);
    const at = inPackage(folder, join(rules.path, region));
    return entriesOf(at, unreadable)
      .filter(({ name }) => /\.ya?ml$/.test(name))
      .map(({ name }) => {
        if (!CASES.test(name)) note(`${region}/${name}`);
        return inPackage(folder, join(at.path, name));
      });
  });
  return files.sort((a, b) => (a.path < b.path ? -1 : 1));
}

function entriesOf(folder: File, unreadable: Diagnostic[]) {
  try {
    return readdirSync(folder.path, { withFileTypes: true });
  } catch (error) {
    unreadable.push(fault(folder, error));
    return [];
  }
}

function inPackage(folder: string, path: string): File {
  return { path, shown: relative(folder, path).replaceAll(sep, "/") };
}

function read(file: File, unreadable: Diagnostic[]): Source | undefined {
  try {
    const text = new TextDecoder("utf-8", { fatal: true }).decode(readFileSync(file.path));
    return { path: file.shown, location: file.path, text };
  } catch (error) {
    unreadable.push(fault(file, error));
    return undefined;
  }
}

function fault({ shown }: File, error: unknown): Diagnostic {
  const place = startOf({ path: shown, text: "" });
  return { code: "file-unreadable", args: { reason: reasonOf(error) }, place, related: [], suggestions: [] };
}

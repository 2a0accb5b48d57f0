import { readdirSync, readFileSync, statSync } from "node:fs";
import { join, relative, resolve, sep } from "node:path";
import type { Diagnostic } from "../diagnostic/diagnostic";
import type { Misunderstanding } from "../question/question";
import { type Source, startOf } from "../source/source";
import { isOverlay } from "../store/book-file";
import { type Stamp, stampOf } from "../store/stamp";
import { reasonOf } from "./reason";
import { RULES } from "./rules-folder";
import type { RuleFiles } from "./shell";

/** A file on disk, and the path by which messages call it. */
interface File {
  readonly path: string;
  readonly shown: string;
}

/** Where rule files are looked for: in a package, and in folders of the user's own; other paths are seen from `cwd`. */
interface Where {
  readonly folder: string;
  readonly own?: readonly string[];
  readonly cwd: string;
}

/** Reads the rule files of a package and of the user's own folders; or the given files, with its vocabulary. */
export function readRuleFiles(where: Where, files?: readonly string[]): RuleFiles {
  const { folder, own = [], cwd } = where;
  const unreadable: Diagnostic[] = [];
  const readAll = (all: readonly File[]): Source[] => all.flatMap((file) => read(file, unreadable) ?? []);
  const vocabulary = inPackage(folder, join(folder, RULES, VOCABULARY));
  const search = new Search(unreadable);
  const given = files?.map((file) => ({ path: resolve(cwd, file), shown: file }));
  // A given overlay is read with the regulations that are there, since it extends one of them.
  const isAlone = given?.some(({ path }) => isOverlay(path)) === true;
  const found = given === undefined || isAlone ? search.all(folder, own) : [];
  const all = [...found.filter(({ path }) => given === undefined || isRegulation(path)), ...(given ?? [])];
  return {
    stamps: given === undefined ? search.stamps : new Map(),
    vocabulary: read(vocabulary, unreadable) ?? { path: vocabulary.shown, text: "" },
    regulations: readAll(all.filter(({ path }) => isRegulation(path))),
    overlays: readAll(all.filter(({ path }) => isOverlay(path))),
    cases: readAll(all.filter(({ path }) => CASES.test(path))),
    unreadable,
  };
}

function isRegulation(path: string): boolean {
  return !CASES.test(path) && !isOverlay(path);
}

/** Reads one text that the user points to, or says why not. */
export function readText(path: string, cwd: string): Source | Misunderstanding {
  const unreadable: Diagnostic[] = [];
  const found = read({ path: resolve(cwd, path), shown: path }, unreadable);
  if (found !== undefined) return found;
  return {
    code: "unreadable-text",
    args: { file: path, reason: (unreadable[0] as Diagnostic).args.reason as string },
    suggestions: [],
  };
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
/** A user's own setting, which may lie beside the rules. */
const SETTING = "jenjang.yaml";
const YAML = /\.ya?ml$/;

/** Looks for rule files in folders, and notes the stamps of all that it sees; a folder that cannot be read is a fault. */
class Search {
  readonly stamps = new Map<string, Stamp>();

  constructor(private readonly unreadable: Diagnostic[]) {}

  /** The YAML files of a package and of a user's own folders. */
  all(folder: string, own: readonly string[]): File[] {
    const rules = inPackage(folder, join(folder, RULES));
    this.note(".", rules.path);
    this.note(VOCABULARY, join(rules.path, VOCABULARY));
    for (const path of own) this.note(path.replaceAll(sep, "/"), path);
    const shipped = this.below(rules, (path) => relative(rules.path, path).replaceAll(sep, "/"));
    return [...shipped, ...own.flatMap((path) => this.ofOwn({ path, shown: path }))];
  }

  /** The YAML files in a user's own folder; those that lie in no region are read too, so that they are told to be astray. */
  private ofOwn(root: File): File[] {
    const astray = entriesOf(root, this.unreadable).filter((entry) => !entry.isDirectory() && YAML.test(entry.name));
    const files = astray.filter(({ name }) => name !== SETTING).map(({ name }) => join(root.path, name));
    return [...files.map((path) => ({ path, shown: path })), ...this.below(root, (path) => path.replaceAll(sep, "/"))];
  }

  private below(root: File, keyOf: (path: string) => string): File[] {
    const regions = entriesOf(root, this.unreadable).filter((entry) => entry.isDirectory());
    const files = regions.flatMap(({ name: region }) => {
      const at = inside(root, region);
      this.note(keyOf(at.path), at.path);
      const names = entriesOf(at, this.unreadable).filter(({ name }) => YAML.test(name));
      return names.map(({ name }) => {
        const file = inside(at, name);
        if (!CASES.test(name)) this.note(keyOf(file.path), file.path);
        return file;
      });
    });
    return files.sort((a, b) => (a.path < b.path ? -1 : 1));
  }

  private note(key: string, path: string): void {
    const stamp = stampOf(path);
    if (stamp !== undefined) this.stamps.set(key, stamp);
  }
}

function inside(folder: File, name: string): File {
  return { path: join(folder.path, name), shown: `${folder.shown}/${name}` };
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

import { type Dirent, readdirSync, realpathSync, statSync } from "node:fs";
import { join, relative, sep } from "node:path";
import type { Diagnostic } from "../diagnostic/diagnostic";
import { LIMITS } from "../limits";
import { startOf } from "../source/source";
import { type Stamp, stampOf } from "../store/stamp";
import { reasonOf } from "./reason";
import { RULES } from "./rules-folder";

/** A file or folder on disk, and the path by which messages call it. */
export interface File {
  readonly path: string;
  readonly shown: string;
}

/** The vocabulary, in the rules folder. */
export const VOCABULARY = "vocabulary.yaml";

/** Files of cases, which lie beside the regulations. */
export const CASES = /\.cases\.ya?ml$/;

/** A user's own setting, which may lie beside the rules. */
const SETTING = "jenjang.yaml";
const YAML = /\.ya?ml$/;

/** Looks for rule files in folders, and notes the stamps of all that it sees; a folder that cannot be read is a fault. */
export class Search {
  readonly stamps = new Map<string, Stamp>();

  constructor(private readonly faults: Diagnostic[]) {}

  /** The YAML files of a package and of a user's own folders; none where there are too many. */
  all(folder: string, own: readonly string[]): File[] {
    const rules = inPackage(folder, join(folder, RULES));
    if (this.isTooMany(rules, own.length, LIMITS.folders)) return [];
    this.note(".", rules.path);
    this.note(VOCABULARY, join(rules.path, VOCABULARY));
    for (const path of own) this.note(path.replaceAll(sep, "/"), path);
    const files = this.below(rules, (path) => relative(rules.path, path).replaceAll(sep, "/"));
    for (const root of own.map((path) => ({ path, shown: path }))) {
      files.push(...this.ofOwn(root));
      if (this.isTooMany(root, files.length, LIMITS.files)) return [];
    }
    return files;
  }

  /** The YAML files in a user's own folder; those that lie in no region are read too, so that they are told to be astray. */
  private ofOwn(root: File): File[] {
    const astray = this.entriesOf(root).filter((entry) => !entry.isDirectory() && YAML.test(entry.name));
    const files = astray.filter(
      (entry) => entry.name !== SETTING && !this.leadsOut(inside(root, entry.name), entry, root),
    );
    const paths = files.map(({ name }) => join(root.path, name));
    return [...paths.map((path) => ({ path, shown: path })), ...this.below(root, (path) => path.replaceAll(sep, "/"))];
  }

  private below(root: File, keyOf: (path: string) => string): File[] {
    const files = this.regionsIn(root).flatMap((region) => {
      this.note(keyOf(region.path), region.path);
      const entries = this.entriesOf(region).filter(({ name }) => YAML.test(name));
      return entries.flatMap((entry) => {
        const file = inside(region, entry.name);
        if (this.leadsOut(file, entry, root)) return [];
        if (!CASES.test(entry.name)) this.note(keyOf(file.path), file.path);
        return [file];
      });
    });
    return files.sort((a, b) => (a.path < b.path ? -1 : 1));
  }

  /** The folders in a folder. A link to one is none; that it leads out is told, so that nobody misses what is there. */
  private regionsIn(root: File): File[] {
    return this.entriesOf(root).flatMap((entry) => {
      const folder = inside(root, entry.name);
      if (entry.isDirectory()) return [folder];
      if (!YAML.test(entry.name) && isLinkToFolder(entry, folder)) this.leadsOut(folder, entry, root);
      return [];
    });
  }

  /** Whether an entry is a link to outside its folder of rules, or to nowhere, which is a fault. */
  private leadsOut(file: File, entry: Dirent, root: File): boolean {
    if (!entry.isSymbolicLink()) return false;
    try {
      const isInside = realpathSync(file.path).startsWith(realpathSync(root.path) + sep);
      if (!isInside) this.faults.push(unreadable(file, "outside"));
      return !isInside;
    } catch (error) {
      this.faults.push(unreadable(file, reasonOf(error)));
      return true;
    }
  }

  private entriesOf(folder: File): Dirent[] {
    try {
      const entries = readdirSync(folder.path, { withFileTypes: true });
      return this.isTooMany(folder, entries.length, LIMITS.folderEntries) ? [] : entries;
    } catch (error) {
      this.faults.push(unreadable(folder, reasonOf(error)));
      return [];
    }
  }

  private isTooMany(folder: File, count: number, most: number): boolean {
    const args = { count: String(count), most: String(most) };
    if (count > most) this.faults.push({ ...unreadable(folder, ""), code: "too-many-files", args });
    return count > most;
  }

  private note(key: string, path: string): void {
    const stamp = stampOf(path);
    if (stamp !== undefined) this.stamps.set(key, stamp);
  }
}

/** That a file or folder cannot be read, and why. */
export function unreadable({ shown }: File, reason: string): Diagnostic {
  const place = startOf({ path: shown, text: "" });
  return { code: "file-unreadable", args: { reason }, place, related: [], suggestions: [] };
}

/** A file of a package, called by its path in it. */
export function inPackage(folder: string, path: string): File {
  return { path, shown: relative(folder, path).replaceAll(sep, "/") };
}

function inside(folder: File, name: string): File {
  return { path: join(folder.path, name), shown: `${folder.shown}/${name}` };
}

function isLinkToFolder(entry: Dirent, { path }: File): boolean {
  try {
    return entry.isSymbolicLink() && statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
  } catch {
    return false; // A link that turns in a circle is a link to no folder.
  }
}

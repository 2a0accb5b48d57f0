import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import type { Diagnostic } from "../diagnostic/diagnostic";
import { type Source, startOf } from "../source/source";
import type { RuleFiles } from "./shell";

const VOCABULARY = "vocabulary.yaml";

/** The folder of the package: the first one above `from` that has rules. */
export function packageFolder(from: string): string {
  for (let at = from; ; at = dirname(at)) {
    if (existsSync(join(at, "rules", VOCABULARY))) return at;
    if (dirname(at) === at) return from;
  }
}

/** Reads the rule files of a package, or the given files with its vocabulary. Cases and other YAML beside them are left out. */
export function readRuleFiles(folder: string, files: readonly string[] | undefined, cwd: string): RuleFiles {
  const rules = join(folder, "rules");
  const unreadable: Diagnostic[] = [];
  const paths = files === undefined ? regulationFiles(rules) : files.map((file) => resolve(cwd, file));
  return {
    vocabulary: read(join(rules, VOCABULARY), folder, cwd, unreadable),
    regulations: paths
      .map((path) => read(path, folder, cwd, unreadable))
      .filter((source) => !isUnreadable(source, unreadable)),
    unreadable,
  };
}

function regulationFiles(rules: string): string[] {
  const regions = readdirSync(rules, { withFileTypes: true }).filter(
    (entry) => entry.isDirectory() && entry.name !== "schema",
  );
  return regions
    .flatMap((region) => readdirSync(join(rules, region.name)).map((file) => join(rules, region.name, file)))
    .filter((path) => /^(?!.*\.cases\.ya?ml$).*\.ya?ml$/.test(path))
    .sort();
}

function read(path: string, folder: string, cwd: string, unreadable: Diagnostic[]): Source {
  const shown = nameFor(path, folder, cwd);
  try {
    const bytes = readFileSync(path);
    return { path: shown, text: new TextDecoder("utf-8", { fatal: true }).decode(bytes) };
  } catch (error) {
    const source = { path: shown, text: "" };
    unreadable.push({
      code: "file-unreadable",
      args: { reason: reasonOf(error) },
      place: startOf(source),
      related: [],
      suggestions: [],
    });
    return source;
  }
}

/** Shipped files by their path in the package, others as they lie from the working folder. */
function nameFor(path: string, folder: string, cwd: string): string {
  const inPackage = relative(folder, path);
  return inPackage.startsWith("..") ? relative(cwd, path) || path : inPackage;
}

function isUnreadable(source: Source, unreadable: readonly Diagnostic[]): boolean {
  return unreadable.some((d) => d.place.source.path === source.path);
}

function reasonOf(error: unknown): string {
  if (error instanceof TypeError) return "UTF-8";
  return error instanceof Error && "code" in error ? String(error.code) : String(error);
}

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

/** Reads the rule files of a package, or the given files with its vocabulary. */
export function readRuleFiles(folder: string, files: readonly string[] | undefined, cwd: string): RuleFiles {
  const rules = join(folder, "rules");
  const unreadable: Diagnostic[] = [];
  const readAll = (paths: readonly string[]): Source[] =>
    paths.flatMap((path) => read(path, folder, cwd, unreadable) ?? []);
  const vocabulary = join(rules, VOCABULARY);
  const paths = files === undefined ? yamlFiles(rules) : files.map((file) => resolve(cwd, file));
  return {
    vocabulary: read(vocabulary, folder, cwd, unreadable) ?? { path: nameFor(vocabulary, folder, cwd), text: "" },
    regulations: readAll(paths.filter((path) => !CASES.test(path))),
    cases: readAll(paths.filter((path) => CASES.test(path))),
    unreadable,
  };
}

/** Reads one text that the user points to, or says why not. */
export function readText(path: string, cwd: string): Source | Diagnostic {
  const unreadable: Diagnostic[] = [];
  const found = read(resolve(cwd, path), cwd, cwd, unreadable);
  return found ?? unreadable[0] ?? { path, text: "" };
}

const CASES = /\.cases\.ya?ml$/;

function yamlFiles(rules: string): string[] {
  const folders = readdirSync(rules, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  return folders
    .flatMap((region) => readdirSync(join(rules, region.name)).map((file) => join(rules, region.name, file)))
    .filter((path) => /\.ya?ml$/.test(path))
    .sort();
}

function read(path: string, folder: string, cwd: string, unreadable: Diagnostic[]): Source | undefined {
  const shown = nameFor(path, folder, cwd);
  try {
    const bytes = readFileSync(path);
    return { path: shown, text: new TextDecoder("utf-8", { fatal: true }).decode(bytes) };
  } catch (error) {
    const place = startOf({ path: shown, text: "" });
    unreadable.push({
      code: "file-unreadable",
      args: { reason: reasonOf(error) },
      place,
      related: [],
      suggestions: [],
    });
    return undefined;
  }
}

/** Shipped files by their path in the package, others as they lie from the working folder. */
function nameFor(path: string, folder: string, cwd: string): string {
  const inPackage = relative(folder, path);
  return inPackage.startsWith("..") ? relative(cwd, path) || path : inPackage;
}

function reasonOf(error: unknown): string {
  if (error instanceof TypeError) return "UTF-8";
  return error instanceof Error && "code" in error ? String(error.code) : String(error);
}

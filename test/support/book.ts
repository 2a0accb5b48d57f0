import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { CaseFile } from "../../src/cases/cases";
import { casesFromTree } from "../../src/cases/from-tree";
import { Findings } from "../../src/diagnostic/diagnostic";
import type { Book } from "../../src/graph/book";
import { load } from "../../src/load";
import type { Source } from "../../src/source/source";
import { fromYaml } from "../../src/syntax/from-yaml";

const ROOT = join(__dirname, "../..");

/** A file of the repository as a source. */
export function sourceOf(path: string): Source {
  return { path, text: readFileSync(join(ROOT, path), "utf8") };
}

/** The shipped rule files, without cases. */
export function shippedSources(): Source[] {
  return files(".yaml")
    .filter((path) => !path.endsWith(".cases.yaml"))
    .map(sourceOf);
}

/** The shipped case files. */
export function shippedCases(): CaseFile[] {
  return files(".cases.yaml").map((path) => {
    const findings = new Findings();
    const tree = fromYaml(sourceOf(path), findings);
    const file = tree === undefined ? undefined : casesFromTree(tree, findings);
    if (file === undefined) throw new Error(`${path}: ${JSON.stringify(findings.all.map((f) => [f.code, f.args]))}`);
    return file;
  });
}

function files(ending: string): string[] {
  const regions = readdirSync(join(ROOT, "rules"), { withFileTypes: true }).filter(
    (e) => e.isDirectory() && e.name !== "schema",
  );
  return regions.flatMap((region) =>
    readdirSync(join(ROOT, "rules", region.name))
      .filter((file) => file.endsWith(ending))
      .map((file) => `rules/${region.name}/${file}`),
  );
}

export const vocabularySource = (): Source => sourceOf("rules/vocabulary.yaml");

/** The book of the shipped rule files, or of the given sources with the shipped vocabulary. */
export function bookOf(sources: readonly Source[] = shippedSources()): Book {
  const key = JSON.stringify(sources);
  const book = BOOKS.get(key) ?? loaded(sources);
  BOOKS.set(key, book);
  return book;
}

/** What was loaded: a book is never changed, and several suites may run as one (test/mutation). */
const BOOKS = new Map<string, Book>();

function loaded(sources: readonly Source[]): Book {
  const loading = load(vocabularySource(), sources);
  if (loading.ok) return loading.book;
  throw new Error(JSON.stringify(loading.diagnostics.map((d) => [d.code, d.args])));
}

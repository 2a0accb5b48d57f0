import { readdirSync } from "node:fs";
import { join } from "node:path";
import { sample } from "fast-check";
import { parse } from "yaml";
import { Findings } from "../../src/diagnostic/diagnostic";
import type { Regulation } from "../../src/document/regulation";
import type { Vocabulary } from "../../src/document/vocabulary";
import type { Book } from "../../src/graph/book";
import { bound, readRegulation, readVocabulary } from "../../src/load";
import type { Source } from "../../src/source/source";
import { fileOf } from "../reference/odd/file";
import { type OddRegulation, oddRegulation } from "../reference/odd/regulation";
import { shippedSources, sourceOf, vocabularySource } from "../support/book";
import type { Mapping } from "./plain";

/** A regulation that nobody would write. The only place that knows where such regulations come from. */
export function oddFile(seed: number): Mapping {
  const [odd] = sample(oddRegulation, { seed, numRuns: 1 }) as [OddRegulation];
  return parse(fileOf(odd).text) as Mapping;
}

/** The two shipped regulations and the invented one, as plain data. */
export const REAL: readonly Mapping[] = [...shippedSources(), ...invented()].map(
  ({ text }) => parse(text, { maxAliasCount: -1 }) as Mapping,
);

function invented(): Source[] {
  const folder = "test/good/rules";
  const regions = readdirSync(join(__dirname, "../..", folder), { withFileTypes: true }).filter((e) => e.isDirectory());
  return regions.flatMap(({ name }) =>
    readdirSync(join(__dirname, "../..", folder, name))
      .filter((file) => file.endsWith(".yaml") && !file.endsWith(".cases.yaml"))
      .map((file) => sourceOf(`${folder}/${name}/${file}`)),
  );
}

const VOCABULARY_TEXT = vocabularySource().text;

/** The vocabulary of the project as plain data. */
export const VOCABULARY_FILE = parse(VOCABULARY_TEXT, { maxAliasCount: -1 }) as Mapping;

/** A vocabulary that is known to be sound. */
export function vocabularyOf(text: string): Vocabulary {
  const findings = new Findings();
  const vocabulary = readVocabulary({ path: "rules/vocabulary.yaml", text }, findings);
  if (vocabulary === undefined) throw new Error(JSON.stringify(findings.all.map(({ code, args }) => [code, args])));
  return vocabulary;
}

export const VOCABULARY = vocabularyOf(VOCABULARY_TEXT);

/** The id of the regulation that a file is of. */
export function idOf(file: Mapping): string {
  return String((file.regulation as Mapping).id);
}

/** A file as it would lie in the folder of rules. */
function sourceFrom(file: Mapping): Source {
  return { path: `rules/${idOf(file)}.yaml`, text: JSON.stringify(file, null, 1) };
}

/** The book of some files; undefined where one of them is not valid. */
export function bookFrom(files: readonly Mapping[], vocabulary: Vocabulary = VOCABULARY): Book | undefined {
  const findings = new Findings();
  const read = files.map((file) => readRegulation(sourceFrom(file), vocabulary, findings));
  const loading = bound(
    vocabulary,
    read.filter((entry) => entry !== undefined),
    findings,
  );
  return loading.ok ? loading.book : undefined;
}

/** The one regulation of a book with one. */
export function regulationIn(book: Book): Regulation {
  const [entry] = book.entries.values();
  if (entry === undefined) throw new Error("an empty book");
  return entry.graph.regulation;
}

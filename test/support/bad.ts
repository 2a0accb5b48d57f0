import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Diagnostic } from "../../src/diagnostic/diagnostic";
import { load } from "../../src/load";
import { type Place, positionOf, type Source } from "../../src/source/source";
import { vocabularySource } from "./book";

/** The folder of the rule files that are wrong. */
export const BAD_FOLDER = join(__dirname, "../bad");

/** The path that the id `x/perbup-1-2020` of the rule files in tests asks for. */
export const PATH = "rules/x/perbup-1-2020.yaml";

/** A rule file with nothing wrong in it, to put one fault in at a time. */
export const GOOD = `regulation:
  id: x/perbup-1-2020
  title: Hubungan Kerja Perangkat Daerah
  short: Perbup X 1/2020
  kind: Peraturan Bupati
  number: "1"
  year: 2020
  region: { name: Kabupaten X }
  enacted: "2020-01-01"
  in-force: "2020-01-01"

offices:
  - { name: Bupati, kind: official, cite: Pasal 1 }
  - { name: Sekretaris Daerah, kind: official, cite: Pasal 1 }

classes:
  - { name: Dinas, head: Kepala Dinas, open: true, cite: Pasal 1 }

powers:
  - { signer: Bupati, signs: perbup, cite: Pasal 2 }
  - { signer: Dinas, signs: surat, cite: Pasal 2 }

provisions:
  Pasal 1: Siapa saja yang disebut
  Pasal 2: Apa yang dikerjakan
`;

/** One of the rule files that are wrong, where its id says that it lies. */
export function badFile(name: string): Source {
  return { path: PATH, text: readFileSync(join(BAD_FOLDER, `${name}.yaml`), "utf8") };
}

/** All that is wrong with rule files, with the shipped vocabulary or another. */
export function faultsOf(files: readonly Source[], vocabulary: Source = vocabularySource()): readonly Diagnostic[] {
  const loading = load(vocabulary, files);
  return loading.ok ? [] : loading.diagnostics;
}

/** All that is wrong with a text in the place of the good rule file. */
export function faultsIn(text: string): readonly Diagnostic[] {
  return faultsOf([{ path: PATH, text }]);
}

/** `text` with one stretch put in place of another, which must be there. */
export function swapped(text: string, from: string, to: string): string {
  if (!text.includes(from)) throw new Error(`nothing to replace: ${from}`);
  return text.replace(from, () => to);
}

export type Told = readonly [code: string, line: number, column: number];

/** A diagnostic as code, line and column. */
export function told({ code, place }: Diagnostic): Told {
  return [code, ...spot(place)];
}

/** Line and column of a place. */
export function spot(place: Place): [line: number, column: number] {
  const { line, column } = positionOf(place);
  return [line, column];
}

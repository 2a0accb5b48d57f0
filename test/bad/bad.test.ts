import { readdirSync } from "node:fs";
import type { DiagnosticCode } from "../../src/diagnostic/diagnostic";
import { BAD_FOLDER, badFile, faultsIn, faultsOf, GOOD, PATH, spot, swapped, type Told, told } from "../support/bad";
import { vocabularySource } from "../support/book";

interface Expected {
  /** Everything that is told of the file. */
  readonly told: readonly Told[];
  /** What may have been meant; empty: nothing is suggested. */
  readonly suggests: readonly string[];
  /** Line and column of the other place that the fault speaks of. */
  readonly related?: readonly [number, number];
}

/** Told of a file that loads all the same; test/cli/coverage.test.ts shows them. */
type Warned = "forgotten-provision" | "contradicted-provision";

/** Told of an overlay; test/document/overlay.test.ts shows them. */
type OfOverlays = "nothing-to-extend" | "nothing-left-open" | "not-left-open";

/** Told of what is too much; test/hostile shows them. */
type OfMuch = "too-many-files" | "too-many-entries" | "more-faults";

type Checked = Exclude<DiagnosticCode, "file-unreadable" | Warned | OfOverlays | OfMuch>;

/** A code that has no line here, or a line here that is no code, is a type error. */
const EXPECTED = {
  "yaml-syntax": { told: [["yaml-syntax", 27, 1]], suggests: [] },
  "empty-file": { told: [["empty-file", 1, 1]], suggests: [] },
  "other-kind": { told: [["other-kind", 1, 1]], suggests: [] },
  "unknown-key": { told: [["unknown-key", 22, 37]], suggests: ["mutual"] },
  "missing-key": { told: [["missing-key", 22, 5]], suggests: [] },
  "wrong-value": { told: [["wrong-value", 16, 38]], suggests: ["official"] },
  "id-path-mismatch": { told: [["id-path-mismatch", 4, 7]], suggests: [] },
  "duplicate-id": { told: [["duplicate-id", 17, 5]], suggests: [], related: [15, 5] },
  "name-taken": { told: [["name-taken", 17, 5]], suggests: [], related: [16, 5] },
  "unknown-office": { told: [["unknown-office", 22, 41]], suggests: ["Bupati"] },
  "unknown-term": { told: [["unknown-term", 22, 25]], suggests: ["konsultasi"] },
  "unknown-provision": { told: [["unknown-provision", 22, 42]], suggests: ["Pasal 1", "Pasal 2"] },
  "ambiguous-provision": {
    told: [["ambiguous-provision", 22, 42]],
    suggests: ["Pasal 2 (KEWAJIBAN) ayat (1)", "Pasal 2 (MEKANISME) ayat (1)"],
  },
  "unknown-reading": { told: [["unknown-reading", 25, 45]], suggests: ["letters-too"] },
  "unknown-rule": { told: [["unknown-rule", 26, 17]], suggests: ["ordinary"] },
  "malformed-provision": { told: [["malformed-provision", 27, 3]], suggests: [] },
  "orphan-provision": { told: [["orphan-provision", 27, 3]], suggests: [] },
  "class-cycle": { told: [["class-cycle", 19, 51]], suggests: [] },
  "own-coordinator": { told: [["own-coordinator", 27, 18]], suggests: [] },
  "trigger-joints": { told: [["trigger-joints", 27, 11]], suggests: [] },
} as const satisfies Record<Checked, Expected>;

const CASES: readonly (readonly [string, Expected])[] = Object.entries(EXPECTED);

describe("a rule file that is wrong in one way", () => {
  test.each(CASES)("%s is told once, at its own place", (code, expected) => {
    const faults = faultsOf([badFile(code)]);
    expect(faults.map(told)).toEqual(expected.told);
    expect(faults.map((fault) => fault.place.source.path)).toEqual([PATH]);
  });

  test.each(CASES)("%s comes with what may have been meant, or without a guess", (code, { suggests }) => {
    expect(faultsOf([badFile(code)]).flatMap((fault) => fault.suggestions)).toEqual(suggests);
  });

  test.each(CASES)("%s points to the other place, where there is one", (code, { related }) => {
    const [fault] = faultsOf([badFile(code)]);
    expect(fault?.related.map(spot)).toEqual(related === undefined ? [] : [related]);
  });
});

describe("the rule files that are wrong", () => {
  test("there is one for every code but that of an unreadable file", () => {
    const files = readdirSync(BAD_FOLDER).filter((name) => name.endsWith(".yaml"));
    expect(files.sort()).toEqual(CASES.map(([code]) => `${code}.yaml`).sort());
  });

  test("without its fault such a file loads", () => {
    expect(faultsOf([{ path: PATH, text: GOOD }])).toEqual([]);
  });
});

describe("several faults are told at once", () => {
  test("those of the shape of one file", () => {
    const noYear = swapped(GOOD, "  year: 2020\n", "");
    const wrongKind = swapped(noYear, "name: Bupati, kind: official", "name: Bupati, kind: king");
    const faults = faultsIn(swapped(wrongKind, "open: true", "opne: true"));
    expect(faults.map(told).sort(byLine)).toEqual([
      ["missing-key", 2, 3],
      ["wrong-value", 12, 27],
      ["unknown-key", 16, 40],
    ]);
  });

  test("those of the meaning of one file", () => {
    const office = swapped(GOOD, "signer: Bupati", "signer: Gubernur");
    const term = swapped(office, "signs: surat", "signs: suratt");
    const citation = swapped(term, "open: true, cite: Pasal 1", "open: true, cite: Pasal 7");
    const faults = faultsIn(`${citation}  Pasal 4 huruf a: Tanpa pasalnya\n`);
    expect(faults.map(told).sort(byLine)).toEqual([
      ["unknown-provision", 17, 58],
      ["unknown-office", 20, 15],
      ["unknown-term", 21, 29],
      ["orphan-provision", 26, 3],
    ]);
  });

  test("those of several files, each with its own path", () => {
    const faults = faultsOf([
      { path: "rules/y/perbup-1-2020.yaml", text: "" },
      { path: PATH, text: swapped(GOOD, "signer: Bupati", "signer: Gubernur") },
      { path: "rules/z/perbup-1-2020.yaml", text: "- a list" },
    ]);
    expect(faults.map(({ code, place }) => [code, place.source.path])).toEqual([
      ["empty-file", "rules/y/perbup-1-2020.yaml"],
      ["unknown-office", PATH],
      ["yaml-syntax", "rules/z/perbup-1-2020.yaml"],
    ]);
  });

  test("those of the vocabulary, and of the syntax of a regulation beside it", () => {
    const vocabulary = vocabularySource();
    const broken = { ...vocabulary, text: swapped(vocabulary.text, "kind-of: surat", "kind-of: surrat") };
    const faults = faultsOf([{ path: PATH, text: "" }], broken);
    expect(faults.map(({ code, place }) => [code, place.source.path])).toEqual([
      ["unknown-term", "rules/vocabulary.yaml"],
      ["empty-file", PATH],
    ]);
    expect(faults[0]?.suggestions).toEqual(["surat"]);
  });
});

describe("an id that is there already", () => {
  test("two files of one regulation", () => {
    const first = { path: "a/rules/x/perbup-1-2020.yaml", text: GOOD };
    const second = { path: "b/rules/x/perbup-1-2020.yaml", text: GOOD };
    const faults = faultsOf([first, second]);
    expect(faults.map(({ code, args, place }) => [code, args.id, place.source.path])).toEqual([
      ["duplicate-id", "x/perbup-1-2020", second.path],
    ]);
    expect(faults[0]?.related.map((place) => place.source.path)).toEqual([first.path]);
  });

  test("a rule's, in another section", () => {
    const first = swapped(GOOD, "{ signer: Bupati", "{ id: only, signer: Bupati");
    const faults = faultsIn(swapped(first, "{ signer: Dinas", "{ id: only, signer: Dinas"));
    expect(faults.map(told)).toEqual([["duplicate-id", 21, 5]]);
    expect(faults[0]?.related.map(spot)).toEqual([[20, 5]]);
  });

  test("a reading's, by one of the shared readings", () => {
    const readings =
      "readings:\n  - { about: atau, options: { atau-literal: satu, lain: dua }, cite: Pasal 1 }\n\npowers:";
    expect(faultsIn(swapped(GOOD, "powers:", readings)).map(({ code, args }) => [code, args.id])).toEqual([
      ["duplicate-id", "atau-literal"],
    ]);
  });

  test("a class that is also an office", () => {
    const faults = faultsIn(swapped(GOOD, "classes:\n", "classes:\n  - { name: Bupati, cite: Pasal 1 }\n"));
    expect(faults.map(({ code, args }) => [code, args.id])).toEqual([["duplicate-id", "bupati"]]);
  });
});

function byLine([, a]: Told, [, b]: Told): number {
  return a - b;
}

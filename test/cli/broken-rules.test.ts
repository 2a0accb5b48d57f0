import { vocabularySource } from "../support/book";
import { jenjang } from "../support/shell";

const broken = {
  path: "rules/contoh/perbup-1-2020.yaml",
  text: [
    "regulation:",
    "  id: contoh/perbup-1-2020",
    "  title: Contoh",
    "  short: Perbup Contoh 1/2020",
    "  kind: Peraturan Bupati",
    '  number: "1"',
    "  year: 2020",
    "  region: { name: Kabupaten Contoh }",
    '  enacted: "2020-01-01"',
    '  in-force: "2020-01-01"',
    "offices:",
    "  - { name: Bupati, kind: official, cite: Pasal 1 }",
    "classes:",
    "  - { name: Dinas, cite: Pasal 1 }",
    "accountability:",
    "  - { from: Dinas, to: Bupatti, cite: Pasal 1 }",
    "  - { from: Dinas, to: Bupati, cite: Pasal 7 }",
    "provisions:",
    "  Pasal 1: Semua",
    "",
  ].join("\n"),
};

const rules = {
  vocabulary: vocabularySource(),
  regulations: [broken],
  cases: [],
  overlays: [],
  unreadable: [],
  stamps: new Map(),
};

test("every fault is told at once, with file, line, column, excerpt, caret and a suggestion, and the exit code is 5", () => {
  const { exit, out, err } = jenjang(["route", "Dinas", "--to", "Bupati"], { rules });
  expect([exit, out]).toEqual([5, ""]);
  expect(err).toContain("rules/contoh/perbup-1-2020.yaml:16:24");
  expect(err).toContain("  16 |   - { from: Dinas, to: Bupatti, cite: Pasal 1 }");
  expect(err).toContain("     |                        ^^^^^^^");
  expect(err).toContain("maksud Anda `Bupati`?");
  expect(err).toContain("rules/contoh/perbup-1-2020.yaml:17:38");
  expect(err).toContain("2 kesalahan dalam 1 berkas");
});

test("as JSON the faults are diagnostics of one error", () => {
  const { exit, out } = jenjang(["route", "Dinas", "--to", "Bupati", "--json"], { rules });
  const { contract, error } = JSON.parse(out) as { contract: number; error: { code: string; diagnostics: object[] } };
  expect([exit, contract, error.code]).toEqual([5, 1, "invalid-rules"]);
  expect(error.diagnostics).toMatchObject([
    { code: "unknown-office", file: broken.path, line: 16, column: 24, suggestions: ["Bupati"] },
    { code: "unknown-provision", file: broken.path, line: 17, column: 38 },
  ]);
});

test("a file that cannot be read is a fault like any other", () => {
  const { exit, err } = jenjang(["validate", "rules/no-such-file.yaml"]);
  expect(exit).toBe(5);
  expect(err).toContain("rules/no-such-file.yaml:1:1");
});

test("sound files are said to be sound", () => {
  expect(jenjang(["validate"])).toMatchObject({
    exit: 0,
    out: expect.stringContaining("kutai-barat/perbup-21-2017: sah"),
  });
});

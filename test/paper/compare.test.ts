import { compare } from "../../src/paper/compare";
import type { Comparison } from "../../src/paper/difference";
import { paperFromText } from "../../src/paper/from-text";
import { swapped } from "../support/bad";
import { bookOf } from "../support/book";
import { COPY, small } from "./small";

const { vocabulary } = bookOf([]);

/** The comparison of a copy, one stretch of which may be changed, with the rules, one stretch of which may be too. */
function compared(copy: readonly [string, string], rules: readonly [string, string] = ["", ""]): Comparison {
  const { regulation } = small(...rules);
  const text = swapped(COPY, ...copy);
  return compare(
    paperFromText({ path: "copy.txt", text }, new Set(regulation.provisions.keys())),
    regulation,
    vocabulary,
  );
}

const told = ({ differences }: Comparison) =>
  differences.map(({ code, cite, expected, found }) => [code, cite.join(", "), expected, found]);
const SAME = ["", ""] as const;

test("a copy that agrees has no differences", () => {
  const { differences, declared, provisions, names } = compared(SAME);
  expect([told({ differences } as Comparison), declared]).toEqual([[], []]);
  expect(provisions).toBe(29);
  expect(names).toBeGreaterThan(10);
});

test.each<[string, readonly [string, string], string[][]]>([
  [
    "an item less",
    [" - b) Dinas Kesehatan.\n", ""],
    [["missing-in-text", "Pasal 3 (TUGAS) huruf b angka 1 huruf b", "", ""]],
  ],
  [
    "a pasal less, told once for all that is in it",
    ["Pasal 3\nWEWENANG\n\n(1) Wewenang pertama.\n(2) Wewenang kedua.\n", ""],
    [["missing-in-text", "Pasal 3 (WEWENANG)", "", ""]],
  ],
  [
    "an item more",
    ["Ditetapkan di X", "Pasal 5\n\n(1) Satu.\n\nDitetapkan di X"],
    [["missing-in-index", "Pasal 5", "", ""]],
  ],
  [
    "a number twice",
    ["(2) Wewenang kedua.", "(2) Wewenang kedua.\n(2) Wewenang ketiga."],
    [["missing-in-index", "Pasal 3 (WEWENANG) ayat (2)", "", "Wewenang ketiga."]],
  ],
  [
    "another heading",
    ["WEWENANG\n\n(1)", "KUASA\n\n(1)"],
    [
      ["missing-in-text", "Pasal 3 (WEWENANG)", "", ""],
      ["missing-in-index", "Pasal 3 (KUASA)", "", "KUASA"],
    ],
  ],
  [
    "another heading of a bab",
    ["KETENTUAN\n\nUMUM", "PENGERTIAN"],
    [["heading-differs", "BAB I", "KETENTUAN UMUM", "PENGERTIAN"]],
  ],
  [
    "another heading of a list",
    ["Unsur Pelaksana:", "Unsur Penunjang:"],
    [["heading-differs", "Pasal 3 (TUGAS) huruf b angka 1", "Unsur Pelaksana", "Unsur Penunjang:"]],
  ],
  [
    "a heading in another place",
    ["Bagian Kedua\nAsisten\n\nParagraf 1 Asisten Pertama\n\nPasal 3\nTUGAS", "Pasal 3\nTUGAS"],
    [["missing-in-text", "BAB II Bagian Kedua", "", ""]],
  ],
  [
    "an office that is not there",
    ["melalui Sekda", "melalui Asisten"],
    [["office-not-mentioned", "Pasal 4", "Sekretaris Daerah", ""]],
  ],
  [
    "an office that is only part of another's name",
    ["dengan Bupati melalui", "dengan Wakil Bupati melalui"],
    [["office-not-mentioned", "Pasal 4", "Bupati", ""]],
  ],
  [
    "an office that is only part of a document's name",
    ["dengan Bupati melalui", "menurut Peraturan Bupati melalui"],
    [["office-not-mentioned", "Pasal 4", "Bupati", ""]],
  ],
  [
    "another connective",
    ["Bupati\natau Wakil Bupati", "Bupati X dan Wakil Bupati"],
    [["connective-differs", "Pasal 2 ayat (1)", "atau", "dan"]],
  ],
  [
    "a comma alone",
    ["Bupati\natau Wakil Bupati", "Bupati, Wakil Bupati"],
    [["connective-differs", "Pasal 2 ayat (1)", "atau", ","]],
  ],
  [
    "no row of the absent officials",
    ["Bupati\natau Wakil Bupati berhalangan", "Wakil Bupati berhalangan"],
    [["connective-differs", "Pasal 2 ayat (1)", "atau", ""]],
  ],
  [
    "a heading that the index does not have",
    ["Pasal 4\n\nKepala", "Pasal 4\nKONSULTASI\n\nKepala"],
    [["heading-differs", "Pasal 4", "", "KONSULTASI"]],
  ],
  [
    "a class that is not there, neither for its own declaration nor for its rule",
    ["Kepala Dinas berkonsultasi", "Mereka berkonsultasi"],
    [
      ["office-not-mentioned", "Pasal 4", "Dinas", ""],
      ["office-not-mentioned", "Pasal 4", "Dinas", ""],
    ],
  ],
  [
    "a slash",
    ["Bupati\natau Wakil Bupati", "Bupati / Wakil Bupati"],
    [["connective-differs", "Pasal 2 ayat (1)", "atau", "/"]],
  ],
])("%s", (_, copy, differences) => {
  expect(told(compared(copy))).toEqual(differences);
});

test("a pasal under another heading stands elsewhere", () => {
  const rest = COPY.slice(COPY.indexOf("Bagian Kedua"), COPY.indexOf("Ditetapkan"));
  const pasal = rest.slice(rest.indexOf("Pasal 4"));
  expect(told(compared([rest, pasal + rest.replace(pasal, "")]))).toEqual([
    ["stands-elsewhere", "Pasal 4", "BAB II Bagian Kedua Paragraf 1", "BAB II Bagian Kesatu"],
  ]);
});

test("an annex that is not in the text may be missing", () => {
  expect(told(compared(["LAMPIRAN\nPERATURAN BUPATI X\nPasal 9\n", ""]))).toEqual([]);
});

test("a difference points into the rule file, what only the copy has into the copy", () => {
  const paths = (comparison: Comparison) => comparison.differences.map((d) => d.place.source.path);
  expect(paths(compared(["melalui Sekda", "saja"]))).toEqual(["rules/x/perbup-1-2020.yaml"]);
  expect(paths(compared(["Ditetapkan di X", "Pasal 5\nLima.\nDitetapkan di X"]))).toEqual(["copy.txt"]);
});

const oddity = (line: string) => ["\nprovisions:", `\noddities:\n  - ${line}\nprovisions:`] as const;

test.each([
  [
    "an office",
    "{ code: office-not-mentioned, cite: Pasal 4, detail: Sekretaris Daerah, says: Tidak disebut }",
    ["melalui Sekda", "saja"],
  ],
  ["a heading", "{ code: heading-differs, cite: BAB I, says: Lain judul }", ["KETENTUAN\n\nUMUM", "PENGERTIAN"]],
  [
    "a connective",
    "{ code: connective-differs, cite: Pasal 2 ayat (1), detail: /, says: Garis miring }",
    ["Bupati\natau", "Bupati /"],
  ],
  [
    "a provision that the index leaves out",
    "{ code: missing-in-index, cite: Pasal 5, says: Sisipan }",
    ["Ditetapkan di X", "Pasal 5\n(1) Lima.\nDitetapkan di X"],
  ],
  [
    "words that are only odd",
    "{ code: as-printed, cite: Pasal 4, detail: melaluui Sekda, says: Salah cetak }",
    ["melalui Sekda", "melaluui Sekda"],
  ],
] as const)("%s that is declared odd is no difference, and is told as declared", (_, line, copy) => {
  const comparison = compared(copy, oddity(line));
  expect([told(comparison), comparison.declared.length]).toEqual([[], 1]);
});

test.each([
  "{ code: office-not-mentioned, cite: Pasal 4, says: Tidak disebut }",
  "{ code: as-printed, cite: Pasal 4, detail: melaluui Sekda, says: Salah cetak }",
])("what is declared odd and is not so is a difference: %s", (line) => {
  const comparison = compared(SAME, oddity(line));
  expect([comparison.differences.map((d) => d.code), comparison.declared]).toEqual([["oddity-not-found"], []]);
});

test("a declaration explains nothing but what it names", () => {
  const line = "{ code: office-not-mentioned, cite: Pasal 4, detail: Bupati, says: Tidak disebut }";
  expect(told(compared(["melalui Sekda", "saja"], oddity(line)))).toEqual([
    ["office-not-mentioned", "Pasal 4", "Sekretaris Daerah", ""],
    ["oddity-not-found", "Pasal 4", "Bupati", ""],
  ]);
});

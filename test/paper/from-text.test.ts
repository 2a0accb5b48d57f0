import { paperFromText } from "../../src/paper/from-text";
import { type Paper, passage, passagesAround, passagesWithin } from "../../src/paper/paper";
import { lineOf } from "../../src/source/source";
import { COPY, small } from "./small";

const index = new Set(small().regulation.provisions.keys());
const read = (text: string, labels: Iterable<string> = index): Paper =>
  paperFromText({ path: "copy.txt", text }, new Set(labels));
const labelsIn = (text: string, labels: Iterable<string> = []): string[] =>
  read(text, labels).passages.map((p) => p.label);

const paper = read(COPY);

test("every provision is found, in the order of the index and under the same headings", () => {
  const { provisions } = small().regulation;
  expect(paper.passages.map((p) => [p.label, p.parent])).toEqual(
    [...provisions.values()].map((p) => [p.label, p.parent]),
  );
});

test.each([
  ["BAB I", "KETENTUAN UMUM"],
  ["BAB II", "SEKRETARIS DAERAH, WAKIL BUPATI"],
  ["BAB II Bagian Kesatu", "Tugas Sekretaris Daerah"],
  ["BAB II Bagian Kedua Paragraf 1", "Asisten Pertama"],
  ["Pasal 3 (TUGAS)", "TUGAS"],
  ["Pasal 1", null],
])("the heading of %s", (label, heading) => {
  expect(passage(paper, label)?.heading).toBe(heading);
});

test.each([
  ["Menimbang huruf a", "bahwa hubungan kerja perlu diatur sebagaimana dimaksud dalam Pasal 2 dan Pasal 4;"],
  ["Mengingat angka 1", "Undang-Undang Nomor 12. Tahun 2011;"],
  [
    "Pasal 2 ayat (1)",
    "Mewakili Bupati apabila Bupati atau Wakil Bupati berhalangan, kecuali menurut ayat (2) yang mengatur rapat.",
  ],
  ["Pasal 2 ayat (2)", "Sekretaris Daerah memimpin rapat perangkat da-erah."],
  ["Pasal 3 (TUGAS)", "Asisten Umum bertugas:"],
  ["Pasal 4", "Kepala Dinas berkonsultasi dengan Bupati melalui Sekda."],
])("the words of %s, whatever line they stand on", (label, words) => {
  expect(passage(paper, label)?.text).toBe(words);
});

test("running text under the heading of a bab is its opening paragraph", () => {
  expect(passage(paper, "BAB II (alinea pembuka)")?.text).toMatch(/^Para pejabat .* Pasal 4 di bawah:$/);
});

test("a passage knows its line, what is in it and what is around it", () => {
  const found = passage(paper, "Pasal 3 (TUGAS) huruf b angka 1 huruf b");
  expect(found === undefined ? "" : lineOf(found.place).trim()).toBe("- b) Dinas Kesehatan.");
  expect(passagesWithin(paper, "Pasal 3 (TUGAS) huruf b")).toHaveLength(4);
  expect(passagesAround(paper, "Pasal 3 (TUGAS) huruf b angka 1").map((p) => p.label)).toEqual([
    "Pasal 3 (TUGAS) huruf b",
    "Pasal 3 (TUGAS)",
    "BAB II Bagian Kedua Paragraf 1",
    "BAB II Bagian Kedua",
    "BAB II",
  ]);
  expect(passage(paper, "Pasal 9")).toBeUndefined();
});

const same = paper.passages.map((p) => p.label);

test.each<[string, (text: string) => string]>([
  ["other line ends", (text) => text.replace(/\n/g, "\r\n")],
  ["no empty lines", (text) => text.replace(/\n\n+/g, "\n")],
  ["an empty line after each", (text) => text.replace(/\n/g, "\n\n")],
  ["no dashes before markers", (text) => text.replace(/^ *- (?!2 -)/gm, "")],
  ["indentation", (text) => text.replace(/^/gm, "      ")],
  ["hard spaces and a byte order mark", (text) => `\ufeff${text.replace(/ /g, "\u00a0")}`],
  ["page breaks", (text) => text.replace(/\n(?=Pasal|c\.|\(2\) S)/g, "\n\n7\n\f")],
  ["bold headings", (text) => text.replace(/^((?:BAB|Pasal|Bagian).*)$/gm, "**$1**")],
  ["headings of a text markup", (text) => text.replace(/^((?:BAB|Pasal|Bagian).*)$/gm, "## $1")],
])("%s change nothing", (_, change) => {
  expect(read(change(COPY)).passages.map((p) => p.label)).toEqual(same);
});

test.each(["1)", "1."])("a bare number right under a pasal, `%s`, is what the index has, else an angka", (marker) => {
  const text = `Pasal 7\n${marker} satu\n${marker.replace("1", "2")} dua\n`;
  expect(labelsIn(text)).toEqual(["Pasal 7", "Pasal 7 angka 1", "Pasal 7 angka 2"]);
  expect(labelsIn(text, ["Pasal 7 ayat (1)"])).toEqual(["Pasal 7", "Pasal 7 ayat (1)", "Pasal 7 ayat (2)"]);
});

test("a number in brackets is an ayat under a pasal and an angka further in", () => {
  expect(labelsIn("Pasal 7\n(1) satu:\na. dua:\n(1) tiga\n").slice(1)).toEqual([
    "Pasal 7 ayat (1)",
    "Pasal 7 ayat (1) huruf a",
    "Pasal 7 ayat (1) huruf a angka 1",
  ]);
});

test("lists of one style inside each other are told apart by their numbers", () => {
  const text = "Pasal 7\na. satu:\n1. dua:\na. tiga;\nb. empat.\n2. lima.\nb. enam.\n";
  expect(labelsIn(text).slice(1)).toEqual([
    "Pasal 7 huruf a",
    "Pasal 7 huruf a angka 1",
    "Pasal 7 huruf a angka 1 huruf a",
    "Pasal 7 huruf a angka 1 huruf b",
    "Pasal 7 huruf a angka 2",
    "Pasal 7 huruf b",
  ]);
});

test("an item that the copy lacks does not carry the rest away", () => {
  expect(labelsIn("Pasal 7\na. satu;\nc. tiga:\n1) empat.\n3) enam.\nd. lima.\n").slice(1)).toEqual([
    "Pasal 7 huruf a",
    "Pasal 7 huruf c",
    "Pasal 7 huruf c angka 1",
    "Pasal 7 huruf c angka 3",
    "Pasal 7 huruf d",
  ]);
});

test("a pasal that is printed twice goes by its heading, one that is not by its number", () => {
  expect(labelsIn("Pasal 7\nTUGAS\nSatu.\n\nPasal 7\nWEWENANG\nDua.\n\nPasal 8\nTUGAS\nTiga.")).toEqual([
    "Pasal 7 (TUGAS)",
    "Pasal 7 (WEWENANG)",
    "Pasal 8",
  ]);
});

test("the dictums of a decision, its annexes and an explanation that the index has", () => {
  const text =
    "MEMUTUSKAN:\nMenetapkan : KEPUTUSAN.\nKESATU : Satu.\nKEDUA : Dua.\nDitetapkan di X\nLAMPIRAN I\nBagan\n1. satu\nPENJELASAN\nUMUM";
  expect(labelsIn(text)).toEqual(["Diktum KESATU", "Diktum KEDUA", "Lampiran I"]);
  expect(labelsIn(text, ["Penjelasan", "Menetapkan"])).toEqual([
    "Menetapkan",
    "Diktum KESATU",
    "Diktum KEDUA",
    "Lampiran I",
    "Penjelasan",
  ]);
});

test("an annex that names itself on each page, after a copy without closing words, is one", () => {
  expect(labelsIn("Pasal 7\nSatu.\n\nLAMPIRAN\nBagan\n\f\nLAMPIRAN\nPasal 1\nBagan lain")).toEqual([
    "Pasal 7",
    "Lampiran",
  ]);
});

test.each([
  ["BAB VII\nKetentuan Peralihan\n\nPasal 7\nSatu.", "BAB VII", "Ketentuan Peralihan", ""],
  [
    "BAB VII\nKetentuan\nPeralihan\n\nPejabat Daerah\n\nPasal 7\nSatu.",
    "BAB VII",
    "Ketentuan Peralihan",
    "Pejabat Daerah",
  ],
  ["BAB VII\nketentuan yang lama\n\nPasal 7\nSatu.", "BAB VII", null, "ketentuan yang lama"],
  [
    "Bagian Kesatu\ntugas para\nkepala dinas\n\nmereka semua\n\nPasal 7\nSatu.",
    "Bagian Kesatu",
    "tugas para kepala dinas",
    "mereka semua",
  ],
])("%j: what of it is the heading, and what the opening paragraph", (text, label, heading, opening) => {
  const found = read(text);
  expect(passage(found, label)?.heading).toBe(heading);
  expect(passage(found, `${label} (alinea pembuka)`)?.text ?? "").toBe(opening);
});

test("a tab after a marker is a space", () => {
  expect(passage(read("Pasal\t7\n(1)\tSatu\tdua.\n"), "Pasal 7 ayat (1)")?.text).toBe("Satu dua.");
});

test("what the regulation pays regard to is no part of its legal grounds", () => {
  const found = read("Mengingat : 1. Undang-Undang;\nMemperhatikan : 2. Surat Gubernur;\n\nMEMUTUSKAN:\n", []);
  expect(found.passages.map(({ label, text }) => [label, text])).toEqual([
    ["Mengingat", ""],
    ["Mengingat angka 1", "Undang-Undang;"],
  ]);
});

test("a marker may stand on a line of its own, before its words", () => {
  const found = read("Pasal 7\nMereka:\na.\nsatu;\nb.\ndua.\n", []);
  expect(found.passages.map(({ label, text }) => [label, text])).toEqual([
    ["Pasal 7", "Mereka:"],
    ["Pasal 7 huruf a", "satu;"],
    ["Pasal 7 huruf b", "dua."],
  ]);
});

test("an item put in between bears the number before it with a letter", () => {
  expect(labelsIn("Pasal 7\n1. satu;\n2. dua;\n2a. dua lagi;\n3. tiga.\n").slice(1)).toEqual([
    "Pasal 7 angka 1",
    "Pasal 7 angka 2",
    "Pasal 7 angka 2a",
    "Pasal 7 angka 3",
  ]);
});

test("a number at the start of a line is words where the sentence before it goes on", () => {
  const found = read("Pasal 7\n(1) Rapat dihadiri paling sedikit\n12. orang anggota.\n(2) Selesai.\n", []);
  expect(found.passages.map(({ label, text }) => [label, text])).toEqual([
    ["Pasal 7", ""],
    ["Pasal 7 ayat (1)", "Rapat dihadiri paling sedikit 12. orang anggota."],
    ["Pasal 7 ayat (2)", "Selesai."],
  ]);
});

test("lists deeper in each other than in any regulation are words of the deepest", () => {
  const found = read(`Pasal 7\n${"a. satu:\n".repeat(30)}`, []);
  expect(found.passages).toHaveLength(21);
  expect(found.passages.at(-1)?.text).toBe(`satu:${" a. satu:".repeat(10)}`);
});

test("a text without provisions has no passages", () => {
  expect(labelsIn("Surat biasa\n1. satu\n")).toEqual([]);
});

import { parse } from "yaml";
import { generateRegulation, generateRegulations } from "../bench/src/generate";
import { MOST_REGIONS, regionAt } from "../bench/src/generate/places";
import { ask } from "../src/engine";
import { forgottenIn } from "../src/inspect/coverage";
import type { Asked } from "../src/question/question";
import { bookOf, shippedSources } from "./support/book";

const COUNT = 20;
const drawn = generateRegulations(COUNT, 1);
const book = bookOf(drawn);

type Sections = Readonly<Record<string, readonly unknown[] | Readonly<Record<string, unknown>>>>;

/** How many entries each section of a rule file has. */
function sizes(text: string): Map<string, number> {
  return new Map(Object.entries(parse(text) as Sections).map(([name, section]) => [name, Object.keys(section).length]));
}

test("the same seed and index give the same text, whatever else is drawn", () => {
  expect(generateRegulation(1, 7)).toEqual(drawn[7]);
  expect(generateRegulation(1, 3)).toEqual(drawn[3]);
  expect(generateRegulations(3, 1)).toEqual(drawn.slice(0, 3));
  expect(generateRegulation(2, 7).text).not.toBe(drawn[7]?.text);
});

test("no two regions are the same, and cities have their share", () => {
  const regions = Array.from({ length: 514 }, (_, index) => regionAt(5, index));
  expect(new Set(regions.map(({ id }) => id)).size).toBe(514);
  expect(regions.filter(({ isCity }) => isCity)).toHaveLength(98);
  expect(() => regionAt(5, MOST_REGIONS)).toThrow(RangeError);
});

test("a path is the id, and the text says that nothing in it is law", () => {
  for (const { id, path, text } of drawn) {
    expect(path).toBe(`${id}.yaml`);
    expect(id).toMatch(/^[a-z]+-[a-z]+\/(perbup|perwali)-\d+-\d{4}$/);
    expect(text.split("\n")[0]).toContain("Invented");
  }
  expect(new Set(drawn.map(({ text }) => text)).size).toBe(COUNT);
});

test("they load together without a fault, and account for every provision", () => {
  expect(book.entries.size).toBe(COUNT);
  expect([...book.entries.values()].flatMap(({ graph }) => forgottenIn(graph))).toEqual([]);
});

test("they are as large as the shipped rule files, section by section", () => {
  const real = shippedSources().map(({ text }) => sizes(text));
  const means = (files: readonly Map<string, number>[], section: string): number =>
    files.reduce((sum, file) => sum + (file.get(section) ?? 0), 0) / files.length;
  const all = drawn.map(({ text }) => sizes(text));
  const sections = [...new Set(real.flatMap((file) => [...file.keys()]))].filter((name) => name !== "special-lists");
  for (const section of sections) {
    const ratio = means(all, section) / means(real, section);
    expect({ section, fits: ratio > 0.5 && ratio < 1.6 }).toEqual({ section, fits: true });
  }
  const bytes = drawn.map(({ text }) => Buffer.byteLength(text));
  expect(Math.min(...bytes)).toBeGreaterThan(30_000);
  expect(Math.max(...bytes)).toBeLessThan(80_000);
});

test("between them they have every kind of rule, trigger and reading that the shipped files have", () => {
  const kinds = (text: string): string[] => [
    ...(text.match(/\b(reading|conditions|via|initials|mutual|copies|deadline|character|instead-of|after-paraf): /g) ??
      []),
    ...(text.match(/\b(delegated|matter|appointer|assigned|presupposes|order-unstated|chart|lists|gap|holder):/g) ??
      []),
    ...(text.match(/\b(joined-by|state|occasion|manner|for): \[?[a-z/-]+/g) ?? []),
  ];
  const have = new Set(drawn.flatMap(({ text }) => kinds(text)));
  expect(
    shippedSources()
      .flatMap(({ text }) => kinds(text))
      .filter((kind) => !have.has(kind)),
  ).toEqual([]);
});

const QUESTIONS: readonly Asked[] = [
  { command: "route", from: "Dinas Pariwisata", for: "konsultasi" },
  { command: "route", from: "Dinas Pendidikan", for: "tanda-tangan" },
  { command: "route", from: "Sekretariat DPRD", for: "pertanggungjawaban" },
  { command: "route", from: "Sekda", for: "telaahan" },
  { command: "route", from: "Asisten I", for: "koordinasi" },
  { command: "who-signs", doc: "surat" },
  { command: "who-signs", doc: "perda" },
  { command: "who-signs", doc: "surat", onBehalf: "Sekda" },
  { command: "deputize", absent: "Bupati", occasion: "umum" },
  { command: "deputize", absent: "Sekda", occasion: "acara-resmi" },
  { command: "deputize", absent: "Asisten I", occasion: "umum" },
  { command: "deputize", absent: "Kepala Dinas Kesehatan:tidak-di-tempat", occasion: "undangan" },
];

/** How often each verdict falls. */
function verdicts(among: typeof book, command: Asked["command"]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const asked of QUESTIONS.filter((one) => one.command === command)) {
    const replies = ask(among, asked);
    if ("code" in replies) throw new Error(`${JSON.stringify(asked)}: ${replies.code}`);
    for (const { verdict } of replies.flatMap(({ answers }) => answers))
      counts.set(verdict, (counts.get(verdict) ?? 0) + 1);
  }
  return counts;
}

test("they answer in every way that there is", () => {
  expect([...verdicts(book, "route").keys()].sort()).toEqual(["ambiguous", "answered", "partial", "silent"]);
  expect([...verdicts(book, "who-signs").keys()].sort()).toEqual(["ambiguous", "answered", "silent"]);
  expect([...verdicts(book, "deputize").keys()].sort()).toEqual(["ambiguous", "answered", "partial", "silent"]);
});

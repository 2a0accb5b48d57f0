import type { Vocabulary } from "../../src/document/vocabulary";
import { glossing } from "../../src/render/gloss";
import { bookOf } from "../support/book";

const { vocabulary } = bookOf();

/** The shipped vocabulary with other terms. */
function explaining(glossary: Record<string, string>): Vocabulary {
  return { ...vocabulary, glossary: new Map(Object.entries(glossary)) };
}

const OFFICES = explaining({
  Camat: "head of a sub-district",
  Kepala: "head",
  "Kepala Distrik": "head of a district",
  Asisten: "assistant",
  "a.n.": "on behalf of",
  paraf: "initials",
  "Pasal …": "article",
  "Gubernur …": "governor",
  Gubernur: "governor",
});

/** What becomes of the texts of one output. */
const told = (...texts: string[]): string[] => texts.map(glossing(OFFICES));

describe("a legal term in English", () => {
  test("keeps its name, and is translated at its first use in an output only", () => {
    expect(told("Camat → Camat", "a.n. Camat")).toEqual([
      "Camat (head of a sub-district) → Camat",
      "a.n. (on behalf of) Camat",
    ]);
  });

  test("is the longest that fits", () => {
    expect(told("Kepala Distrik, Kepala")).toEqual(["Kepala Distrik (head of a district), Kepala (head)"]);
  });

  test.each([
    "Kepala Kampung",
    "Sekretaris Camat",
    "Camatan",
    "sub-Camat",
    "Asisten Bidang",
  ])("is no part of a longer name or word: %s", (text) => expect(told(text)).toEqual([text]));

  test.each(["If Camat is away", "From Camat up"])("is explained where a sentence begins before it: %s", (text) => {
    expect(told(text)).toEqual([text.replace("Camat", "Camat (head of a sub-district)")]);
  });

  test("takes the number of its name with it", () => {
    expect(told("Asisten II dan Asisten III")).toEqual(["Asisten II (assistant) dan Asisten III"]);
  });

  test("that begins a longer name or a number is translated before that goes on", () => {
    expect(told("Pasal 4 huruf a · Pasal 5", "Gubernur Kalimantan Timur", "Gubernur")).toEqual([
      "Pasal (article) 4 huruf a · Pasal 5",
      "Gubernur (governor) Kalimantan Timur",
      "Gubernur",
    ]);
  });

  test("begins small or, at the head of a line, with a capital", () => {
    expect(told("Paraf", "paraf")).toEqual(["Paraf (initials)", "paraf"]);
  });

  test("is left alone in what is quoted, in commands, ids and brackets", () => {
    const texts = ["`Camat`", '"Camat"', "[Camat]", "(Kutai, Camat)", "paraf-x"];
    expect(told(...texts)).toEqual(texts);
  });

  test("in brackets of its own is translated within them", () => {
    expect(told("(Camat) → (Camat)")).toEqual(["(Camat: head of a sub-district) → (Camat)"]);
  });

  test("of a label loses its brackets where it comes again, and means nothing elsewhere", () => {
    expect(told("keputusan", "Keputusan (technical decision)", "keputusan (technical decision)", "keputusan")).toEqual([
      "keputusan",
      "Keputusan (technical decision)",
      "keputusan",
      "keputusan",
    ]);
  });

  test("is found in colours just the same", () => {
    expect(told("\x1b[1mCamat\x1b[22m", "\x1b[1mKepala\x1b[22m Kampung", "\x1b[2mCamat\x1b[22m")).toEqual([
      "\x1b[1mCamat (head of a sub-district)\x1b[22m",
      "\x1b[1mKepala\x1b[22m Kampung",
      "\x1b[2mCamat\x1b[22m",
    ]);
  });

  test("with signs that patterns know is taken as it is written", () => {
    expect(told("a.n. and aXnX")).toEqual(["a.n. (on behalf of) and aXnX"]);
  });
});

test("the shipped terms mean what their labels say too", () => {
  const gloss = glossing(vocabulary);
  expect(["berhalangan", "Bupati/Wakil Bupati", "Dinas Pariwisata", "Perbup Kutai Barat"].map(gloss)).toEqual([
    "berhalangan (prevented)",
    "Bupati (regent)/Wakil Bupati (deputy regent)",
    "Dinas Pariwisata",
    "Perbup (regent's regulation) Kutai Barat",
  ]);
});

test("a vocabulary that explains nothing leaves every text as it is", () => {
  const none = new Map();
  const { purposes, documents, matters, characters, occasions, states, acts, ...rest } = vocabulary;
  const plain = { ...rest, purposes: none, documents: none, matters: none, characters: none, occasions: none };
  const gloss = glossing({ ...plain, states: none, acts: none, glossary: none });
  expect(gloss("Camat signs a.n. Bupati (see Pasal 4)")).toBe("Camat signs a.n. Bupati (see Pasal 4)");
  expect([purposes, documents, matters, characters, occasions, states, acts].every(({ size }) => size > 0)).toBe(true);
});

import { covers, type Terms } from "../../src/document/vocabulary";
import { load } from "../../src/load";
import { faultsOf, swapped } from "../support/bad";
import { vocabularySource } from "../support/book";

const VOCABULARY = vocabularySource();

function vocabulary() {
  const loading = load(VOCABULARY, []);
  if (!loading.ok) throw new Error("the vocabulary has faults");
  return loading.book.vocabulary;
}

const ids = (terms: Terms): string[] => [...terms.keys()];

describe("the shipped vocabulary", () => {
  test("has the terms of the contract, in its order", () => {
    const { purposes, documents, occasions, states } = vocabulary();
    expect(ids(purposes)).toEqual([
      "konsultasi",
      "koordinasi",
      "pertanggungjawaban",
      "telaahan",
      "tanda-tangan",
      "izin-perjalanan",
      "laporan-perjalanan",
      "laporan",
    ]);
    expect(ids(documents)).toEqual([
      "surat",
      "undangan",
      "naskah-dinas-intern",
      "perda",
      "perbup",
      "keputusan-bupati",
      "keputusan",
      "perizinan",
      "lembaran-daerah",
      "berita-daerah",
      "perjanjian-kerja-sama",
      "nota-kesepahaman",
      "kontrak",
    ]);
    expect(ids(occasions)).toEqual(["umum", "acara-resmi", "pembukaan-penutupan", "undangan", "pengadilan"]);
    expect(ids(states)).toEqual(["berhalangan", "tidak-di-tempat"]);
  });

  test("no name means two terms of one kind", () => {
    const { purposes, documents, matters, characters, occasions, states } = vocabulary();
    for (const terms of [purposes, documents, matters, characters, occasions, states]) {
      const named = [...terms.values()].flatMap(({ id, label, aliases }) => [
        ...new Set([id, label.id, label.en, ...aliases].map(bare)),
      ]);
      expect(named.filter((name, i) => named.indexOf(name) < i)).toEqual([]);
    }
  });

  test("a letter of invitation is about an invitation", () => {
    expect(vocabulary().impliedMatter).toEqual(new Map([["undangan", "undangan"]]));
  });
});

describe("wider terms", () => {
  test.each([
    ["itself", "umum", "umum", true],
    ["a narrower one", "umum", "acara-resmi", true],
    ["one narrower still", "umum", "pembukaan-penutupan", true],
    ["not a wider one", "pembukaan-penutupan", "acara-resmi", false],
    ["not one beside it", "acara-resmi", "undangan", false],
  ])("a term covers %s", (_, wide, narrow, covered) => {
    expect(covers(vocabulary().occasions, wide, narrow)).toBe(covered);
  });
});

describe("a vocabulary that is wrong", () => {
  test.each([
    ["a wider document", "kind-of: surat", "kind-of: surrat", "surrat", ["surat"]],
    ["a wider occasion", "within: acara-resmi", "within: acara-resmii", "acara-resmii", ["acara-resmi"]],
    ["a matter", "matter: undangan", "matter: undangann", "undangann", ["undangan"]],
    ["a state", "state: tidak-di-tempat", "state: tidak-ditempat", "tidak-ditempat", ["tidak-di-tempat"]],
  ])("%s that is not there", (_, right, wrong, term, suggestions) => {
    const faults = faultsOf([], { ...VOCABULARY, text: swapped(VOCABULARY.text, right, wrong) });
    expect(faults.map(({ code, args, suggestions: near }) => [code, args.term, near])).toEqual([
      ["unknown-term", term, suggestions],
    ]);
  });

  test("a section that is missing", () => {
    const faults = faultsOf([], { ...VOCABULARY, text: swapped(VOCABULARY.text, "\nstates:", "\nstatus:") });
    expect(faults.map(({ code, args }) => [code, args.key]).sort()).toEqual([
      ["missing-key", "states"],
      ["unknown-key", "status"],
    ]);
  });

  test("a canon that the engine does not know", () => {
    const faults = faultsOf([], { ...VOCABULARY, text: swapped(VOCABULARY.text, "\n  upwards:", "\n  upward:") });
    expect(faults.map(({ code, args }) => [code, args.key]).sort()).toEqual([
      ["missing-key", "upwards"],
      ["unknown-key", "upward"],
    ]);
  });
});

function bare(name: string): string {
  return name.toLowerCase().replace(/[^a-z0-9]/g, "");
}

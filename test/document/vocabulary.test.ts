import { covers, labelOf, type Terms } from "../../src/document/vocabulary";
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

test("a term that is not there is called by its id", () => {
  const { purposes } = vocabulary();
  expect(labelOf(purposes, "mutasi")).toEqual({ id: "mutasi", en: "mutasi" });
  expect(labelOf(purposes, "konsultasi").en).toContain("consultation");
});

test("a state may count as no other", () => {
  const text = VOCABULARY.text.replace(/^ +counts-as: .*\n/m, "");
  const loading = load({ ...VOCABULARY, text }, []);
  expect(loading.ok ? loading.book.vocabulary.countsAs.size : undefined).toBe(vocabulary().countsAs.size - 1);
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

  test("a reading that is not there", () => {
    const text = swapped(VOCABULARY.text, "reading: away-counts", "reading: away-count");
    expect(
      faultsOf([], { ...VOCABULARY, text }).map(({ code, args, suggestions }) => [code, args, suggestions]),
    ).toEqual([["unknown-reading", { id: "away-count" }, ["away-counts"]]]);
  });

  test("terms that are narrower than each other, each told", () => {
    const text = swapped(VOCABULARY.text, "\n  umum:\n", "\n  umum:\n    within: acara-resmi\n");
    const faults = faultsOf([], { ...VOCABULARY, text });
    expect(faults.map(({ code, args }) => [code, args.name])).toEqual([
      ["class-cycle", "umum"],
      ["class-cycle", "acara-resmi"],
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

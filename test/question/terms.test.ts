import type { TermKind } from "../../src/document/vocabulary";
import { findTerm } from "../../src/question/terms";
import { BOOK } from "./shipped-book";

const find = (kind: TermKind, typed: string) => findTerm(BOOK.vocabulary, kind, typed);

describe("a term is found", () => {
  test.each<[string, TermKind, string, string]>([
    ["by its id", "purposes", "izin-perjalanan", "izin-perjalanan"],
    ["without hyphens", "purposes", "izin perjalanan", "izin-perjalanan"],
    ["in any case", "purposes", "KONSULTASI", "konsultasi"],
    ["by its label", "purposes", "Telaahan dan saran", "telaahan"],
    ["by its English label", "documents", "Cooperation agreement", "perjanjian-kerja-sama"],
    ["by an alias", "documents", "SK Bupati", "keputusan-bupati"],
    ["by an English alias", "purposes", "consultation", "konsultasi"],
    ["by a short form", "documents", "MoU", "nota-kesepahaman"],
    ["by an alias of two words run together", "purposes", "tanggungjawab", "pertanggungjawaban"],
    ["among matters", "matters", "juklak", "petunjuk-pelaksanaan"],
    ["among characters", "characters", "urgent", "segera"],
    ["among occasions", "occasions", "opening", "pembukaan-penutupan"],
    ["among states", "states", "dinas luar", "tidak-di-tempat"],
  ])("%s", (_, kind, typed, id) => {
    expect(find(kind, typed)).toBe(id);
  });

  test("one word may be a term of several kinds", () => {
    expect([find("documents", "undangan"), find("occasions", "undangan"), find("matters", "undangan")]).toEqual([
      "undangan",
      "undangan",
      "undangan",
    ]);
  });
});

describe("a word that is no term", () => {
  test("comes with the nearest terms and all that there are", () => {
    expect(find("states", "berhalangn")).toEqual({
      code: "unknown-term",
      args: { term: "berhalangn", kind: "states", known: "berhalangan, tidak-di-tempat" },
      suggestions: ["berhalangan"],
    });
  });

  test("an alias that is nearly right suggests the term, once", () => {
    expect(find("documents", "keputusan kepala dina")).toMatchObject({ suggestions: ["keputusan"] });
  });

  test("a term of another kind does not do", () => {
    expect(find("purposes", "perda")).toMatchObject({ code: "unknown-term", args: { kind: "purposes" } });
  });

  test("nor does nothing", () => {
    expect(find("purposes", "")).toMatchObject({ code: "unknown-term", suggestions: [] });
  });
});

test("an id means its own term, even where it is another one's alias", () => {
  const term = (id: string, aliases: string[] = []) => ({ id, label: { id, en: id }, aliases, wider: null });
  const purposes = new Map([
    ["first", term("first", ["second"])],
    ["second", term("second")],
  ]);
  const vocabulary = { ...BOOK.vocabulary, purposes };
  expect(findTerm(vocabulary, "purposes", "second")).toBe("second");
  expect(findTerm(vocabulary, "purposes", "Second")).toBe("first");
});

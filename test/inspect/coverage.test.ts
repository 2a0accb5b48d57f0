import { coverageOf, forgottenIn, isComplete, isTestable, testedShare } from "../../src/inspect/coverage";
import { spot, swapped } from "../support/bad";
import { bookOf } from "../support/book";
import { only, SMALL, smallBook } from "./small";

const none = new Map<string, string[]>();

/** Provision → how it is accounted for, of a rule file's text. */
function accounts(text: string = SMALL): Record<string, string> {
  const { provisions } = coverageOf(only(smallBook(text)).graph, none);
  return Object.fromEntries(provisions.map(({ provision, account }) => [provision.label, account]));
}

describe("a provision without parts", () => {
  test.each([
    ["an office", "Pasal 1 angka 1"],
    ["a class", "Pasal 1 angka 2"],
    ["a membership", "Pasal 1 angka 3"],
    ["what is added to a membership", "Pasal 1 angka 4"],
    ["a reading", "Pasal 1 angka 5"],
    ["a special list", "Pasal 1 angka 6"],
    ["a coordination", "Pasal 2 ayat (1)"],
    ["a coordinator's field", "Pasal 2 ayat (2)"],
    ["an item of a coordination list", "Pasal 2 ayat (3) huruf a"],
    ["a missing coordination list", "Pasal 2 ayat (4)"],
    ["accountability", "Pasal 3 ayat (1)"],
    ["a channel", "Pasal 3 ayat (2)"],
    ["what is added to a channel", "Pasal 3 ayat (3)"],
    ["a gate", "Pasal 4 huruf a"],
    ["a power", "Pasal 4 huruf b"],
    ["a substitution", "Pasal 4 huruf c"],
    ["a chart", "Pasal 4 huruf d"],
    ["a silence", "Pasal 4 huruf e"],
  ])("is used by %s", (_, label) => {
    expect(accounts()[label]).toBe("used");
  });

  test("is accounted for by the reason why it has no rule", () => {
    expect(accounts()["Pasal 5 (BARU) ayat (1)"]).toBe("not-routable");
  });

  test("is forgotten when nothing rests on it and it gives no reason", () => {
    const text = `${SMALL}  Pasal 6: Sesuatu\n`;
    expect(accounts(text)["Pasal 6"]).toBe("forgotten");
    expect(isComplete(coverageOf(only(smallBook(text)).graph, none))).toBe(false);
  });

  test("is contradicted when something rests on it although it gives a reason why nothing does", () => {
    const text = swapped(SMALL, "huruf a: Seleksi", "huruf a: { gist: Seleksi, not-routable: internal }");
    expect(accounts(text)["Pasal 4 huruf a"]).toBe("contradicted");
    expect(isComplete(coverageOf(only(smallBook(text)).graph, none))).toBe(false);
  });
});

describe("a provision with parts", () => {
  test("is accounted for by them, and so is a heading without any", () => {
    const all = accounts(`${SMALL}  BAB III: { heading: PENUTUP }\n`);
    expect([all["Pasal 3"], all["Pasal 2 ayat (3)"], all["BAB III"]]).toEqual(["parts", "parts", "parts"]);
  });

  test("may be used itself, and may be marked besides", () => {
    const marked = swapped(SMALL, "BAB I: { heading: UMUM }", "BAB I: { heading: UMUM, not-routable: definition }");
    expect(accounts(marked)["BAB I"]).toBe("used");
  });
});

describe("what is forgotten or contradicted", () => {
  test("is told at its place in the index", () => {
    const marked = swapped(SMALL, "huruf a: Seleksi", "huruf a: { gist: Seleksi, not-routable: internal }");
    const text = `${marked}  Pasal 6: Sesuatu\n`;
    const lines = text.split("\n");
    const lineOf = (start: string): number => lines.findIndex((line) => line.startsWith(start)) + 1;
    expect(forgottenIn(only(smallBook(text)).graph).map(({ code, args, place }) => [code, args, spot(place)])).toEqual([
      ["contradicted-provision", { cite: "Pasal 4 huruf a", reason: "internal" }, [lineOf("  Pasal 4 huruf a: "), 3]],
      ["forgotten-provision", { cite: "Pasal 6", reason: "" }, [lineOf("  Pasal 6"), 3]],
    ]);
  });

  test("is nothing in the shipped files", () => {
    for (const { graph } of bookOf().entries.values()) expect(forgottenIn(graph)).toEqual([]);
  });
});

describe("testing", () => {
  const tested = new Map([["Pasal 4 huruf a", ["one", "two"]]]);
  const coverage = coverageOf(only(smallBook()).graph, tested);

  test("a provision carries the cases that touch it", () => {
    const touched = coverage.provisions.filter(({ cases }) => cases.length > 0);
    expect(touched.map(({ provision, cases }) => [provision.label, cases])).toEqual([
      ["Pasal 4 huruf a", ["one", "two"]],
    ]);
  });

  test("is not asked of a provision that only says who is who, nor of one without a rule", () => {
    const not = coverage.provisions.filter((covered) => !isTestable(covered)).map(({ provision }) => provision.label);
    expect(not).toEqual(expect.arrayContaining(["Pasal 1 angka 1", "Pasal 1 angka 2", "Pasal 5 (BARU) ayat (1)"]));
    expect(not).not.toContain("Pasal 1 angka 3");
  });

  test("is counted among the provisions that answers can cite", () => {
    const testable = coverage.provisions.filter(isTestable).length;
    expect(testedShare(coverage)).toEqual({ tested: 1, used: testable });
  });
});

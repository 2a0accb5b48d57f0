import { SMALL } from "../inspect/small";
import { faultsIn, swapped } from "../support/bad";

/** What is told of the small regulation with one stretch of it put differently, and of what. */
function toldOf(from: string, to: string): string[] {
  return faultsIn(swapped(SMALL, from, to)).map(({ code, args }) => `${code} ${Object.values(args)[0]}`);
}

test("the small regulation as it is has no fault", () => {
  expect(faultsIn(SMALL)).toEqual([]);
});

describe("an office that is not there is told wherever it stands", () => {
  test.each([
    ["a special list", "office: Inspektorat, special", "office: Nobody, special"],
    ["a coordinator", "coordinator: Asisten I\n", "coordinator: Nobody\n"],
    ["a list that is left to a chart", "among: Bagian }", "among: Nobody }"],
    ["an origin", "{ from: Perangkat Daerah, via: Sekretaris Daerah", "{ from: Nobody, via: Sekretaris Daerah"],
    ["a station", "via: Sekretaris Daerah, to: Bupati", "via: Nobody, to: Bupati"],
    ["an addressee", "via: Sekretaris Daerah, to: Bupati", "via: Sekretaris Daerah, to: Nobody"],
    ["who gets a copy", "copies: Inspektorat", "copies: Nobody"],
    ["the holder of a gate", "holder: Asisten I", "holder: Nobody"],
    ["where a gate leads", "for: izin-perjalanan, to: Sekretaris Daerah", "for: izin-perjalanan, to: Nobody"],
    ["a signer", "signer: Dinas, signs", "signer: Nobody, signs"],
    ["in whose name", "on-behalf-of: Bupati", "on-behalf-of: Nobody"],
    ["a deputy", "deputy: Sekretaris Daerah", "deputy: Nobody"],
    ["who is represented", "    for: Bupati\n", "    for: Nobody\n"],
    ["an appointer", "appointer: Bupati", "appointer: Nobody"],
    ["who must be absent", "absent: [Bupati, Asisten I]", "absent: [Bupati, Nobody]"],
    ["a chart", "of: Dinas, cite: Pasal 4 huruf d", "of: Nobody, cite: Pasal 4 huruf d"],
    ["a silence", "concerns: Bagian", "concerns: Nobody"],
    ["a member of a class", "of: [Dinas, Inspektorat]", "of: [Dinas, Nobody]"],
  ])("%s", (_where, from, to) => {
    expect(toldOf(from, to)).toEqual(["unknown-office Nobody"]);
  });
});

describe("a provision that is not there is told wherever it is cited", () => {
  test.each([
    [
      "an office",
      "name: Bupati, kind: official, cite: Pasal 1 angka 1",
      "name: Bupati, kind: official, cite: Pasal 99",
    ],
    [
      "a class",
      "open: true, cite: Pasal 1 angka 2 }\n  - { name: Bagian",
      "open: true, cite: Pasal 99 }\n  - { name: Bagian",
    ],
    ["a membership", "cite: Pasal 1 angka 3, with", "cite: Pasal 99, with"],
    ["a reading", "cite: Pasal 1 angka 5", "cite: Pasal 99"],
    ["a special list", "special: BAB II", "special: Pasal 99"],
    ["the general list beside it", "general: BAB I,", "general: Pasal 99,"],
    ["a field", "field: { cite: Pasal 2 ayat (2)", "field: { cite: Pasal 99"],
    ["what is left to a chart", "chart: { cite: Pasal 2 ayat (4)", "chart: { cite: Pasal 99"],
    ["a rule", "cite: Pasal 3 ayat (2)", "cite: Pasal 99"],
    ["what is added to it", "with: Pasal 3 ayat (3)", "with: Pasal 99"],
  ])("%s", (_where, from, to) => {
    expect(toldOf(from, to)).toEqual(["unknown-provision Pasal 99"]);
  });

  test("in the list of a coordinator, at the list and at the unit", () => {
    expect(toldOf("lists: { Pasal 2 ayat (3): { huruf a", "lists: { Pasal 2 ayat (3): { huruf z")).toEqual([
      "unknown-provision Pasal 2 ayat (3) huruf z",
    ]);
    expect(new Set(toldOf("lists: { Pasal 2 ayat (3):", "lists: { Pasal 99:"))).toEqual(
      new Set(["unknown-provision Pasal 99 huruf a"]),
    );
  });
});

describe("a term, a reading or a rule that is not there is told wherever it stands", () => {
  test.each([
    ["a purpose", "for: [konsultasi, laporan]", "for: [konsultasi, nothing]", "unknown-term nothing"],
    ["a document", "signs: surat", "signs: nothing", "unknown-term nothing"],
    ["a matter", "matter: susulan", "matter: nothing", "unknown-term nothing"],
    ["an occasion", "occasion: umum", "occasion: nothing", "unknown-term nothing"],
    ["a state", "state: berhalangan", "state: nothing", "unknown-term nothing"],
    ["a reading of a membership", "reading: luas }", "reading: nothing }", "unknown-reading nothing"],
    [
      "a reading of a rule",
      "delegated: true, cite",
      "delegated: true, reading: nothing, cite",
      "unknown-reading nothing",
    ],
    [
      "a rule that is presupposed",
      "    manner: mewakili\n",
      "    manner: mewakili\n    presupposes: nothing\n",
      "unknown-rule nothing",
    ],
  ])("%s", (_where, from, to, expected) => {
    expect(toldOf(from, to)).toEqual([expected]);
  });

  test("a substitution that presupposes itself, also by way of another one", () => {
    const first = "    id: first\n    presupposes: second\n    manner: mewakili\n";
    const second =
      "  - { id: second, deputy: Asisten I, for: Bupati, occasion: umum, manner: mewakili, presupposes: first, cite: Pasal 4 huruf c }\n\ncharts:\n";
    const text = swapped(swapped(SMALL, "    manner: mewakili\n", first), "\ncharts:\n", second);
    expect(faultsIn(text).map(({ code, args }) => [code, args.name])).toEqual([
      ["class-cycle", "first"],
      ["class-cycle", "second"],
    ]);
    expect(faultsIn(swapped(text, "presupposes: first, ", ""))).toEqual([]);
  });
});

describe("a value that does not fit says what is asked for", () => {
  test.each([
    ["one of some words", "kind: official, cite", "kind: officer, cite", "choice", "official | unit | body | outside"],
    ["a type", 'number: "1"', "number: 1", "type", "string"],
    ["a date", 'enacted: "2020-01-01"', 'enacted: "1 January"', "date", "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"],
    ["the least", "year: 2020", "year: 1", "at-least", "1945"],
    ["the most", "year: 2020", "year: 20200", "at-most", "2200"],
    ["the only value", "delegated: true", "delegated: false", "choice", "true"],
    ["an id", "options: { luas: luas, sempit: sempit }", "options: { luas: luas, Sempit Sekali: sempit }", "id", ""],
    ["words of a pattern", "joined-by: dan", "joined-by: and", "choice", "dan | atau | /"],
    ["something at all", "copies: Inspektorat", 'copies: ""', "filled", ""],
  ])("%s", (_what, from, to, shape, expected) => {
    const faults = faultsIn(swapped(SMALL, from, to)).filter(({ code }) => code === "wrong-value");
    expect(faults.map(({ args }) => [args.shape, args.expected])).toContainEqual([shape, expected]);
  });
});

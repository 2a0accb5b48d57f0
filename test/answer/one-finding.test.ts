import { findingLine } from "../../src/cases/check";
import type { Asked } from "../../src/question/question";
import { answerTo } from "./one-answer";

/* What is one finding and what are two: everything but the reasons, and what it is conditional on. */

const READINGS =
  "readings: [{ about: sebuah kata, options: { begini: begini, begitu: begitu, lain: lain }, cite: Pasal 7 }]\n";
const CONSULTS = { command: "route", from: "Dinas Alfa", for: "konsultasi" } as const;
const SIGNS = { command: "who-signs", doc: "surat" } as const;
const STANDS = { command: "deputize", absent: "Bupati,Wakil Bupati", occasion: "umum" } as const;

function told(rules: string, asked: Asked) {
  return answerTo(rules, asked).findings.map((finding) => ({
    line: findingLine(finding),
    because: finding.because,
    under: finding.under,
    conditions: finding.conditions.map(({ code, because }) => [code, ...because].join(" ")),
  }));
}

const lines = (rules: string, asked: Asked) => told(rules, asked).map(({ line }) => line);

function channels(...rules: string[]): string {
  return `channels: [${rules.map((rule, i) => `{ from: Dinas Alfa, for: konsultasi, cite: Pasal ${i + 1}, ${rule} }`).join(", ")}]`;
}

function powers(...rules: string[]): string {
  return `powers: [${rules.map((rule, i) => `{ signs: surat, cite: Pasal ${i + 1}, ${rule} }`).join(", ")}]`;
}

function substitutions(...rules: string[]): string {
  const both = "occasion: umum, manner: mewakili, when: { absent: Bupati, state: berhalangan }";
  return `substitutions: [${rules.map((rule, i) => `{ ${both}, cite: Pasal ${i + 1}, ${rule} }`).join(", ")}]`;
}

describe("two findings", () => {
  test.each([
    ["one is a station, one initials", channels("via: Asisten Dua, to: Bupati", "initials: Asisten Dua, to: Bupati")],
    ["others are described", channels("to: { unnamed: seorang pejabat }", "to: { unnamed: orang lain }")],
    ["one is named, one described in the words of its id", channels("to: Bupati", "to: { unnamed: bupati }")],
    [
      "one passes by more stations",
      channels("via: [Asisten Satu, Asisten Dua], to: Bupati", "via: Asisten Satu, to: Bupati"),
    ],
  ])("of paths: %s", (_, rules) => expect(lines(rules, CONSULTS)).toHaveLength(2));

  test.each([
    [
      "for others",
      powers("signer: Asisten Dua, on-behalf-of: Bupati", "signer: Asisten Dua, on-behalf-of: Wakil Bupati"),
    ],
    ["for another, and in its own name", powers("signer: Asisten Dua, on-behalf-of: Bupati", "signer: Asisten Dua")],
  ])("of signatures: %s", (_, rules) => expect(lines(rules, SIGNS)).toHaveLength(2));

  test.each([
    ["others sign who are described", "{ unnamed: seorang pejabat }, { unnamed: orang lain }"],
    ["one signs who is named, and one described in the words of its id", "Asisten Dua, { unnamed: asisten-dua }"],
  ])("of signatures: for one who is away %s", (_, deputies) => {
    const rules = `${powers("signer: Bupati")}\n${substitutions(`for: Bupati, deputy: [${deputies}]`)}`;
    const asked = { ...SIGNS, absent: "Bupati", readings: ["represents-signs"] };
    expect(lines(rules, asked)).toHaveLength(2);
  });

  test.each([
    ["others are described", "deputy: { unnamed: seorang pejabat }", "deputy: { unnamed: orang lain }"],
    ["one is named, one described in the words of its id", "deputy: Asisten Dua", "deputy: { unnamed: asisten-dua }"],
    ["one is appointed", "deputy: Asisten Dua", "deputy: Asisten Dua, appointer: Sekretaris Daerah"],
    [
      "others appoint",
      "deputy: Asisten Dua, appointer: Asisten Satu",
      "deputy: Asisten Dua, appointer: Sekretaris Daerah",
    ],
    ["one is sent, one appointed", "deputy: Asisten Dua, assigned: true", "deputy: Asisten Dua, appointer: Bupati"],
    ["one has a place in an order", "deputy: Asisten Dua", "deputy: Asisten Dua, ranked: true"],
  ])("of deputies: %s", (_, first, second) => {
    const rules = substitutions(`for: Bupati, ${first}`, `for: Bupati, ${second}`);
    expect(lines(rules, { ...STANDS, readings: ["appointer-acts"] })).toHaveLength(2);
  });
});

test("a deputy that two provisions put in different places of their orders is told in each place", () => {
  const rules = substitutions(
    "for: Bupati, deputy: [Asisten Dua, Asisten Satu], ranked: true",
    "for: Bupati, deputy: [Asisten Satu, Asisten Dua], ranked: true",
  );
  const ranks = answerTo(rules, STANDS).findings.map(({ part }) => part.kind === "deputy" && [part.name, part.rank]);
  expect(ranks).toEqual([
    ["Asisten Dua", 1],
    ["Asisten Satu", 2],
    ["Asisten Satu", 1],
    ["Asisten Dua", 2],
  ]);
});

test("what one provision orders always and another on a condition is unconditional", () => {
  const rules = channels("to: Bupati, conditions: [{ code: satu, says: bila satu }]", "to: Bupati");
  expect(told(rules, CONSULTS)).toEqual([
    { line: "dinas-alfa > bupati", because: ["Pasal 1", "Pasal 2"], under: [], conditions: [] },
  ]);
});

test("what two order on different conditions is told on each; on the same ones, in whatever order, once", () => {
  const [satu, dua] = ["{ code: satu, says: bila satu }", "{ code: dua, says: bila dua }"];
  const path = { line: "dinas-alfa > bupati", under: [] };
  expect(told(channels(`to: Bupati, conditions: [${satu}]`, `to: Bupati, conditions: [${dua}]`), CONSULTS)).toEqual([
    { ...path, because: ["Pasal 1"], conditions: ["satu Pasal 1"] },
    { ...path, because: ["Pasal 2"], conditions: ["dua Pasal 2"] },
  ]);
  const same = channels(`to: Bupati, conditions: [${satu}, ${dua}]`, `to: Bupati, conditions: [${dua}, ${satu}]`);
  expect(told(same, CONSULTS)).toEqual([
    { ...path, because: ["Pasal 1", "Pasal 2"], conditions: ["satu Pasal 1 Pasal 2", "dua Pasal 1 Pasal 2"] },
  ]);
  const twice = channels(`to: Bupati, conditions: [${satu}, ${satu}]`);
  expect(told(twice, CONSULTS)).toEqual([{ ...path, because: ["Pasal 1"], conditions: ["satu Pasal 1"] }]);
});

test("conditions that change with the reading are told together; what holds on one in every reading, on that", () => {
  const on = (code: string, reading: string) =>
    `to: Bupati, reading: ${reading}, conditions: [{ code: ${code}, says: bila ${code} }]`;
  const path = { line: "dinas-alfa > bupati", under: [] };
  const changing = channels(on("satu", "begini"), on("satu", "begitu"), on("dua", "lain"));
  expect(told(READINGS + changing, CONSULTS)).toEqual([
    { ...path, because: ["Pasal 1", "Pasal 3", "Pasal 2"], conditions: ["satu Pasal 1 Pasal 2", "dua Pasal 3"] },
  ]);
  const same = channels(on("satu", "begini"), on("satu", "begitu"), on("satu", "lain"), on("dua", "begini"));
  expect(told(READINGS + same, CONSULTS)).toEqual([
    { ...path, because: ["Pasal 1", "Pasal 3", "Pasal 2"], conditions: ["satu Pasal 1 Pasal 3 Pasal 2"] },
  ]);
});

describe("a part of the text of its own displaces", () => {
  const list = (general: string) =>
    `special-lists: [{ office: Dinas Alfa, special: BAB II, general: ${general}, cite: Pasal 1 }]\n`;
  const rule = (cite: string) => `channels: [{ from: Dinas, for: konsultasi, to: Bupati, cite: ${cite} }]`;
  const displacing = { ...CONSULTS, readings: ["special-displaces"] };

  test.each([
    ["a rule within the general part", "BAB I", "Pasal 2"],
    ["a rule of that part itself", "Pasal 7", "Pasal 7"],
    ["a rule in a part of it", "Pasal 7", "Pasal 7 huruf a"],
    ["a rule of two provisions within it", "BAB I", "[Pasal 1, Pasal 2]"],
  ])("%s", (_, general, cite) => {
    expect(lines(list(general) + rule(cite), displacing)).toEqual([]);
    expect(lines(list(general) + rule(cite), { ...CONSULTS, readings: ["both-hold"] })).toHaveLength(1);
  });

  test.each([
    ["no rule outside it", "BAB I", "Pasal 4"],
    ["no rule that stands outside it too", "BAB I", "[Pasal 2, Pasal 4]"],
    ["no rule of another provision beside it", "Pasal 7", "Pasal 8 huruf a"],
  ])("%s", (_, general, cite) => {
    expect(lines(list(general) + rule(cite), displacing)).toEqual(["dinas-alfa > bupati"]);
  });

  test("no rule for other offices", () => {
    expect(lines(list("BAB I") + rule("Pasal 2"), { ...displacing, from: "Dinas Beta" })).toEqual([
      "dinas-beta > bupati",
    ]);
  });
});

import type { Finding } from "../../src/answer/answer";
import { labels } from "../../src/answer/support";
import { answerTo } from "./one-answer";

/* What several rules say together is told once, with everything that each of them adds. */

const ids = (finding: Finding | undefined) => finding?.rules.map(({ id }) => id);
const steps = (finding: Finding | undefined) => finding?.steps.map((step) => labels([step]));
const hops = (finding: Finding | undefined) =>
  finding?.part.kind === "route" ? finding.part.hops.map(({ name, because }) => [name, ...because]) : [];

const ROUTE = { command: "route", from: "Dinas Alfa", for: "konsultasi" } as const;

test("a path that two provisions order: every station with both, both rules, both steps", () => {
  const { findings } = answerTo(
    `channels:
      - { id: satu, from: Dinas, for: konsultasi, via: Sekretaris Daerah, to: Bupati, cite: Pasal 1 }
      - { id: dua, from: Dinas Alfa, for: konsultasi, via: Sekretaris Daerah, to: Bupati, cite: Pasal 2 }`,
    ROUTE,
  );
  expect(findings).toHaveLength(1);
  const [path] = findings;
  expect(hops(path)).toEqual([
    ["Dinas Alfa", "Pasal 2", "Pasal 1"],
    ["Sekretaris Daerah", "Pasal 2", "Pasal 1"],
    ["Bupati", "Pasal 2", "Pasal 1"],
  ]);
  expect([ids(path), steps(path), path?.because, path?.certainty]).toEqual([
    ["dua", "satu"],
    [["Pasal 2"], ["Pasal 1"]],
    ["Pasal 2", "Pasal 1"],
    "explicit",
  ]);
});

test("a path that two readings order, each by a provision of its own, holds always, by both", () => {
  const { verdict, findings, readings } = answerTo(
    `readings: [{ about: sebuah kata, options: { begini: begini, begitu: begitu }, cite: Pasal 3 }]
channels:
      - { id: satu, from: Dinas Alfa, for: konsultasi, to: Bupati, reading: begini, cite: Pasal 1 }
      - { id: dua, from: Dinas Alfa, for: konsultasi, to: Bupati, reading: begitu, cite: Pasal 2 }`,
    ROUTE,
  );
  expect([verdict, readings]).toEqual(["answered", []]);
  const [path] = findings;
  expect([findings.length, path?.under, ids(path), path?.because]).toEqual([
    1,
    [],
    ["satu", "dua"],
    ["Pasal 1", "Pasal 2"],
  ]);
  expect(hops(path)).toEqual([
    ["Dinas Alfa", "Pasal 1", "Pasal 2"],
    ["Bupati", "Pasal 1", "Pasal 2"],
  ]);
});

test("where one provision orders it in every reading, that one alone is cited", () => {
  const [path] = answerTo(
    `readings: [{ about: sebuah kata, options: { begini: begini, begitu: begitu }, cite: Pasal 3 }]
channels:
      - { id: satu, from: Dinas Alfa, for: konsultasi, to: Bupati, reading: begini, cite: Pasal 1 }
      - { id: dua, from: Dinas Alfa, for: konsultasi, to: Bupati, cite: Pasal 2 }`,
    ROUTE,
  ).findings;
  expect([path?.because, ids(path)]).toEqual([["Pasal 2"], ["satu", "dua"]]);
});

test("a choice that the words of the regulation leave open cites where they stand; one that the canons leave, what hangs on it", () => {
  const { readings, findings } = answerTo(
    `readings: [{ about: sebuah kata, options: { begini: begini, begitu: begitu }, cite: Pasal 3 }]
channels:
      - { from: Dinas Alfa, for: konsultasi, to: Bupati, reading: begini, cite: Pasal 1 }
      - { from: Dinas Alfa, for: konsultasi, to: Wakil Bupati, reading: begini, cite: Pasal 1 }
      - { from: Dinas Alfa, for: konsultasi, to: { upwards: ke atas }, cite: Pasal 2 }
accountability:
      - { from: Dinas Alfa, to: Sekretaris Daerah, cite: Pasal 4 }
      - { from: Sekretaris Daerah, to: Asisten Dua, cite: Pasal 5 }`,
    ROUTE,
  );
  expect(findings.map(({ part, under }) => [part.kind === "route" && part.hops.at(-1)?.name, under])).toEqual([
    ["Sekretaris Daerah", []],
    ["Bupati", [["begini"]]],
    ["Wakil Bupati", [["begini"]]],
    ["Asisten Dua", [["any-superior"]]],
  ]);
  expect(readings.map(({ id, because }) => [id, because])).toEqual([
    ["begini", ["Pasal 3"]],
    ["begitu", ["Pasal 3"]],
    ["direct-superior", ["Pasal 2", "Pasal 4", "Pasal 5"]],
    ["any-superior", ["Pasal 2", "Pasal 4", "Pasal 5"]],
  ]);
});

/** Two rules by which Asisten Dua stands in, for the Bupati and for the Wakil Bupati, with what each adds. */
function twice(first: string, second: string): string {
  const both =
    "occasion: umum, manner: mewakili, when: { absent: [Bupati, Wakil Bupati], joined-by: dan, state: berhalangan }";
  return `substitutions:
      - { id: satu, for: Bupati, ${both}, ${first} }
      - { id: dua, for: Wakil Bupati, ${both}, ${second} }`;
}

const DEPUTIZE = { command: "deputize", absent: "Bupati,Wakil Bupati", occasion: "umum" } as const;

function standingIn(rules: string) {
  return answerTo(rules, DEPUTIZE).findings.map((finding) => {
    if (finding.part.kind !== "deputy") throw new Error("not a deputy");
    const { name, represents } = finding.part;
    return [name, represents.map((unit) => unit.name), finding.certainty, finding.because, ids(finding)];
  });
}

test("one who stands in for two in the same way is told once, by both rules, composed where one of them is", () => {
  expect(
    standingIn(twice("deputy: Asisten Dua, cite: Pasal 1", "deputy: Asisten Dua, cite: Pasal 2, with: Pasal 3")),
  ).toEqual([
    ["Asisten Dua", ["Bupati", "Wakil Bupati"], "composed", ["Pasal 1", "Pasal 2", "Pasal 3"], ["satu", "dua"]],
  ]);
  expect(
    standingIn(twice("deputy: Asisten Dua, cite: Pasal 1, with: Pasal 3", "deputy: Asisten Dua, cite: Pasal 2")),
  ).toEqual([
    ["Asisten Dua", ["Bupati", "Wakil Bupati"], "composed", ["Pasal 1", "Pasal 3", "Pasal 2"], ["satu", "dua"]],
  ]);
  expect(standingIn(twice("deputy: Asisten Dua, cite: Pasal 1", "deputy: Asisten Dua, cite: Pasal 2"))).toEqual([
    ["Asisten Dua", ["Bupati", "Wakil Bupati"], "explicit", ["Pasal 1", "Pasal 2"], ["satu", "dua"]],
  ]);
});

test.each([
  ["others", "deputy: Asisten Satu", "deputy: Asisten Dua"],
  [
    "two whom the text describes in different words",
    "deputy: { unnamed: seorang pejabat }",
    "deputy: { unnamed: orang lain }",
  ],
  ["one is appointed, the other not", "deputy: Asisten Dua, appointer: Sekretaris Daerah", "deputy: Asisten Dua"],
  ["one is assigned by whom it stands in for", "deputy: Asisten Dua, assigned: true", "deputy: Asisten Dua"],
  [
    "different ones appoint",
    "deputy: Asisten Dua, appointer: Sekretaris Daerah",
    "deputy: Asisten Dua, appointer: Asisten Satu",
  ],
  ["one has a place in an order", "deputy: Asisten Dua, ranked: true", "deputy: Asisten Dua"],
  [
    "one only on a condition",
    "deputy: Asisten Dua, conditions: [{ code: satu, says: bila satu }]",
    "deputy: Asisten Dua",
  ],
])("and twice where the ways differ: %s", (_, first, second) => {
  expect(standingIn(twice(`${first}, cite: Pasal 1`, `${second}, cite: Pasal 2`))).toHaveLength(2);
});

test("one who stands in for two, but for one of them in one reading only, is told for each", () => {
  const rules = `readings: [{ about: sebuah kata, options: { begini: begini, begitu: begitu, lain: lain }, cite: Pasal 3 }]\n`;
  const one = (reading: string) => `deputy: Asisten Dua, reading: ${reading}, cite: Pasal 1`;
  expect(standingIn(rules + twice(one("begini"), one("begitu")))).toHaveLength(2);
  expect(standingIn(rules + twice(one("begini"), one("begini")))).toHaveLength(1);
});

test("a signature by one power or two: the documents that they name, each once", () => {
  const documents = (rules: string) => {
    const { findings } = answerTo(rules, { command: "who-signs", doc: "undangan" });
    return findings.map(({ part, because }) => [part.kind === "signer" && part.documents, because]);
  };
  expect(
    documents(`powers:
      - { signer: Bupati, signs: [surat, perbup], cite: Pasal 1 }
      - { signer: Bupati, signs: [undangan, surat], cite: Pasal 2 }`),
  ).toEqual([
    [
      ["surat", "perbup", "undangan"],
      ["Pasal 1", "Pasal 2"],
    ],
  ]);
  expect(documents("powers: [{ signer: Bupati, signs: [surat, perbup, surat], cite: Pasal 1 }]")).toEqual([
    [["surat", "perbup"], ["Pasal 1"]],
  ]);
});

test("the same condition of two rules is told once, with the provisions of both", () => {
  const conditions = "conditions: [{ code: satu, says: bila satu }]";
  const { findings } = answerTo(
    `channels:
      - { from: Dinas, for: konsultasi, to: Bupati, ${conditions}, cite: Pasal 1 }
      - { from: Dinas Alfa, for: konsultasi, to: Bupati, ${conditions}, cite: Pasal 2 }`,
    ROUTE,
  );
  expect(findings.map((finding) => finding.conditions.map(({ code, because }) => [code, because]))).toEqual([
    [["satu", ["Pasal 2", "Pasal 1"]]],
  ]);
});

test("what holds always goes first, and of that whom the text names before whom it only describes", () => {
  const { findings, verdict } = answerTo(
    `readings: [{ about: sebuah kata, options: { begini: begini, begitu: begitu }, cite: Pasal 3 }]
channels:
      - { from: Dinas Alfa, for: konsultasi, to: Asisten Satu, reading: begini, cite: Pasal 1 }
      - { from: Dinas Alfa, for: konsultasi, to: { unnamed: seorang pejabat }, cite: Pasal 1 }
      - { from: Dinas Alfa, for: konsultasi, to: Bupati, cite: Pasal 1 }`,
    ROUTE,
  );
  expect(findings.map(({ part }) => part.kind === "route" && part.hops.at(-1)?.name)).toEqual([
    "Bupati",
    "seorang pejabat",
    "Asisten Satu",
  ]);
  expect(verdict).toBe("ambiguous");
});

test("whose field a matter lies in is one step, though two readings come to it by rules of their own", () => {
  const by = "via: { coordinator: Asisten terkait, by: topic }, to: Bupati";
  const [path] = answerTo(
    `readings: [{ about: sebuah kata, options: { begini: begini, begitu: begitu }, cite: Pasal 3 }]
coordination:
      - { coordinator: Asisten Satu, cite: Pasal 7, field: { cite: Pasal 7, topics: [hukum] } }
channels:
      - { from: Dinas Alfa, for: konsultasi, ${by}, reading: begini, cite: Pasal 1 }
      - { from: Dinas Alfa, for: konsultasi, ${by}, reading: begitu, cite: Pasal 2 }`,
    { ...ROUTE, about: "hukum" },
  ).findings;
  expect(steps(path)).toEqual([["Pasal 1"], ["Pasal 7"], ["Pasal 2"]]);
});

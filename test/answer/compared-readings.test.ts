import type { Asked } from "../../src/question/question";
import { answerTo } from "./one-answer";

/* What a finding cites that holds in several readings, each time for reasons of its own. */

const CONSULTS = { command: "route", from: "Dinas Alfa", for: "konsultasi" } as const;

/** A choice of three, and paths from Dinas Alfa to the Bupati: what each rests on, and in which reading. */
function paths(...rules: string[]): string {
  const all = rules.map((rule) => `{ from: Dinas Alfa, for: konsultasi, to: Bupati, ${rule} }`);
  return `readings: [{ about: sebuah kata, options: { begini: begini, begitu: begitu, lain: lain }, cite: Pasal 7 }]
channels: [${all.join(", ")}]`;
}

function told(rules: string, asked: Asked = CONSULTS) {
  return answerTo(rules, asked).findings.map(({ certainty, because, under }) => [certainty, because, under]);
}

test("a provision that orders it in two of three readings is not cited beside one that does in all", () => {
  expect(
    told(
      paths(
        "cite: Pasal 1, reading: begini",
        "cite: Pasal 1, reading: begitu",
        "cite: Pasal 2",
        "cite: Pasal 3, reading: begitu",
      ),
    ),
  ).toEqual([["explicit", ["Pasal 2"], []]]);
});

test("where all readings share only what must be put together, and in each one provision says the whole, all are cited", () => {
  const rules = paths(
    "cite: Pasal 1, reading: begini",
    "cite: Pasal 2, with: Pasal 4",
    "cite: Pasal 3, reading: begitu",
    "cite: Pasal 5, reading: lain",
  );
  expect(told(rules)).toEqual([["explicit", ["Pasal 1", "Pasal 2", "Pasal 4", "Pasal 5", "Pasal 3"], []]]);
});

test("a provision with another and the same alone are two ways, of which neither is in both readings", () => {
  const rules = paths(
    "cite: Pasal 2, with: Pasal 4, reading: begini",
    "cite: Pasal 1, with: Pasal 5, reading: begini",
    "cite: Pasal 2, reading: begitu",
    "cite: Pasal 3, reading: begitu",
  );
  const because = ["Pasal 2", "Pasal 4", "Pasal 1", "Pasal 5", "Pasal 3"];
  expect(told(rules)).toEqual([["composed", because, [["begini"], ["begitu"]]]]);
});

test("and so are two that share one of their provisions", () => {
  const rules = paths("cite: Pasal 2, with: Pasal 4, reading: begini", "cite: Pasal 2, with: Pasal 5, reading: begitu");
  expect(told(rules)).toEqual([["composed", ["Pasal 2", "Pasal 4", "Pasal 5"], [["begini"], ["begitu"]]]]);
});

test("a condition that holds in every reading cites what the finding cites", () => {
  const conditions = "conditions: [{ code: satu, says: bila satu }]";
  const { findings } = answerTo(
    paths(`cite: Pasal 1, reading: begini, ${conditions}`, `cite: Pasal 2, ${conditions}`),
    CONSULTS,
  );
  expect(findings.map(({ because, conditions }) => [because, conditions.map((one) => one.because)])).toEqual([
    [["Pasal 2"], [["Pasal 2"]]],
  ]);
});

test("two rules by the same provision are two steps, each with its place in the rule file", () => {
  const rules = `channels:
      - { id: satu, from: Dinas, for: konsultasi, to: Bupati, cite: Pasal 2 }
      - { id: dua, from: Dinas Alfa, for: konsultasi, to: Bupati, cite: Pasal 2 }`;
  const [path] = answerTo(rules, CONSULTS).findings;
  expect([path?.because, path?.steps.map(({ each }) => each)]).toEqual([["Pasal 2"], [["Pasal 2"], ["Pasal 2"]]]);
});

test("a list that is written once for two provisions is a step by each of them", () => {
  const rules = `coordination:
      - { coordinator: Asisten Satu, cite: Pasal 1, lists: { Pasal 7: &list { huruf a: Dinas Alfa }, Pasal 8: *list } }
channels: [{ from: Dinas, for: konsultasi, to: { coordinator: Asisten yang terkait, by: office }, cite: Pasal 2 }]`;
  const [path, ...others] = answerTo(rules, CONSULTS).findings;
  expect(others).toEqual([]);
  expect(path?.steps.map(({ each }) => each)).toEqual([["Pasal 2"], ["Pasal 7 huruf a"], ["Pasal 8 huruf a"]]);
});

test("a choice that the canons leave open cites what every finding that hangs on it rests on", () => {
  const { readings } = answerTo(
    `channels: [{ from: Dinas Alfa, for: konsultasi, to: { upwards: ke atas }, cite: Pasal 1 }]
accountability:
      - { from: Dinas Alfa, to: Sekretaris Daerah, cite: Pasal 2 }
      - { from: Sekretaris Daerah, to: Wakil Bupati, cite: Pasal 3 }
      - { from: Sekretaris Daerah, to: Bupati, cite: Pasal 4 }`,
    CONSULTS,
  );
  const because = ["Pasal 1", "Pasal 2", "Pasal 3", "Pasal 4"];
  expect(readings.map(({ id, because }) => [id, because])).toEqual([
    ["direct-superior", because],
    ["any-superior", because],
  ]);
});

test("that nobody knows whether one power serves is told beside the signature by another", () => {
  const { findings, gaps } = answerTo(
    `coordination:
      - { coordinator: Asisten Satu, cite: Pasal 7, field: { cite: Pasal 7, topics: [hukum] }, lists: { Pasal 7: { huruf a: Dinas Alfa } } }
powers:
      - { signer: Asisten Satu, signs: surat, field-bound: true, cite: Pasal 2 }
      - { signer: Bupati, signs: surat, cite: Pasal 1 }`,
    { command: "who-signs", doc: "surat", about: "Kantor Delta" },
  );
  expect(findings.map(({ because }) => because)).toEqual([["Pasal 1"]]);
  expect(gaps.map(({ code }) => code)).toEqual(["not-listed"]);
});

describe("a deputy is told for each of two", () => {
  const when = "when: { absent: [Bupati, Wakil Bupati], joined-by: dan, state: berhalangan }";
  const stands = (what: string, cite: string) =>
    `{ occasion: umum, manner: mewakili, ${what}, ${when}, cite: ${cite} }`;
  const standing = (first: string, second: string) =>
    answerTo(
      `substitutions: [${stands(`for: Bupati, ${first}`, "Pasal 1")}, ${stands(`for: Wakil Bupati, ${second}`, "Pasal 2")}]`,
      { command: "deputize", absent: "Bupati,Wakil Bupati", occasion: "umum", readings: ["appointer-acts"] },
    ).findings.map(({ part }) => part.kind === "deputy" && [part.name, part.mode, part.appointer?.name]);

  test("where one sends it and appoints it for the other", () => {
    expect(standing("deputy: Asisten Dua, assigned: true", "deputy: Asisten Dua, appointer: Bupati")).toEqual([
      ["Asisten Dua", "by-assignment", "Bupati"],
      ["Asisten Dua", "by-appointment", "Bupati"],
    ]);
  });

  test("where it is named for one, and described in the same words for the other", () => {
    expect(standing("deputy: Asisten Dua", "deputy: { unnamed: Asisten Dua }")).toHaveLength(2);
  });
});

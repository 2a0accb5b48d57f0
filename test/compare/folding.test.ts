import { SIDES } from "../../src/compare/both";
import type { Compared, Comparison, Told } from "../../src/compare/comparison";
import type { Row } from "../../src/compare/rows";
import { bookOf, shippedSources, sourceOf } from "../support/book";
import { comparedIn, said, short } from "./compared";

const THIRD = "test/good/rules/sungai-belanta/perbup-34-2022.yaml";
const book = bookOf([...shippedSources(), sourceOf(THIRD)]);

const pairs = [
  ["kutai-barat", "kutai-timur"],
  ["kutai-timur", "kutai-barat"],
  ["kutai-barat", "sungai-belanta"],
  ["sungai-belanta", "kutai-timur"],
] as const;

/** Whether a row of an answer is told, under its question or a wider one of which it is a part. */
function isTold(row: Row, { question }: Compared, told: readonly Told[]): boolean {
  const named = told.filter((one) => [...one.questions, ...one.likewise].includes(question));
  if (named.some(({ rows }) => rows.some(({ key }) => key === row.key))) return true;
  const wider = told.filter((one) => one.within.includes(question)).flatMap(({ rows }) => rows);
  return SIDES.every((side) => row[side] === null || wider.some((one) => one[side]?.key === row[side]?.key));
}

function forgotten(comparison: Comparison, which: "differences" | "alike"): string[] {
  const told = comparison.topics.flatMap((topic) => topic[which]);
  const wanted = (row: Row): boolean => (row.degree === "same") === (which === "alike");
  return comparison.compared.flatMap((one) =>
    one.rows.filter((row) => wanted(row) && !isTold(row, one, told)).map((row) => `${short(one.question)}: ${row.key}`),
  );
}

describe.each(pairs)("%s and %s", (left, right) => {
  const comparison = comparedIn(book, left, right);

  test("every difference of every question is told, and so is everything alike", () => {
    expect(forgotten(comparison, "differences")).toEqual([]);
    expect(forgotten(comparison, "alike")).toEqual([]);
  });

  test("folding tells less than there is to tell", () => {
    const rows = comparison.compared.flatMap((one) => one.rows.filter((row) => row.degree !== "same"));
    const told = comparison.topics.flatMap((topic) => topic.differences.flatMap((one) => one.rows));
    expect(told.length).toBeLessThan(rows.length / 2);
  });

  test("the other way round it is the mirror", () => {
    const mirror = comparedIn(book, right, left);
    const told = (of: Comparison, mirrored: boolean): string[] =>
      of.compared.map(({ question, rows }) => {
        const sides = rows.map((row) => [
          row.degree,
          ...(mirrored ? [row.right, row.left] : [row.left, row.right]).map(said),
        ]);
        return `${short(question, mirrored ? "right" : "left")} ${JSON.stringify(sides.map(String).sort())}`;
      });
    expect(told(mirror, true).sort()).toEqual(told(comparison, false).sort());
    expect(mirror.only).toEqual({ left: comparison.only.right, right: comparison.only.left });
  });
});

test("a forgotten difference would be noticed", () => {
  const comparison = comparedIn(book, "kutai-barat", "kutai-timur");
  const [first, ...rest] = comparison.topics;
  if (first === undefined) throw new Error("nothing differs");
  const broken = { ...comparison, topics: [{ ...first, differences: first.differences.slice(1) }, ...rest] };
  expect(forgotten(broken, "differences")).not.toEqual([]);
});

test.each(["kutai-barat/perbup-21-2017", "kutai-timur/perbup-6-2007"])("%s does not differ from itself", (id) => {
  const source = sourceOf(`rules/${id}.yaml`);
  const twin = {
    path: "rules/kutai-barat/perbup-99-2030.yaml",
    text: source.text.replace(`id: ${id}`, "id: kutai-barat/perbup-99-2030"),
  };
  const { counts, topics, only } = comparedIn(bookOf([source, twin]), id, "kutai-barat/perbup-99-2030");
  expect(counts).toMatchObject({ worded: 0, different: 0, "only-left": 0, "only-right": 0 });
  expect(counts.same).toBeGreaterThan(100);
  expect(topics.flatMap((topic) => topic.differences)).toEqual([]);
  expect(only).toEqual({ left: [], right: [] });
});

test("a difference of a class and all its members is told once, and so is one of a document and its kinds", () => {
  const { topics } = comparedIn(book, "kutai-barat", "kutai-timur");
  const told = (command: string, topic: string) =>
    topics.find((one) => one.command === command && one.topic === topic)?.differences ?? [];
  const travel = told("route", "laporan-perjalanan").find((one) =>
    one.questions.some((q) => short(q).endsWith(" dinas")),
  );
  expect(travel?.questions.length).toBeGreaterThan(20);
  expect(told("who-signs", "perbup").flatMap((one) => one.topics)).toEqual(["perbup", "keputusan-bupati"]);
});

import { faultsIn, GOOD, told } from "../support/bad";
import { loaded } from "./loaded";

const withOddity = (line: string): string => `${GOOD}\noddities:\n  - ${line}\n`;
const LINE = GOOD.split("\n").length + 2;

test("an oddity has its code, citations, words in both languages and detail", () => {
  const { regulation } = loaded(
    withOddity("{ code: as-printed, cite: [Pasal 1, Pasal 2], detail: satu, says: { id: Ganjil, en: Odd } }"),
  );
  expect(regulation.oddities).toMatchObject([
    { code: "as-printed", cite: ["Pasal 1", "Pasal 2"], detail: "satu", says: { id: "Ganjil", en: "Odd" } },
  ]);
});

test("without detail it is about whatever differs there", () => {
  const { regulation } = loaded(withOddity("{ code: heading-differs, cite: Pasal 1, says: Ganjil }"));
  expect(regulation.oddities[0]?.detail).toBeNull();
});

test("what the index leaves out need not be in the index, but must be a label", () => {
  expect(faultsIn(withOddity("{ code: missing-in-index, cite: Pasal 9, says: Sisipan }"))).toEqual([]);
  expect(faultsIn(withOddity("{ code: missing-in-index, cite: Artikel 9, says: Sisipan }")).map(told)).toEqual([
    ["malformed-provision", LINE, 37],
  ]);
});

test("everything else is about provisions of the index", () => {
  expect(faultsIn(withOddity("{ code: as-printed, cite: Pasal 9, says: Ganjil }")).map(told)).toEqual([
    ["unknown-provision", LINE, 31],
  ]);
});

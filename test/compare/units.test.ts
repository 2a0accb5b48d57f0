import { sharedUnits } from "../../src/compare/units";
import { GOOD } from "../support/bad";
import { bookOf } from "../support/book";
import { entryOf } from "./compared";

const rules = (region: string, offices: string, classes = ""): { path: string; text: string } => ({
  path: `rules/${region}/perbup-1-2020.yaml`,
  text: GOOD.replace("id: x/perbup-1-2020", `id: ${region}/perbup-1-2020`)
    .replace("Kabupaten X", `Kabupaten ${region.toUpperCase()}`)
    .replace("classes:\n", `${offices}\nclasses:\n${classes}`),
});

function pairs(left: { path: string; text: string }, right: { path: string; text: string }) {
  const book = bookOf([left, right]);
  const { shared, only } = sharedUnits(book, { left: entryOf(book, "y/"), right: entryOf(book, "z/") });
  return {
    shared: shared.map((one) => [one.left.name, one.right.name]),
    only: [only.left.map(({ name }) => name), only.right.map(({ name }) => name)],
  };
}

test("an office under another name is the same where a name is shared", () => {
  const { shared, only } = pairs(
    rules("y", "  - { name: Asisten I, kind: official, aliases: [Asisten Pemerintahan], cite: Pasal 1 }"),
    rules("z", "  - { name: Asisten Pemerintahan, kind: official, cite: Pasal 1 }"),
  );
  expect(shared).toContainEqual(["Asisten I", "Asisten Pemerintahan"]);
  expect(only).toEqual([[], []]);
});

test("the name of its own region at the end of a name is no difference", () => {
  const { shared } = pairs(
    rules("y", "  - { name: Polres Kabupaten Y, kind: outside, cite: Pasal 1 }"),
    rules("z", "  - { name: Polres Kabupaten Z, kind: outside, cite: Pasal 1 }"),
  );
  expect(shared).toContainEqual(["Polres Kabupaten Y", "Polres Kabupaten Z"]);
});

test("a name that two offices of the other share is nobody's", () => {
  const { shared, only } = pairs(
    rules("y", "  - { name: Asisten, kind: official, aliases: [Asisten Satu, Asisten Dua], cite: Pasal 1 }"),
    rules(
      "z",
      "  - { name: Asisten Satu, kind: official, cite: Pasal 1 }\n  - { name: Asisten Dua, kind: official, cite: Pasal 1 }",
    ),
  );
  expect(shared.flat()).not.toContain("Asisten");
  expect(only).toEqual([["Asisten"], ["Asisten Satu", "Asisten Dua"]]);
});

test("a member that only one regulation names is compared as the member of the open class that it is in the other", () => {
  const { shared, only } = pairs(
    rules(
      "y",
      "  - { name: Dinas Sosial, kind: unit, cite: Pasal 1 }\n  - { name: Kantor Arsip, kind: unit, cite: Pasal 1 }",
    ),
    rules("z", ""),
  );
  expect(shared).toContainEqual(["Dinas Sosial", "Dinas Sosial"]);
  expect(only).toEqual([["Kantor Arsip"], []]);
});

test("an office that bears another region's name is nobody's elsewhere", () => {
  const { only } = pairs(
    rules("y", "  - { name: Dinas Sosial Kabupaten Y, kind: unit, cite: Pasal 1 }"),
    rules("z", ""),
  );
  expect(only).toEqual([["Dinas Sosial Kabupaten Y"], []]);
});

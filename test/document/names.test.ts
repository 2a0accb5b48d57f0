import { NameIndex, tailsOf } from "../../src/document/names";
import type { Office } from "../../src/document/regulation";
import { LIMITS } from "../../src/limits";
import { startOf } from "../../src/source/source";

const SHORT = new Map([
  ["sekda", "sekretaris daerah"],
  ["kab", "kabupaten"],
]);

function office(name: string, aliases: readonly string[] = [], head: string = name): Office {
  const id = name.toLowerCase().replaceAll(" ", "-");
  return { id, name, head, kind: "unit", aliases, cite: [], place: startOf({ path: "a.yaml", text: "" }) };
}

function indexOf(...offices: Office[]): NameIndex {
  const index = new NameIndex(
    SHORT,
    tailsOf({ id: "x", name: "Kabupaten Kutai Barat", aliases: ["Kutai Barat", "Kubar"] }, SHORT),
  );
  for (const one of offices) index.add(one);
  return index;
}

const INDEX = indexOf(
  office("Sekretaris Daerah"),
  office("Inspektorat", ["Inspektur"], "Kepala Inspektorat"),
  office("Polres Kutai Barat"),
);

describe("the exact name", () => {
  test.each([
    "Inspektorat",
    "INSPEKTUR",
    "kepala inspektorat",
    "inspektorat",
  ])("%p finds it by name, alias, head or id", (name) => {
    expect(INDEX.exact(name)).toBe("inspektorat");
  });

  test.each(["Inspektorat Kubar", "Inspektora", "Polres", ""])("%p does not", (name) => {
    expect(INDEX.exact(name)).toBeUndefined();
  });
});

describe("a name as somebody types it", () => {
  test.each([
    ["with the region at its end", "Inspektorat Kabupaten Kutai Barat", "inspektorat"],
    ["with the region's other name", "inspektorat kubar", "inspektorat"],
    ["with whose government it is", "Inspektorat Pemerintah Kabupaten Kutai Barat", "inspektorat"],
    ["with the region shortened", "Inspektorat Kab. Kutai Barat", "inspektorat"],
    ["with the region run into it", "InspektoratKubar", "inspektorat"],
    ["with Kepala before it", "Kepala Polres Kutai Barat", "polres-kutai-barat"],
    ["without the region that is part of it", "Polres", "polres-kutai-barat"],
    ["with a short form run into the next word", "sekdakubar", "sekretaris-daerah"],
  ])("%s", (_, typed, id) => {
    expect(INDEX.find(typed)).toBe(id);
  });

  test.each([
    "Inspektorat Kutai Timur",
    "Kabupaten Kutai Barat",
    "Kepala",
    "Wakil Inspektorat",
  ])("%p is nobody", (typed) => {
    expect(INDEX.find(typed)).toBeUndefined();
  });

  test("a name longer than any is nobody, and is not looked for", () => {
    expect(INDEX.find(`Inspektorat${" ".repeat(LIMITS.nameLength)}`)).toBeUndefined();
    expect(INDEX.find(`Inspektorat${" ".repeat(9)}`)).toBe("inspektorat");
  });

  test("the exact name comes before the one without its region", () => {
    const index = indexOf(office("Polres"), office("Polres Kutai Barat"));
    expect([index.find("Polres"), index.find("Polres Kutai Barat")]).toEqual(["polres", "polres-kutai-barat"]);
  });
});

describe("a name that is taken", () => {
  test("is told by who has it, and stays theirs", () => {
    const index = indexOf(office("Sekretaris Daerah"));
    expect(index.add(office("Sekretariat Daerah", ["sekretaris-daerah"]))).toBe("sekretaris-daerah");
    expect(index.find("Sekretaris Daerah")).toBe("sekretaris-daerah");
  });

  test("one's own other spelling is not taken", () => {
    expect(indexOf().add(office("Inspektorat", ["INSPEKTORAT"]))).toBeUndefined();
  });
});

test("the words of a name without the region at their end", () => {
  expect(INDEX.wordsWithoutTail("Dinas Sosial Kabupaten Kutai Barat")).toEqual(["dinas", "sosial"]);
  expect(INDEX.wordsWithoutTail("Dinas Sosial")).toEqual(["dinas", "sosial"]);
  expect(INDEX.wordsWithoutTail("Kutai Barat")).toEqual(["kutai", "barat"]);
});

test("a region's name that stands twice at the end is taken off twice", () => {
  const index = new NameIndex(new Map(), ["kabupatenx", "x"]);
  expect(index.wordsWithoutTail("Dinas Sosial Kabupaten X Kabupaten X")).toEqual(["dinas", "sosial"]);
});

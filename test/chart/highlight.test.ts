import { KUTAI_BARAT, KUTAI_TIMUR, tellingOf } from "../support/charts";

const hops = (...args: Parameters<typeof tellingOf>) => {
  const { highlight, chart } = tellingOf(...args);
  return (highlight?.hops ?? []).map(({ from, to, lines, cites }) => ({
    path: `${from} → ${to}`,
    on: lines.map((number) => chart.lines.find((line) => line.number === number)?.cites.join("; ")),
    cites: cites.join("; "),
  }));
};

test("a step lies on a line only where the same provision states both; another is drawn beside, with its article", () => {
  expect(hops(KUTAI_BARAT, { from: "Dinas Pariwisata", to: "Bupati", for: "konsultasi" })).toEqual([
    {
      path: "scope: asisten-ii → asisten-ii",
      on: ["Pasal 14 huruf c"],
      cites: "Pasal 20 huruf e; Pasal 14 huruf c angka 2 huruf c",
    },
    { path: "asisten-ii → bupati", on: [], cites: "Pasal 20 huruf e" },
  ]);
});

test("the path of accountability lies on the command lines of the class", () => {
  const path = hops(KUTAI_BARAT, { from: "Dinas Pariwisata", to: "Bupati", for: "pertanggungjawaban" });
  expect(path.map((hop) => hop.path)).toEqual(["perangkat-daerah → sekretaris-daerah", "sekretaris-daerah → bupati"]);
  expect(path.map(({ on }) => on)).toEqual([["Pasal 22 ayat (1)"], ["Pasal 22 ayat (1)"]]);
});

test("a unit that stands in a list is marked there", () => {
  const { highlight } = tellingOf(KUTAI_BARAT, { from: "Dinas Pariwisata", to: "Bupati", for: "konsultasi" });
  expect(highlight?.members.has("dinas-pariwisata")).toBe(true);
  expect(highlight?.stations.has("scope: asisten-ii")).toBe(true);
  expect(highlight?.stations.has("scope: asisten-i")).toBe(false);
});

test("a step that the text does not name stands for itself", () => {
  const { highlight } = tellingOf(KUTAI_TIMUR, { from: "Dinas Kesehatan", to: "Bupati", for: "konsultasi" });
  expect(highlight?.added.map(({ kind, name }) => [kind, name])).toEqual([["unnamed", "Asisten Sekda yang terkait"]]);
  expect(highlight?.hops.map(({ lines }) => lines)).toEqual([[], []]);
});

test("a step that hangs on a reading says on which", () => {
  const { highlight } = tellingOf(KUTAI_TIMUR, { from: "Bagian Organisasi", to: "Wakil Bupati", for: "tanda-tangan" });
  const readings = new Set(highlight?.hops.flatMap((hop) => hop.readings));
  expect([...readings].sort()).toEqual(["initials-of-each", "initials-of-origin"]);
});

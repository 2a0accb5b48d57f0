import { dotOf } from "../../../src/render/chart/dot";
import { drawingOf } from "../../../src/render/chart/from-chart";
import { leftOutLines } from "../../../src/render/chart/left-out";
import { INK } from "../../../src/render/chart/looks";
import { mermaidOf } from "../../../src/render/chart/mermaid";
import { svgOf } from "../../../src/render/chart/svg";
import { chartTree } from "../../../src/render/chart/tree";
import { PLAIN } from "../../../src/render/text/page";
import { charted, drawn, KUTAI_BARAT, KUTAI_TIMUR, placed, tellingOf } from "../../support/charts";

/* Charts that no shipped rule file makes, and marked paths in every form. */

const sheet = { width: 100, paint: PLAIN };
const flat = (text: string): string => text.replace(/[│├└─\s]+/g, " ");

test("where nobody answers to anybody, that is said of each kind of line, and nothing is drawn", () => {
  const telling = charted("");
  const { words } = telling;
  expect(chartTree(telling, sheet).split(words.noLines)).toHaveLength(3);
  expect(drawingOf(telling).strokes).toEqual([]);
  expect(dotOf(drawingOf(telling))).not.toContain("->");
  expect(mermaidOf(drawingOf(telling))).not.toMatch(/ (--|-\.-)/);
});

test("those who answer to each other in a circle are told, each line once", () => {
  const circle = `accountability:
  - { from: Bupati, to: Sekretaris Daerah, cite: Pasal 1 }
  - { from: Sekretaris Daerah, to: Bupati, cite: Pasal 2 }
`;
  const told = flat(chartTree(charted(circle), sheet));
  expect(told.split("Pasal 1")).toHaveLength(2);
  expect(told.split("Pasal 2")).toHaveLength(2);
});

test("whoever answers twice to the same is told twice, and those below only once", () => {
  const twice = `accountability:
  - { from: Sekretaris Daerah, to: Bupati, cite: Pasal 1 }
  - { from: Sekretaris Daerah, to: Bupati, cite: Pasal 2 }
  - { from: Dinas, to: Sekretaris Daerah, cite: Pasal 2 }
`;
  const told = flat(chartTree(charted(twice), sheet));
  expect(told.split("Sekretaris Daerah Pasal")).toHaveLength(3);
  expect(told.split("Dinas (kelompok)")).toHaveLength(2);
});

test("a line of accountability without an end says so", () => {
  const told = flat(
    chartTree(
      charted("accountability:\n  - { from: Dinas, via: Sekretaris Daerah, to: unstated, cite: Pasal 2 }\n"),
      sheet,
    ),
  );
  expect(told).toContain("Sekretaris Daerah");
  expect(told).toContain("Pasal 2");
});

describe("a marked path", () => {
  const path = { from: "Dinas Pariwisata", to: "Bupati", for: "konsultasi" };

  test("is marked in DOT where it goes, and nowhere else", () => {
    const drawing = drawn(KUTAI_BARAT, path);
    const marked = [...drawing.strokes, ...drawing.boxes].filter((one) => one.marked).length;
    expect(marked).toBeGreaterThan(3);
    const lines = dotOf(drawing).split("\n");
    expect(lines.filter((line) => line.includes("penwidth=2.5")).length).toBe(marked);
    expect(lines.filter((line) => line.includes(`color="${INK.route}"`)).length).toBeGreaterThanOrEqual(marked);
    expect(dotOf(drawn(KUTAI_BARAT))).not.toContain("penwidth=2.5");
    expect(dotOf(drawing)).toContain("> ");
  });

  test("is marked in the picture where it goes, with the class that it passes", async () => {
    const drawing = drawn(KUTAI_BARAT, path);
    const svg = svgOf(drawing, await placed(drawing));
    expect(svg.split(`stroke="${INK.route}"`).length - 1).toBeGreaterThanOrEqual(
      drawing.strokes.filter((one) => one.marked).length,
    );
    expect(svg.split("<title>").length - 1).toBeGreaterThan(drawing.boxes.length);
  });

  test("that hangs on a reading says on which, step by step, and has its star", () => {
    const telling = tellingOf(KUTAI_TIMUR, { from: "Bagian Organisasi", to: "Wakil Bupati", for: "tanda-tangan" });
    const told = flat(chartTree(telling, sheet));
    expect(told).toContain("initials-of-each");
    const drawing = drawn(KUTAI_TIMUR, { from: "Bagian Organisasi", to: "Wakil Bupati", for: "tanda-tangan" });
    const besides = drawing.strokes.filter(({ kind }) => kind === "path");
    expect(besides.length).toBeGreaterThan(0);
    expect(besides.some(({ labels }) => labels.some((label) => label.endsWith("*")))).toBe(true);
  });

  test("of one station alone marks that station", () => {
    const self =
      "channels:\n  - { from: Dinas, for: konsultasi, via: { initials: Dinas }, to: unstated, cite: Pasal 2 }\n";
    const telling = charted(self.replace("via: { initials: Dinas }", "via: Sekretaris Daerah"), {
      command: "route",
      from: "Dinas",
      for: "konsultasi",
    });
    expect(telling.highlight?.ends).toEqual(["Dinas"]);
    expect([...(telling.highlight?.stations ?? [])]).toContain("dinas");
  });

  test("through somebody whom the chart does not have is drawn with a station of its own", () => {
    const telling = charted(
      "channels:\n  - { from: Dinas, for: konsultasi, via: { unnamed: pejabat yang ditunjuk }, to: Bupati, cite: Pasal 2 }\n",
      { command: "route", from: "Dinas Uji Coba", for: "konsultasi" },
    );
    expect(telling.highlight?.added.map(({ kind, name }) => [kind, name])).toContainEqual([
      "unnamed",
      "pejabat yang ditunjuk",
    ]);
    expect(flat(chartTree(telling, sheet))).toContain("pejabat yang ditunjuk");
    expect(mermaidOf(drawingOf(telling))).toContain("pejabat yang ditunjuk");
  });
});

test("what is left out is told with its reason, where the rule file has one", () => {
  for (const id of [KUTAI_BARAT, KUTAI_TIMUR]) {
    const lines = leftOutLines(tellingOf(id));
    expect(lines.length).toBeGreaterThan(0);
    expect(lines.filter((line) => line.includes("undefined") || line.endsWith(": "))).toEqual([]);
  }
});

import { chartOf } from "../../../src/chart/from-graph";
import { highlightOf } from "../../../src/chart/highlight";
import { ask } from "../../../src/engine";
import { load } from "../../../src/load";
import { dotOf } from "../../../src/render/chart/dot";
import type { Drawing } from "../../../src/render/chart/drawing";
import { drawingOf } from "../../../src/render/chart/from-chart";
import { chartJson } from "../../../src/render/chart/json";
import { leftOutLines } from "../../../src/render/chart/left-out";
import { curveOf, INK } from "../../../src/render/chart/looks";
import { widthIn } from "../../../src/render/chart/measure";
import { setBox } from "../../../src/render/chart/setting";
import { svgOf } from "../../../src/render/chart/svg";
import { ChartTelling } from "../../../src/render/chart/telling";
import { chartTree } from "../../../src/render/chart/tree";
import { PLAIN } from "../../../src/render/text/page";
import { GOOD, PATH, swapped } from "../../support/bad";
import { bookOf, vocabularySource } from "../../support/book";
import { charted, KUTAI_BARAT, placed, tellingOf } from "../../support/charts";

/* What a rule file may say, and the shipped ones do not: each as it is told and drawn. */

const tree = (telling: ChartTelling): string =>
  chartTree(telling, { width: 100, paint: PLAIN }).replace(/[│├└─\s]+/g, " ");

const boxTexts = ({ boxes, frames }: Drawing): string[] =>
  [...boxes, ...frames].flatMap(({ parts }) => parts.map(({ text }) => text));

const strokeFor = (drawing: Drawing, says: string) => {
  const found = drawing.strokes.find((stroke) => stroke.says === says);
  if (found === undefined) throw new Error(`${says}: ${drawing.strokes.map((one) => one.says).join(", ")}`);
  return found;
};

const TWO_ASISTEN = `  - { name: Asisten I, kind: official, cite: Pasal 1 }
  - { name: Asisten II, kind: official, cite: Pasal 1 }

classes:
  - { name: Asisten, cite: Pasal 1, members: [{ of: [Asisten I, Asisten II], cite: Pasal 1 }] }
`;

/** The small regulation with a closed class of two officials. */
const withAsisten = (sections: string, ...rest: [asked?: Parameters<typeof charted>[1]]): ChartTelling =>
  charted(sections, rest[0], GOOD.replace("\nclasses:\n", TWO_ASISTEN));

describe("what is no line", () => {
  const telling = charted(`accountability:
  - { from: Dinas, to: unstated, cite: Pasal 1 }
channels:
  - { from: Sekretaris Daerah, for: koordinasi, to: unstated, cite: Pasal 2 }
`);

  test("is told with its article, also of accountability, and without a subject where the text has none", () => {
    expect(telling.chart.lines).toEqual([]);
    expect(leftOutLines(telling)).toEqual([
      "Dinas; kepada siapa tidak disebut (Pasal 1)",
      "Sekretaris Daerah; kepada siapa tidak disebut (Pasal 2)",
    ]);
    expect(chartJson(telling.chart, null, "id").undrawn).toEqual([
      { why: "no-addressee", of: ["dinas"], to: [], says: null, cites: ["Pasal 1"] },
      { why: "no-addressee", of: ["sekretaris-daerah"], to: [], says: null, cites: ["Pasal 2"] },
    ]);
  });
});

test("the lists of one coordinator are one box, whatever number of rules they stand in, each under its heading", () => {
  const telling = charted(
    `coordination:
  - { coordinator: Bupati, for: koordinasi, cite: Pasal 1, lists: { Pasal 1: { huruf a: Dinas Satu } } }
  - { coordinator: Bupati, for: koordinasi, cite: Pasal 2, lists: { Pasal 2: { huruf a: Dinas Dua } } }
  - { coordinator: Sekretaris Daerah, for: koordinasi, cite: Pasal 3, lists: { Pasal 3: { huruf a: Dinas Tiga } } }
`,
    undefined,
    GOOD.replace(
      "Pasal 1: Siapa saja yang disebut",
      "Pasal 1: { heading: SATU }\n  Pasal 1 huruf a: Dinas Satu",
    ).concat("  Pasal 2 huruf a: Dinas Dua\n  Pasal 3: { heading: TIGA }\n  Pasal 3 huruf a: Dinas Tiga\n"),
  );
  const scopes = [...telling.chart.stations.values()].filter(({ kind }) => kind === "scope");
  expect(scopes.map(({ members }) => members.map(({ name }) => name))).toEqual([
    ["Dinas Satu", "Dinas Dua"],
    ["Dinas Tiga"],
  ]);
  expect(tree(telling)).toContain("Pasal 1, SATU: Dinas Satu Pasal 2: Dinas Dua");
  expect(boxTexts(drawingOf(telling))).toEqual(
    expect.arrayContaining(["Pasal 1: SATU", "a. Dinas Satu", "Pasal 2", "a. Dinas Dua", "Pasal 3: TIGA"]),
  );
});

test("a list of two columns is divided where a new list begins", () => {
  const rows = (count: number) =>
    Array.from({ length: count }, (_, i) => ({ text: `Unit ${i}`, style: "row", marked: false }) as const);
  const heading = (text: string) => ({ text, style: "heading", marked: false }) as const;
  const parts = [heading("Satu"), ...rows(22), heading("Dua"), ...rows(18)];
  const { lines } = setBox({ id: "b1", kind: "scope", parts, tip: "", marked: false });
  const right = lines.filter(({ x }) => x > 50).map(({ text }) => text);
  expect(right[0]).toBe("Dua");
  expect(right).toHaveLength(19);
});

describe("a line that is there in one reading", () => {
  const telling = charted(`readings:
  - { about: luasnya, options: { luas: luas, sempit: sempit }, cite: Pasal 2 }
channels:
  - { from: Dinas, for: koordinasi, to: Bupati, reading: luas, cite: Pasal 2 }
`);

  test("says in which, and has a star in every form", async () => {
    expect(tree(telling)).toContain("→ Bupati, hanya menurut pembacaan luas Pasal 2");
    const drawing = drawingOf(telling);
    expect(strokeFor(drawing, "Dinas (kelompok) → Bupati")).toMatchObject({ labels: ["Pasal 2*"], inReading: true });
    expect(svgOf(drawing, await placed(drawing))).toMatch(/>1\*<\/text>/);
  });
});

test("somebody who screens several things is told with all of them", () => {
  const telling = charted(
    "gates:\n  - { holder: Sekretaris Daerah, for: [izin-perjalanan, konsultasi], from: Dinas, to: Bupati, cite: Pasal 2 }\n",
  );
  expect(tree(telling)).toContain("menyeleksi izin perjalanan dinas, konsultasi");
});

describe("a class around its members", () => {
  test("is marked where a path ends at it, and a line that starts at it starts at its frame", async () => {
    const telling = withAsisten(
      `accountability:
  - { from: Asisten, to: Sekretaris Daerah, cite: Pasal 1 }
  - { from: [Asisten I, Asisten II], to: Bupati, cite: Pasal 2 }
channels:
  - { from: Dinas, for: konsultasi, to: Asisten, cite: Pasal 2 }
`,
      { command: "route", from: "Dinas", for: "konsultasi" },
    );
    const drawing = drawingOf(telling);
    const [frame] = drawing.frames;
    expect(frame).toMatchObject({ marked: true, holds: [expect.any(String), expect.any(String)] });
    const dot = dotOf(drawing);
    expect(dot).toMatch(new RegExp(`subgraph cluster_${frame?.id} \\{\\n.*color="${INK.route}"`));
    expect(dot).toContain(`ltail=cluster_${frame?.id}`);
    const svg = svgOf(drawing, await placed(drawing));
    expect(svg).toMatch(new RegExp(`rx="6" fill="#e9eef6" stroke="${INK.route}" stroke-width="2"`));
  });

  test("has its line even where each of its members has one to the same other", async () => {
    const drawing = drawingOf(
      withAsisten(`accountability:
  - { from: Asisten, to: Sekretaris Daerah, cite: Pasal 1 }
  - { from: Asisten I, to: Sekretaris Daerah, cite: Pasal 2 }
  - { from: Asisten II, to: Sekretaris Daerah, cite: Pasal 2 }
`),
    );
    const { curves } = await placed(drawing);
    const own = strokeFor(drawing, "Asisten (kelompok) → Sekretaris Daerah");
    expect(drawing.frames.map(({ id }) => id)).toEqual([own.from]);
    expect(drawing.strokes.map(({ id }) => curves.get(id)?.length ?? 0).every((points) => points >= 4)).toBe(true);
  });

  test("of whom no line of command and no list speaks stands below those with whom it coordinates", () => {
    const drawing = drawingOf(
      withAsisten(`accountability:
  - { from: Sekretaris Daerah, to: Bupati, cite: Pasal 1 }
channels:
  - { from: [Asisten I, Asisten II], for: koordinasi, to: Sekretaris Daerah, cite: Pasal 2 }
  - { from: Bupati, for: koordinasi, to: Asisten, cite: Pasal 1 }
`),
    );
    expect(drawing.strokes.map(({ says, above }) => [says, above])).toEqual([
      ["Sekretaris Daerah → Bupati", "to"],
      ["Asisten (kelompok) → Sekretaris Daerah", "to"],
      ["Bupati → Asisten (kelompok)", "from"],
    ]);
  });
});

describe("a marked path", () => {
  test("that ends at one of a class whom the class does not name tells it in the box of the class", () => {
    const telling = charted("channels:\n  - { from: Sekretaris Daerah, for: koordinasi, to: Dinas, cite: Pasal 2 }\n", {
      command: "route",
      from: "Sekda",
      to: "Dinas Pasar",
      for: "koordinasi",
    });
    const rows = drawingOf(telling).boxes.flatMap(({ parts }) => parts.filter(({ marked }) => marked));
    expect(rows.map(({ text }) => text)).toEqual(["Dinas Pasar"]);
  });

  test("from one of a class to another is told, though the chart has one box for both", async () => {
    const telling = charted(
      `accountability:
  - { from: Dinas, to: Bupati, cite: Pasal 1 }
channels:
  - { from: Dinas, for: konsultasi, to: Dinas, cite: Pasal 2 }
`,
      { command: "route", from: "Dinas Pasar", to: "Dinas Sosial", for: "konsultasi" },
    );
    expect(telling.highlight?.hops).toMatchObject([
      { from: "dinas", to: "dinas", names: ["Dinas Pasar", "Dinas Sosial"], lines: [] },
    ]);
    expect(tree(telling)).toContain("Dinas Pasar → Dinas Sosial (Konsultasi; bukan garis pada bagan) Pasal 2");
    const drawing = drawingOf(telling);
    const { curves } = await placed(drawing);
    expect(curves.get(strokeFor(drawing, "Dinas Pasar → Dinas Sosial").id)?.length).toBeGreaterThanOrEqual(4);
  });

  test("does not lie on a line that another provision states, even one that leads nowhere", () => {
    const telling = charted(
      `channels:
  - { from: Dinas, for: koordinasi, via: Sekretaris Daerah, to: unstated, cite: Pasal 1 }
  - { from: Dinas, for: konsultasi, to: Sekretaris Daerah, cite: Pasal 2 }
`,
      { command: "route", from: "Dinas", for: "konsultasi" },
    );
    expect(telling.highlight?.hops).toMatchObject([
      { from: "dinas", to: "sekretaris-daerah", lines: [], cites: ["Pasal 2"] },
    ]);
  });

  test("is none where the answers are about something else", () => {
    const { chart } = tellingOf(KUTAI_BARAT);
    const book = bookOf();
    const replies = ask(book, { command: "who-signs", doc: "perda", regulations: [KUTAI_BARAT] });
    const from = chart.graph.unit("bupati");
    const answers = "code" in replies ? [] : (replies[0]?.answers ?? []);
    expect(answers[0]?.findings.length).toBeGreaterThan(0);
    const { ends, hops, stations } = highlightOf(chart, answers, { from, to: null });
    expect([ends, hops, stations.size]).toEqual([["Bupati"], [], 0]);
  });
});

test("a step that rests on a copy of the annex has its sign where it is no line too, and its list the annex as its title", () => {
  const rules = swapped(
    GOOD,
    "powers:\n",
    `coordination:
  - { coordinator: Bupati, for: koordinasi, cite: Pasal 1, chart: { cite: Pasal 1, among: Dinas } }
channels:
  - { from: Dinas, for: konsultasi, via: [Sekretaris Daerah, { coordinator: pimpinannya, by: office }], to: Wakil Bupati, cite: Pasal 2 }
powers:
`,
  )
    .replace("classes:", "  - { name: Wakil Bupati, kind: official, cite: Pasal 1 }\nclasses:")
    .concat("  Lampiran: Bagan\n");
  const overlay = `overlay: { extends: x/perbup-1-2020, title: Bagan Lampiran }
coordination:
  - { coordinator: Bupati, units: [Dinas Pasar], cite: Lampiran }
`;
  const loading = load(
    vocabularySource(),
    [{ path: PATH, text: rules }],
    [{ path: "own/x/bagan.overlay.yaml", text: overlay }],
  );
  if (!loading.ok) throw new Error(JSON.stringify(loading.diagnostics.map(({ code, args }) => [code, args])));
  const { book } = loading;
  const replies = ask(book, { command: "route", from: "Dinas Pasar", for: "konsultasi" });
  const [reply] = "code" in replies ? [] : replies;
  if (reply?.understood.question.command !== "route") throw new Error("no such path");
  const chart = chartOf(reply.understood.entry.graph);
  const telling = new ChartTelling(
    chart,
    book.vocabulary,
    "id",
    highlightOf(chart, reply.answers, reply.understood.question),
  );
  const drawing = drawingOf(telling);
  expect(tree(telling)).toContain("Lampiran: Dinas Pasar²");
  expect(strokeFor(drawing, "Sekretaris Daerah → Bupati")).toMatchObject({
    kind: "path",
    labels: ["Konsultasi: Pasal 2; Lampiran²"],
  });
});

test("letters of other scripts are given as much room as any letter takes, and a curve without points is none", () => {
  expect(widthIn("漢字", { size: 10, weight: "regular" })).toBe(20);
  expect(widthIn("é", { size: 10, weight: "regular" })).toBe(widthIn("e", { size: 10, weight: "regular" }));
  expect(curveOf([])).toBe("");
});

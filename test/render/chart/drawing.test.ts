import type { Drawing } from "../../../src/render/chart/drawing";
import { drawn, KUTAI_BARAT, KUTAI_TIMUR, SUNGAI_BELANTA, tellingOf } from "../../support/charts";

const boxWith = ({ boxes, frames }: Drawing, name: string) =>
  [...boxes, ...frames].find(({ parts }) => parts.some(({ text, style }) => style === "name" && text.startsWith(name)));

const between = (drawing: Drawing, a: string, b: string) => {
  const [x, y] = [boxWith(drawing, a)?.id, boxWith(drawing, b)?.id];
  return drawing.strokes.filter(({ from, to }) => [from, to].sort().join() === [x, y].sort().join());
};

test.each([
  KUTAI_BARAT,
  KUTAI_TIMUR,
  SUNGAI_BELANTA,
])("no line of %s is lost among the strokes, and no stroke is without lines", (id) => {
  const { chart } = tellingOf(id);
  const { strokes } = drawn(id);
  expect([...new Set(strokes.flatMap(({ lines }) => lines))].sort((a, b) => a - b)).toEqual(
    chart.lines.map(({ number }) => number),
  );
  for (const { lines, labels } of strokes) {
    const cites = chart.lines.filter(({ number }) => lines.includes(number)).flatMap((line) => line.cites);
    expect(cites.length).toBeGreaterThan(0);
    for (const cite of cites) expect(labels.join("; ")).toContain(cite);
  }
});

describe("Kutai Barat", () => {
  const drawing = drawn(KUTAI_BARAT);

  test("the three Asisten stand in the frame of their class", () => {
    const [frame] = drawing.frames;
    expect(frame?.parts.map(({ text }) => text)).toEqual(["Asisten (kelompok)"]);
    expect(frame?.holds).toEqual(
      ["Asisten I", "Asisten II", "Asisten III"].map((name) => boxWith(drawing, `${name}¹`)?.id),
    );
  });

  test("what all of them say to the same others starts at the frame, and those stand in one box", () => {
    const [stroke, ...more] = between(drawing, "Asisten (kelompok)", "Dinas (kelompok)");
    expect(more).toEqual([]);
    expect(stroke?.labels).toEqual(["Pasal 13 ayat (2); Pasal 16 ayat (2); Pasal 19 ayat (2)"]);
    expect(boxWith(drawing, "Badan (kelompok)")).toBe(boxWith(drawing, "Dinas (kelompok)"));
  });

  test("a line that only passes ends in a ring there, and goes on", () => {
    const [command] = between(drawing, "Perangkat Daerah", "Sekretaris Daerah").filter(
      ({ kind }) => kind === "command",
    );
    expect(command).toMatchObject({ head: "through", tail: "none", labels: ["Pasal 22 ayat (1)"] });
    const [onwards] = between(drawing, "Sekretaris Daerah", "Bupati");
    expect(onwards).toMatchObject({ head: "arrow", tail: "none" });
    expect(onwards?.labels.join()).toContain("Pasal 22 ayat (1)");
  });

  test("a line says on which side of the matter it holds", () => {
    const [technical] = between(drawing, "Sekretariat DPRD", "Pimpinan DPRD");
    expect(technical?.labels).toEqual(["secara teknis operasional: Pasal 25 angka 1; Pasal 26 ayat (1)"]);
  });

  test("the legend explains every sign that is there, and no other", () => {
    const samples = drawing.legend.map(({ sample, text }) => sample ?? text.charAt(0));
    expect(samples).toEqual(["command", "coordination", "through", "*", "°", "¹"]);
    expect(drawn(SUNGAI_BELANTA).legend.map(({ sample }) => sample)).toContain("under");
    expect(drawn(KUTAI_TIMUR).legend.map(({ text }) => text.charAt(0))).not.toContain("*");
  });

  test("says that it is not the annexed chart, in both languages", () => {
    expect(drawing.subtitle).toBe("Digambar dari aturan (pasal-pasal), bukan bagan asli (Lampiran)");
    expect(drawn(KUTAI_BARAT, undefined, "en").subtitle).toContain("not the original annex (Lampiran)");
  });
});

test("a path is marked on its lines, and its other steps are strokes beside them", () => {
  const drawing = drawn(KUTAI_BARAT, { from: "Dinas Pariwisata", to: "Bupati", for: "konsultasi" });
  const marked = drawing.strokes.filter((stroke) => stroke.marked);
  expect(marked.map(({ kind, says }) => [kind, says])).toEqual([
    ["coordination", "Asisten II → Lingkup koordinasi Asisten II"],
    ["path", "Asisten II → Bupati"],
  ]);
  expect(marked[1]?.labels).toEqual(["Konsultasi: Pasal 20 huruf e"]);
  const rows = drawing.boxes.flatMap(({ parts }) => parts.filter((part) => part.marked).map(({ text }) => text));
  expect(rows).toEqual(["c. Dinas Pariwisata"]);
});

test("a unit that no list names is told in the box of its class", () => {
  const drawing = drawn(KUTAI_TIMUR, { from: "Dinas Kesehatan", to: "Bupati", for: "pertanggungjawaban" });
  const dinas = boxWith(drawing, "Dinas (kelompok)");
  expect(dinas?.parts.filter(({ marked }) => marked).map(({ text }) => text)).toEqual(["Dinas Kesehatan"]);
  expect(dinas?.marked).toBe(true);
});

test("Kutai Timur shows what is left to the annexed chart as a box of its own", () => {
  const left = drawn(KUTAI_TIMUR).boxes.filter(({ kind }) => kind === "left");
  expect(left).toHaveLength(1);
  expect(left[0]?.parts.map(({ text }) => text).join(" ")).toMatch(
    /bagan terlampir.*di antara: Bagian \(kelompok\), Dinas/,
  );
});

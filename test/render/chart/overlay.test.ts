import { chartOf } from "../../../src/chart/from-graph";
import { highlightOf } from "../../../src/chart/highlight";
import { ask } from "../../../src/engine";
import { load } from "../../../src/load";
import { drawingOf } from "../../../src/render/chart/from-chart";
import { chartJson } from "../../../src/render/chart/json";
import { mermaidOf } from "../../../src/render/chart/mermaid";
import { ChartTelling } from "../../../src/render/chart/telling";
import { chartTree } from "../../../src/render/chart/tree";
import { PLAIN } from "../../../src/render/text/page";
import { sourceOf, vocabularySource } from "../../support/book";
import { entryOf, KUTAI_TIMUR } from "../../support/charts";

const OVERLAY = `overlay:
  extends: ${KUTAI_TIMUR}
  title: Bagan Lampiran, salinan contoh
coordination:
  - { coordinator: Asisten II, units: [Dinas Pariwisata, Sekretariat DPRD], cite: Lampiran }
`;
const MEANING = "² bertumpu pada: Bagan Lampiran, salinan contoh (bagan.overlay.yaml), bukan teks peraturan";

/** The chart with what the overlay puts there, and the path of a consultation marked. */
function telling(): ChartTelling {
  const rules = sourceOf(`rules/${KUTAI_TIMUR}.yaml`);
  const loading = load(vocabularySource(), [rules], [{ path: "own/kutai-timur/bagan.overlay.yaml", text: OVERLAY }]);
  if (!loading.ok) throw new Error("the overlay is not valid");
  const { book } = loading;
  const replies = ask(book, { command: "route", from: "Dinas Pariwisata", to: "Bupati", for: "konsultasi" });
  const [reply] = "code" in replies ? [] : replies;
  if (reply?.understood.question.command !== "route") throw new Error("no such path");
  const chart = chartOf(entryOf(KUTAI_TIMUR, book).graph);
  const highlight = highlightOf(chart, reply.answers, reply.understood.question);
  return new ChartTelling(chart, book.vocabulary, "id", highlight);
}

const flat = (text: string): string => text.replace(/\s+/g, " ");

describe("a chart with an overlay", () => {
  const told = telling();
  const tree = flat(chartTree(told, { width: 80, paint: PLAIN }));

  test("says from which copy of the annex a unit of a list comes", () => {
    expect(tree).toContain(MEANING);
    expect(tree).toContain("Lampiran: Dinas Pariwisata²; Sekretariat DPRD²");
    expect(tree).not.toContain("Bagian Organisasi²");
  });

  test("signs the line to a unit with a box of its own, and the step of a path", () => {
    expect(tree).toContain("→ Sekretariat DPRD Lampiran²");
    expect(tree).toContain("Dinas Pariwisata → Asisten II (Konsultasi; koordinasi)²");
    expect(tree).toContain("Asisten II → Bupati (Konsultasi; bukan garis pada bagan) Pasal 22 ayat (6)");
  });

  test("says so in a picture too", () => {
    const drawing = drawingOf(told);
    expect(drawing.legend.map(({ text }) => text)).toContain(MEANING);
    const rows = drawing.boxes.flatMap(({ parts }) => parts.map(({ text }) => text));
    expect(rows).toContain("Dinas Pariwisata²");
    expect(rows).toContain("yang disebut namanya, dalam daftar pada bagan ini: 1");
    expect(drawing.strokes.flatMap(({ labels }) => labels)).toContain("Lampiran²");
    expect(mermaidOf(drawing)).toContain(MEANING);
  });

  test("says so to programs", () => {
    const { overlays, stations, lines } = chartJson(told.chart, told.highlight, "id");
    expect(overlays).toEqual([{ title: "Bagan Lampiran, salinan contoh", file: "bagan.overlay.yaml" }]);
    const scope = stations.find(({ id }) => id === "scope: asisten-ii");
    expect(scope?.members.map(({ office, overlay }) => [office, overlay])).toEqual([
      ["dinas-pariwisata", 0],
      ["sekretariat-dprd", 0],
    ]);
    expect(lines.filter(({ overlay }) => overlay === 0).map(({ to }) => to)).toEqual(["sekretariat-dprd"]);
  });
});

test("a chart without an overlay has no sign of one", () => {
  const loading = load(vocabularySource(), [sourceOf(`rules/${KUTAI_TIMUR}.yaml`)]);
  if (!loading.ok) throw new Error("the rule file is not valid");
  const plain = new ChartTelling(chartOf(entryOf(KUTAI_TIMUR, loading.book).graph), loading.book.vocabulary, "id");
  expect(chartTree(plain, { width: 80, paint: PLAIN })).not.toContain("²");
});

import { instance } from "@viz-js/viz";
import { chartOf } from "../../../src/chart/from-graph";
import { dotOf } from "../../../src/render/chart/dot";
import { drawingOf } from "../../../src/render/chart/from-chart";
import { pageAround } from "../../../src/render/chart/html";
import { layoutRequest } from "../../../src/render/chart/layout-request";
import { mermaidOf } from "../../../src/render/chart/mermaid";
import { svgOf } from "../../../src/render/chart/svg";
import { ChartTelling } from "../../../src/render/chart/telling";
import { chartTree } from "../../../src/render/chart/tree";
import { PLAIN } from "../../../src/render/text/page";
import { HOSTILE, hostileBook, placed } from "../../support/charts";

/*
 * Names that try to be more than text stay text, in every form of a chart.
 */

const book = hostileBook();
const [entry] = book.entries.values();
if (entry === undefined) throw new Error("not loaded");
const telling = new ChartTelling(chartOf(entry.graph), book.vocabulary, "id");
const drawing = drawingOf(telling);

test("in the question to Graphviz not even as text", () => {
  expect(layoutRequest(drawing)).not.toMatch(/script|evil|javascript|slash|alert/);
});

test("in DOT, as Graphviz reads it", async () => {
  const viz = await instance();
  const { status, output } = viz.render(dotOf(drawing), { format: "json0" });
  expect(status).toBe("success");
  const { objects } = JSON.parse(output ?? "") as { objects: { name: string; label?: string }[] };
  expect(objects.map(({ name }) => name).sort()).toEqual([...drawing.boxes.map(({ id }) => id), "legend"].sort());
  const labels = objects.map(({ label }) => label ?? "");
  expect(labels).toContain(HOSTILE[0]);
  expect(labels.map((label) => label.replace(/\\"/g, '"'))).toContain(HOSTILE[1]);
});

test("in Mermaid: between its quotes stand letters, digits and entities only", () => {
  const text = mermaidOf(drawing);
  const body = text.split("\n").slice(3).join("\n");
  for (const [, label = ""] of body.matchAll(/"([^"\n]*)"/g))
    expect(label.replaceAll("<br>", "").replace(/#\d+;/g, "")).not.toMatch(/[<>"`;&#%[\]{}|\\]/);
  expect(text.split("\n").filter((line) => /^\s*(end|evil|---|%%)/.test(line))).toEqual(["---", "---"]);
  expect(text).toContain("#60;script#62;alert(1)#60;/script#62;");
});

test("in SVG and in the page", async () => {
  const svg = svgOf(drawing, await placed(drawing));
  const page = pageAround(telling, drawing)(svg);
  for (const text of [svg, page]) {
    expect(text).not.toMatch(/<script|<a\b|<b>/i);
    expect(text).toContain("&lt;script&gt;");
    expect(text.match(/<title>/g)?.length).toBe(text.match(/<\/title>/g)?.length);
  }
  expect(page).toContain("default-src &#39;none&#39;");
});

test("in the terminal, where no line is broken by a name", () => {
  const tree = chartTree(telling, { width: 80, paint: PLAIN });
  expect(tree).not.toMatch(/^---$|^end$/m);
  for (const line of tree.split("\n")) expect([...line].length).toBeLessThanOrEqual(80);
});

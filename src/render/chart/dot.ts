import type { Box, Drawing, End, Frame, Stroke } from "./drawing";
import { INK, looksOf } from "./looks";
import { linesIn } from "./measure";
import { SAMPLES } from "./samples";

/** A chart in the language of Graphviz. Every text stands in plain quotes. */
export function dotOf(drawing: Drawing): string {
  const { title, subtitle, boxes, frames, strokes } = drawing;
  const held = new Set(frames.flatMap(({ holds }) => holds));
  return `${[
    `digraph ${quoted([title])} {`,
    "  graph [rankdir=BT, compound=true, newrank=true, nodesep=0.4, ranksep=0.8, fontname=Arial, labelloc=t];",
    `  label=${quoted([title, subtitle])};`,
    "  node [shape=box, style=filled, fontname=Arial, fontsize=10];",
    "  edge [fontname=Arial, fontsize=8];",
    ...frames.flatMap((frame) => cluster(frame, boxes)),
    ...boxes.filter(({ id }) => !held.has(id)).map((box) => `  ${node(box)}`),
    ...strokes.map((stroke) => `  ${edge(stroke, frames)}`),
    `  legend [shape=note, fillcolor="#ffffff", fontsize=9, label=${quoted(legendLines(drawing), "\\l")}];`,
    "}",
  ].join("\n")}\n`;
}

function legendLines({ legend }: Drawing): string[] {
  return legend.map(({ sample, text }) => (sample === null ? text : `${SAMPLES[sample]}  ${text}`));
}

function cluster(frame: Frame, boxes: readonly Box[]): string[] {
  const inside = boxes.filter(({ id }) => frame.holds.includes(id)).map((box) => `    ${node(box)}`);
  const attributes = [
    `label=${quoted(frame.parts.map(({ text }) => text))}`,
    "labelloc=b; fontsize=10",
    `style="rounded,filled"`,
    `fillcolor="${looksOf("class").fill}"`,
    `color="${frame.marked ? INK.route : INK.note}"`,
    `tooltip=${quoted(frame.tip.split("\n"))}`,
  ];
  return [`  subgraph cluster_${frame.id} {`, `    ${attributes.join("; ")};`, ...inside, "  }"];
}

function node({ id, kind, parts, tip, marked }: Box): string {
  const { fill, dash, radius } = looksOf(kind);
  const isList = parts.some(({ style }) => style === "row");
  const lines = parts.flatMap(({ text, style, marked: on }) => {
    const sign = style !== "row" ? "" : on ? "> " : "- ";
    return linesIn(sign + text, 230, { size: 10, weight: "regular" });
  });
  const style = ["filled", ...(radius > 0 ? ["rounded"] : []), ...(dash === "" ? [] : ["dashed"])].join(",");
  const attributes = [
    `label=${quoted(lines, isList ? "\\l" : "\\n")}`,
    `style="${style}"`,
    `fillcolor="${fill}"`,
    `color="${marked ? INK.route : INK.command}"`,
    ...(marked ? ["penwidth=2.5"] : []),
    `tooltip=${quoted(tip.split("\n"))}`,
  ];
  return `${id} [${attributes.join(", ")}];`;
}

const ENDS: Readonly<Record<End, string>> = { arrow: "normal", through: "odot", none: "none" };
const STYLES: Readonly<Record<Stroke["kind"], string>> = {
  command: "solid",
  coordination: "dashed",
  under: "solid",
  path: "dotted",
};

function edge(stroke: Stroke, frames: readonly Frame[]): string {
  const { kind, above, marked, labels, tip } = stroke;
  const isTurned = above === "from";
  const [low, high] = isTurned ? [stroke.to, stroke.from] : [stroke.from, stroke.to];
  const [atLow, atHigh] = isTurned ? [stroke.head, stroke.tail] : [stroke.tail, stroke.head];
  const tail = frames.find(({ id }) => id === low);
  const head = frames.find(({ id }) => id === high);
  const attributes = [
    `label=${quoted(labels)}`,
    `style=${STYLES[kind]}`,
    `color="${marked ? INK.route : INK.strokes[kind].colour}"`,
    ...(marked ? ["penwidth=2.5"] : []),
    "dir=both",
    `arrowtail=${ENDS[atLow]}`,
    `arrowhead=${ENDS[atHigh]}`,
    ...(above === null || above === "beside" ? ["constraint=false"] : []),
    ...(tail === undefined ? [] : [`ltail=cluster_${low}`]),
    ...(head === undefined ? [] : [`lhead=cluster_${high}`]),
    `edgetooltip=${quoted(tip.split("\n"))}`,
    `labeltooltip=${quoted(tip.split("\n"))}`,
  ];
  const beside = above === "beside" ? ` { rank=same; ${low}; ${high}; }` : "";
  return `${tail?.holds[0] ?? low} -> ${head?.holds[0] ?? high} [${attributes.join(", ")}];${beside}`;
}

/** Lines of text as one string of Graphviz, where a backslash or a quote is only itself. */
function quoted(lines: readonly string[], end = "\\n"): string {
  const safe = lines.map((line) => line.replace(/&/g, "&amp;").replace(/\\/g, "\\\\").replace(/"/g, '\\"'));
  return `"${safe.join(end)}${end === "\\l" ? end : ""}"`;
}

import type { StationKind } from "../../chart/chart";
import type { Box, Drawing, Frame, Stroke } from "./drawing";
import { INK, looksOf } from "./looks";
import { SAMPLES } from "./samples";

const KINDS: readonly StationKind[] = [
  "official",
  "unit",
  "body",
  "outside",
  "class",
  "scope",
  "below",
  "left",
  "unnamed",
];

/** A chart in the language of Mermaid. Every text stands in quotes, with its own signs as entities. */
export function mermaidOf(drawing: Drawing): string {
  const { title, subtitle, boxes, frames, strokes, legend } = drawing;
  const held = new Set(frames.flatMap(({ holds }) => holds));
  const signs = legend.map(({ sample, text }) => (sample === null ? text : `${SAMPLES[sample]} ${text}`));
  return `${[
    "---",
    `title: ${JSON.stringify(title)}`,
    "---",
    "flowchart BT",
    ...frames.flatMap((frame) => subgraph(frame, boxes)),
    ...boxes.filter(({ id }) => !held.has(id)).map((box) => `  ${node(box)}`),
    ...strokes.map((stroke) => `  ${link(stroke)}`),
    `  legend[${quoted([subtitle, ...signs])}]`,
    ...KINDS.filter((kind) => boxes.some((box) => box.kind === kind)).map((kind) => `  ${classOf(kind)}`),
    ...marks(boxes, strokes),
  ].join("\n")}\n`;
}

function subgraph({ id, parts, holds }: Frame, boxes: readonly Box[]): string[] {
  const inside = boxes.filter((box) => holds.includes(box.id)).map((box) => `    ${node(box)}`);
  return [`  subgraph ${id}[${quoted(parts.map(({ text }) => text))}]`, ...inside, "  end"];
}

function node({ id, kind, parts }: Box): string {
  const text = quoted(
    parts.map(({ text: words, marked, style }) => (marked && style === "row" ? `> ${words}` : words)),
  );
  const [open, close] = looksOf(kind).radius > 0 ? ["(", ")"] : ["[", "]"];
  return `${id}${open}${text}${close}:::${kind}Box`;
}

/** A stroke as a link from the lower to the upper box. Mermaid has no links with two kinds of ends: then the arrow counts. */
function link(stroke: Stroke): string {
  const isTurned = stroke.above === "from" || (stroke.head === "none" && stroke.tail !== "none");
  const [from, to] = isTurned ? [stroke.to, stroke.from] : [stroke.from, stroke.to];
  const [tail, head] = isTurned ? [stroke.head, stroke.tail] : [stroke.tail, stroke.head];
  const line = stroke.kind === "command" ? "--" : stroke.kind === "under" ? "--" : "-.-";
  const start = tail === "arrow" ? "<" : tail === "through" && head === "through" ? "o" : "";
  const end =
    head === "arrow" || tail === "arrow" ? ">" : head === "through" ? "o" : stroke.kind === "under" ? "-" : ">";
  return `${from} ${start}${line}${end}|${quoted(stroke.labels)}| ${to}`;
}

function classOf(kind: StationKind): string {
  const { fill, dash } = looksOf(kind);
  return `classDef ${kind}Box fill:${fill},stroke:${INK.command},color:${INK.text}${dash === "" ? "" : `,stroke-dasharray:${dash}`}`;
}

function marks(boxes: readonly Box[], strokes: readonly Stroke[]): string[] {
  const onPath = boxes.filter(({ marked }) => marked).map(({ id }) => id);
  const links = strokes.flatMap(({ marked }, i) => (marked ? [i] : []));
  return [
    ...onPath.map((id) => `  style ${id} stroke:${INK.route},stroke-width:3px`),
    ...(links.length === 0 ? [] : [`  linkStyle ${links.join(",")} stroke:${INK.route},stroke-width:3px`]),
  ];
}

/** Lines of text as one string of Mermaid; what its language or HTML would read as its own is an entity by number. */
function quoted(lines: readonly string[]): string {
  const safe = lines.map((line) => line.replace(/[^\p{L}\p{N} .,:()/*°¹-]/gu, (sign) => `#${sign.codePointAt(0)};`));
  return `"${safe.join("<br>")}"`;
}

import type { StationKind } from "../../chart/chart";
import type { Box, Drawing, End, Frame, Head, Stroke } from "./drawing";
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
    ...strokes.flatMap((stroke) => linksOf(stroke).map((one) => `  ${one}`)),
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

/**
 * A stroke as links from the lower to the upper box. Mermaid has no link with a sign at its beginning alone, and none with
 * two kinds of signs: the one is turned, the other becomes two.
 */
function linksOf(stroke: Stroke): string[] {
  const { above, from, to, head, tail } = stroke;
  if (tail !== "none" && head !== tail)
    return [link(stroke, [from, to], ["none", head]), link(stroke, [to, from], ["none", tail])];
  const isTurned = above === "from" && tail === head;
  return [isTurned ? link(stroke, [to, from], [head, tail]) : link(stroke, [from, to], [tail, head])];
}

const TAILS: Readonly<Record<End, string>> = { arrow: "<", through: "o", none: "" };
const HEADS: Readonly<Record<Head, string>> = { arrow: ">", through: "o" };

function link(
  { kind, labels }: Stroke,
  [from, to]: readonly [string, string],
  [tail, head]: readonly [End, Head],
): string {
  const line = kind === "coordination" || kind === "path" ? "-.-" : "--";
  return `${from} ${TAILS[tail]}${line}${HEADS[head]}|${quoted(labels)}| ${to}`;
}

function classOf(kind: StationKind): string {
  const { fill, dash } = looksOf(kind);
  return `classDef ${kind}Box fill:${fill},stroke:${INK.command},color:${INK.text}${dash === "" ? "" : `,stroke-dasharray:${dash}`}`;
}

function marks(boxes: readonly Box[], strokes: readonly Stroke[]): string[] {
  const onPath = boxes.filter(({ marked }) => marked).map(({ id }) => id);
  const links = strokes
    .flatMap((stroke) => linksOf(stroke).map(() => stroke))
    .flatMap(({ marked }, i) => (marked ? [i] : []));
  return [
    ...onPath.map((id) => `  style ${id} stroke:${INK.route},stroke-width:3px`),
    ...(links.length === 0 ? [] : [`  linkStyle ${links.join(",")} stroke:${INK.route},stroke-width:3px`]),
  ];
}

/** Lines of text as one string of Mermaid; what its language or HTML would read as its own is an entity by number. */
function quoted(lines: readonly string[]): string {
  const safe = lines.map((line) => line.replace(/[^\p{L}\p{N} .,:()/*°¹²-]/gu, (sign) => `#${sign.codePointAt(0)};`));
  return `"${safe.join("<br>")}"`;
}

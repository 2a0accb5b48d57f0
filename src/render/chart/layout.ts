import type { Drawing, Frame, Stroke } from "./drawing";
import { setBox, setBoxes } from "./setting";

/*
 * Where everything stands. Graphviz is asked with sizes and numbers alone, so that no word of a rule file is ever taken
 * for its language; what it answers is read back as places.
 */

export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface Area extends Point {
  readonly width: number;
  readonly height: number;
}

/** The places of a drawing, in points from the upper left corner: boxes and frames by id, strokes and their labels too. */
export interface Layout {
  readonly width: number;
  readonly height: number;
  readonly areas: ReadonlyMap<string, Area>;
  /** The control points of the Bézier curve of each stroke, from its `from` to its `to`. */
  readonly curves: ReadonlyMap<string, readonly Point[]>;
}

/**
 * The question to Graphviz: boxes of known sizes.
 * @param rows how far the rows of boxes stand apart, in points
 */
export function layoutRequest(drawing: Drawing, rows: number = ROWS): string {
  const { frames, strokes } = drawing;
  const held = new Set(frames.flatMap(({ holds }) => holds));
  const boxes = [...setBoxes({ ...drawing, frames: [] })].map(([id, { width, height }]) => ({
    id,
    line: `${id} [width=${inches(width)}, height=${inches(height)}];`,
  }));
  const linesOf = (ids: (id: string) => boolean): string[] => boxes.filter(({ id }) => ids(id)).map(({ line }) => line);
  const clips = clipsOf(drawing);
  return [
    "digraph chart {",
    `graph [rankdir=BT, compound=true, newrank=true, nodesep=0.45, ranksep=${inches(rows)}];`,
    'node [shape=box, fixedsize=true, label=""];',
    "edge [dir=none];",
    ...frames.flatMap((frame) => cluster(frame, strokes, linesOf)),
    ...linesOf((id) => !held.has(id)),
    ...strokes.map((stroke) => edge(stroke, frames, clips)),
    "}",
  ].join("\n");
}

function cluster(
  frame: Frame,
  strokes: readonly Stroke[],
  linesOf: (ids: (id: string) => boolean) => string[],
): string[] {
  const { width, height } = setBox(frame);
  const inside = linesOf((id) => frame.holds.includes(id));
  const apart = frame.holds.slice(1).flatMap((box, i) => {
    const before = frame.holds[i] as string;
    const isJoined = strokes.some(({ from, to }) => [from, to].includes(box) && [from, to].includes(before));
    return isJoined ? [] : [`${before} -> ${box} [style=invis];`]; // In the order of the text.
  });
  const same = `{ rank=same; ${frame.holds.join("; ")}; ${apart.join(" ")} }`;
  return [
    `subgraph cluster_${frame.id} {`,
    `labelloc=b; margin=10; label=${blank({ width, height })};`,
    ...inside,
    same,
    "}",
  ];
}

/** A label of a known size with nothing in it. */
function blank({ width, height }: { width: number; height: number }): string {
  const size = `width="${Math.ceil(width)}" height="${Math.ceil(height)}"`;
  return `<<table border="0" cellborder="0" cellpadding="0" cellspacing="0" fixedsize="true" ${size}><tr><td></td></tr></table>>`;
}

function edge(
  stroke: Stroke,
  frames: readonly Frame[],
  clips: (stroke: Stroke, end: string) => string | undefined,
): string {
  const [low, high] = isTurned(stroke) ? [stroke.to, stroke.from] : [stroke.from, stroke.to];
  const isUpright = stroke.above === "from" || stroke.above === "to";
  // Within a frame it keeps the boxes in their order.
  const isWithin = frames.some(({ holds }) => holds.includes(stroke.from) && holds.includes(stroke.to));
  const weight = isUpright ? (stroke.kind === "command" ? 8 : 4) : Number(isWithin);
  const tail = clips(stroke, low);
  const head = clips(stroke, high);
  const attributes = [
    `id=${stroke.id}`,
    `weight=${weight}${isUpright || isWithin ? "" : ", constraint=false"}`,
    ...(tail === undefined ? [] : [`ltail=cluster_${low}`]),
    ...(head === undefined ? [] : [`lhead=cluster_${high}`]),
  ];
  const same = stroke.above === "beside" ? ` { rank=same; ${low}; ${high}; }` : "";
  return `${tail ?? low} -> ${head ?? high} [${attributes.join(", ")}];${same}`;
}

/**
 * Whether a stroke is asked for from its end to its beginning: from the lower box to the higher; and where it moves nobody,
 * in the order of the boxes, which then stand from left to right in one row.
 */
function isTurned({ above, from, to }: Stroke): boolean {
  if (above === "from" || above === "to") return above === "from";
  return numberOf(from) > numberOf(to);
}

function numberOf(box: string): number {
  return Number(box.slice(1));
}

/**
 * Graphviz joins boxes only: an end at a frame is that at one of its boxes, cut at the frame; one that has no stroke of
 * its own to the same other, so that the two do not lie on each other.
 */
function clipsOf({ frames, strokes }: Drawing): (stroke: Stroke, end: string) => string | undefined {
  return (stroke, end) => {
    const frame = frames.find(({ id }) => id === end);
    const other = stroke.from === end ? stroke.to : stroke.from;
    const isFree = (box: string): boolean =>
      !strokes.some(({ from, to }) => (from === box && to === other) || (to === box && from === other));
    const middle = frame?.holds[Math.floor(frame.holds.length / 2)];
    return middle === undefined || isFree(middle) ? middle : (frame?.holds.find(isFree) ?? middle);
  };
}

function inches(points: number): string {
  return (points / 72).toFixed(4);
}

/** How far the rows of boxes stand apart at least. */
const ROWS = 32;
/** And at most, so that the lines between them stay short enough to follow. */
const WIDEST = 120;

/** How far apart the rows may stand so that a picture fills a room of this shape; none are closer than they are. */
export function rowsFor({ areas, width, height }: Layout, frames: readonly Frame[], ratio: number): number {
  const boxes = [...areas].filter(([id]) => frames.every((frame) => frame.id !== id));
  const middles = new Set(boxes.map(([, area]) => Math.round(area.y + area.height / 2)));
  const gaps = Math.max(1, middles.size - 1);
  return Math.min(WIDEST, ROWS + Math.max(0, (width * ratio - height) / gaps));
}

/** What Graphviz answers, as far as it is read (its format `json0`). */
export interface GraphvizAnswer {
  readonly bb: string;
  readonly objects?: readonly { readonly name: string; readonly bb?: string; readonly pos?: string }[];
  readonly edges?: readonly { readonly id?: string; readonly pos?: string }[];
}

/** Reads places from what Graphviz answers, whose y grows upwards. */
export function layoutFrom({ bb, objects = [], edges = [] }: GraphvizAnswer, drawing: Drawing): Layout {
  const [, , width = 0, height = 0] = numbers(bb);
  const sizes = setBoxes(drawing);
  const areas = new Map<string, Area>();
  for (const { name, bb: box, pos } of objects) {
    if (name.startsWith("cluster_") && box !== undefined) {
      const [x1 = 0, y1 = 0, x2 = 0, y2 = 0] = numbers(box);
      areas.set(name.slice("cluster_".length), { x: x1, y: height - y2, width: x2 - x1, height: y2 - y1 });
    } else if (pos !== undefined) {
      const [x = 0, y = 0] = numbers(pos);
      const size = sizes.get(name) ?? { width: 0, height: 0 };
      areas.set(name, { x: x - size.width / 2, y: height - y - size.height / 2, ...plain(size) });
    }
  }
  const curves = new Map<string, readonly Point[]>();
  for (const { id, pos = "" } of edges) {
    if (id === undefined) continue; // It only keeps boxes in order.
    const points = pos.split(" ").map((point) => flipped(point, height));
    const stroke = drawing.strokes.find((one) => one.id === id);
    curves.set(id, stroke !== undefined && isTurned(stroke) ? points.toReversed() : points);
  }
  return { width, height, areas, curves };
}

function plain({ width, height }: { width: number; height: number }) {
  return { width, height };
}

function flipped(point: string, height: number): Point {
  const [x = 0, y = 0] = numbers(point);
  return { x, y: height - y };
}

function numbers(text: string): number[] {
  return text.split(",").map(Number);
}

import type { Drawing, Frame, Stroke } from "./drawing";
import { setBox, setBoxes } from "./setting";

/** How far the rows of boxes stand apart at least. */
export const ROWS = 32;

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
    ...frames.flatMap((frame) => cluster(frame, linesOf)),
    ...linesOf((id) => !held.has(id)),
    ...strokes.map((stroke) => edge(stroke, frames, clips)),
    "}",
  ].join("\n");
}

function cluster(frame: Frame, linesOf: (ids: (id: string) => boolean) => string[]): string[] {
  const { width, height } = setBox(frame);
  const inside = linesOf((id) => frame.holds.includes(id));
  const same = `{ rank=same; ${frame.holds.join("; ")}; }`;
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
export function isTurned({ above, from, to }: Stroke): boolean {
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

import type { Drawing, Frame } from "./drawing";
import { isTurned, ROWS } from "./layout-request";
import { type SetBox, setBoxes } from "./setting";

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
  readonly objects: readonly { readonly name: string; readonly bb?: string; readonly pos?: string }[];
  readonly edges: readonly { readonly id: string; readonly pos: string }[];
}

type Two = [number, number];
type Four = [number, number, number, number];

/** Reads places from what Graphviz answers, whose y grows upwards. */
export function layoutFrom({ bb, objects, edges }: GraphvizAnswer, drawing: Drawing): Layout {
  const [, , width, height] = numbers(bb) as Four;
  const sizes = setBoxes(drawing);
  const areas = new Map<string, Area>();
  for (const { name, bb: box, pos } of objects) {
    if (name.startsWith("cluster_") && box !== undefined) {
      const [x1, y1, x2, y2] = numbers(box) as Four;
      areas.set(name.slice("cluster_".length), { x: x1, y: height - y2, width: x2 - x1, height: y2 - y1 });
    } else if (pos !== undefined) {
      const [x, y] = numbers(pos) as Two;
      const size = sizes.get(name) as SetBox;
      areas.set(name, { x: x - size.width / 2, y: height - y - size.height / 2, ...plain(size) });
    }
  }
  const curves = new Map<string, readonly Point[]>();
  for (const { id, pos } of edges) {
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
  const [x, y] = numbers(point) as Two;
  return { x, y: height - y };
}

function numbers(text: string): number[] {
  return text.split(",").map(Number);
}

import type { Stroke } from "./drawing";
import type { Area, Layout, Point } from "./layout";

/** How large the round badge with a stroke's number is. */
export const BADGE = 6.2;

/** The parts of a curve where its badge may stand, the best first. */
const SHARES = [0.5, 0.42, 0.58, 0.34, 0.66, 0.26, 0.74, 0.18, 0.82, 0.12, 0.88];

/** Where the badges stand: each on its curve, off all boxes, other badges and, as far as possible, other curves. */
export function badgesOf(strokes: readonly Stroke[], layout: Layout, frames: ReadonlySet<string>): Map<Stroke, Point> {
  const boxes = [...layout.areas].flatMap(([id, area]) => (frames.has(id) ? [] : [area]));
  const traces = new Map(strokes.map(({ id }) => [id, traceOf(layout.curves.get(id) as readonly Point[])]));
  const badges = new Map<Stroke, Point>();
  for (const stroke of strokes) {
    const { id } = stroke;
    const trace = traces.get(id) as Point[];
    const others = [...traces].flatMap(([other, points]) => (other === id ? [] : points));
    const taken = [...badges.values()];
    const cost = (point: Point): number =>
      (boxes.some((box) => isNear(point, box)) ? 1000 : 0) +
      taken.filter((other) => distance(point, other) < 2.2 * BADGE).length * 500 +
      others.filter((other) => distance(point, other) < BADGE + 1).length;
    const places = SHARES.map((share) => trace[Math.round(share * (trace.length - 1))] as Point);
    const best = places.reduce((a, b) => (cost(b) < cost(a) ? b : a));
    badges.set(stroke, best);
  }
  return badges;
}

/** Points along a curve, evenly by its parameters. */
function traceOf(points: readonly Point[]): Point[] {
  const trace: Point[] = [];
  for (let i = 0; i + 3 < points.length; i += 3)
    for (let t = 0; t < 1; t += 0.05) trace.push(at(points.slice(i, i + 4) as [Point, Point, Point, Point], t));
  return trace;
}

function at([a, b, c, d]: readonly [Point, Point, Point, Point], t: number): Point {
  const s = 1 - t;
  const mix = (k: "x" | "y"): number =>
    s * s * s * a[k] + 3 * s * s * t * b[k] + 3 * s * t * t * c[k] + t * t * t * d[k];
  return { x: mix("x"), y: mix("y") };
}

function isNear({ x, y }: Point, { x: left, y: top, width, height }: Area): boolean {
  const gap = BADGE + 1;
  return x > left - gap && x < left + width + gap && y > top - gap && y < top + height + gap;
}

function distance(a: Point, b: Point): number {
  return Math.hypot(a.x - b.x, a.y - b.y);
}

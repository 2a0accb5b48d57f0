import type { StationKind } from "../../chart/chart";
import { type Html, html } from "../html/html";
import type { End, Stroke } from "./drawing";
import type { Point } from "./layout";

/** The colours of a picture; the kinds of strokes differ in their dashes too, for printers without colours. */
export const INK = {
  text: "#1a1a1a",
  note: "#555555",
  label: "#333333",
  command: "#1f3864",
  route: "#c2410c",
  strokes: {
    command: { colour: "#1f3864", width: 1.5, dash: "" },
    coordination: { colour: "#2e6b4f", width: 1, dash: "5 3" },
    under: { colour: "#777777", width: 0.8, dash: "" },
    path: { colour: "#c2410c", width: 1.6, dash: "1.5 2.5" },
  } satisfies Record<Stroke["kind"], { colour: string; width: number; dash: string }>,
};

interface Looks {
  readonly fill: string;
  readonly dash: string;
  readonly radius: number;
}

/** How the box of a station looks by what it is. */
export function looksOf(kind: StationKind): Looks {
  switch (kind) {
    case "class":
      return { fill: "#e9eef6", dash: "", radius: 6 };
    case "scope":
    case "below":
      return { fill: "#f3f8f4", dash: "", radius: 0 };
    case "outside":
    case "body":
      return { fill: "#f4efe6", dash: "", radius: 12 };
    case "left":
    case "unnamed":
      return { fill: "#ffffff", dash: "4 3", radius: 0 };
    default:
      return { fill: "#ffffff", dash: "", radius: 0 };
  }
}

/** A Bézier curve through control points. */
export function curveOf(points: readonly Point[]): string {
  const [first, ...rest] = points.map(({ x, y }) => `${x.toFixed(1)} ${y.toFixed(1)}`);
  return first === undefined ? "" : `M${first}C${rest.join(" ")}`;
}

/** The sign at the end of a curve: an arrow at whom it leads to, a ring at whom it only passes. */
export function endOf(end: End, points: readonly Point[], ink: string): Html {
  const tip = points.at(-1);
  const before = points.findLast((point) => tip !== undefined && Math.hypot(point.x - tip.x, point.y - tip.y) > 1);
  if (end === "none" || tip === undefined || before === undefined) return html``;
  const length = Math.hypot(tip.x - before.x, tip.y - before.y);
  const [dx, dy] = [(tip.x - before.x) / length, (tip.y - before.y) / length];
  const at = (back: number, side: number): string =>
    `${(tip.x - dx * back - dy * side).toFixed(1)},${(tip.y - dy * back + dx * side).toFixed(1)}`;
  if (end === "arrow") return html`<polygon points="${at(0, 0)} ${at(8, 3.2)} ${at(8, -3.2)}" fill="${ink}"/>`;
  const [x, y] = at(3.2, 0).split(",") as [string, string];
  return html`<circle cx="${x}" cy="${y}" r="3" fill="#fff" stroke="${ink}" stroke-width="1.1"/>`;
}

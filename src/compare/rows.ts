import type { Finding } from "../answer/answer";
import type { Likeness } from "./alike";
import type { Both, Side } from "./both";

/** How alike two findings are: `worded` where the same offices do the same, and only the words for it differ. */
export type Degree = "same" | "worded" | "different";

/** A finding, and what is the same of all findings that say the same. */
export interface Keyed {
  readonly finding: Finding;
  readonly key: string;
}

/** Findings of two regulations that belong beside each other; null where one has nothing like it. */
export interface Row extends Both<Keyed | null> {
  readonly degree: Degree;
}

/** The findings of two regulations, each beside its like: those that are the same first. */
export function rowsOf(findings: Both<readonly Finding[]>, likeness: Likeness): Row[] {
  const keyed = (side: Side): Keyed[] =>
    findings[side].map((finding) => ({
      finding,
      key: likeness.substance(finding, side) + likeness.words(finding, side),
    }));
  const rest: Record<Side, Keyed[]> = { left: keyed("left"), right: keyed("right") };
  return [
    ...taken(rest, "same", ({ key }) => key),
    ...taken(rest, "worded", ({ finding }, side) => likeness.substance(finding, side)),
    ...taken(rest, "different", ({ finding }, side) => likeness.subject(finding, side)),
    ...rest.left.map((left): Row => ({ left, right: null, degree: "different" })),
    ...rest.right.map((right): Row => ({ left: null, right, degree: "different" })),
  ];
}

/** Takes the pairs that have the same key out of what is left of two lists. */
function taken(rest: Record<Side, Keyed[]>, degree: Degree, keyOf: (one: Keyed, side: Side) => string): Row[] {
  const rows: Row[] = [];
  for (const left of [...rest.left]) {
    const at = rest.right.findIndex((right) => keyOf(right, "right") === keyOf(left, "left"));
    if (at < 0) continue;
    const [right = null] = rest.right.splice(at, 1);
    rest.left.splice(rest.left.indexOf(left), 1);
    rows.push({ left, right, degree });
  }
  return rows;
}

import type { Finding } from "../answer/answer";
import type { Likeness } from "./alike";
import type { Both, Side } from "./both";

/** How alike two findings are: `worded` where the same offices do the same, and only the words for it differ. */
export type Degree = "same" | "worded" | "different";

/** A finding with what it has in common with its like. */
interface Keyed {
  readonly finding: Finding;
  /** The same for all findings that say the same in the same words. */
  readonly key: string;
  readonly substance: string;
  /** Whom it is first of all about. */
  readonly subject: string;
}

/** Findings of two regulations that belong beside each other; null where one has nothing like it. */
export interface Row extends Both<Keyed | null> {
  readonly degree: Degree;
  /** The same for all rows that say the same. */
  readonly key: string;
}

/** The findings of two regulations, each beside its like: those that are the same first. */
export function rowsOf(findings: Both<readonly Finding[]>, likeness: Likeness): Row[] {
  const keyed = (side: Side): Keyed[] => findings[side].map((finding) => keyedOf(finding, side, likeness));
  const rest: Record<Side, Keyed[]> = { left: keyed("left"), right: keyed("right") };
  return [
    ...taken(rest, "same", ({ key }) => key),
    ...taken(rest, "worded", ({ substance }) => substance),
    ...taken(rest, "different", ({ subject }) => subject),
    ...rest.left.map((left) => rowOf(left, null, "different")),
    ...rest.right.map((right) => rowOf(null, right, "different")),
  ];
}

function keyedOf(finding: Finding, side: Side, likeness: Likeness): Keyed {
  const substance = likeness.substance(finding, side);
  const key = substance + likeness.words(finding, side);
  return { finding, key, substance, subject: likeness.subject(finding, side) };
}

function rowOf(left: Keyed | null, right: Keyed | null, degree: Degree): Row {
  return { left, right, degree, key: JSON.stringify([degree, left?.key ?? null, right?.key ?? null]) };
}

/** Takes the pairs that have the same key out of what is left of two lists. */
function taken(rest: Record<Side, Keyed[]>, degree: Degree, keyOf: (one: Keyed) => string): Row[] {
  const rows: Row[] = [];
  for (const left of [...rest.left]) {
    const at = rest.right.findIndex((right) => keyOf(right) === keyOf(left));
    if (at < 0) continue;
    const [right] = rest.right.splice(at, 1) as [Keyed];
    rest.left.splice(rest.left.indexOf(left), 1);
    rows.push(rowOf(left, right, degree));
  }
  return rows;
}

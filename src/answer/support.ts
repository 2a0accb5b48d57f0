import type { Grounds } from "../document/regulation";
import type { Edge } from "../graph/node";
import type { Span } from "../source/source";
import type { Gap, Stated } from "./answer";

/** What a step of a derivation rests on, and what the reader should know about it. */
export interface Support {
  readonly grounds: readonly Grounds[];
  readonly gaps: readonly Gap[];
  /** What must be so for the step to hold. */
  readonly conditions?: readonly Stated[];
}

export const UNSUPPORTED: Support = { grounds: [], gaps: [] };

/** The citations and gaps of a chain of arrows. */
export function supportOf(edges: readonly Edge[]): Support {
  if (edges.length === 0) return UNSUPPORTED;
  return {
    grounds: edges.map((e) => e.grounds).filter((g) => g.each.length > 0 || g.with.length > 0),
    gaps: edges.flatMap((e) =>
      e.gap === null ? [] : [{ code: e.gap.code, message: e.gap.says, because: labels([e.grounds]) }],
    ),
  };
}

/** All of several supports; one that adds nothing costs nothing. */
export function both(first: Support, ...others: readonly Support[]): Support {
  let all = first;
  for (const other of others) if (other !== UNSUPPORTED) all = all === UNSUPPORTED ? other : joined(all, other);
  return all;
}

function joined(a: Support, b: Support): Support {
  return {
    grounds: together(a.grounds, b.grounds),
    gaps: together(a.gaps, b.gaps),
    conditions: together(a.conditions ?? [], b.conditions ?? []),
  };
}

function together<T>(a: readonly T[], b: readonly T[]): readonly T[] {
  if (b.length === 0) return a;
  return a.length === 0 ? b : [...a, ...b];
}

export function resting(each: readonly string[], place: Span): Support {
  return { grounds: [{ each, with: [], place }], gaps: [] };
}

/** All provisions of some grounds, in order, once each. */
export function labels(grounds: readonly Grounds[]): string[] {
  const all: string[] = [];
  for (const { each, with: added } of grounds) {
    for (const label of each) if (!all.includes(label)) all.push(label);
    for (const label of added) if (!all.includes(label)) all.push(label);
  }
  return all;
}

/** Whether one provision alone states everything that the grounds speak of. */
export function isExplicit(grounds: readonly Grounds[]): boolean {
  const [first] = grounds as readonly [Grounds, ...Grounds[]];
  return first.each.some((label) => statesAll(label, grounds));
}

/** The provisions each of which alone states everything that some grounds, at least one, speak of. */
export function statingAll(grounds: readonly Grounds[]): readonly string[] {
  const [first] = grounds as readonly [Grounds, ...Grounds[]];
  return first.each.filter((label) => statesAll(label, grounds));
}

function statesAll(label: string, grounds: readonly Grounds[]): boolean {
  return grounds.every((g) => isStatedBy(label, g));
}

function isStatedBy(label: string, { each, with: added }: Grounds): boolean {
  return each.includes(label) && added.every((other) => other === label);
}

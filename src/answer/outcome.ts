import type { Condition, GapCode, Grounds, Rule } from "../document/regulation";
import type { Check, Gap, Part, Stated } from "./answer";
import type { Message } from "./phrase";
import { labels } from "./support";

/** What one rule yields in one world, before the worlds are compared. */
export interface Draft {
  readonly part: Part;
  readonly rule: Rule;
  readonly grounds: readonly Grounds[];
  readonly conditions: readonly Stated[];
  readonly gaps: readonly Gap[];
}

/** A rule that was looked at, and what became of it. */
export interface Trial {
  readonly rule: Rule;
  readonly failed: Check;
  /** What the answer says about it when this is where it stops; worked out when it comes to that. */
  readonly gaps: () => readonly Gap[];
}

/** Nothing to be said about a rule that does not apply. */
export const UNTOLD = (): readonly Gap[] => NO_GAPS;
const NO_GAPS: readonly Gap[] = [];

/** What one topic of a question comes to in one world. */
export interface Outcome {
  readonly drafts: readonly Draft[];
  readonly trials: readonly Trial[];
  /** What stays to be said beside the findings. */
  readonly gaps: readonly Gap[];
}

/** The rule's own conditions, with the provisions that set them. */
export function stated(conditions: readonly Condition[], rule: Rule): Stated[] {
  if (conditions.length === 0) return [];
  return conditions.map(({ code, says }) => ({ code, message: says, because: [...rule.grounds.each] }));
}

export function gap(code: GapCode, message: Message, because: readonly string[] | readonly Grounds[]): Gap {
  return { code, message, because: [...new Set(because.flatMap((b) => (typeof b === "string" ? [b] : labels([b]))))] };
}

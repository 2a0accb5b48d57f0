import type { Oddity, OddityCode } from "../document/regulation";
import type { Place, Sources } from "../source/source";

/** In what way the copy and the rule file disagree. `oddity-not-found`: what is declared is not so in this copy. */
export type DifferenceCode = Exclude<OddityCode, "as-printed"> | "oddity-not-found";

/** One disagreement between a copy and the rule file. */
export interface Difference {
  readonly code: DifferenceCode;
  /** The provisions that it is about; several where any of them would do. */
  readonly cite: readonly string[];
  /** The rule that names what is not there; null: the index itself. */
  readonly rule: string | null;
  /** What the rule file has: the heading, the office, the connectives. */
  readonly expected: string;
  /** What the copy has instead; empty when nothing. */
  readonly found: string;
  /** In the rule file; for what only the copy has, in the copy. */
  readonly place: Place;
}

/** Everything that a comparison yields. */
export interface Comparison {
  readonly differences: readonly Difference[];
  /** What the rule file declares to be odd, and is. */
  readonly declared: readonly Oddity[];
  /** The rule file. */
  readonly sources: Sources;
  /** How many provisions of the index were looked up. */
  readonly provisions: number;
  /** How many names in rules were looked up. */
  readonly names: number;
}

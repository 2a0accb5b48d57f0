import type { Verdict } from "../answer/answer";
import type { Asked } from "../question/question";
import type { Place } from "../source/source";

/** Questions and the answers that the text gives, owned by whoever wrote the rule file beside them. */
export interface CaseFile {
  readonly regulation: string;
  readonly cases: readonly Case[];
}

export interface Case {
  readonly id: string;
  readonly title: string;
  readonly ask: Asked;
  /** What is expected of the one answer; or, for an open question, of the answers on some topics. */
  readonly expect: Expectation | ReadonlyMap<string, Expectation> | "misunderstood";
  readonly why: string | null;
  readonly place: Place;
}

/** What an answer must say. Findings are in the notation of `findingLine`. */
export interface Expectation {
  readonly verdict: Verdict;
  /** The findings that hold in every reading; null: not compared. */
  readonly always: readonly string[] | null;
  /** The findings that hold in some readings only. */
  readonly sometimes: readonly string[];
  /** Provisions that must be cited somewhere in the answer. */
  readonly cites: readonly string[];
  /** Offices that must not act. */
  readonly neverActs: readonly string[];
}

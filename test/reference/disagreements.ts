import type { Regulation } from "../../src/document/regulation";
import type { Question } from "./question";

/** A question to which engine and reference evaluator do not answer alike, and what differs. */
interface Compared {
  readonly regulation: Regulation;
  readonly question: Question;
  readonly differences: readonly string[];
}

/** A disagreement that has been looked into; README.md says who is right, and why. */
interface Disagreement {
  readonly id: string;
  /** Who is judged to be wrong; `open`: contract and README leave it open. */
  readonly wrong: "engine" | "open";
  readonly what: string;
  readonly covers: (compared: Compared) => boolean;
}

/** The disagreement that explains all that differs. */
export function explained(compared: Compared): Disagreement | undefined {
  return DISAGREEMENTS.find(({ covers }) => covers(compared));
}

export const DISAGREEMENTS: readonly Disagreement[] = [
  {
    id: "conditions-between-readings",
    wrong: "open",
    what: "a finding that is bound to a condition in one reading and free in another is told once, with the condition, as if it were so in all",
    covers: ({ differences }) => {
      const stems = differences.flatMap(
        (one) => /^only the reference, on these conditions: (.*?)(?: if .*)? \[/.exec(one)?.[1] ?? [],
      );
      const isOfThese = (one: string) =>
        stems.some((stem) => one.includes(`: ${stem}`)) ||
        /^(readings:|verdict: engine (answered|partial), reference ambiguous)/.test(one);
      return stems.length > 0 && differences.every(isOfThese);
    },
  },
];

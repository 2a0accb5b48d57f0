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

/** The first disagreement that explains what differs, in the order of the list. */
export function explained(compared: Compared): Disagreement | undefined {
  return DISAGREEMENTS.find(({ covers }) => covers(compared));
}

export const DISAGREEMENTS: readonly Disagreement[] = [
  {
    id: "conditions-between-readings",
    wrong: "open",
    what: "a finding that is bound to a condition in one reading and free in another is told once, with the condition, as if it were so in all",
    covers: ({ differences }) => differences.some((one) => one.startsWith("only the reference, on these conditions")),
  },
];

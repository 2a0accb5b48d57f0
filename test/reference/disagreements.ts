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
  {
    id: "one-person-two-hops",
    wrong: "engine",
    what: "an origin that initials after somebody else is two hops, and so is an addressee that also initials when copies stand between",
    covers: ({ question, differences }) =>
      question.command === "route" &&
      differences.some((one) =>
        /^only the engine: .*(?:origin|via|initials) ([^ ]+) .*(?:via|initials|addressee) \1( |$)/.test(one),
      ),
  },
  {
    id: "signer-in-place-of-a-member",
    wrong: "engine",
    what: "--signer drops whoever signs in place of an absent member of the class that has the power",
    covers: ({ regulation, question, differences }) =>
      question.command === "who-signs" &&
      question.signer !== null &&
      regulation.powers.some(({ signers }) => signers.some((unit) => regulation.classes.has(unit))) &&
      differences.some((one) => /^only the reference[^:]*: [^ ]+ unstated/.test(one)),
  },
  {
    id: "trigger-by-membership",
    wrong: "engine",
    what: "that the absent official is one of the class which the trigger names is not cited",
    covers: ({ regulation, differences }) =>
      regulation.substitutions.some(({ trigger }) => trigger?.absent.some((unit) => regulation.classes.has(unit))) &&
      differences.every((one) => /^(because|certainty)/.test(one)),
  },
  {
    id: "parallel-powers",
    wrong: "open",
    what: "which powers are the same power, and whether a holder who coordinates nobody is bound to a field",
    covers: ({ question }) => question.command === "who-signs" && question.about !== null,
  },
  {
    id: "ranked-deputies-act",
    wrong: "open",
    what: "in paths and signatures every ranked deputy acts, also while the one before is there; and a rank is kept where another rule gives none",
    covers: ({ regulation }) => regulation.substitutions.some(({ ranked }) => ranked),
  },
  {
    id: "list-before-open-path",
    wrong: "open",
    what: "whether a coordination list that leads to the addressee keeps a path without addressee from serving",
    covers: ({ question, differences }) =>
      question.command === "route" &&
      question.purpose === "koordinasi" &&
      question.to !== null &&
      differences.every((one) => /^only the engine|^because|^verdict|^gaps/.test(one)),
  },
  {
    id: "other-citations",
    wrong: "open",
    what: "whether a finding that two derivations give cites both, and how certain it then is; whether the membership of a class that the question names is cited",
    covers: ({ differences }) => differences.every((one) => /^(because|certainty)/.test(one)),
  },
  {
    id: "gap-beside-an-answer",
    wrong: "open",
    what: "whether a path or power that is blocked is told as no-deputy when the question is answered otherwise",
    covers: ({ differences }) => differences.every((one) => one.startsWith("gaps")),
  },
];

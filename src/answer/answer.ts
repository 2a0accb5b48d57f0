import type { GapCode, Grounds, Rule } from "../document/regulation";
import type { Text } from "../document/text";
import type { Dimension } from "../document/vocabulary";
import type { Graph } from "../graph/graph";
import type { UnitNode } from "../graph/node";
import type { Capacity } from "../question/question";
import type { Message } from "./phrase";

/*
 * What one regulation answers to one topic of a question: a value with its reasons, in no language yet.
 * `because` is always a list of labels of that regulation's provisions.
 */

export type Verdict = "answered" | "partial" | "ambiguous" | "silent";

export interface Answer {
  readonly graph: Graph;
  /** The term that was asked about or found; null where the question left it open and nothing was found. */
  readonly topic: string | null;
  readonly verdict: Verdict;
  readonly findings: readonly Finding[];
  /** The readings on which the findings hang, option by option; empty unless ambiguous. */
  readonly readings: readonly ReadingInPlay[];
  readonly gaps: readonly Gap[];
}

/** Why a rule that was looked at yields nothing: the first check that it does not pass. */
export type Check =
  | "reading"
  | "special-list"
  | "character"
  | "displaced"
  | "addressee"
  | "no-deputy"
  | "document"
  | "principal"
  | "signer"
  | "capacity"
  | "matter"
  | "delegation"
  | "field"
  | "occasion"
  | "represented"
  | "deputy"
  | "invitation"
  | "trigger"
  | "appointer";

/** A rule that does not answer the question, and the check that it fails. */
export interface Rejected {
  readonly rule: Rule;
  readonly failed: Check;
  /** The readings in which it fails; empty: in all. */
  readonly under: readonly (readonly string[])[];
}

export interface ReadingInPlay {
  readonly id: string;
  readonly label: Text;
  readonly dimension: Dimension;
  readonly because: readonly string[];
}

/** Where the text stops. */
export interface Gap {
  readonly code: GapCode;
  readonly message: Message;
  readonly because: readonly string[];
}

/** What must be so for a finding to hold. */
export interface Stated {
  readonly code: string;
  readonly message: Message;
  readonly because: readonly string[];
}

export type Act = "origin" | "via" | "screens" | "initials" | "addressee" | "copied";

/** The name of an addressee whom the text does not even describe. */
export const UNSTATED = "…";

/** A station of a path. `office` is null where the text requires it without naming it; then `name` is the text's own description. */
export interface Hop {
  readonly office: UnitNode | null;
  readonly name: string;
  readonly act: Act;
  readonly because: readonly string[];
}

export interface RoutePart {
  readonly kind: "route";
  readonly purpose: string;
  readonly hops: readonly Hop[];
}

export interface SignerPart {
  readonly kind: "signer";
  readonly signer: UnitNode | null;
  readonly name: string;
  readonly capacity: Capacity;
  readonly principal: UnitNode | null;
  readonly documents: readonly string[];
}

export interface DeputyPart {
  readonly kind: "deputy";
  readonly deputy: UnitNode | null;
  readonly name: string;
  readonly represents: readonly UnitNode[];
  readonly occasion: string;
  readonly mode: "by-office" | "by-appointment" | "by-assignment";
  readonly appointer: UnitNode | null;
  readonly rank: number | null;
}

export type Part = RoutePart | SignerPart | DeputyPart;

interface Reasons {
  /** `explicit`: one provision states the whole; `composed`: several had to be combined. */
  readonly certainty: "explicit" | "composed";
  /** It holds where all readings of at least one set hold; empty: always. */
  readonly under: readonly (readonly string[])[];
  readonly conditions: readonly Stated[];
  readonly because: readonly string[];
  /** The steps of its derivation: what each rests on, and where the rule file says so. */
  readonly steps: readonly Grounds[];
  /** The rules it was derived from. */
  readonly rules: readonly Rule[];
}

/** Something that holds, and why. `P` is its kind: a path, a signature, or somebody standing in. */
export interface Finding<P extends Part = Part> extends Reasons {
  readonly part: P;
}

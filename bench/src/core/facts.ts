/*
 * What every engine is given: one regulation in one reading, as plain facts.
 * An office or a class is a unit and stands as its id; a rule stands as its id in the regulation.
 */

export interface Facts {
  /** The id of the regulation. */
  readonly regulation: string;
  readonly units: ReadonlyMap<string, Unit>;
  /** The classes whose members the text lists in full, with the offices that belong to them. */
  readonly closed: ReadonlyMap<string, readonly string[]>;
  readonly coordinators: readonly string[];
  readonly rules: ReadonlyMap<string, Rule>;
  /** The gates of what comes from the holder's own list, by holder. */
  readonly gatesOf: ReadonlyMap<string, readonly Gate[]>;
  /** The lists of a coordinator. */
  readonly listsOf: ReadonlyMap<string, readonly List[]>;
  /** `office rule`: a special list takes the office out of a general rule. */
  readonly displaced: ReadonlySet<string>;
  /** A rule bears on whatever is, or belongs to, the unit. */
  readonly bearings: readonly Bearing[];
  /** What a rule is about, whoever it names. */
  readonly subjects: readonly Subject[];
}

export interface Unit {
  readonly id: string;
  /** As the regulation prints it. */
  readonly name: string;
  readonly isClass: boolean;
  /** The classes that it belongs to directly in this reading. */
  readonly classes: readonly string[];
  /** Those of them that it belongs to in every reading. */
  readonly certain: readonly string[];
}

/** What a question asks about a rule: `for:konsultasi`, `sign:surat`, `on:umum`, or one of the words below. */
export type Topic = string;

/** Whoever a list of a coordinator names. */
export const LISTED: Topic = "listed";
/** The line of accountability that starts at a unit. */
export const ACCOUNTABLE: Topic = "accountable";
/** Who stands in for a unit in its ordinary duties, without being appointed. */
export const STANDS_IN: Topic = "stands-in";

export interface Bearing {
  readonly unit: string;
  readonly topic: Topic;
  readonly rule: string;
}

export interface Subject {
  readonly topic: Topic;
  readonly rule: string;
}

export type Rule = Channel | Gate | List | Power | Substitution;

/** A unit; whoever coordinates the one who asks; or somebody whom the text does not name. */
export type Party = string;
export const COORDINATOR: Party = "@coordinator";
export const UNNAMED: Party = "@unnamed";

/** A party; the direct superiors; or nobody in particular. */
export type End = Party;
export const UPWARDS: End = "@upwards";
export const UNSTATED: End = "@unstated";

export interface Channel {
  readonly kind: "channel";
  readonly id: string;
  readonly from: readonly string[];
  readonly topics: readonly Topic[];
  readonly accountability: boolean;
  readonly steps: readonly Party[];
  readonly to: readonly End[];
  readonly copies: readonly string[];
  readonly insteadOf: readonly string[];
}

export interface Gate {
  readonly kind: "gate";
  readonly id: string;
  readonly holder: string;
  /** Empty: those of the holder's own list. */
  readonly from: readonly string[];
  readonly topics: readonly Topic[];
  readonly to: End;
}

export interface List {
  readonly kind: "list";
  readonly id: string;
  readonly coordinator: string;
  readonly topics: readonly Topic[];
  readonly units: readonly string[];
}

export interface Power {
  readonly kind: "power";
  readonly id: string;
  readonly signers: readonly string[];
  readonly topics: readonly Topic[];
  readonly principal: string | null;
  readonly paraf: readonly Party[];
}

export interface Substitution {
  readonly kind: "substitution";
  readonly id: string;
  readonly deputies: readonly Party[];
  readonly represents: readonly string[];
  readonly topics: readonly Topic[];
  readonly appointer: string | null;
  readonly assigned: boolean;
  /** Null: always; empty: while the represented unit is away; else any of the sets, each as a whole. */
  readonly trigger: readonly (readonly string[])[] | null;
  readonly presupposes: readonly string[];
}

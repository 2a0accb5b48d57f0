import type { GapCode, Grounds, Office, OfficeClass, Provision, Regulation, Rule } from "../document/regulation";
import type { Text } from "../document/text";
import type { Span } from "../source/source";

/*
 * One regulation as a graph. A node is something that the text speaks of; an arrow points the way the sentence reads:
 * `A member-of B`, `A coordinates B`, `channel from A`, `power signed-by A`, `substitution stands-in-for A`.
 */

export type GraphNode = UnitNode | RuleNode | ProvisionNode;

/** An office, or a class of offices. */
export interface UnitNode {
  readonly kind: "unit";
  readonly id: string;
  readonly name: string;
  /** What its head is called; the same as `name` for an official. */
  readonly head: string;
  readonly isClass: boolean;
  /** The open class of a unit that the text does not name: such a unit exists for one question only. Null for all others. */
  readonly unlistedIn: UnitNode | null;
  readonly unit: Office | OfficeClass | null;
}

/** A rule of the file: a channel, a gate, a power, a substitution, … */
export interface RuleNode {
  readonly kind: "rule";
  readonly id: string;
  readonly rule: Rule;
}

export interface ProvisionNode {
  readonly kind: "provision";
  readonly id: string;
  readonly provision: Provision;
}

export type EdgeType =
  | "member-of" // unit → class
  | "coordinates" // coordinator → unit in its list
  | "from" // channel → origin
  | "leads-to" // channel or gate → addressee
  | "passes" // channel → step
  | "held-by" // gate → holder; coordination → coordinator
  | "signed-by" // power → signer
  | "on-behalf-of" // power → principal
  | "deputy" // substitution → deputy
  | "stands-in-for" // substitution → represented
  | "appointed-by" // substitution → appointer
  | "triggered-by" // substitution → official whose absence counts
  | "concerns" // chart or silence → unit
  | "rests-on"; // rule → provision

/** An arrow with what it rests on and where the rule file says so. */
export interface Edge {
  readonly type: EdgeType;
  readonly from: GraphNode;
  readonly to: GraphNode;
  readonly grounds: Grounds;
  /** The reading in which the arrow is there; null: in all. */
  readonly reading: string | null;
  readonly gap: { readonly code: GapCode; readonly says: Text } | null;
  readonly place: Span;
}

/** The sections of a regulation that hold rules. */
export const SECTIONS = [
  "coordination",
  "channels",
  "gates",
  "powers",
  "substitutions",
  "charts",
  "silences",
] as const satisfies readonly (keyof Regulation)[];
export type Section = (typeof SECTIONS)[number];

/** The nodes of one regulation, by what they stand for. */
export interface Nodes {
  readonly regulation: Regulation;
  readonly rules: ReadonlyMap<string, RuleNode>;
  readonly provisions: ReadonlyMap<string, ProvisionNode>;
  readonly unit: (id: string) => UnitNode;
  readonly rule: (rule: Rule) => RuleNode;
}

import type { GapCode, Grounds, Office, OfficeClass, Provision, Regulation, Rule } from "../document/regulation";
import type { Text } from "../document/text";
import type { Place } from "../source/source";

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
  readonly place: Place;
}

/** Nodes and arrows of one regulation, with quick access to the arrows at a node. */
export class Graph {
  readonly units = new Map<string, UnitNode>();
  readonly rules = new Map<string, RuleNode>();
  readonly provisions = new Map<string, ProvisionNode>();
  private readonly outgoing = new Map<GraphNode, Map<EdgeType, Edge[]>>();
  private readonly incoming = new Map<GraphNode, Map<EdgeType, Edge[]>>();

  constructor(readonly regulation: Regulation) {}

  connect(edge: Edge): void {
    file(this.outgoing, edge.from, edge);
    file(this.incoming, edge.to, edge);
  }

  /** The arrows of one type that start at a node. */
  out(node: GraphNode, type: EdgeType): readonly Edge[] {
    return this.outgoing.get(node)?.get(type) ?? NONE;
  }

  /** The arrows of one type that end at a node. */
  into(node: GraphNode, type: EdgeType): readonly Edge[] {
    return this.incoming.get(node)?.get(type) ?? NONE;
  }

  /** The unit of an id that the document is known to contain. */
  unit(id: string): UnitNode {
    const node = this.units.get(id);
    if (node === undefined) throw new Error(`no unit ${id} in ${this.regulation.id}`);
    return node;
  }

  /** All rules of one kind, in the order of the file. */
  *rulesOf<K extends Rule["kind"]>(kind: K): Generator<Extract<Rule, { kind: K }>> {
    for (const { rule } of this.rules.values()) if (rule.kind === kind) yield rule as Extract<Rule, { kind: K }>;
  }

  *nodes(): Generator<GraphNode> {
    yield* this.units.values();
    yield* this.rules.values();
    yield* this.provisions.values();
  }
}

const NONE: readonly Edge[] = [];

function file(index: Map<GraphNode, Map<EdgeType, Edge[]>>, node: GraphNode, edge: Edge): void {
  const byType = index.get(node) ?? new Map<EdgeType, Edge[]>();
  index.set(node, byType);
  const edges = byType.get(edge.type) ?? [];
  byType.set(edge.type, edges);
  edges.push(edge);
}

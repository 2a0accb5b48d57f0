import type { GapCode, Grounds, Office, OfficeClass, Provision, Regulation, Rule } from "../document/regulation";
import type { Text } from "../document/text";
import type { Span } from "../source/source";
import { arrowsOfType } from "./from-regulation";

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

export const EDGE_TYPES = [
  "member-of", // unit → class
  "coordinates", // coordinator → unit in its list
  "from", // channel → origin
  "leads-to", // channel or gate → addressee
  "passes", // channel → step
  "held-by", // gate → holder; coordination → coordinator
  "signed-by", // power → signer
  "on-behalf-of", // power → principal
  "deputy", // substitution → deputy
  "stands-in-for", // substitution → represented
  "appointed-by", // substitution → appointer
  "triggered-by", // substitution → official whose absence counts
  "concerns", // chart or silence → unit
  "rests-on", // rule → provision
] as const;

export type EdgeType = (typeof EDGE_TYPES)[number];

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

/** The arrows of one type, by the node that they start or end at. */
interface Arrows {
  readonly out: ReadonlyMap<GraphNode, readonly Edge[]>;
  readonly into: ReadonlyMap<GraphNode, readonly Edge[]>;
}

/** Nodes and arrows of one regulation. The arrows of a type are drawn when somebody first asks for them. */
export class Graph {
  readonly units: ReadonlyMap<string, UnitNode>;
  private readonly drawn = new Map<EdgeType, Arrows>();
  private readonly ruleNodes = new Map<Rule, RuleNode>();
  private allRules: ReadonlyMap<string, RuleNode> | undefined;
  private provisionNodes: ReadonlyMap<string, ProvisionNode> | undefined;

  constructor(readonly regulation: Regulation) {
    const units = new Map<string, UnitNode>();
    for (const office of regulation.offices.values()) units.set(office.id, unitNode(office, false));
    for (const cls of regulation.classes.values()) units.set(cls.id, unitNode(cls, true));
    this.units = units;
  }

  get rules(): ReadonlyMap<string, RuleNode> {
    this.allRules ??= new Map(SECTIONS.flatMap((section) => this.regulation[section].map((r) => [r.id, this.rule(r)])));
    return this.allRules;
  }

  get provisions(): ReadonlyMap<string, ProvisionNode> {
    this.provisionNodes ??= new Map(
      [...this.regulation.provisions].map(([id, provision]) => [id, { kind: "provision", id, provision }]),
    );
    return this.provisionNodes;
  }

  /** The arrows of one type that start at a node. */
  out(node: GraphNode, type: EdgeType): readonly Edge[] {
    return this.arrows(type).out.get(node) ?? NONE;
  }

  /** The arrows of one type that end at a node. */
  into(node: GraphNode, type: EdgeType): readonly Edge[] {
    return this.arrows(type).into.get(node) ?? NONE;
  }

  private arrows(type: EdgeType): Arrows {
    let arrows = this.drawn.get(type);
    if (arrows === undefined) {
      arrows = indexed(arrowsOfType(this, type));
      this.drawn.set(type, arrows);
    }
    return arrows;
  }

  /** The node of a rule. */
  rule(rule: Rule): RuleNode {
    let node = this.ruleNodes.get(rule);
    if (node === undefined) {
      node = { kind: "rule", id: rule.id, rule };
      this.ruleNodes.set(rule, node);
    }
    return node;
  }

  /** The unit of an id that the document is known to contain. */
  unit(id: string): UnitNode {
    const node = this.units.get(id);
    if (node === undefined) throw new Error(`no unit ${id} in ${this.regulation.id}`);
    return node;
  }

  *nodes(): Generator<GraphNode> {
    yield* this.units.values();
    yield* this.rules.values();
    yield* this.provisions.values();
  }
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

function unitNode(unit: Office | OfficeClass, isClass: boolean): UnitNode {
  return { kind: "unit", id: unit.id, name: unit.name, head: unit.head, isClass, unlistedIn: null, unit };
}

const NONE: readonly Edge[] = [];

function indexed(edges: Iterable<Edge>): Arrows {
  const out = new Map<GraphNode, Edge[]>();
  const into = new Map<GraphNode, Edge[]>();
  for (const edge of edges) {
    file(out, edge.from, edge);
    file(into, edge.to, edge);
  }
  return { out, into };
}

function file(index: Map<GraphNode, Edge[]>, node: GraphNode, edge: Edge): void {
  const edges = index.get(node);
  if (edges === undefined) index.set(node, [edge]);
  else edges.push(edge);
}

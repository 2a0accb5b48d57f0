import type { Office, OfficeClass, Regulation, Rule } from "../document/regulation";
import { arrowsOfType } from "./from-regulation";
import {
  type Edge,
  type EdgeType,
  type GraphNode,
  type Nodes,
  type ProvisionNode,
  type RuleNode,
  SECTIONS,
  type UnitNode,
} from "./node";

/** The arrows of one type, by the node that they start or end at. */
interface Arrows {
  readonly out: ReadonlyMap<GraphNode, readonly Edge[]>;
  readonly into: ReadonlyMap<GraphNode, readonly Edge[]>;
}

/** Nodes and arrows of one regulation. The arrows of a type are drawn when somebody first asks for them. */
export class Graph implements Nodes {
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

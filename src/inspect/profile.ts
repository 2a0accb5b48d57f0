import type { Gate, Rule, SpecialList } from "../document/regulation";
import type { Graph } from "../graph/graph";
import type { UnitNode } from "../graph/node";
import { type Kin, lineage } from "../graph/walk";
import { ALL_ROLES, partiesIn, type Role } from "./roles";

/** A rule in which an office plays a part. */
export interface Reached {
  readonly rule: Rule;
  /** The class through which the rule reaches it; null: it is named, or pointed to. */
  readonly through: Kin | null;
  /** Whether the rule only points to the coordinator, which the office may be. */
  readonly pointed: boolean;
}

/** Somebody in whose list an office stands. */
export interface Coordinator {
  readonly unit: UnitNode;
  readonly cites: readonly string[];
  /** The class that the list names in its stead. */
  readonly through: Kin | null;
}

/** Everything that a regulation says about an office or class. */
export interface Profile {
  readonly graph: Graph;
  readonly unit: UnitNode;
  /** What may have been meant, where the text does not name it. */
  readonly similar: readonly string[];
  /** The classes it belongs to in some reading, the nearest first. */
  readonly classes: readonly Kin[];
  /** What belongs to it, where it is a class. */
  readonly members: readonly Kin[];
  readonly coordinators: readonly Coordinator[];
  /** Provisions that leave open in whose list it stands. */
  readonly coordinatorInChart: readonly string[];
  /** Whether a path of its own leads through or to its coordinator, whom no list names. */
  readonly needsCoordinator: boolean;
  /** Who screens what it proposes, as its coordinator. */
  readonly screenedBy: readonly Gate[];
  /** The list of its own that stands beside a general one. */
  readonly specialLists: readonly SpecialList[];
  readonly roles: ReadonlyMap<Role, readonly Reached[]>;
}

/** Gathers what a regulation says about an office, in any reading. */
export function profileOf(graph: Graph, unit: UnitNode, similar: readonly string[] = []): Profile {
  const kin = lineage(graph, unit, () => true);
  const coordinators = kin.flatMap((k) => coordinatorsOf(graph, k, unit));
  const roles = new Map(ALL_ROLES.map((role) => [role, reached(graph, unit, kin, role)]));
  const own = [...roles].flatMap(([role, all]) => (role === "answers" || role === "starts" ? all : []));
  return {
    graph,
    unit,
    similar,
    classes: kin.slice(1),
    members: graph.into(unit, "member-of").map((edge) => ({ unit: edge.from as UnitNode, edges: [edge] })),
    coordinators,
    coordinatorInChart: coordinators.length > 0 ? [] : inChart(graph, kin),
    needsCoordinator: coordinators.length === 0 && !unit.isClass && own.some(({ rule }) => pointsToCoordinator(rule)),
    screenedBy: graph.regulation.gates.filter(({ holder }) => coordinators.some((c) => c.unit.id === holder)),
    specialLists: graph.regulation.specialLists.filter(({ office }) => office === unit.id),
    roles,
  };
}

function coordinatorsOf(graph: Graph, kin: Kin, unit: UnitNode): Coordinator[] {
  const through = kin.unit.id === unit.id ? null : kin;
  return graph
    .into(kin.unit, "coordinates")
    .map((edge) => ({ unit: edge.from as UnitNode, cites: edge.grounds.each, through }));
}

function inChart(graph: Graph, kin: readonly Kin[]): string[] {
  const ids = new Set(kin.map((k) => k.unit.id));
  const charts = graph.regulation.coordination.flatMap(({ chart }) => chart ?? []);
  return [...new Set(charts.filter(({ among }) => among.some((id) => ids.has(id))).flatMap(({ cite }) => cite))];
}

function pointsToCoordinator(rule: Rule): boolean {
  return [...partiesIn(rule, "passes"), ...partiesIn(rule, "ends")].some(({ kind }) => kind === "coordinator");
}

function reached(graph: Graph, unit: UnitNode, kin: readonly Kin[], role: Role): Reached[] {
  const coordinates = graph
    .into(unit, "held-by")
    .some(({ from }) => from.kind === "rule" && from.rule.kind === "coordination");
  return [...graph.rules.values()].flatMap(({ rule }): Reached[] => {
    const parties = partiesIn(rule, role);
    const ids = new Set(parties.flatMap((party) => (party.kind === "unit" ? party.unit : [])));
    const named = kin.find((k) => ids.has(k.unit.id));
    if (named !== undefined) return [{ rule, through: named.unit.id === unit.id ? null : named, pointed: false }];
    const pointed = coordinates && parties.some((party) => party.kind === "coordinator");
    return pointed ? [{ rule, through: null, pointed }] : [];
  });
}

import type { Grounds } from "../document/regulation";
import type { Vocabulary } from "../document/vocabulary";
import type { Edge, Graph, UnitNode } from "../graph/graph";
import { isClosed, type Kin, lineage, membersOf } from "../graph/walk";
import type { Absence } from "../question/question";
import type { Place } from "../source/source";
import type { Gap, Stated } from "./answer";
import type { World } from "./worlds";

/** What a step of a derivation rests on, and what the reader should know about it. */
export interface Support {
  readonly grounds: readonly Grounds[];
  readonly gaps: readonly Gap[];
  /** What must be so for the step to hold. */
  readonly conditions?: readonly Stated[];
}

export const UNSUPPORTED: Support = { grounds: [], gaps: [] };

/** One regulation in one world, with who is absent: what every evaluation looks at. */
export class Scene {
  private readonly kinships = new Map<string, Kin[]>();
  private readonly absentById: ReadonlyMap<string, Absence>;
  /** Who is absent: those named, and the members of a class that is. */
  readonly absent: readonly Absence[];

  constructor(
    readonly graph: Graph,
    readonly vocabulary: Vocabulary,
    readonly world: World,
    named: readonly Absence[],
  ) {
    const holds = (reading: string): boolean => world.holds(reading);
    const members = named
      .filter((a) => a.office.isClass)
      .flatMap(({ office, state }) =>
        membersOf(graph, office, holds).map((member): Absence => ({ office: member, state })),
      );
    this.absentById = new Map([...members, ...named].map((a) => [a.office.id, a]));
    this.absent = [...this.absentById.values()];
  }

  /** The unit itself and every class it belongs to in this world. */
  lineage(unit: UnitNode): readonly Kin[] {
    const known = this.kinships.get(unit.id);
    if (known !== undefined) return known;
    const kin = lineage(this.graph, unit, (reading) => this.world.holds(reading));
    this.kinships.set(unit.id, kin);
    return kin;
  }

  /** Why `unit` is, or belongs to, `target`; undefined when it does not. */
  isA(unit: UnitNode, target: UnitNode): Support | undefined {
    const kin = this.lineage(unit).find((k) => k.unit.id === target.id);
    return kin === undefined ? undefined : supportOf(kin.edges);
  }

  absence(unit: UnitNode): Absence | undefined {
    return this.absentById.get(unit.id) ?? this.absentById.get(unit.unlistedIn?.id ?? "");
  }

  /** Whether a unit is absent; a closed class is when all its members are. */
  isAbsent(unit: UnitNode): boolean {
    if (this.absence(unit) !== undefined) return true;
    if (!unit.isClass || this.absent.length === 0 || !isClosed(this.graph, unit)) return false;
    const members = membersOf(this.graph, unit, (reading) => this.world.holds(reading));
    return members.length > 0 && members.every((member) => this.absence(member) !== undefined);
  }

  /** The node of an id; an unlisted unit of the question counts too. */
  unit(id: string): UnitNode {
    return this.graph.units.get(id) ?? this.absentById.get(id)?.office ?? this.graph.unit(id);
  }
}

/** The citations and gaps of a chain of arrows. */
export function supportOf(edges: readonly Edge[]): Support {
  return {
    grounds: edges.map((e) => e.grounds).filter((g) => g.each.length > 0 || g.with.length > 0),
    gaps: edges.flatMap((e) =>
      e.gap === null ? [] : [{ code: e.gap.code, message: e.gap.says, because: labels([e.grounds]) }],
    ),
  };
}

export function both(...supports: readonly Support[]): Support {
  return {
    grounds: supports.flatMap((s) => s.grounds),
    gaps: supports.flatMap((s) => s.gaps),
    conditions: supports.flatMap((s) => s.conditions ?? []),
  };
}

export function resting(each: readonly string[], place: Place): Support {
  return { grounds: each.length === 0 ? [] : [{ each, with: [], place }], gaps: [] };
}

/** All provisions of some grounds, in order, once each. */
export function labels(grounds: readonly Grounds[]): string[] {
  return [...new Set(grounds.flatMap((g) => [...g.each, ...g.with]))];
}

/** Whether one provision alone states everything that the grounds speak of. */
export function isExplicit(grounds: readonly Grounds[]): boolean {
  const groups = grounds
    .flatMap((g) => [g.each, ...g.with.map((label) => [label])])
    .filter((group) => group.length > 0);
  const [first = []] = groups;
  return first.some((label) => groups.every((group) => group.includes(label)));
}

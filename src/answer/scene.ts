import type { Rule } from "../document/regulation";
import type { Vocabulary } from "../document/vocabulary";
import type { Graph } from "../graph/graph";
import type { Edge, RuleNode, UnitNode } from "../graph/node";
import { allMembersOf, isClosed, type Kin, lineage, membersOf } from "../graph/walk";
import type { Absence } from "../question/question";
import type { Basis } from "./basis";
import { type Support, supportOf, UNSUPPORTED } from "./support";
import type { World } from "./worlds";

/** One regulation in one world, with who is absent: what every evaluation looks at. */
export class Scene {
  readonly graph: Graph;
  readonly vocabulary: Vocabulary;
  private kinships: Map<string, readonly Kin[]> | undefined;
  /** Who is absent: those named, and whatever belongs to a class that is. */
  readonly absent: readonly Absence[];

  constructor(
    readonly basis: Basis,
    readonly world: World,
    /** Who is said to be absent. */
    readonly named: readonly Absence[],
  ) {
    this.graph = basis.graph;
    this.vocabulary = basis.vocabulary;
    this.absent = named.some(({ office }) => office.isClass) ? this.withMembers(named) : named;
  }

  private withMembers(named: readonly Absence[]): Absence[] {
    const members = named.flatMap(({ office, state }) =>
      allMembersOf(this.graph, office, (reading) => this.world.holds(reading)).map((member) => ({
        office: member,
        state,
      })),
    );
    const own = new Set(named.map(({ office }) => office.id));
    return [...named, ...members.filter(({ office }) => !own.has(office.id))];
  }

  /** The unit itself and every class it belongs to in this world. */
  lineage(unit: UnitNode): readonly Kin[] {
    const everywhere = unit.unlistedIn === null ? this.basis.kinOf(unit) : null;
    if (everywhere !== null) return everywhere;
    this.kinships ??= new Map();
    const known = this.kinships.get(unit.id);
    if (known !== undefined) return known;
    const kin = lineage(this.graph, unit, (reading) => this.world.holds(reading));
    this.kinships.set(unit.id, kin);
    return kin;
  }

  /** The rules with one kind of arrow to a unit, and why they speak of it: by its name, or by a class where nothing nearer does. */
  rulesOn(unit: UnitNode, arrow: "from" | "stands-in-for"): { rule: Rule; edges: readonly Edge[] }[] {
    const found: { rule: Rule; edges: readonly Edge[] }[] = [];
    for (const { unit: kin, edges } of this.lineage(unit))
      for (const { from } of this.graph.into(kin, arrow)) {
        const { rule } = from as RuleNode;
        const isNearer = (one: (typeof found)[number]) =>
          one.rule === rule && one.edges.every((e) => edges.includes(e));
        if (!found.some(isNearer)) found.push({ rule, edges });
      }
    return found;
  }

  /** Why `unit` is, or belongs to, `target`; undefined when it does not. */
  isA(unit: UnitNode, target: UnitNode): Support | undefined {
    if (unit === target) return UNSUPPORTED;
    for (const kin of this.lineage(unit)) if (kin.unit.id === target.id) return supportOf(kin.edges);
    return undefined;
  }

  /**
   * Whom a named unit comes to when the question asks about one candidate: the candidate, when the unit is it or its class;
   * the unit, when it belongs to the class asked about; undefined when it is somebody else.
   */
  asAsked(asked: UnitNode | null, unit: UnitNode): { unit: UnitNode; support: Support } | undefined {
    if (asked === null) return { unit, support: UNSUPPORTED };
    const up = this.isA(asked, unit);
    if (up !== undefined) return { unit: asked, support: up };
    const down = asked.isClass ? this.isA(unit, asked) : undefined;
    return down === undefined ? undefined : { unit, support: down };
  }

  absence(unit: UnitNode): Absence | undefined {
    return this.absenceOf(unit.id) ?? (unit.unlistedIn === null ? undefined : this.absenceOf(unit.unlistedIn.id));
  }

  /** All that is said of a unit's absence: of one that several classes bring along, once for each. */
  absencesOf(unit: UnitNode): readonly Absence[] {
    const own = this.absent.filter(({ office }) => office.id === unit.id);
    if (own.length > 0 || unit.unlistedIn === null) return own;
    const kin = this.lineage(unit).map((one) => one.unit);
    return this.named.filter(({ office }) => kin.includes(office));
  }

  /** Few are absent at a time: looking through them is faster than an index. */
  private absenceOf(id: string): Absence | undefined {
    for (const absence of this.absent) if (absence.office.id === id) return absence;
    return undefined;
  }

  /** Whether a unit is absent; a closed class is when all its members are. */
  isAbsent(unit: UnitNode): boolean {
    if (this.absent.length === 0) return false;
    if (this.absence(unit) !== undefined) return true;
    if (!unit.isClass || !isClosed(this.graph, unit)) return false;
    const members = membersOf(this.graph, unit, (reading) => this.world.holds(reading));
    return members.length > 0 && members.every((member) => this.absence(member) !== undefined);
  }

  /** The unit of an id that the document has. */
  unit(id: string): UnitNode {
    return this.graph.unit(id);
  }
}

import type { Addressee, Coordination, Office, Party } from "../document/regulation";
import type { Graph } from "../graph/graph";
import type { Edge, UnitNode } from "../graph/node";
import { isClosed } from "../graph/walk";
import type { LineKind, Member, Station } from "./chart";
import { listOf } from "./lists";

/** The stations of a chart, made when a line first comes to them. */
export class Stations {
  readonly all = new Map<string, Station>();
  /** The scopes of each coordinator, and what stands in their place. */
  private readonly scopes = new Map<string, string[]>();

  constructor(private readonly graph: Graph) {}

  /** The station of an office or class. */
  unit(id: string): string {
    const { unit, name, isClass } = this.graph.unit(id);
    const kind = isClass ? "class" : ((unit as Office | null)?.kind ?? "unit");
    const members = isClass ? this.graph.into(this.graph.unit(id), "member-of").map(memberOf) : [];
    return this.add({ ...EMPTY, id, kind, name, cites: unit?.cite ?? [], members, pattern: this.patternOf(id) });
  }

  /** The station of somebody whom a rule points to. */
  of(party: Exclude<Addressee, { kind: "unstated" }>): string {
    if (party.kind === "unit") return this.unit(party.unit);
    const cls = party.kind === "coordinator" ? this.coordinators() : undefined;
    if (cls !== undefined) return this.unit(cls.id);
    return this.add({ ...EMPTY, id: `unnamed: ${party.words}`, kind: "unnamed", name: party.words });
  }

  /** Where a line ends: of a class that its origin belongs to, and that is closed, at each of the others. */
  ends(from: string, addressee: Party | Exclude<Addressee, { kind: "unstated" }>): string[] {
    const cls = addressee.kind === "unit" ? this.graph.unit(addressee.unit) : undefined;
    if (cls?.isClass !== true || !isClosed(this.graph, cls)) return [this.of(addressee)];
    const members = this.graph.into(cls, "member-of").map((edge) => (edge.from as UnitNode).id);
    if (!members.includes(from)) return [this.of(addressee)];
    return members.filter((member) => member !== from).map((member) => this.unit(member));
  }

  /** The station of all that a coordinator lists; what it coordinates and what is only below it are two. */
  scope(rule: Coordination, line: LineKind): string {
    const { coordinator, units, field } = rule;
    const kind = line === "under" ? "below" : "scope";
    const id = `${kind}: ${coordinator}`;
    const before = this.all.get(id);
    const members = units.map((listed): Member => {
      const { name, isClass } = this.graph.unit(listed.unit);
      const list = listOf(listed, rule, this.graph.regulation);
      const overlay = listed.place.overlay ?? null;
      return { unit: listed.unit, name, isClass, cites: [listed.cite], list, reading: null, overlay };
    });
    const told = field === null ? null : { topics: field.topics.map(({ name }) => name), cites: field.cite };
    this.all.set(id, {
      ...EMPTY,
      id,
      kind,
      name: this.graph.unit(coordinator).name,
      cites: [...(before?.cites ?? []), ...rule.grounds.each],
      members: [...(before?.members ?? []), ...members],
      field: before?.field ?? told,
    });
    this.belongs(coordinator, id);
    return id;
  }

  /** The station of what the text leaves to the annexed chart: one for all who share it. */
  left({ cite, among }: NonNullable<Coordination["chart"]>): string {
    const members = among.map((unit): Member => {
      const { name, isClass } = this.graph.unit(unit);
      return { unit, name, isClass, cites: cite, list: null, reading: null, overlay: null };
    });
    return this.add({ ...EMPTY, id: `left: ${cite.join("; ")} ${among.join()}`, kind: "left", cites: cite, members });
  }

  /** From where what somebody screens comes, if no rule says otherwise. */
  scopesOf(coordinator: string): readonly string[] {
    const listed = this.scopes.get(coordinator) ?? [];
    const rules = this.graph.regulation.coordination.filter((rule) => rule.coordinator === coordinator);
    const left = rules.flatMap(({ chart }) => (chart === null ? [] : [this.left(chart)]));
    return [...new Set([...listed, ...left])];
  }

  private belongs(coordinator: string, scope: string): void {
    const before = this.scopes.get(coordinator) ?? [];
    if (!before.includes(scope)) this.scopes.set(coordinator, [...before, scope]);
  }

  /** The class of exactly those who coordinate. */
  private coordinators(): UnitNode | undefined {
    const ids = new Set(this.graph.regulation.coordination.map(({ coordinator }) => coordinator));
    return [...this.graph.units.values()].find((unit) => {
      const members = unit.isClass ? this.graph.into(unit, "member-of").map((edge) => (edge.from as UnitNode).id) : [];
      return members.length === ids.size && members.length > 0 && members.every((id) => ids.has(id));
    });
  }

  private patternOf(id: string): string[] {
    const charts = this.graph.regulation.charts.filter(({ of }) => of.includes(id));
    return charts.flatMap(({ grounds }) => grounds.each);
  }

  private add(station: Station): string {
    if (!this.all.has(station.id)) this.all.set(station.id, station);
    return station.id;
  }
}

const EMPTY: Omit<Station, "id" | "kind"> = { name: "", cites: [], members: [], field: null, pattern: [] };

function memberOf({ from, grounds, reading }: Edge): Member {
  const { id, name, isClass } = from as UnitNode;
  const overlay = grounds.place.overlay ?? null;
  return { unit: id, name, isClass, cites: [...grounds.each, ...grounds.with], list: null, reading, overlay };
}

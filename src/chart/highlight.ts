import type { Answer, Finding, Hop, RoutePart } from "../answer/answer";
import type { UnitNode } from "../graph/node";
import { lineage } from "../graph/walk";
import { type Chart, isList, type Line, type Station, stopsOf } from "./chart";

/** Paths of an answer, as they lie on a chart. */
export interface Highlight {
  /** From whom the path was asked for, and to whom; one name where the question left that open. */
  readonly ends: readonly string[];
  readonly hops: readonly MarkedHop[];
  /** Everybody on a path. */
  readonly stations: ReadonlySet<string>;
  /** The units on a path that are told within a station. */
  readonly members: ReadonlySet<string>;
  /** Those on a path to whom no line leads. */
  readonly added: readonly Station[];
}

/** One step of a path. */
interface MarkedHop {
  readonly from: string;
  readonly to: string;
  /** Who takes it, and to whom: a unit is told within the station of a list. */
  readonly names: readonly [from: string, to: string];
  /** The lines of the chart that state this step; none: it is no line of the chart, and drawn beside them. */
  readonly lines: readonly number[];
  readonly purpose: string;
  /** The readings of which one must hold for the path to be this one; none: it always is. */
  readonly readings: readonly string[];
  readonly cites: readonly string[];
  /** Whether it rests on an overlay, and not on the text alone. */
  readonly supplied: boolean;
}

/** From whom a path was asked for, and to whom. */
interface Ends {
  readonly from: UnitNode;
  readonly to: UnitNode | null;
}

/** Finds the paths of answers on a chart. A step lies on a line only where the same provision states both. */
export function highlightOf(chart: Chart, answers: readonly Answer[], { from, to }: Ends): Highlight {
  const marks = new Marks(chart);
  for (const { findings } of answers)
    for (const finding of findings)
      if (finding.part.kind === "route") marks.path(finding.part.hops, toldOf(finding, finding.part));
  const { hops, stations, members, added } = marks;
  const ends = [from, to].flatMap((unit) => unit?.name ?? []);
  return { ends, hops, stations, members, added };
}

/** What all steps of one path have in common. */
interface Told extends Pick<MarkedHop, "purpose" | "readings"> {
  /** The provisions that only an overlay fills. */
  readonly supplied: readonly string[];
}

function toldOf({ under, steps }: Finding, { purpose }: RoutePart): Told {
  const supplied = steps.filter(({ place }) => place.overlay !== undefined);
  return {
    purpose,
    readings: [...new Set(under.flat())],
    supplied: supplied.flatMap((step) => [...step.each, ...step.with]),
  };
}

class Marks {
  readonly hops: MarkedHop[] = [];
  readonly stations = new Set<string>();
  readonly members = new Set<string>();
  readonly added: Station[] = [];

  constructor(private readonly chart: Chart) {}

  /** Marks one path, hop by hop. Who gets a copy is no step of it. */
  path(all: readonly Hop[], of: Told): void {
    const hops = all.filter(({ act }) => act !== "copied");
    for (const { office } of hops) if (office !== null) this.members.add(office.id);
    let at: string | undefined;
    for (const [i, hop] of hops.entries()) {
      const before = hops[i - 1];
      if (before === undefined) continue;
      at = this.hop(before, hop, at, of);
    }
  }

  /** Marks one hop. @returns the station at which it ends */
  private hop(before: Hop, hop: Hop, at: string | undefined, { supplied, ...of }: Told): string {
    const starts = this.stationsOf(before).sort((a, b) => Number(b === at) - Number(a === at));
    const ends = this.stationsOf(hop);
    const pairs = starts.flatMap((from) => ends.map((to) => ({ from, to })));
    const cites = hop.because;
    const rests = cites.some((cite) => supplied.includes(cite));
    const told = { names: [before.name, hop.name] as const, ...of, cites, supplied: rests };
    for (const { from, to } of pairs) {
      const lines = this.chart.lines.filter((line) => joins(line, from, to) && this.states(line, cites, before));
      if (lines.length === 0) continue;
      this.mark({ ...told, from, to, lines: lines.map(({ number }) => number) });
      return to;
    }
    const from = starts[0] as string;
    const to = ends[0] as string;
    this.mark({ ...told, from, to, lines: [] });
    return to;
  }

  private mark(hop: MarkedHop): void {
    this.hops.push(hop);
    this.stations.add(hop.from).add(hop.to);
  }

  /** Whether a line rests on a provision that the step rests on: its own, or that by which the unit stands in a list. */
  private states(line: Line, cites: readonly string[], { office }: Hop): boolean {
    if (line.cites.some((cite) => cites.includes(cite))) return true;
    const listed = line.to === null ? undefined : this.chart.stations.get(line.to);
    if (line.source !== "list" || listed === undefined || !isList(listed)) return false;
    const ids = this.kin(office);
    return listed.members.some((member) => ids.includes(member.unit) && member.cites.some((c) => cites.includes(c)));
  }

  /** Where somebody stands on the chart: alone, in a scope, or as one of a class; else a station is added. */
  private stationsOf(hop: Hop): string[] {
    const { stations } = this.chart;
    const ids = this.kin(hop.office);
    const all = [...stations.values()];
    const scopes = all.filter((one) => isList(one) && one.members.some((m) => ids.includes(m.unit)));
    const found = [...ids.slice(0, 1), ...scopes.map(({ id }) => id), ...ids.slice(1)].filter((id) => stations.has(id));
    return found.length > 0 ? found : [this.add(hop)];
  }

  private kin(office: UnitNode | null): string[] {
    return office === null ? [] : lineage(this.chart.graph, office, () => true).map(({ unit }) => unit.id);
  }

  private add({ office, name, because }: Hop): string {
    const id = office?.id ?? `unnamed: ${name}`;
    const kind =
      office === null ? "unnamed" : office.unit !== null && "kind" in office.unit ? office.unit.kind : "unit";
    const told = { cites: because, members: [], field: null, pattern: [] };
    if (!this.added.some((station) => station.id === id)) this.added.push({ id, kind, name, ...told });
    return id;
  }
}

/** Whether a line leads directly from the one to the other, or the other way. */
function joins(line: Line, a: string, b: string): boolean {
  const stops = stopsOf(line);
  return stops.some((stop, i) => {
    const next = stops[i + 1];
    return (stop === a && next === b) || (stop === b && next === a);
  });
}

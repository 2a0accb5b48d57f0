import { Absence } from "./absence";
import {
  type Channel,
  COORDINATOR,
  type End,
  type Facts,
  type Gate,
  type Party,
  type Topic,
  UNNAMED,
  UNSTATED,
  UPWARDS,
} from "./facts";
import type { Seen } from "./lookup";
import type { Found, RouteIds } from "./question";

/** The paths from the one who asks: all stations of each, in order. */
export function paths(seen: Seen, ids: RouteIds): Found[] {
  const walk = new Walk(seen, ids);
  return ids.topics.flatMap((topic) =>
    walk.on(topic).flatMap((parts) => (parts.includes(UNNAMED) ? [] : [{ topic, parts }])),
  );
}

type Path = readonly string[];

class Walk {
  private readonly facts: Facts;
  private readonly absence: Absence;
  private readonly channels: readonly Channel[];
  private readonly gates: readonly Gate[];
  private readonly coordinators: readonly string[];

  constructor(
    seen: Seen,
    private readonly ids: RouteIds,
  ) {
    this.facts = seen.facts;
    this.absence = new Absence(seen, ids.absent);
    const rules = [...seen.rules].flatMap((id) => this.facts.rules.get(id) ?? []);
    this.channels = rules.filter((rule) => rule.kind === "channel");
    const lists = rules.filter((rule) => rule.kind === "list");
    this.coordinators = [...new Set(lists.map((list) => list.coordinator))];
    const gates = rules.filter((rule) => rule.kind === "gate");
    const byList = this.coordinators.flatMap((holder) => this.facts.gatesOf.get(holder) ?? []);
    this.gates = [...gates, ...byList].filter((gate) => gate.holder !== ids.from);
  }

  on(topic: Topic): Path[] {
    const starts = this.startsOn(topic);
    const gates = this.gates.filter((gate) => gate.topics.includes(topic));
    const before = gates.filter((gate) => gate.to === UNSTATED).map((gate) => this.absence.acting(gate.holder));
    const addressed = starts.filter((channel) => !channel.to.includes(UNSTATED)).map((c) => this.along(c, before));
    const found: Path[] = addressed.flatMap((made) => made ?? []);
    const reached = found.length > 0 || addressed.includes(undefined);
    if (this.ids.to === null || !reached)
      for (const channel of starts)
        if (channel.to.includes(UNSTATED)) found.push(...(this.along(channel, before) ?? []));
    found.push(...this.withinLists(topic, found));
    for (const gate of gates) if (gate.to !== UNSTATED || starts.length === 0) found.push(...this.through(gate));
    return distinct(found);
  }

  private startsOn(topic: Topic): Channel[] {
    const { from } = this.ids;
    const starts = this.channels.filter(
      (channel) =>
        channel.topics.includes(topic) &&
        (channel.from.includes(from) || !this.facts.displaced.has(`${from} ${channel.id}`)),
    );
    const replaced = new Set(starts.flatMap((channel) => channel.insteadOf));
    return starts.filter((channel) => !replaced.has(channel.id));
  }

  /** The paths along a channel; undefined when it leads there and somebody on it cannot act. */
  private along(channel: Channel, before: readonly string[][]): Path[] | undefined {
    const ends = channel.to.flatMap((to) => this.endsAt(to, channel.steps.length > 0));
    const stations = [...before, ...channel.steps.map((step) => this.station(step))];
    if (ends.length === 0) return [];
    if (stations.some((station) => station.length === 0)) return undefined;
    return ends.flatMap((end) =>
      combinations(stations).map((middle) => joined([this.ids.from, ...middle, ...channel.copies, end])),
    );
  }

  private station(party: Party): string[] {
    if (party === UNNAMED) return [UNNAMED];
    if (party !== COORDINATOR) return this.absence.acting(party);
    if (this.coordinators.length > 0) return this.coordinators.flatMap((unit) => this.absence.acting(unit));
    const all = this.facts.coordinators;
    return all.length > 0 && all.every((unit) => this.absence.isAbsent(unit)) ? [] : [UNNAMED];
  }

  private endsAt(end: End, hasSteps: boolean): string[] {
    const { to } = this.ids;
    switch (end) {
      case UNNAMED:
        return to === null ? [UNNAMED] : [];
      case UNSTATED:
        return to === null ? [UNNAMED] : hasSteps ? [to] : [];
      case COORDINATOR:
        return this.oneOf(this.coordinators);
      case UPWARDS:
        return this.channels
          .filter((channel) => channel.accountability)
          .flatMap((line) => line.to.filter((above) => above !== UPWARDS && above !== UNSTATED && above !== UNNAMED))
          .flatMap((above) => this.endsAt(above, true));
      default:
        return this.endAt(end);
    }
  }

  private oneOf(units: readonly string[]): string[] {
    if (units.length === 0) return this.ids.to === null ? [UNNAMED] : [];
    return units.flatMap((unit) => this.endAt(unit));
  }

  /** The one asked for, when it is the unit or belongs to it. */
  private endAt(unit: string): string[] {
    const { from, to } = this.ids;
    if (to === null) return unit === from ? [] : [unit];
    return this.absence.belongs(to, unit) ? [to] : [];
  }

  /** The path that a gate makes by itself. */
  private through(gate: Gate): Path[] {
    const { from } = this.ids;
    const ends = this.endsAt(gate.to, true);
    return ends.flatMap((end) => this.absence.acting(gate.holder).map((holder) => joined([from, holder, end])));
  }

  /** From a coordinator to everybody in its own lists whom no other path reaches. */
  private withinLists(topic: Topic, others: readonly Path[]): Path[] {
    const { from, to } = this.ids;
    const lists = (this.facts.listsOf.get(from) ?? []).filter((list) => list.topics.includes(topic));
    const ends = new Set(others.filter((path) => path.length === 2).map((path) => path[1]));
    return lists.flatMap((list) =>
      list.units.flatMap((unit): Path[] => {
        if (to !== null) return this.absence.belongs(to, unit) ? [joined([from, to])] : [];
        return this.isReached(unit, ends) ? [] : [joined([from, unit])];
      }),
    );
  }

  private isReached(unit: string, ends: ReadonlySet<string | undefined>): boolean {
    return ends.has(unit) || (this.facts.units.get(unit)?.certain ?? []).some((cls) => this.isReached(cls, ends));
  }
}

function combinations(stations: readonly (readonly string[])[]): Path[] {
  return stations.reduce<Path[]>((all, station) => all.flatMap((path) => station.map((unit) => [...path, unit])), [[]]);
}

/** Neighbouring stations at one office are one. */
function joined(stations: Path): Path {
  return stations.filter((unit, i) => unit === UNNAMED || unit !== stations[i - 1]);
}

function distinct(all: readonly Path[]): Path[] {
  return [...new Map(all.map((path) => [path.join(" "), path])).values()];
}

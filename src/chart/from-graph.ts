import type { Channel, Coordination, Gate, Regulation, Rule } from "../document/regulation";
import type { Graph } from "../graph/graph";
import type { Chart, Line, LineKind } from "./chart";
import { Stations } from "./stations";
import { COORDINATION, undrawnIn } from "./undrawn";

type Draft = Omit<Line, "number">;

/** Draws the chart of a regulation from its rules: accountability, coordination lists, coordination channels, gates. */
export function chartOf(graph: Graph): Chart {
  const { regulation } = graph;
  const stations = new Stations(graph);
  const drafts = [
    ...regulation.channels.filter(({ accountability }) => accountability).flatMap((rule) => channel(rule, stations)),
    ...regulation.coordination.flatMap((rule) => listed(rule, stations)),
    ...regulation.channels.filter(isCoordination).flatMap((rule) => channel(rule, stations)),
    ...regulation.gates.flatMap((rule) => gate(rule, stations)),
  ];
  const lines = [...drafts, ...ownBoxes(drafts, regulation, stations)].map((draft, i) => ({ ...draft, number: i + 1 }));
  return { graph, stations: stations.all, lines, undrawn: undrawnIn(regulation), annex: annexOf(regulation) };
}

function isCoordination({ accountability, purposes }: Channel): boolean {
  return !accountability && purposes.includes(COORDINATION);
}

function annexOf({ about, charts }: Regulation): string[] {
  const annexes = about.annexes.filter(({ inText }) => !inText).flatMap(({ cite }) => cite);
  return [...new Set(annexes.length > 0 ? annexes : charts.flatMap(({ grounds }) => grounds.each))];
}

/** One line for each origin and addressee; none where the text names neither a step nor an addressee. */
function channel(rule: Channel, stations: Stations): Draft[] {
  const kind = rule.accountability ? "command" : "coordination";
  const source = rule.accountability ? "accountability" : "channel";
  return rule.from.flatMap((from) =>
    rule.to.flatMap((addressee) => {
      const via = rule.steps.map(({ party }) => stations.of(party));
      const ends = addressee.kind === "unstated" ? [null] : stations.ends(from, addressee);
      const words = [...rule.steps.map(({ party }) => party), addressee].flatMap((p) => ("words" in p ? p.words : []));
      if (addressee.kind === "unstated" && via.length === 0) return [];
      const line = { kind, source, from: stations.unit(from), via, words, ...common(rule) } as const;
      return ends.map((to): Draft => ({ ...line, to }));
    }),
  );
}

function common(rule: Rule & { readonly purposes: readonly string[] }) {
  const { purposes, conditions, reading, grounds } = rule;
  return { purposes, conditions, reading, overlay: null, cites: [...grounds.each, ...grounds.with] };
}

/** Whom somebody coordinates; a list that does not speak of coordination only says who is below. */
function kindOf({ purposes }: Coordination): LineKind {
  return purposes.includes(COORDINATION) ? "coordination" : "under";
}

/** The line to the scope of a coordinator, or to what the text leaves to the annexed chart in its place. */
function listed(rule: Coordination, stations: Stations): Draft[] {
  const from = stations.unit(rule.coordinator);
  const base = { kind: kindOf(rule), source: "list", from, via: [], words: [], ...common(rule) } as const;
  const drafts: Draft[] = [];
  if (rule.units.length > 0) drafts.push({ ...base, to: stations.scope(rule, base.kind) });
  if (rule.chart !== null)
    drafts.push({ ...base, to: stations.left(rule.chart), cites: [...base.cites, ...rule.chart.cite] });
  return drafts;
}

/** What somebody screens comes from its own scope, unless the text says from whom, and goes on where the text says. */
function gate(rule: Gate, stations: Stations): Draft[] {
  const holder = stations.unit(rule.holder);
  const origins = rule.from.length > 0 ? rule.from.map((id) => stations.unit(id)) : stations.scopesOf(rule.holder);
  const end = rule.to.kind === "unstated" ? [null] : stations.ends(rule.holder, rule.to);
  const base = { kind: "coordination", source: "gate", words: [], ...common(rule) } as const;
  return origins.flatMap((from) =>
    end.map((to): Draft => ({ ...base, from, via: to === null ? [] : [holder], to: to ?? holder })),
  );
}

/** Units of a scope that have lines of their own stand for themselves too, each joined to its coordinator. */
function ownBoxes(drafts: readonly Draft[], regulation: Regulation, stations: Stations): Draft[] {
  const own = new Set(drafts.flatMap(({ from, via, to }) => [from, ...via, to ?? from]));
  return regulation.coordination.flatMap((rule) =>
    rule.units
      .filter(({ unit }) => own.has(unit))
      .map(({ unit, cite, place }): Draft => {
        const from = stations.unit(rule.coordinator);
        const ends = { kind: kindOf(rule), source: "list", from, via: [], to: stations.unit(unit) } as const;
        return { ...ends, words: [], ...common(rule), overlay: place.overlay ?? null, cites: [cite] };
      }),
  );
}

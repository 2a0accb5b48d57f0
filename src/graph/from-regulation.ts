import type {
  Addressee,
  Channel,
  Chart,
  Coordination,
  Gate,
  Grounds,
  Party,
  Power,
  Rule,
  Silence,
  Substitution,
} from "../document/regulation";
import { type Edge, type EdgeType, type GraphNode, type Nodes, SECTIONS, type Section } from "./node";

/** The arrows of one type in a regulation: memberships, coordination lists, and what every rule points to. */
export function* arrowsOfType(graph: Nodes, type: EdgeType): Generator<Edge> {
  if (type === "member-of") yield* memberships(graph);
  else if (type === "coordinates") for (const rule of graph.regulation.coordination) yield* listed(graph, rule);
  else for (const section of SECTIONS) yield* drawn(graph, section, type);
}

function* memberships(graph: Nodes): Generator<Edge> {
  for (const { member, of, grounds, reading, gap, place } of graph.regulation.memberships)
    yield { type: "member-of", from: graph.unit(member), to: graph.unit(of), grounds, reading, gap, place };
}

function* listed(graph: Nodes, { coordinator, units }: Coordination): Generator<Edge> {
  const from = graph.unit(coordinator);
  for (const { unit, cite, place } of units) {
    const grounds: Grounds = { each: [cite], with: [], place };
    yield { type: "coordinates", from, to: graph.unit(unit), grounds, reading: null, gap: null, place };
  }
}

type PointingType = Exclude<EdgeType, "member-of" | "coordinates">;

/** The arrows of one type that start at the rules of a section; a section without any is not read. */
function* drawn<S extends Section>(graph: Nodes, section: S, type: PointingType): Generator<Edge> {
  const pointedAt = POINTERS[section][type];
  if (type !== "rests-on" && pointedAt === undefined) return;
  const rules: SectionRules[S] = (graph.regulation as SectionRules)[section];
  for (const rule of rules) {
    const from = graph.rule(rule);
    const { grounds, reading, place } = rule;
    const ends = pointedAt === undefined ? provisionsOf(graph, rule) : pointedAt(rule).map((id) => graph.unit(id));
    for (const to of ends) yield { type, from, to, grounds, reading, gap: null, place };
  }
}

function provisionsOf(graph: Nodes, { grounds }: Rule): GraphNode[] {
  return [...grounds.each, ...grounds.with].flatMap((label) => graph.provisions.get(label) ?? []);
}

interface RuleOf {
  readonly coordination: Coordination;
  readonly channels: Channel;
  readonly gates: Gate;
  readonly powers: Power;
  readonly substitutions: Substitution;
  readonly charts: Chart;
  readonly silences: Silence;
}

type SectionRules = { readonly [S in Section]: readonly RuleOf[S][] };
type Pointers<R> = { readonly [T in PointingType]?: (rule: R) => readonly string[] };

/** The units that the rules of a section point to, by the type of the arrow. */
const POINTERS: { readonly [S in Section]: Pointers<RuleOf[S]> } = {
  coordination: { "held-by": ({ coordinator }) => [coordinator] },
  channels: {
    from: ({ from }) => from,
    "leads-to": ({ to }) => named(to),
    passes: ({ steps }) => named(steps.map(({ party }) => party)),
  },
  gates: {
    "held-by": ({ holder }) => [holder],
    from: ({ from }) => from,
    "leads-to": ({ to }) => named([to]),
  },
  powers: {
    "signed-by": ({ signers }) => signers,
    "on-behalf-of": ({ principal }) => maybe(principal),
    passes: ({ paraf }) => named(paraf),
  },
  substitutions: {
    deputy: ({ deputies }) => named(deputies),
    "stands-in-for": ({ represents }) => represents,
    "appointed-by": ({ appointer }) => maybe(appointer),
    "triggered-by": ({ trigger }) => trigger?.absent ?? [],
  },
  charts: { concerns: ({ of }) => of },
  silences: { concerns: ({ concerns }) => concerns },
};

function maybe(id: string | null): readonly string[] {
  return id === null ? [] : [id];
}

function named(parties: readonly (Party | Addressee)[]): string[] {
  return parties.flatMap((p) => (p.kind === "unit" ? [p.unit] : []));
}

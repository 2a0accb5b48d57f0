import type { Addressee, Coordination, Grounds, Party, Rule } from "../document/regulation";
import type { Edge, EdgeType, GraphNode, Nodes, Section } from "./node";

/** The arrows of one type in a regulation: memberships, coordination lists, and what every rule points to. */
export function* arrowsOfType(graph: Nodes, type: EdgeType): Generator<Edge> {
  if (type === "member-of") yield* memberships(graph);
  else if (type === "coordinates") for (const rule of graph.regulation.coordination) yield* listed(graph, rule);
  else
    for (const section of HOLDING[type])
      for (const rule of graph.regulation[section]) yield* arrowsFrom(graph, graph.rule(rule), rule, type);
}

/** The sections whose rules have arrows of a type: only these are read to draw them. */
const HOLDING: Readonly<Record<Exclude<EdgeType, "member-of" | "coordinates">, readonly Section[]>> = {
  from: ["channels", "gates"],
  "leads-to": ["channels", "gates"],
  passes: ["channels", "powers"],
  "held-by": ["coordination", "gates"],
  "signed-by": ["powers"],
  "on-behalf-of": ["powers"],
  deputy: ["substitutions"],
  "stands-in-for": ["substitutions"],
  "appointed-by": ["substitutions"],
  "triggered-by": ["substitutions"],
  concerns: ["charts", "silences"],
  "rests-on": ["coordination", "channels", "gates", "powers", "substitutions", "charts", "silences"],
};

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

function* arrowsFrom(graph: Nodes, from: GraphNode, rule: Rule, type: EdgeType): Generator<Edge> {
  const { grounds, reading, place } = rule;
  for (const to of type === "rests-on" ? provisionsOf(graph, rule) : unitsOf(graph, rule, type))
    yield { type, from, to, grounds, reading, gap: null, place };
}

function provisionsOf(graph: Nodes, { grounds }: Rule): GraphNode[] {
  return [...grounds.each, ...grounds.with].flatMap((label) => graph.provisions.get(label) ?? []);
}

function unitsOf(graph: Nodes, rule: Rule, type: EdgeType): GraphNode[] {
  return pointedAt(rule, type).map((id) => graph.unit(id));
}

const NOBODY: readonly string[] = [];

/** The units that a rule points to with arrows of one type. */
function pointedAt(rule: Rule, type: EdgeType): readonly string[] {
  switch (rule.kind) {
    case "coordination":
      return type === "held-by" ? [rule.coordinator] : NOBODY;
    case "channel":
      if (type === "from") return rule.from;
      if (type === "leads-to") return named(rule.to);
      return type === "passes" ? named(rule.steps.map((s) => s.party)) : NOBODY;
    case "gate":
      if (type === "held-by") return [rule.holder];
      if (type === "from") return rule.from;
      return type === "leads-to" ? named([rule.to]) : NOBODY;
    case "power":
      if (type === "signed-by") return rule.signers;
      if (type === "on-behalf-of") return maybe(rule.principal);
      return type === "passes" ? named(rule.paraf) : NOBODY;
    case "substitution":
      if (type === "deputy") return named(rule.deputies);
      if (type === "stands-in-for") return rule.represents;
      if (type === "appointed-by") return maybe(rule.appointer);
      return type === "triggered-by" ? (rule.trigger?.absent ?? NOBODY) : NOBODY;
    case "chart":
      return type === "concerns" ? rule.of : NOBODY;
    case "silence":
      return type === "concerns" ? rule.concerns : NOBODY;
  }
}

function maybe(id: string | null): readonly string[] {
  return id === null ? NOBODY : [id];
}

function named(parties: readonly (Party | Addressee)[]): string[] {
  return parties.flatMap((p) => (p.kind === "unit" ? [p.unit] : []));
}

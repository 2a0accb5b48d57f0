import type { Addressee, Grounds, Party, Regulation, Rule } from "../document/regulation";
import type { Place } from "../source/source";
import { type Edge, type EdgeType, Graph, type GraphNode, type RuleNode } from "./graph";

/** Builds the graph of a checked regulation: a node for every unit, rule and provision, an arrow for every relation. */
export function graphOf(regulation: Regulation): Graph {
  const graph = new Graph(regulation);
  for (const [id, office] of regulation.offices) {
    graph.units.set(id, {
      kind: "unit",
      id,
      name: office.name,
      head: office.head,
      isClass: false,
      unlistedIn: null,
      unit: office,
    });
  }
  for (const [id, cls] of regulation.classes) {
    graph.units.set(id, {
      kind: "unit",
      id,
      name: cls.name,
      head: cls.head,
      isClass: true,
      unlistedIn: null,
      unit: cls,
    });
  }
  for (const [id, provision] of regulation.provisions) graph.provisions.set(id, { kind: "provision", id, provision });
  for (const { member, of, grounds, reading, gap, place } of regulation.memberships) {
    graph.connect({ type: "member-of", from: graph.unit(member), to: graph.unit(of), grounds, reading, gap, place });
  }
  for (const rule of allRules(regulation)) addRule(graph, rule);
  return graph;
}

function allRules(r: Regulation): Rule[] {
  return [...r.coordination, ...r.channels, ...r.gates, ...r.powers, ...r.substitutions, ...r.charts, ...r.silences];
}

function addRule(graph: Graph, rule: Rule): void {
  const node: RuleNode = { kind: "rule", id: rule.id, rule };
  graph.rules.set(rule.id, node);
  const { grounds, reading, place } = rule;
  const arrow = (type: EdgeType, to: GraphNode): void =>
    graph.connect({ type, from: node, to, grounds, reading, gap: null, place });
  for (const [type, units] of arrowsOf(rule)) for (const unit of units) arrow(type, graph.unit(unit));
  for (const label of [...grounds.each, ...grounds.with]) {
    const provision = graph.provisions.get(label);
    if (provision !== undefined) arrow("rests-on", provision);
  }
  if (rule.kind === "coordination") {
    for (const { unit, cite, place: at } of rule.units) graph.connect(listed(graph, rule.coordinator, unit, cite, at));
  }
}

function listed(graph: Graph, coordinator: string, unit: string, cite: string, place: Place): Edge {
  const grounds: Grounds = { each: [cite], with: [], place };
  return {
    type: "coordinates",
    from: graph.unit(coordinator),
    to: graph.unit(unit),
    grounds,
    reading: null,
    gap: null,
    place,
  };
}

function arrowsOf(rule: Rule): [EdgeType, readonly string[]][] {
  switch (rule.kind) {
    case "coordination":
      return [["held-by", [rule.coordinator]]];
    case "channel":
      return [
        ["from", rule.from],
        ["leads-to", named(rule.to)],
        ["passes", named(rule.steps.map((s) => s.party))],
      ];
    case "gate":
      return [
        ["held-by", [rule.holder]],
        ["from", rule.from],
        ["leads-to", named([rule.to])],
      ];
    case "power":
      return [
        ["signed-by", rule.signers],
        ["on-behalf-of", rule.principal === null ? [] : [rule.principal]],
        ["passes", named(rule.paraf)],
      ];
    case "substitution":
      return [
        ["deputy", named(rule.deputies)],
        ["stands-in-for", rule.represents],
        ["appointed-by", rule.appointer === null ? [] : [rule.appointer]],
        ["triggered-by", rule.trigger?.absent ?? []],
      ];
    case "chart":
      return [["concerns", rule.of]];
    case "silence":
      return [["concerns", rule.concerns]];
  }
}

function named(parties: readonly (Party | Addressee)[]): string[] {
  return parties.flatMap((p) => (p.kind === "unit" ? [p.unit] : []));
}

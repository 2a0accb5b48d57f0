import { DirectedGraph, MultiDirectedGraph } from "graphology";
import { bfsFromNode } from "graphology-traversal";
import type { Facts } from "../core/facts";
import type { Lookup } from "../core/lookup";
import { versionOf } from "../versions";
import { byLookup } from "./by-lookup";
import type { Peer } from "./peer";

/** Two graphs: units in their classes, which the package's own search climbs; units and topics with the rules on them. */
export const graphology: Peer = {
  name: "graphology",
  version: `${versionOf("graphology")}, traversal ${versionOf("graphology-traversal")}`,
  does: "climbs the classes with `bfsFromNode` and reads the rules off the edges; shared code puts the answer together",
  prepare: (all) => byLookup(new Map(all.map((facts) => [facts.regulation, { facts, lookup: lookupIn(facts) }]))),
};

function lookupIn(facts: Facts): Lookup {
  const classes = new DirectedGraph();
  const rules = new MultiDirectedGraph<Record<string, never>, { topic: string }>();
  for (const id of facts.units.keys()) classes.addNode(id);
  for (const unit of facts.units.values()) for (const cls of unit.classes) classes.mergeEdge(unit.id, cls);
  for (const { unit, topic, rule } of facts.bearings) {
    rules.mergeNode(unit);
    rules.mergeNode(ruleNode(rule));
    rules.addEdge(unit, ruleNode(rule), { topic });
  }
  for (const { topic, rule } of facts.subjects) {
    rules.mergeNode(topic);
    rules.mergeNode(ruleNode(rule));
    rules.addEdge(topic, ruleNode(rule), { topic });
  }
  const kin = (unit: string): string[] => {
    const all: string[] = [];
    bfsFromNode(classes, unit, (node) => {
      all.push(node);
    });
    return all;
  };
  return {
    kin,
    rulesOn: (unit, topics) => {
      const found: string[] = [];
      for (const at of kin(unit)) {
        if (!rules.hasNode(at)) continue;
        rules.forEachOutboundEdge(at, (_edge, { topic }, _from, to) => {
          if (topics.includes(topic)) found.push(ruleOf(to));
        });
      }
      return found;
    },
    rulesAbout: (topics) =>
      topics.flatMap((topic) => (rules.hasNode(topic) ? rules.mapOutboundNeighbors(topic, ruleOf) : [])),
  };
}

/** Rules and units share one space of node keys. */
function ruleNode(rule: string): string {
  return `rule ${rule}`;
}

function ruleOf(node: string): string {
  return node.slice("rule ".length);
}

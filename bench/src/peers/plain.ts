import type { Facts } from "../core/facts";
import type { Lookup } from "../core/lookup";
import { byLookup } from "./by-lookup";
import type { Peer } from "./peer";

/** The facts in maps of the language: what the shared code costs by itself. */
export const plain: Peer = {
  name: "plain maps",
  version: process.version,
  does: "the code that graphology, casbin and Cedar share here, over Map and Set: one reading, ids in and ids out; no names, citations, certainty, conditions, gaps",
  prepare: (all) => byLookup(new Map(all.map((facts) => [facts.regulation, { facts, lookup: lookupIn(facts) }]))),
};

function lookupIn(facts: Facts): Lookup {
  const bearing = group(facts.bearings, ({ unit, topic }) => `${unit} ${topic}`);
  const about = group(facts.subjects, ({ topic }) => topic);
  const kin = (unit: string): Set<string> => {
    const all = new Set([unit]);
    for (const at of all) for (const cls of facts.units.get(at)?.classes ?? []) all.add(cls);
    return all;
  };
  return {
    kin,
    rulesOn: (unit, topics) => {
      const found: string[] = [];
      for (const at of kin(unit)) for (const topic of topics) found.push(...(bearing.get(`${at} ${topic}`) ?? []));
      return found;
    },
    rulesAbout: (topics) => topics.flatMap((topic) => about.get(topic) ?? []),
  };
}

function group<T extends { readonly rule: string }>(all: readonly T[], keyOf: (one: T) => string): Map<string, string[]> {
  const groups = new Map<string, string[]>();
  for (const one of all) {
    const key = keyOf(one);
    const before = groups.get(key);
    if (before === undefined) groups.set(key, [one.rule]);
    else before.push(one.rule);
  }
  return groups;
}

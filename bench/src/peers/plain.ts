import type { Facts } from "../core/facts";
import type { Lookup } from "../core/lookup";
import { grouped } from "../group";
import { byLookup } from "./by-lookup";
import type { Peer } from "./peer";

/** The facts in maps of the language: what the shared code costs by itself. */
export const plain: Peer = {
  name: "plain maps",
  version: process.version,
  does: "looks up in `Map` and `Set`; puts the answer together with the code that it shares with graphology, casbin and Cedar (`src/core/`), so it shows what that code costs by itself",
  prepare: (all) => byLookup(new Map(all.map((facts) => [facts.regulation, { facts, lookup: lookupIn(facts) }]))),
};

function lookupIn(facts: Facts): Lookup {
  const bearing = grouped(facts.bearings, ({ unit, topic }) => `${unit} ${topic}`);
  const about = grouped(facts.subjects, ({ topic }) => topic);
  const kin = (unit: string): Set<string> => {
    const all = new Set([unit]);
    for (const at of all) for (const cls of facts.units.get(at)?.classes ?? []) all.add(cls);
    return all;
  };
  return {
    kin,
    rulesOn: (unit, topics) => {
      const found: string[] = [];
      for (const at of kin(unit))
        for (const topic of topics) for (const { rule } of bearing.get(`${at} ${topic}`) ?? []) found.push(rule);
      return found;
    },
    rulesAbout: (topics) => topics.flatMap((topic) => (about.get(topic) ?? []).map(({ rule }) => rule)),
  };
}

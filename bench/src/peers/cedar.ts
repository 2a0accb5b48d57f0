import { setFlagsFromString } from "node:v8";
import {
  type EntityJson,
  type EntityUidJson,
  getCedarVersion,
  preparsePolicySet,
  statefulIsAuthorized,
} from "@cedar-policy/cedar-wasm/nodejs";
import type { Facts, Topic } from "../core/facts";
import type { Lookup } from "../core/lookup";
import { versionOf } from "../versions";
import { byLookup } from "./by-lookup";
import type { Peer } from "./peer";

/**
 * A rule is a policy: it permits the units that it bears on, and what belongs to them, to ask on its topics. The policies
 * that a request satisfies are the rules. Policies are parsed once; with a request go only the entities that it needs.
 */
export const cedar: Peer = {
  name: "Cedar",
  version: `${getCedarVersion()}, cedar-wasm ${versionOf("@cedar-policy/cedar-wasm")}`,
  does: "`statefulIsAuthorized` on preparsed policies, the policies satisfied being the rules; shared code puts the answer together",
  prepare: (all) => byLookup(new Map(all.map((facts) => [facts.regulation, { facts, lookup: lookupIn(facts) }]))),
};

// The V8 of Node 20 aborts the process when code into which it has inlined a call to WebAssembly that returns an object is
// deoptimised during that call.
if (process.versions.v8.startsWith("11.")) setFlagsFromString("--no-turbo-inline-js-wasm-calls");

const ANYBODY = uid("Unit", "@anybody");
const ASKS = uid("Action", "asks");
const ASKED = uid("Topic", "@asked");

function lookupIn(facts: Facts): Lookup {
  const bearings = facts.bearings.map(({ unit, topic, rule }) => ({
    who: `principal in Unit::${quoted(unit)}`,
    topic,
    rule,
  }));
  const subjects = facts.subjects.map(({ topic, rule }) => ({ who: `principal == Unit::"@anybody"`, topic, rule }));
  const all = [...bearings, ...subjects];
  const policies = all.map(
    ({ who, topic }) => `permit(${who}, action == Action::"asks", resource in Topic::${quoted(topic)});`,
  );
  const parsed = preparsePolicySet(facts.regulation, { staticPolicies: Object.fromEntries(policies.entries()) });
  if (parsed.type === "failure") throw new Error(parsed.errors.map((error) => error.message).join("; "));
  const units = new Map([...facts.units.keys()].map((unit) => [unit, entity(unit, kinOf(facts, unit))]));
  const ask = (principal: EntityUidJson, entities: EntityJson[], topics: readonly Topic[]): string[] => {
    const asked: EntityJson = { uid: ASKED, attrs: {}, parents: topics.map((topic) => uid("Topic", topic)) };
    const reply = statefulIsAuthorized({
      principal,
      action: ASKS,
      resource: ASKED,
      context: {},
      preparsedPolicySetId: facts.regulation,
      entities: [...entities, asked],
    });
    if (reply.type === "failure") throw new Error(reply.errors.map((error) => error.message).join("; "));
    return reply.response.diagnostics.reason.map((policy) => all[Number(policy)]?.rule ?? "");
  };
  return {
    // Cedar has no call that lists the ancestors of an entity: the hierarchy is the application's own.
    kin: (unit) => kinOf(facts, unit),
    rulesOn: (unit, topics) => {
      const known = units.get(unit);
      return known === undefined ? [] : ask(known.uid, [known], topics);
    },
    rulesAbout: (topics) => ask(ANYBODY, [], topics),
  };
}

function kinOf(facts: Facts, unit: string): Set<string> {
  const all = new Set([unit]);
  for (const at of all) for (const cls of facts.units.get(at)?.classes ?? []) all.add(cls);
  return all;
}

function entity(unit: string, kin: ReadonlySet<string>): EntityJson {
  const parents = [...kin].filter((cls) => cls !== unit).map((cls) => uid("Unit", cls));
  return { uid: uid("Unit", unit), attrs: {}, parents };
}

function uid(type: string, id: string): { type: string; id: string } {
  return { type, id };
}

function quoted(text: string): string {
  return JSON.stringify(text);
}

import { newEnforcer, newModelFromString } from "casbin";
import type { Facts } from "../core/facts";
import type { Lookup } from "../core/lookup";
import { versionOf } from "../versions";
import { byLaterLookup } from "./by-lookup";
import type { Peer } from "./peer";

const MODEL = `
[request_definition]
r = sub, obj, act

[policy_definition]
p = sub, obj, act

[role_definition]
g = _, _

[policy_effect]
e = some(where (p.eft == allow))

[matchers]
m = g(r.sub, p.sub) && r.obj == p.obj && r.act == p.act
`;

/**
 * Classes are roles, topics are objects, rules are actions. What follows for a unit is its implicit permissions: `enforce`
 * says yes or no to one candidate and looks at every policy for that.
 */
export const casbin: Peer = {
  name: "casbin",
  version: versionOf("casbin"),
  does: '`getImplicitRolesForUser` and `getImplicitPermissionsForUser` of an RBAC model, the calls for "what may this one do"; shared code puts the answer together',
  prepare: async (all) => {
    const lookups = new Map<string, { facts: Facts; lookup: Lookup }>();
    for (const facts of all) lookups.set(facts.regulation, { facts, lookup: await lookupIn(facts) });
    return byLaterLookup(lookups);
  },
};

const ANYBODY = "@anybody";

async function lookupIn(facts: Facts): Promise<Lookup> {
  const enforcer = await newEnforcer(newModelFromString(MODEL));
  const bearings = facts.bearings.map(({ unit, topic, rule }) => [unit, topic, rule]);
  const subjects = facts.subjects.map(({ topic, rule }) => [ANYBODY, topic, rule]);
  const roles = [...facts.units.values()].flatMap((unit) => unit.classes.map((cls) => [unit.id, cls]));
  await enforcer.addPolicies(distinct([...bearings, ...subjects]));
  await enforcer.addGroupingPolicies(distinct(roles));
  const on = async (unit: string, topics: readonly string[]): Promise<string[]> => {
    const permissions = await enforcer.getImplicitPermissionsForUser(unit);
    return permissions.flatMap(([, topic = "", rule = ""]) => (topics.includes(topic) ? [rule] : []));
  };
  return {
    kin: async (unit) => [unit, ...(await enforcer.getImplicitRolesForUser(unit))],
    rulesOn: on,
    rulesAbout: (topics) => on(ANYBODY, topics),
  };
}

/** The same policy twice is an error to casbin. */
function distinct(policies: readonly string[][]): string[][] {
  return [...new Map(policies.map((policy) => [policy.join("\n"), policy])).values()];
}

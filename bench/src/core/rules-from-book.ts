import {
  type Channel,
  COORDINATOR,
  type End,
  type Gate,
  type List,
  type Party,
  type Power,
  type Rule,
  type Substitution,
  UNNAMED,
  UNSTATED,
  UPWARDS,
} from "./facts";
import type { Regulation, Taken, Vocabulary } from "./taken";

/** The rules that are there in the reading that facts are taken in. */
export function rulesOf(taken: Taken): Rule[] {
  const { regulation: r, readings } = taken;
  return [
    ...r.coordination.map(listOf),
    ...r.channels.filter((c) => readings.hold(c.reading) && c.character === null).map(channelOf),
    ...r.gates.filter((g) => readings.hold(g.reading)).map(gateOf),
    ...r.powers.filter((p) => readings.hold(p.reading)).map((p) => powerOf(p, taken)),
    ...r.substitutions.map((s) => substitutionOf(s, taken)),
  ];
}

function listOf(list: Regulation["coordination"][number]): List {
  const { id, coordinator } = list;
  return { kind: "list", id, coordinator, topics: purposes(list), units: list.units.map(({ unit }) => unit) };
}

function channelOf(channel: Regulation["channels"][number]): Channel {
  const { id, from, accountability, copies, insteadOf } = channel;
  const steps = channel.steps.map(({ party }) => partyOf(party));
  const to = channel.to.map(endOf);
  return { kind: "channel", id, from, topics: purposes(channel), accountability, steps, to, copies, insteadOf };
}

function gateOf(gate: Regulation["gates"][number]): Gate {
  const { id, holder, from } = gate;
  return { kind: "gate", id, holder, from, topics: purposes(gate), to: endOf(gate.to) };
}

function purposes(rule: { readonly purposes: readonly string[] }): string[] {
  return rule.purposes.map((purpose) => `for:${purpose}`);
}

function powerOf(power: Regulation["powers"][number], { vocabulary }: Taken): Power {
  const { id, signers, principal } = power;
  const documents = [...vocabulary.documents.keys()].filter((document) => {
    const implied = vocabulary.impliedMatter.get(document);
    const isFor = power.documents.some((wide) => covers(vocabulary.documents, wide, document));
    return isFor && (power.matters.length === 0 || implied === undefined || power.matters.includes(implied));
  });
  const topics = documents.map((document) => `sign:${document}`);
  return { kind: "power", id, signers, principal, topics, paraf: power.paraf.map(partyOf) };
}

function substitutionOf(rule: Regulation["substitutions"][number], taken: Taken): Substitution {
  const { vocabulary } = taken;
  const { id, represents, appointer, assigned, presupposes } = rule;
  const occasions = [...vocabulary.occasions.keys()].filter((o) => covers(vocabulary.occasions, rule.occasion, o));
  return {
    kind: "substitution",
    id,
    deputies: rule.deputies.map(partyOf),
    represents,
    topics: occasions.map((occasion) => `on:${occasion}`),
    appointer,
    assigned,
    trigger: triggerOf(rule, taken),
    presupposes,
  };
}

/** In the first reading "atau" and "/" are taken literally, and being away in one state counts as being away in another. */
function triggerOf(rule: Regulation["substitutions"][number], { readings }: Taken): string[][] | null {
  if (!readings.hold(rule.reading)) return [["@never"]];
  if (rule.trigger === null) return null;
  const sets: string[][] = [];
  rule.trigger.absent.forEach((unit, i) => {
    if (i === 0 || rule.trigger?.joints[i - 1] !== "dan") sets.push([]);
    sets.at(-1)?.push(unit);
  });
  return sets;
}

function partyOf(party: Regulation["substitutions"][number]["deputies"][number]): Party {
  if (party.kind === "unit") return party.unit;
  return party.kind === "coordinator" && party.by.includes("office") ? COORDINATOR : UNNAMED;
}

function endOf(end: Regulation["channels"][number]["to"][number]): End {
  if (end.kind === "upwards") return UPWARDS;
  return end.kind === "unstated" ? UNSTATED : partyOf(end);
}

function covers(terms: Vocabulary["documents"], wide: string, narrow: string): boolean {
  const wider = terms.get(narrow)?.wider ?? null;
  return wide === narrow || (wider !== null && covers(terms, wide, wider));
}

import { grouped } from "../group";
import type { Book } from "../jenjang";
import type {
  Bearing,
  Channel,
  End,
  Facts,
  Gate,
  List,
  Party,
  Power,
  Rule,
  Subject,
  Substitution,
  Unit,
} from "./facts";
import * as core from "./facts";
import type { Readings } from "./readings";

type Entry = NonNullable<ReturnType<Book["entries"]["get"]>>;
type Regulation = Entry["graph"]["regulation"];
type Vocabulary = Book["vocabulary"];
type Source = { readonly regulation: Regulation; readonly vocabulary: Vocabulary; readonly readings: Readings };

/** One regulation of a book as facts, in one reading. */
export function factsOf(book: Book, id: string, readings: Readings): Facts {
  const entry = book.entries.get(id);
  if (entry === undefined) throw new Error(`no regulation ${id} is loaded`);
  const { regulation } = entry.graph;
  const source: Source = { regulation, vocabulary: book.vocabulary, readings };
  const units = unitsOf(source);
  const rules = new Map(rulesOf(source).map((rule) => [rule.id, rule]));
  const gates = [...rules.values()].filter((rule) => rule.kind === "gate").filter((gate) => gate.from.length === 0);
  const lists = [...rules.values()].filter((rule) => rule.kind === "list");
  return {
    regulation: id,
    units,
    closed: closedClasses(regulation, units),
    coordinators: regulation.coordination.map((list) => list.coordinator),
    rules,
    gatesOf: grouped(gates, (gate) => gate.holder),
    listsOf: grouped(lists, (list) => list.coordinator),
    displaced: displacedIn(source),
    bearings: [...rules.values()].flatMap(bearingsOf),
    subjects: [...rules.values()].flatMap(subjectsOf),
  };
}

function unitsOf({ regulation, readings }: Source): Map<string, Unit> {
  const classesOf = (id: string, only: (reading: string | null) => boolean): string[] =>
    regulation.memberships.filter((m) => m.member === id && only(m.reading)).map((m) => m.of);
  const unit = (id: string, name: string, isClass: boolean): [string, Unit] => [
    id,
    {
      id,
      name,
      isClass,
      classes: classesOf(id, (reading) => readings.hold(reading)),
      certain: classesOf(id, (reading) => reading === null),
    },
  ];
  return new Map([
    ...[...regulation.offices.values()].map((office) => unit(office.id, office.name, false)),
    ...[...regulation.classes.values()].map((cls) => unit(cls.id, cls.name, true)),
  ]);
}

/** The classes to which no office outside the text can belong, with all their offices. */
function closedClasses(regulation: Regulation, units: ReadonlyMap<string, Unit>): Map<string, string[]> {
  const below = (id: string): string[] => [
    id,
    ...regulation.memberships.filter((m) => m.of === id).flatMap((m) => below(m.member)),
  ];
  const members = (id: string): string[] =>
    [...units.values()].filter((u) => u.classes.includes(id)).flatMap((u) => (u.isClass ? members(u.id) : [u.id]));
  const closed = [...regulation.classes.keys()].filter((id) =>
    below(id).every((other) => regulation.classes.get(other)?.open !== true),
  );
  return new Map(closed.map((id) => [id, [...new Set(members(id))]]));
}

function rulesOf(source: Source): Rule[] {
  const { regulation: r, readings } = source;
  return [
    ...r.coordination.map(listOf),
    ...r.channels.filter((c) => readings.hold(c.reading) && c.character === null).map(channelOf),
    ...r.gates.filter((g) => readings.hold(g.reading)).map(gateOf),
    ...r.powers.filter((p) => readings.hold(p.reading)).map((p) => powerOf(p, source)),
    ...r.substitutions.map((s) => substitutionOf(s, source)),
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

function powerOf(power: Regulation["powers"][number], { vocabulary }: Source): Power {
  const { id, signers, principal } = power;
  const documents = [...vocabulary.documents.keys()].filter((document) => {
    const implied = vocabulary.impliedMatter.get(document);
    const isFor = power.documents.some((wide) => covers(vocabulary.documents, wide, document));
    return isFor && (power.matters.length === 0 || implied === undefined || power.matters.includes(implied));
  });
  const topics = documents.map((document) => `sign:${document}`);
  return { kind: "power", id, signers, principal, topics, paraf: power.paraf.map(partyOf) };
}

function substitutionOf(rule: Regulation["substitutions"][number], source: Source): Substitution {
  const { vocabulary } = source;
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
    trigger: triggerOf(rule, source),
    presupposes,
  };
}

/** In the first reading "atau" and "/" are taken literally, and being away in one state counts as being away in another. */
function triggerOf(rule: Regulation["substitutions"][number], { readings }: Source): string[][] | null {
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
  return party.kind === "coordinator" && party.by.includes("office") ? core.COORDINATOR : core.UNNAMED;
}

function endOf(end: Regulation["channels"][number]["to"][number]): End {
  if (end.kind === "upwards") return core.UPWARDS;
  return end.kind === "unstated" ? core.UNSTATED : partyOf(end);
}

function displacedIn({ regulation }: Source): Set<string> {
  const isWithin = (label: string, part: string): boolean => {
    const parent = regulation.provisions.get(label)?.parent ?? null;
    return label === part || (parent !== null && isWithin(parent, part));
  };
  const general = [...regulation.channels, ...regulation.powers, ...regulation.substitutions];
  return new Set(
    regulation.specialLists.flatMap((list) =>
      general
        .filter((rule) => rule.grounds.each.every((label) => isWithin(label, list.general)))
        .map((rule) => `${list.office} ${rule.id}`),
    ),
  );
}

function covers(terms: Vocabulary["documents"], wide: string, narrow: string): boolean {
  const wider = terms.get(narrow)?.wider ?? null;
  return wide === narrow || (wider !== null && covers(terms, wide, wider));
}

function bearingsOf(rule: Rule): Bearing[] {
  const bearing = (units: readonly string[], topics: readonly string[]): Bearing[] =>
    units.flatMap((unit) => topics.map((topic) => ({ unit, topic, rule: rule.id })));
  switch (rule.kind) {
    case "channel":
      return bearing(rule.from, rule.accountability ? [...rule.topics, core.ACCOUNTABLE] : rule.topics);
    case "gate":
      return bearing(rule.from, rule.topics);
    case "list":
      return bearing(rule.units, [core.LISTED]);
    case "substitution": {
      const isGeneral = rule.topics.includes("on:umum") && rule.appointer === null && !rule.assigned;
      return bearing(rule.represents, isGeneral ? [core.STANDS_IN] : []);
    }
    case "power":
      return [];
  }
}

function subjectsOf(rule: Rule): Subject[] {
  return rule.kind === "power" || rule.kind === "substitution"
    ? rule.topics.map((topic) => ({ topic, rule: rule.id }))
    : [];
}

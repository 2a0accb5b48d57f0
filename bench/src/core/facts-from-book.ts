import { grouped } from "../group";
import type { Book } from "../jenjang";
import { bearingsOf, subjectsOf } from "./bearings";
import type { Facts, Unit } from "./facts";
import type { Readings } from "./readings";
import { rulesOf } from "./rules-from-book";
import type { Regulation, Taken } from "./taken";

/** One regulation of a book as facts, in one reading. */
export function factsOf(book: Book, id: string, readings: Readings): Facts {
  const entry = book.entries.get(id);
  if (entry === undefined) throw new Error(`no regulation ${id} is loaded`);
  const { regulation } = entry.graph;
  const taken: Taken = { regulation, vocabulary: book.vocabulary, readings };
  const units = unitsOf(taken);
  const rules = new Map(rulesOf(taken).map((rule) => [rule.id, rule]));
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
    displaced: displacedIn(taken),
    bearings: [...rules.values()].flatMap(bearingsOf),
    subjects: [...rules.values()].flatMap(subjectsOf),
  };
}

function unitsOf({ regulation, readings }: Taken): Map<string, Unit> {
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

function displacedIn({ regulation }: Taken): Set<string> {
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

import { type Arbitrary, array, boolean, constant, constantFrom, nat, record, uniqueArray } from "fast-check";
import { anybody, article, coordinator, either, now, party, rule, some, unnamed } from "./arbitraries";
import {
  ABOVE,
  ANYBODY,
  CLASSES,
  COORDINATORS,
  type Entry,
  OFFICIALS,
  PURPOSES,
  READINGS,
  TOPICS,
  UNITS,
  type Value,
} from "./names";

/*
 * Rules by which matters travel. What points to another rule is a number here, and an id in the file (file.ts).
 */

const official: Arbitrary<Value> = constantFrom(...OFFICIALS);

const upwards: Arbitrary<Value> = constant({ upwards: "ke atas" });

/** To whom, or, now and then, to which two. */
function ends(one: Arbitrary<Value>): Arbitrary<Value> {
  const two = uniqueArray(one, { minLength: 2, maxLength: 2, selector: (value) => JSON.stringify(value) });
  return either<Value>([85, one], [15, two]);
}

/** Who answers to whom. */
export const line: Arbitrary<Entry> = rule({
  from: some(ANYBODY),
  via: now(30, party),
  to: ends(either([75, official], [15, coordinator], [4, unnamed], [3, constant("unstated")], [3, upwards])),
});

const addressee: Arbitrary<Value> = ends(
  either<Value>([45, official], [20, party], [20, constant("unstated")], [15, upwards]),
);

const character: Arbitrary<Value> = either<Value>(
  [50, constantFrom("rahasia", "segera").map((of) => ({ of }))],
  [50, constant({ of: ["rahasia", "segera"], all: READINGS[0], any: READINGS[1] })],
);

const step: Arbitrary<Value> = either<Value>(
  [50, party.map((via) => ({ via }))],
  [50, party.map((initials) => ({ initials }))],
);

/** The stations of a path: `via` before `initials`, or both in any order. */
const stations: Arbitrary<Entry> = either<Entry>(
  [40, constant({})],
  [40, record({ via: now(70, party), initials: now(40, array(party, { minLength: 1, maxLength: 2 })) })],
  [20, record({ steps: array(step, { minLength: 1, maxLength: 3 }) })],
);

/** A path; `insteadOf`: how many rules before it stands the one whose place it takes. */
export const channel: Arbitrary<Entry> = rule({
  from: some([...UNITS, ...CLASSES, ...OFFICIALS]),
  for: some(PURPOSES),
  stations,
  to: addressee,
  mutual: now(8, constant(true)),
  copies: now(10, constant(ABOVE)),
  subject: now(15, constantFrom("perihal satu", "perihal dua")),
  deadline: now(8, constantFrom("paling lambat satu hari", "paling lambat dua hari")),
  character: now(15, character),
  insteadOf: now(15, nat(2)),
});

/** What a coordinator coordinates: by a list, by a chart, or neither; and its field. */
const scope: Arbitrary<Entry> = record({
  for: now(60, constant("koordinasi")),
  topics: now(70, some(TOPICS)),
  ownTopic: boolean(),
  list: now(70, some([...UNITS, "Dinas", "Badan"], 3)),
  among: now(30, some([...CLASSES, "Kantor Delta"])),
  cite: article,
});

/** Of each coordinator, what it coordinates, where anything. */
export const coordination: Arbitrary<Entry> = record(
  Object.fromEntries(COORDINATORS.map((name) => [name, now(85, scope)])),
);

/** Somebody who screens: what its own list names, or what everybody of a kind proposes. */
export const gate: Arbitrary<Entry> = rule({
  holder: constantFrom(...COORDINATORS),
  other: now(40, record({ holder: official, from: some(ANYBODY) })),
  for: either<Value>([80, constant("izin-perjalanan")], [20, some(PURPOSES)]),
  to: either<Value>([50, constant("unstated")], [50, official]),
});

export const afterParaf: Arbitrary<Value> = array(either<Value>([70, anybody], [30, unnamed]), {
  minLength: 1,
  maxLength: 2,
});

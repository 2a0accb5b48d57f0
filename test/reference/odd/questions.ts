import { type Arbitrary, constant, constantFrom, record, uniqueArray } from "fast-check";
import type { About, Absence, Question } from "../question";
import { either, now, some } from "./arbitraries";
import {
  ABOVE,
  CLASSES,
  DOCUMENTS,
  idOf,
  MATTERS,
  OCCASIONS,
  OFFICIALS,
  PURPOSES,
  READINGS,
  STATES,
  TOPICS,
  UNITS,
} from "./names";

/*
 * Questions with any of their options. They name what any odd regulation may have: one that does not have it is not asked.
 */

const OFFICES = [...OFFICIALS, ...UNITS].map(idOf);
const CLASS_IDS = CLASSES.map(idOf);
/** Units that no regulation names, of the classes that may be open. */
const UNLISTED = ["Dinas", "Badan"].map(idOf).map((of) => ({ id: `${of}-uji-coba`, of }));
const UNIT_IDS = [...OFFICES, ...CLASS_IDS, idOf(ABOVE), ...UNLISTED.map(({ id }) => id)];

const unit = constantFrom(...UNIT_IDS);
const maybe = (percent: number) => now(percent, unit).map((one) => one ?? null);

/** A canon's option, or one of the regulation's own. */
const OPTIONS = [
  ...["atau-literal", "atau-cascade", "away-counts", "away-differs", "prevented-counts", "prevented-differs"],
  ...["related-by-office", "related-by-topic", "special-displaces", "both-hold", "appointer-acts", "appointer-blocked"],
  ...["field-bound", "field-free", "direct-superior", "any-superior", "represents-signs", "represents-only"],
  ...READINGS,
];

/** One to three who are away; a class as a whole only now and then. */
const absences: Arbitrary<Absence[]> = either([90, away(OFFICES)], [10, away(UNIT_IDS)]);

function away(units: readonly string[]): Arbitrary<Absence[]> {
  const one = record({ office: constantFrom(...units), state: constantFrom(...STATES) });
  return uniqueArray(one, { minLength: 1, maxLength: 3, selector: ({ office }) => office });
}

const about: Arbitrary<About | null> = either<About | null>(
  [70, constant(null)],
  [18, constantFrom(...TOPICS).map((id) => ({ kind: "topic" as const, id }))],
  [12, unit.map((id) => ({ kind: "office" as const, id }))],
);

const common = {
  unlisted: constant(UNLISTED),
  readings: now(10, constantFrom(...OPTIONS)).map((one) => (one === undefined ? [] : [one])),
};
const absent = now(60, absences).map((all) => all ?? []);
const nullable = <T>(percent: number, one: Arbitrary<T>) => now(percent, one).map((value) => value ?? null);

const route: Arbitrary<Question> = record({
  ...common,
  command: constant("route" as const),
  absent,
  from: unit,
  to: maybe(30),
  purpose: constantFrom(...PURPOSES, "pertanggungjawaban"),
  about,
  character: now(20, some(["rahasia", "segera"])).map((all) => all ?? []),
}).map((one) => (one.to === one.from ? { ...one, to: null } : one));

const signers: Arbitrary<Question> = record({
  ...common,
  command: constant("who-signs" as const),
  absent,
  document: constantFrom(...DOCUMENTS),
  onBehalf: maybe(25),
  signer: maybe(25),
  capacity: nullable(10, constantFrom("own", "on-behalf", "unstated")),
  about,
  matter: nullable(30, constantFrom(...MATTERS)),
  delegated: nullable(30, constantFrom(true, false)),
});

const deputies: Arbitrary<Question> = record({
  ...common,
  command: constant("deputize" as const),
  absent: absences,
  occasion: constantFrom(...OCCASIONS),
  invitedBy: maybe(15),
  for: maybe(20),
  deputy: maybe(20),
});

/** Any question of any kind. */
export const oddQuestion: Arbitrary<Question> = either([34, route], [33, signers], [33, deputies]);

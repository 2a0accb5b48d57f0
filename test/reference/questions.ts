import type { Regulation } from "../../src/document/regulation";
import type { Vocabulary } from "../../src/document/vocabulary";
import type { Absence, Question, Unlisted } from "./question";

interface Known {
  readonly regulation: Regulation;
  readonly vocabulary: Vocabulary;
}

/** Every office, every class, and of every open class a unit that the regulation does not name. */
function unitsOf({ regulation }: Known): string[] {
  return [...regulation.offices.keys(), ...regulation.classes.keys(), ...unlistedOf(regulation).map(({ id }) => id)];
}

/** One unlisted unit for each open class. */
export function unlistedOf(regulation: Regulation): Unlisted[] {
  return [...regulation.classes.values()]
    .filter(({ open }) => open)
    .map(({ id }) => ({ id: `${id}-uji-coba`, of: id }));
}

/** Every unit with every purpose, without an addressee and with every other unit as one. */
export function* routes(known: Known): Generator<Question> {
  const units = unitsOf(known);
  for (const purpose of known.vocabulary.purposes.keys())
    for (const from of units)
      for (const to of [null, ...units]) if (from !== to) yield route(known, { from, to, purpose });
}

/** Every unit with every purpose, about every topic and every unit, and of every character. */
export function* routesAbout(known: Known): Generator<Question> {
  const topics = known.regulation.coordination.flatMap(({ field }) => field?.topics.map(({ id }) => id) ?? []);
  const abouts = [
    ...topics.map((id) => ({ kind: "topic" as const, id })),
    ...unitsOf(known).map((id) => ({ kind: "office" as const, id })),
  ];
  for (const purpose of known.vocabulary.purposes.keys())
    for (const from of unitsOf(known)) {
      for (const about of abouts) yield { ...route(known, { from, to: null, purpose }), about };
      for (const character of [["rahasia"], ["segera"], ["rahasia", "segera"]])
        yield { ...route(known, { from, to: null, purpose }), character };
    }
}

/** Every unit with every purpose while one or two officials who act in paths are away. */
export function* routesAway(known: Known, thin = 1): Generator<Question> {
  const sets = absentSets(known, 2, thin);
  for (const purpose of known.vocabulary.purposes.keys())
    for (const from of unitsOf(known))
      for (const absent of sets) yield { ...route(known, { from, to: null, purpose }), absent };
}

function route(known: Known, asked: { from: string; to: string | null; purpose: string }) {
  return { ...common(known), command: "route" as const, ...asked, about: null, character: [] };
}

/** Every document with every principal and candidate; of those whom any power names, with every matter too, delegated and not. */
export function* signatures(known: Known, thin = 1): Generator<Question> {
  const units = unitsOf(known).filter((_, i) => i % Math.min(thin, 7) === 0);
  const principals = namedInPowers(known);
  for (const document of known.vocabulary.documents.keys()) {
    for (const onBehalf of units.filter((unit) => !principals.includes(unit)))
      for (const signer of [null, ...units]) yield { ...signing(known, document), onBehalf, signer };
    for (const onBehalf of [null, ...principals])
      for (const signer of [null, ...units])
        for (const matter of [null, ...known.vocabulary.matters.keys()])
          for (const delegated of [null, true, false])
            yield { ...signing(known, document), onBehalf, signer, matter, delegated };
  }
}

/** Whoever signs by any power, or for whom. */
function namedInPowers({ regulation }: Known): string[] {
  const named = regulation.powers.flatMap(({ principal, signers }) => [principal, ...signers]);
  return [...new Set(named)].filter((one) => one !== null);
}

/** Every document with every topic, in every capacity. */
export function* signaturesAbout(known: Known): Generator<Question> {
  const topics = known.regulation.coordination.flatMap(({ field }) => field?.topics.map(({ id }) => id) ?? []);
  for (const document of known.vocabulary.documents.keys())
    for (const capacity of [null, "own", "on-behalf", "unstated"]) {
      for (const id of topics) yield { ...signing(known, document), capacity, about: { kind: "topic", id } };
      for (const id of unitsOf(known)) yield { ...signing(known, document), capacity, about: { kind: "office", id } };
    }
}

/** Every document while one or two are away: by everybody, for each principal, and of each of those who act. */
export function* signaturesAway(known: Known, thin = 1): Generator<Question> {
  const sets = absentSets(known, 2, thin);
  const principals = [null, ...namedInPowers(known)];
  const signers = officials(known);
  for (const document of known.vocabulary.documents.keys())
    for (const absent of sets) {
      for (const onBehalf of principals) yield { ...signing(known, document), onBehalf, absent };
      for (const signer of signers) yield { ...signing(known, document), signer, absent };
    }
}

function signing(known: Known, document: string) {
  return {
    ...common(known),
    command: "who-signs" as const,
    document,
    onBehalf: null,
    signer: null,
    capacity: null,
    about: null,
    matter: null,
    delegated: null,
  };
}

/** Every set of one to four absent officials in both states on every occasion, and by whom somebody is invited. */
export function* substitutions(known: Known, thin = 1): Generator<Question> {
  const sets = absentSets(known, 4, thin);
  const inviting = hosts(known);
  for (const occasion of known.vocabulary.occasions.keys())
    for (const absent of sets) {
      yield { ...standing(known, occasion), absent };
      if (occasion === "undangan")
        for (const invitedBy of inviting) yield { ...standing(known, occasion), absent, invitedBy };
    }
}

/** Whose invitations any rule speaks of, and somebody whose it does not. */
function hosts(known: Known): string[] {
  const named = new Set(known.regulation.substitutions.flatMap(({ invitedBy }) => invitedBy));
  const other = officials(known).find((unit) => !named.has(unit));
  return [...named, ...(other === undefined ? [] : [other])];
}

/** Every candidate and everybody represented while one is away, and each of the officials while two are. */
export function* candidates(known: Known, thin = 1): Generator<Question> {
  const sets = absentSets(known, 2, thin);
  const [units, acting] = [unitsOf(known), officials(known)];
  for (const occasion of known.vocabulary.occasions.keys())
    for (const absent of sets)
      for (const unit of absent.length === 1 ? units : acting) {
        yield { ...standing(known, occasion), absent, deputy: unit };
        yield { ...standing(known, occasion), absent, for: unit };
      }
}

function standing(known: Known, occasion: string) {
  return { ...common(known), command: "deputize" as const, occasion, invitedBy: null, for: null, deputy: null };
}

interface Common {
  readonly absent: readonly Absence[];
  readonly unlisted: readonly Unlisted[];
  readonly readings: readonly string[];
}

const COMMON = new WeakMap<Regulation, Common>();

/** What is the same in all questions to a regulation, worked out once: there are millions of them. */
function common({ regulation }: Known): Common {
  const known = COMMON.get(regulation) ?? { absent: [], unlisted: unlistedOf(regulation), readings: [] };
  COMMON.set(regulation, known);
  return known;
}

/**
 * Whoever is named by a rule of substitution, coordinates, or acts in a path; and of each class among them two members that
 * are not named. What is true of these is true of any other two: no rule tells them apart (README.md, "Exhaustive").
 */
function officials({ regulation }: Known): string[] {
  const named = [
    ...regulation.substitutions.flatMap((rule) => [
      ...rule.represents,
      ...(rule.trigger?.absent ?? []),
      ...(rule.appointer === null ? [] : [rule.appointer]),
      ...rule.deputies.flatMap((party) => (party.kind === "unit" ? [party.unit] : [])),
    ]),
    ...regulation.coordination.map(({ coordinator }) => coordinator),
    ...regulation.channels.flatMap(({ steps }) =>
      steps.flatMap(({ party }) => (party.kind === "unit" ? [party.unit] : [])),
    ),
  ];
  const all = [...new Set(named)];
  const members = all.flatMap((unit) => regulation.memberships.filter(({ of }) => of === unit).slice(0, 2));
  return [...new Set([...all, ...members.map(({ member }) => member)])];
}

/** Every so-manieth set of one to so many absent officials. */
function absentSets(known: Known, atMost: number, thin: number): Absence[][] {
  return [...absences(known, atMost)].filter((_, i) => i % thin === 0);
}

/** Every set of one to so many of them, each in every state. */
function* absences(known: Known, atMost: number): Generator<Absence[]> {
  const states = [...known.vocabulary.states.keys()];
  const people = officials(known);
  function* from(start: number, size: number): Generator<Absence[]> {
    if (size === 0) return yield [];
    for (let i = start; i < people.length; i++)
      for (const state of states)
        for (const rest of from(i + 1, size - 1)) yield [{ office: people[i] ?? "", state }, ...rest];
  }
  for (let size = 1; size <= atMost; size++) yield* from(0, size);
}

/** Some questions, each with one reading fixed, all of the readings in turn. */
export function* fixing(known: Known, questions: Iterable<Question>): Generator<Question> {
  const dimensions = [...known.vocabulary.canons.values(), ...known.regulation.readings];
  const readings = dimensions.flatMap(({ options }) => [...options.keys()]);
  let at = 0;
  for (const question of questions) yield { ...question, readings: [readings[at++ % readings.length] ?? ""] };
}

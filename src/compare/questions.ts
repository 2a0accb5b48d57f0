import type { Substitution } from "../document/regulation";
import type { Terms, Vocabulary } from "../document/vocabulary";
import type { Book, Entry } from "../graph/book";
import type { UnitNode } from "../graph/node";
import { lineage } from "../graph/walk";
import type { Asked } from "../question/question";
import { type Both, SIDES, type Side } from "./both";
import type { SharedUnit } from "./units";

/** An official who is away in a question. */
export interface SharedAbsence {
  readonly office: SharedUnit;
  readonly state: string;
}

/** A question that two regulations can both be asked. `topic` is its purpose, document or occasion. */
export type SharedQuestion =
  | { readonly command: "route"; readonly topic: string; readonly from: SharedUnit }
  | { readonly command: "who-signs"; readonly topic: string; readonly onBehalf: SharedUnit | null }
  | { readonly command: "deputize"; readonly topic: string; readonly absent: readonly SharedAbsence[] };

/** Every question that the offices, documents and occasions of two regulations give rise to. */
export function* sharedQuestions(
  { vocabulary }: Pick<Book, "vocabulary">,
  entries: Both<Entry>,
  shared: readonly SharedUnit[],
): Generator<SharedQuestion> {
  for (const topic of vocabulary.purposes.keys()) for (const from of shared) yield { command: "route", topic, from };
  const principals = shared.filter((unit) => isPrincipal(unit, entries));
  for (const topic of vocabulary.documents.keys())
    for (const onBehalf of [null, ...principals]) yield { command: "who-signs", topic, onBehalf };
  const absences = absencesIn(vocabulary, entries, shared);
  for (const topic of vocabulary.occasions.keys())
    for (const absent of absences) yield { command: "deputize", topic, absent };
}

/** The question in the words of one side's regulation. */
export function askedOf(question: SharedQuestion, side: Side, { id }: Entry): Asked {
  const regulations = [id];
  switch (question.command) {
    case "route":
      return { command: "route", from: wordsFor(question.from[side]), for: question.topic, regulations };
    case "who-signs": {
      const { topic, onBehalf } = question;
      return {
        command: "who-signs",
        doc: topic,
        ...(onBehalf === null ? {} : { onBehalf: wordsFor(onBehalf[side]) }),
        regulations,
      };
    }
    case "deputize": {
      const absent = question.absent.map(({ office, state }) => `${office[side].id}:${state}`).join(";");
      return { command: "deputize", absent, occasion: question.topic, regulations };
    }
  }
}

/** Ids are names too; an unlisted unit has its spelling in its name only. */
function wordsFor(unit: UnitNode): string {
  return unit.unlistedIn === null ? unit.id : unit.name;
}

function isPrincipal(unit: SharedUnit, entries: Both<Entry>): boolean {
  return SIDES.some((side) => entries[side].graph.regulation.powers.some((power) => power.principal === unit[side].id));
}

/** Each single official; those whose absence one rule of either side names together; and in which state. */
function absencesIn(vocabulary: Vocabulary, entries: Both<Entry>, shared: readonly SharedUnit[]): SharedAbsence[][] {
  const states = [...vocabulary.states.keys()];
  const singles = shared.flatMap((office) =>
    states.filter((state, i) => i === 0 || isWatched(office, state, entries)).map((state) => [{ office, state }]),
  );
  const sets = SIDES.flatMap((side) =>
    entries[side].graph.regulation.substitutions.flatMap((rule) => setsOf(rule, side, shared, vocabulary.states)),
  );
  const all = [...singles, ...sets].map((one) => [absenceKey(one), one] as const);
  return [...new Map(all).values()];
}

/** Whether a rule of either side speaks of that official, or of a class it belongs to, in that state. */
function isWatched(office: SharedUnit, state: string, entries: Both<Entry>): boolean {
  return SIDES.some((side) => {
    const { graph } = entries[side];
    const kin = new Set(lineage(graph, office[side], () => true).map(({ unit }) => unit.id));
    return graph.regulation.substitutions.some(
      (rule) =>
        (rule.trigger?.states.includes(state) === true &&
          watched(rule).length === 1 &&
          kin.has(watched(rule)[0] ?? "")) ||
        (rule.trigger?.absent.length === 0 &&
          rule.trigger.states.includes(state) &&
          rule.represents.some((id) => kin.has(id))),
    );
  });
}

function watched({ trigger }: Substitution): readonly string[] {
  return trigger?.absent ?? [];
}

/** The officials whom a rule names together, in each state that it names; none where one is known to one side only. */
function setsOf(rule: Substitution, side: Side, shared: readonly SharedUnit[], states: Terms): SharedAbsence[][] {
  const offices = watched(rule).map((id) => shared.find((unit) => unit[side].id === id));
  if (offices.length < 2) return [];
  const named = [...states.keys()].filter((state, i) => i === 0 || rule.trigger?.states.includes(state));
  const known = offices.filter((office) => office !== undefined);
  if (known.length < offices.length) return [];
  return named.map((state) => known.map((office) => ({ office, state })));
}

function absenceKey(absent: readonly SharedAbsence[]): string {
  return absent
    .map(({ office, state }) => `${office.left.id}:${state}`)
    .sort()
    .join(" ");
}

/** Whose questions they are: all offices in it. */
export function unitsIn(question: SharedQuestion): readonly SharedUnit[] {
  switch (question.command) {
    case "route":
      return [question.from];
    case "who-signs":
      return question.onBehalf === null ? [] : [question.onBehalf];
    case "deputize":
      return question.absent.map(({ office }) => office);
  }
}

/** The one office that a question is about, in whose place others can be asked about; null where there is none such. */
export function officeIn(question: SharedQuestion): SharedUnit | null {
  const [only, ...others] = unitsIn(question);
  return question.command === "who-signs" || others.length > 0 ? null : (only ?? null);
}

/** What a question asks about, its topic apart. */
export function whoIsIn(question: SharedQuestion): string {
  if (question.command === "deputize") return absenceKey(question.absent);
  return unitsIn(question)
    .map(({ left }) => left.id)
    .join();
}

/** Whether a question asks for some of what another one asks for. */
export function isNarrower(one: SharedQuestion, other: SharedQuestion): boolean {
  if (one.command !== "who-signs" || other.command !== "who-signs" || one.topic !== other.topic) return false;
  return one.onBehalf !== null && other.onBehalf === null;
}

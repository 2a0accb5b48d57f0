import type { Book, Entry } from "../graph/book";
import type { UnitNode } from "../graph/node";
import type { Asked } from "../question/question";
import { absenceKey, absencesIn, type SharedAbsences } from "./absences";
import { type Both, SIDES, type Side } from "./both";
import type { SharedUnit } from "./units";

/** A question that two regulations can both be asked. `topic` is its purpose, document or occasion. */
export type SharedQuestion =
  | {
      readonly command: "route";
      readonly topic: string;
      readonly from: SharedUnit;
      readonly character: readonly string[];
    }
  | { readonly command: "who-signs"; readonly topic: string; readonly onBehalf: SharedUnit | null }
  | { readonly command: "deputize"; readonly topic: string; readonly absent: SharedAbsences };

/**
 * Every question that the offices, documents and occasions of two regulations give rise to. Paths are asked for without an
 * addressee, which yields those to all.
 */
export function* sharedQuestions(
  { vocabulary }: Pick<Book, "vocabulary">,
  entries: Both<Entry>,
  shared: readonly SharedUnit[],
): Generator<SharedQuestion> {
  for (const topic of vocabulary.purposes.keys())
    for (const character of charactersOf(topic, entries))
      for (const from of shared) yield { command: "route", topic, from, character };
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
    case "route": {
      const { topic, from, character } = question;
      const letter = character.length === 0 ? {} : { character: character.join() };
      return { command: "route", from: wordsFor(from[side]), for: topic, ...letter, regulations };
    }
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

/** No character; and those for which either regulation has a path of its own, all together and each alone. */
function charactersOf(topic: string, entries: Both<Entry>): readonly (readonly string[])[] {
  const limits = SIDES.flatMap((side) =>
    entries[side].graph.regulation.channels.flatMap(({ purposes, character }) =>
      character !== null && purposes.includes(topic) ? [character.of] : [],
    ),
  );
  const all = [[], ...limits.flatMap((of) => [of, ...of.map((one) => [one])])];
  return [...new Map(all.map((one) => [one.join(), one])).values()];
}

/** Ids are names too; an unlisted unit has its spelling in its name only. */
function wordsFor(unit: UnitNode): string {
  return unit.unlistedIn === null ? unit.id : unit.name;
}

function isPrincipal(unit: SharedUnit, entries: Both<Entry>): boolean {
  return SIDES.some((side) => entries[side].graph.regulation.powers.some((power) => power.principal === unit[side].id));
}

/** The one office that a question is about, in whose place others can be asked about; null where there is none such. */
export function officeIn(question: SharedQuestion): SharedUnit | null {
  switch (question.command) {
    case "route":
      return question.from;
    case "who-signs":
      return null;
    case "deputize": {
      const [{ office }, ...others] = question.absent;
      return others.length > 0 ? null : office;
    }
  }
}

/** What a question asks about, its topic apart. */
export function whoIsIn(question: SharedQuestion): string {
  switch (question.command) {
    case "route":
      return [question.from.left.id, ...question.character].join(" ");
    case "who-signs":
      return question.onBehalf?.left.id ?? "";
    case "deputize":
      return absenceKey(question.absent);
  }
}

/** Whether a question is a special case of another one, or asks for some of what it asks for. */
export function isNarrower(one: SharedQuestion, other: SharedQuestion): boolean {
  if (one.topic !== other.topic) return false;
  if (one.command === "route" && other.command === "route")
    return one.from === other.from && one.character.length > 0 && other.character.length === 0;
  return (
    one.command === "who-signs" && other.command === "who-signs" && one.onBehalf !== null && other.onBehalf === null
  );
}

import type { Told } from "../../compare/comparison";
import type { SharedQuestion } from "../../compare/questions";
import type { SharedUnit } from "../../compare/units";
import { topicsOf } from "../../document/vocabulary";
import { catalogue, listed } from "../say";
import { headOf, officeNames, officeWords, type Wording } from "./office-words";

/** The questions of a difference in a line of words, its topic apart. */
export function questionWords({ questions }: Told, wording: Wording): string {
  const { comparing } = catalogue(wording.language);
  const [first] = questions;
  switch (first?.command) {
    case "route":
      return comparing.from(officeWords(officesIn(questions), wording));
    case "who-signs": {
      const principals = officesIn(questions);
      return principals.length === 0 ? comparing.signs : comparing.signsFor(officeWords(principals, wording));
    }
    default:
      return absenceWords(questions, wording);
  }
}

/** The label of a topic. */
export function topicWords({ command, topic }: Pick<SharedQuestion, "command" | "topic">, wording: Wording): string {
  return topicsOf({ command }, wording.vocabulary).get(topic)?.label[wording.language] ?? topic;
}

/** The offices whose documents narrower questions ask for. */
export function principalWords({ within }: Told, wording: Wording): string {
  return officeWords([...new Set(officesIn(within))], wording);
}

function officesIn(questions: readonly SharedQuestion[]): SharedUnit[] {
  return questions.flatMap((question) => {
    if (question.command === "route") return [question.from];
    return question.command === "who-signs" && question.onBehalf !== null ? [question.onBehalf] : [];
  });
}

/** Who is away, in which states: the same officials in several states once. */
function absenceWords(questions: readonly SharedQuestion[], wording: Wording): string {
  const { comparing, or } = catalogue(wording.language);
  const byState = new Map<string, SharedUnit[][]>();
  for (const question of questions) {
    if (question.command !== "deputize") continue;
    const state = question.absent[0]?.state ?? "";
    byState.set(state, [...(byState.get(state) ?? []), question.absent.map(({ office }) => office)]);
  }
  const states = new Map<string, string[]>();
  for (const [state, sets] of byState) {
    const who = awayWords(sets, wording);
    const label = wording.vocabulary.states.get(state)?.label[wording.language] ?? state;
    states.set(who, [...(states.get(who) ?? []), label]);
  }
  return [...states].map(([who, labels]) => comparing.absent(who, listed(labels, or))).join("; ");
}

/** Any of several who are away alone, or together. */
function awayWords(sets: readonly SharedUnit[][], wording: Wording): string {
  const { and, or } = catalogue(wording.language);
  const alone = sets.flatMap((set) => (set.length === 1 ? set : []));
  const together = sets.filter((set) => set.length > 1).map((set) => listed(set.map(headOf), and));
  const names = [...(alone.length === 0 ? [] : officeNames(alone, wording, headOf)), ...together];
  const isPlain = together.length === 0 && !names.some((name) => name.includes(","));
  if (isPlain || names.length < 2) return listed(names, or);
  return `${names.slice(0, -1).join("; ")}; ${or} ${names.at(-1)}`;
}

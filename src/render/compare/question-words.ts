import type { Told } from "../../compare/comparison";
import type { SharedQuestion } from "../../compare/questions";
import type { SharedUnit } from "../../compare/units";
import { labelOf, topicsOf } from "../../document/vocabulary";
import { catalogue, listed } from "../say";
import { headOf, officeNames, officeWords, type Wording } from "./office-words";

/** The questions of a difference in a line of words, its topic apart. */
export function questionWords({ questions }: Told, wording: Wording): string {
  const { comparing } = catalogue(wording.language);
  const [first] = questions;
  switch (first?.command) {
    case "route":
      return originWords(questions, wording);
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
  return labelOf(topicsOf({ command }, wording.vocabulary), topic)[wording.language];
}

/** The narrower questions that show a part of a difference: whose documents, and letters of which character. */
export function narrowerWords({ within }: Told, wording: Wording): string[] {
  const { comparing, or } = catalogue(wording.language);
  const principals = [...new Set(officesIn(within))];
  const letters = new Set(
    within.flatMap((one) => (one.command === "route" ? [letterWords(one.character, wording)] : [])),
  );
  return [
    ...(principals.length === 0 ? [] : [comparing.within(officeWords(principals, wording))]),
    ...(letters.size === 0 ? [] : [comparing.withinLetters(listed([...letters], or))]),
  ];
}

/** Where paths start, and for letters of which character: the same offices once. */
function originWords(questions: readonly SharedQuestion[], wording: Wording): string {
  const { comparing, or } = catalogue(wording.language);
  const byLetter = new Map<string, SharedUnit[]>();
  for (const question of questions.filter((one) => one.command === "route")) {
    const letter = question.character.length === 0 ? "" : letterWords(question.character, wording);
    byLetter.set(letter, [...(byLetter.get(letter) ?? []), question.from]);
  }
  const byOffices = new Map<string, { offices: SharedUnit[]; letters: string[] }>();
  for (const [letter, offices] of byLetter) {
    const key = offices.map(({ left }) => left.id).join(" ");
    const known = byOffices.get(key) ?? { offices, letters: [] };
    byOffices.set(key, { offices, letters: [...known.letters, letter] });
  }
  return [...byOffices.values()]
    .map(({ offices, letters }) => {
      const told = listed(
        letters.filter((letter) => letter !== ""),
        or,
      );
      const from = comparing.from(officeWords(offices, wording));
      if (told === "") return from;
      return letters.includes("") ? `${from} (${comparing.withinLetters(told)})` : `${from}, ${told}`;
    })
    .join("; ");
}

function letterWords(character: readonly string[], { vocabulary, language }: Wording): string {
  const { rule, and } = catalogue(language);
  const labels = character.map((id) => labelOf(vocabulary.characters, id)[language]);
  return rule.character(listed(labels, and));
}

/** The offices in whose name, or whose, documents are. */
function officesIn(questions: readonly SharedQuestion[]): SharedUnit[] {
  return questions.flatMap((one) => (one.command === "who-signs" && one.onBehalf !== null ? [one.onBehalf] : []));
}

/** Who is away, in which states: the same officials in several states once. */
function absenceWords(questions: readonly SharedQuestion[], wording: Wording): string {
  const { comparing, or } = catalogue(wording.language);
  const byState = new Map<string, SharedUnit[][]>();
  for (const question of questions.filter((one) => one.command === "deputize")) {
    const [{ state }] = question.absent;
    byState.set(state, [...(byState.get(state) ?? []), question.absent.map(({ office }) => office)]);
  }
  const states = new Map<string, string[]>();
  for (const [state, sets] of byState) {
    const who = awayWords(sets, wording);
    const label = labelOf(wording.vocabulary.states, state)[wording.language];
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

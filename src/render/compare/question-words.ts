import type { Comparison, Told } from "../../compare/comparison";
import type { SharedQuestion } from "../../compare/questions";
import type { SharedUnit } from "../../compare/units";
import type { Language } from "../../document/text";
import { topicsOf, type Vocabulary } from "../../document/vocabulary";
import { catalogue, listed } from "../say";

/** What questions are told with: the two regulations' units, the terms, and a language. */
export interface Wording {
  readonly comparison: Comparison;
  readonly vocabulary: Vocabulary;
  readonly language: Language;
  /** The lists of offices that have been told already, with their letters. */
  readonly groups: Map<string, string>;
}

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

type Called = (unit: SharedUnit) => string;

/** Offices in words. */
function officeWords(offices: readonly SharedUnit[], wording: Wording): string {
  const names = officeNames(offices, wording, nameOf);
  return names.some((name) => name.includes(",")) ? names.join("; ") : listed(names, catalogue(wording.language).or);
}

/** Offices by name; classes of which all members, or nearly all, are among them stand for these. */
function officeNames(offices: readonly SharedUnit[], wording: Wording, called: Called): string[] {
  const { comparison, language } = wording;
  const { comparing, and } = catalogue(language);
  const rest = new Set(offices);
  const whole = offices.filter((cls) => stands(cls, offices, comparison));
  const members = whole.flatMap(comparison.membersOf);
  const heads = whole.filter((cls) => !members.includes(cls));
  for (const one of [...whole, ...members]) rest.delete(one);
  const missing = [...new Set(members.filter((one) => !offices.includes(one)))];
  const names =
    heads.length === 0 ? [] : [comparing.withMembers(listed(heads.map(called), and), listed(missing.map(called), and))];
  for (const cls of comparison.shared) {
    const all = comparison.membersOf(cls);
    if (offices.includes(cls) || all.length < FEW || !all.every((one) => rest.has(one))) continue;
    for (const one of all) rest.delete(one);
    names.push(comparing.membersOnly(called(cls)));
  }
  names.push(...(rest.size > MOST_NAMES ? [groupWords([...rest], wording, called)] : [...rest].map(called)));
  return names;
}

/** A long list of offices: told where it comes first, and by its letter where it comes again. */
function groupWords(offices: readonly SharedUnit[], { groups, language }: Wording, called: Called): string {
  const { comparing } = catalogue(language);
  const key = offices.map(({ left }) => left.id).join(" ");
  const known = groups.get(key);
  if (known !== undefined) return comparing.groupAgain(known, offices.length);
  const letter = letterAt(groups.size);
  groups.set(key, letter);
  return comparing.group(letter, offices.map(called).join("; "));
}

/** A, B, …, Z, A2, … */
function letterAt(index: number): string {
  const round = Math.floor(index / 26);
  return String.fromCharCode(65 + (index % 26)) + (round === 0 ? "" : String(round + 1));
}

/** A longer list of offices gets a letter. */
const MOST_NAMES = 3;
/** Below this many, members are told one by one. */
const FEW = 4;
const MOST_MISSING = 2;

/** Whether a class stands for its members: all of them are meant, or nearly all. */
function stands(cls: SharedUnit, offices: readonly SharedUnit[], { membersOf }: Comparison): boolean {
  const members = membersOf(cls);
  const missing = members.filter((one) => !offices.includes(one)).length;
  return members.length > 0 && missing <= MOST_MISSING && missing < members.length - missing;
}

/** A name that both regulations use, or each one's own; of a unit that one does not list, the other's. */
export function nameOf({ left, right }: SharedUnit): string {
  if (left.unlistedIn !== null) return right.name;
  return right.unlistedIn !== null || left.name === right.name ? left.name : `${left.name} / ${right.name}`;
}

function headOf(unit: SharedUnit): string {
  const { left, right } = unit;
  if (left.unlistedIn !== null) return right.head;
  return right.unlistedIn !== null || left.head === right.head ? left.head : nameOf(unit);
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

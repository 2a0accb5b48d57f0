import type { Comparison } from "../../compare/comparison";
import type { SharedUnit } from "../../compare/units";
import type { Language } from "../../document/text";
import type { Vocabulary } from "../../document/vocabulary";
import { catalogue, listed } from "../say";

/** What questions are told with: the two regulations' units, the terms, and a language. */
export interface Wording {
  readonly comparison: Comparison;
  readonly vocabulary: Vocabulary;
  readonly language: Language;
  /** The lists of offices that have been told already, with their letters. */
  readonly groups: Map<string, string>;
}

type Called = (unit: SharedUnit) => string;

/** Offices in words. */
export function officeWords(offices: readonly SharedUnit[], wording: Wording): string {
  const names = officeNames(offices, wording, nameOf);
  return names.some((name) => name.includes(",")) ? names.join("; ") : listed(names, catalogue(wording.language).or);
}

/** Offices by name; classes of which all members, or nearly all, are among them stand for these. */
export function officeNames(offices: readonly SharedUnit[], wording: Wording, called: Called): string[] {
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
function nameOf({ left, right }: SharedUnit): string {
  if (left.unlistedIn !== null) return right.name;
  return right.unlistedIn !== null || left.name === right.name ? left.name : `${left.name} / ${right.name}`;
}

/** What the head is called. */
export function headOf(unit: SharedUnit): string {
  const { left, right } = unit;
  if (left.unlistedIn !== null) return right.head;
  return right.unlistedIn !== null || left.head === right.head ? left.head : nameOf(unit);
}

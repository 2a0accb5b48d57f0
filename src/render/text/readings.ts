import type { Answer, Finding, ReadingInPlay } from "../../answer/answer";
import type { Language } from "../../document/text";
import type { Dimension } from "../../document/vocabulary";
import { catalogue } from "../say";
import { findingLines } from "./findings";
import { beside, clean, halfWidth, wrapped } from "./page";
import { narrowed, type Telling } from "./telling";

/** Below this width of a half, two readings stand one under the other. */
const NARROWEST_HALF = 34;

/** An ambiguous answer: on which words it hangs, what holds in all readings, and what follows from each. */
export function readingLines(answer: Answer, telling: Telling, indent: number): string[] {
  const { sheet, language } = telling;
  const { words } = catalogue(language);
  const choices = choicesOf(answer);
  const about = choiceLines(answer, telling, indent);
  const certain = answer.findings.filter((f) => f.under.length === 0);
  const always = certain.flatMap((f) => findingLines(f, telling, indent + 2));
  const blocks = [about];
  if (always.length > 0) blocks.push([" ".repeat(indent) + sheet.paint.good(`${words.always}:`), ...always]);
  const [a, b, ...more] = answer.readings;
  const alone = choices.length === 1 && a !== undefined && b !== undefined && more.length === 0;
  if (alone && halfWidth(sheet, indent) >= NARROWEST_HALF) {
    blocks.push(beside(column(a, answer, telling, indent), column(b, answer, telling, indent), sheet, indent));
  } else {
    const groups = groupsOf(answer);
    blocks.push(...groups.map((group) => groupLines(group, answer, telling, indent)));
  }
  return blocks.flatMap((block, i) => (i === 0 ? block : ["", ...block]));
}

function choicesOf({ readings }: Answer): Dimension[] {
  return [...new Set(readings.map((reading) => reading.dimension))];
}

/** On which words an ambiguous answer hangs, a line for each choice. */
export function choiceLines(answer: Answer, { sheet, language }: Telling, indent: number): string[] {
  const { words } = catalogue(language);
  return choicesOf(answer).flatMap(({ about }) =>
    wrapped(`${sheet.paint.caution("?")} ${words.readingsDiffer} ${clean(about[language])}`, sheet, indent, 2),
  );
}

/** What follows from one of two readings, in half the width. */
function column(reading: ReadingInPlay, answer: Answer, telling: Telling, indent: number): string[] {
  const { sheet, language } = telling;
  const half = narrowed(telling, halfWidth(sheet, indent));
  const { words } = catalogue(language);
  const held = answer.findings.filter((f) => f.under.some((set) => set.includes(reading.id)));
  const head = wrapped(`${words.if} ${clean(reading.label[language])}`, half.sheet, 0).map(sheet.paint.caution);
  const body = held.flatMap((f) => findingLines(f, half, 1));
  return [...head, sheet.paint.faint(`[${reading.id}]`), ...(body.length > 0 ? body : [nothingMore(answer, language)])];
}

/** That nothing, or nothing more than what always holds, follows from a reading. */
export function nothingMore(answer: Answer, language: Language): string {
  const { words } = catalogue(language);
  return ` (${answer.findings.some((f) => f.under.length === 0) ? words.nothingMore : words.nothing})`;
}

/** Findings that hang on the same readings. */
export interface Group {
  readonly under: Finding["under"];
  readonly findings: readonly Finding[];
}

/** The findings by the readings they hang on; of a lone choice also the options from which nothing follows. */
export function groupsOf(answer: Answer): Group[] {
  const groups = new Map<string, { under: Finding["under"]; findings: Finding[] }>();
  for (const finding of answer.findings.filter((f) => f.under.length > 0)) {
    const key = JSON.stringify(finding.under);
    const group = groups.get(key) ?? { under: finding.under, findings: [] };
    groups.set(key, group);
    group.findings.push(finding);
  }
  const lone = new Set(answer.readings.map((r) => r.dimension)).size === 1;
  const used = new Set(answer.findings.flatMap((f) => f.under.flat()));
  const empty = lone ? answer.readings.filter((r) => !used.has(r.id)) : [];
  return [...groups.values(), ...empty.map(({ id }) => ({ under: [[id]], findings: [] }))];
}

function groupLines({ under, findings }: Group, answer: Answer, telling: Telling, indent: number): string[] {
  const { sheet, language } = telling;
  const head = wrapped(`${underWords(under, answer, language)}:`, sheet, indent, 2).map(sheet.paint.caution);
  if (findings.length === 0) return [...head, " ".repeat(indent + 1) + nothingMore(answer, language)];
  return [...head, ...findings.flatMap((f) => findingLines(f, telling, indent + 2))];
}

/** The sets of readings under which something holds, in words. */
export function underWords(under: Finding["under"], answer: Answer, language: Language): string {
  const { words } = catalogue(language);
  const label = (id: string): string =>
    `${clean((answer.readings.find((r) => r.id === id) as ReadingInPlay).label[language])} [${id}]`;
  const sets = under.map((set) => set.map(label).join(` ${words["and-if"]} `));
  return `${words.if} ${sets.join(`, ${words["or-if"]} ${words.if} `)}`;
}

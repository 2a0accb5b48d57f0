import type { Answer, Finding } from "../../answer/answer";
import { type Both, onBoth, SIDES, type Side } from "../../compare/both";
import { citesOf } from "../../compare/cites";
import type { ComparedTopic, Counts, Told, ToldRow } from "../../compare/comparison";
import type { Degree } from "../../compare/rows";
import { labelSteps } from "../../document/citation";
import type { Command } from "../../document/vocabulary";
import { catalogue, listed, say } from "../say";
import { findingWords } from "./finding-words";
import { principalWords, questionWords, topicWords, type Wording } from "./question-words";

/*
 * A comparison in words, before it is set: plain texts that the terminal, Markdown and HTML set each in its way, and make
 * harmless.
 */

/** What one regulation says in a row. */
export interface Line {
  readonly says: string;
  /** On which conditions, in which readings. */
  readonly notes: readonly string[];
  readonly cites: readonly string[];
}

export interface LinePair extends Both<Line | null> {
  readonly degree: Degree;
}

/** Rows that stand in the same answers. */
export interface Part {
  /** In which other questions they stand. */
  readonly likewise: readonly string[];
  readonly rows: readonly LinePair[];
  /** Where the text of a side stops, if that was not said before. */
  readonly stops: Both<string | null>;
}

/** Some questions in words, and wherein their answers differ. */
export interface Item {
  readonly question: string;
  readonly parts: readonly Part[];
}

/** One topic in words, or several that have all their differences in common. */
export interface Section {
  readonly command: Command;
  readonly title: string;
  readonly counts: string;
  readonly items: readonly Item[];
  readonly alike: readonly Item[];
  /** Where else differences on this topic are told. */
  readonly see: string | null;
}

/** Topics in words; one whose differences are all told under one other is told with it. */
export function sectionsOf(topics: readonly ComparedTopic[], wording: Wording): Section[] {
  const host = (of: ComparedTopic): ComparedTopic => {
    const [only, ...others] = tellersOf(of, topics);
    return of.differences.length === 0 && only !== undefined && others.length === 0 ? only : of;
  };
  const hosted = topics
    .filter((one) => host(one) === one)
    .map((one) => [one, ...topics.filter((of) => of !== one && host(of) === one)]);
  return hosted.map((together) => sectionOf(together, topics, wording));
}

function sectionOf(together: readonly ComparedTopic[], all: readonly ComparedTopic[], wording: Wording): Section {
  const { comparing, and } = catalogue(wording.language);
  const [of] = together as [ComparedTopic];
  const elsewhere = [...new Set(together.flatMap((one) => tellersOf(one, all)))].filter(
    (one) => !together.includes(one),
  );
  const title = (one: ComparedTopic): string => topicWords(one, wording);
  const own = together.map(({ topic }) => topic);
  return {
    command: of.command,
    title: together.map(title).join(" · "),
    counts: comparing.short(summed(together.map(({ counts }) => counts))),
    items: itemsOf(
      together.flatMap(({ differences }) => differences),
      own,
      wording,
    ),
    alike: itemsOf(
      together.flatMap(({ alike }) => alike),
      own,
      wording,
    ),
    see: elsewhere.length === 0 ? null : comparing.see(listed(elsewhere.map(title), and)),
  };
}

/** The other topics under which differences on a topic are told. */
function tellersOf(of: ComparedTopic, all: readonly ComparedTopic[]): ComparedTopic[] {
  return all.filter((one) => one !== of && one.differences.some(({ topics }) => topics.includes(of.topic)));
}

function summed(all: readonly Counts[]): Counts {
  const sum = (outcome: keyof Counts): number => all.reduce((total, counts) => total + counts[outcome], 0);
  return {
    same: sum("same"),
    worded: sum("worded"),
    different: sum("different"),
    "only-left": sum("only-left"),
    "only-right": sum("only-right"),
    silent: sum("silent"),
  };
}

/** The same questions once, with all that is told about them: what holds on other topics too comes last. */
function itemsOf(all: readonly Told[], own: readonly string[], wording: Wording): Item[] {
  const items = new Map<string, Part[]>();
  for (const told of all) {
    const question = questionWords(told, wording);
    items.set(question, [...(items.get(question) ?? []), partOf(told, own, wording)]);
  }
  return [...items].map(([question, parts]) => {
    const ordered = [...parts].sort((a, b) => Number(a.likewise.length > 0) - Number(b.likewise.length > 0));
    return { question, parts: ordered.map((part, i) => ({ ...part, stops: newStops(part, ordered.slice(0, i)) })) };
  });
}

function newStops({ stops }: Part, before: readonly Part[]): Part["stops"] {
  return onBoth((side, stop) => (before.some((part) => part.stops[side] === stop) ? null : stop), stops);
}

/** @param own the topics under which it is told */
function partOf(told: Told, own: readonly string[], wording: Wording): Part {
  const { or } = catalogue(wording.language);
  return {
    likewise: elsewhereOf(told, own, wording),
    rows: joined(
      told.rows.map((row) => rowOf(row, wording)),
      or,
    ),
    stops: onBoth((side) => stopOf(told, side, wording), told.compared[0].answers),
  };
}

/** For which topics and narrower questions it holds, where that is not plain from where it stands. */
function elsewhereOf(told: Told, own: readonly string[], wording: Wording): string[] {
  const { comparing } = catalogue(wording.language);
  const { command } = told.compared[0].question;
  const labels = (topics: readonly string[]): string =>
    topics.map((topic) => topicWords({ command, topic }, wording)).join("; ");
  const others = told.topics.filter((topic) => !own.includes(topic));
  const isForAll = own.every((topic) => told.topics.includes(topic));
  const principals = principalWords(told, wording);
  return [
    ...(isForAll ? [] : [comparing.onlyOn(labels(told.topics))]),
    ...(isForAll && others.length > 0 ? [comparing.likewise(labels(others))] : []),
    ...(principals === "" ? [] : [comparing.within(principals)]),
  ];
}

/** A row whose sides are still in pieces, so that rows can be joined that differ in a name only. */
interface Pieces extends Both<Piece | null> {
  readonly degree: Degree;
}

interface Piece {
  readonly before: string;
  readonly names: string[];
  readonly after: string;
  readonly notes: readonly string[];
  readonly cites: (readonly string[])[];
}

function rowOf(row: ToldRow, wording: Wording): Pieces {
  const piece = (side: Side): Piece | null => {
    const finding = row[side]?.finding;
    if (finding === undefined) return null;
    const { before, name, after } = findingWords(finding, wording.language);
    return { before, names: [name], after, notes: notesOf(finding, wording), cites: [row.cites[side]] };
  };
  return { left: piece("left"), right: piece("right"), degree: row.degree };
}

function notesOf({ conditions, under }: Finding, { language }: Wording): string[] {
  const { words, comparing, or } = catalogue(language);
  const told = conditions.map(({ code, message }) => {
    const lead = code === "subject" || code === "deadline" ? words[code] : words.condition;
    return `${lead}: ${say(message, language)}`;
  });
  const sets = under.map((set) => set.map((id) => `[${id}]`).join(` ${words["and-if"]} `));
  return under.length === 0 ? told : [...told, comparing.under(listed(sets, or))];
}

/** Rows that say the same of several, by the same articles or places in one list, in one. */
function joined(rows: readonly Pieces[], or: string): LinePair[] {
  const kept = new Map<string, Pieces>();
  for (const row of rows) {
    const same = row.left === null || row.right === null || row.left.names[0] === row.right.names[0];
    const key = JSON.stringify([row.degree, ...SIDES.map((side) => frameOf(row[side])), same || kept.size]);
    const before = kept.get(key);
    if (before === undefined) kept.set(key, row);
    else
      for (const side of SIDES) {
        before[side]?.names.push(...(row[side]?.names ?? []));
        before[side]?.cites.push(...(row[side]?.cites ?? []));
      }
  }
  return [...kept.values()].map(({ left, right, degree }) => ({
    left: lineOf(left, or),
    right: lineOf(right, or),
    degree,
  }));
}

function frameOf(piece: Piece | null): unknown {
  return piece === null ? null : [piece.before, piece.after, piece.notes, piece.cites.flat().map(listAround)];
}

/** The provision that a place in a list is in: its first two steps. */
function listAround(label: string): string {
  return labelSteps(label)?.slice(0, 2).join(" ") ?? label;
}

function lineOf(piece: Piece | null, or: string): Line | null {
  if (piece === null) return null;
  const { before, names, after, notes, cites } = piece;
  const all = names.some((name) => name.includes(",")) ? names.join("; ") : listed(names, or);
  return { says: before + all + after, notes, cites: citesOf(cites) };
}

/** That the text of a side is silent, with what comes nearest; or why it names nobody. */
function stopOf({ compared, rows }: Told, side: Side, { language }: Wording): string | null {
  const { comparing, words } = catalogue(language);
  const answers = compared.map((one) => one.answers[side]);
  if (compared[0].outcome === (side === "left" ? "only-right" : "only-left")) return comparing.silent(nearest(answers));
  if (!rows.some((row) => row[side] !== null && leavesOut(row[side].finding))) return null;
  for (const code of ["chart-missing", "not-listed"] as const) {
    const [gap] = answers.map(({ gaps }) => gaps.find((one) => one.code === code));
    if (gap !== undefined) return `${words.textStops}: ${comparing.stops[code]} (${gap.because[0]})`;
  }
  return null;
}

/** Whether a path leads through somebody whom the text does not name. */
function leavesOut({ part }: Finding): boolean {
  return part.kind === "route" && part.hops.some((hop) => hop.office === null && hop.act !== "addressee");
}

const MOST_NEAREST = 3;

/** The articles that come nearest in some answers. */
function nearest(answers: readonly Answer[]): string {
  const lists = answers.map(({ gaps }) => [...new Set(gaps.flatMap((gap) => gap.because))]);
  const all = citesOf(lists);
  const close = all.filter((label) => (labelSteps(label) ?? []).length > 1);
  return (close.length > 0 ? close : all).slice(0, MOST_NEAREST).join(" · ");
}

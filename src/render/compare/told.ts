import type { Answer, Finding } from "../../answer/answer";
import { type Both, onBoth, SIDES, type Side } from "../../compare/both";
import type { ComparedTopic, Told, ToldRow } from "../../compare/comparison";
import { citesOf } from "../../compare/cites";
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

/** One topic in words. */
export interface Section {
  readonly command: Command;
  readonly topic: string;
  readonly title: string;
  readonly counts: string;
  readonly items: readonly Item[];
  readonly alike: readonly Item[];
  /** Where else differences on this topic are told. */
  readonly see: string | null;
}

/** A topic in words. @param all every topic, of which one may tell the differences of another */
export function sectionOf(of: ComparedTopic, all: readonly ComparedTopic[], wording: Wording): Section {
  const { comparing } = catalogue(wording.language);
  const elsewhere = all.filter(
    (one) => one !== of && one.command === of.command && one.differences.some(({ topics }) => topics.includes(of.topic)),
  );
  const titles = elsewhere.map((one) => topicWords(one, wording));
  return {
    command: of.command,
    topic: of.topic,
    title: topicWords(of, wording),
    counts: comparing.short(of.counts),
    items: itemsOf(of.differences, wording),
    alike: itemsOf(of.alike, wording),
    see: titles.length === 0 ? null : comparing.see(listed(titles, catalogue(wording.language).and)),
  };
}

/** The same questions once, with all that is told about them. */
function itemsOf(all: readonly Told[], wording: Wording): Item[] {
  const items = new Map<string, { question: string; parts: Part[] }>();
  for (const told of all) {
    const question = questionWords(told, wording);
    const item = items.get(question) ?? { question, parts: [] };
    items.set(question, item);
    const before = item.parts.flatMap(({ stops }) => [stops.left, stops.right]);
    const part = partOf(told, wording);
    const stops = onBoth((_, stop) => (before.includes(stop) ? null : stop), part.stops);
    item.parts.push({ ...part, stops });
  }
  return [...items.values()];
}

function partOf(told: Told, wording: Wording): Part {
  const { comparing, or } = catalogue(wording.language);
  const { command } = told.lead.question;
  const others = told.topics.slice(1).map((topic) => topicWords({ command, topic }, wording));
  const principals = principalWords(told, wording);
  return {
    likewise: [
      ...(others.length === 0 ? [] : [comparing.likewise(others.join("; "))]),
      ...(principals === "" ? [] : [comparing.within(principals)]),
    ],
    rows: joined(
      told.rows.map((row) => rowOf(row, wording)),
      or,
    ),
    stops: onBoth((side) => stopOf(told, side, wording), told.lead.answers),
  };
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
    const { before, name, after } = findingWords(finding, wording.vocabulary, wording.language);
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
  return [...kept.values()].map(({ left, right, degree }) => ({ left: lineOf(left, or), right: lineOf(right, or), degree }));
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
function stopOf({ lead, rows }: Told, side: Side, { language }: Wording): string | null {
  const { comparing, words } = catalogue(language);
  const answer = lead.answers[side];
  if (lead.outcome === (side === "left" ? "only-right" : "only-left")) return comparing.silent(nearest(answer));
  if (!rows.some((row) => row[side] !== null && leavesOut(row[side].finding))) return null;
  const gap = answer.gaps.find((one) => one.code === "chart-missing" || one.code === "not-listed");
  if (gap?.code !== "chart-missing" && gap?.code !== "not-listed") return null;
  return `${words.textStops}: ${comparing.stops[gap.code]} (${gap.because[0]})`;
}

/** Whether a path leads through somebody whom the text does not name. */
function leavesOut({ part }: Finding): boolean {
  return part.kind === "route" && part.hops.some((hop) => hop.office === null && hop.act !== "addressee");
}

const MOST_NEAREST = 3;

function nearest({ gaps }: Answer): string {
  return [...new Set(gaps.flatMap((gap) => gap.because))].slice(0, MOST_NEAREST).join(" · ");
}

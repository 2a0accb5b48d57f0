import type { Finding } from "../../answer/answer";
import { type Both, SIDES, type Side } from "../../compare/both";
import { citesOf } from "../../compare/cites";
import type { Told, ToldRow } from "../../compare/comparison";
import { officeIn, type SharedQuestion } from "../../compare/questions";
import type { Degree } from "../../compare/rows";
import { labelSteps } from "../../document/citation";
import type { Language } from "../../document/text";
import { catalogue, conditionLabel, listed, say } from "../say";
import { type Asked, findingWords } from "./finding-words";
import type { Line, LinePair } from "./told";

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

function rowOf(row: ToldRow, language: Language, asked: Asked): Pieces {
  const piece = (side: Side): Piece | null => {
    const finding = row[side]?.finding;
    if (finding === undefined) return null;
    const { before, name, after } = findingWords(finding, language, asked);
    return { before, names: [name], after, notes: notesOf(finding, language), cites: [row.cites[side]] };
  };
  return { left: piece("left"), right: piece("right"), degree: row.degree };
}

function notesOf({ conditions, under }: Finding, language: Language): string[] {
  const { words, comparing, or } = catalogue(language);
  const told = conditions.map(({ code, message }) => `${conditionLabel(code, language)}: ${say(message, language)}`);
  const sets = under.map((set) => set.map((id) => `[${id}]`).join(` ${words["and-if"]} `));
  return under.length === 0 ? told : [...told, comparing.under(listed(sets, or))];
}

/** Rows that say the same of several, by the same articles or places in one list, in one. */
export function linesOf({ rows: told, questions }: Pick<Told, "rows" | "questions">, language: Language): LinePair[] {
  const { or } = catalogue(language);
  const asked = severalIn(questions);
  const rows = told.map((row) => rowOf(row, language, asked));
  const kept = new Map<string, Pieces>();
  for (const row of rows) {
    const same = row.left === null || row.right === null || row.left.names[0] === row.right.names[0];
    const key = JSON.stringify([row.degree, ...SIDES.map((side) => frameOf(row[side])), same || kept.size]);
    const before = kept.get(key);
    if (before === undefined) kept.set(key, row);
    else
      for (const side of SIDES) {
        const [piece, more] = [before[side], row[side]];
        if (piece === null || more === null) continue;
        piece.names.push(...more.names);
        piece.cites.push(...more.cites);
      }
  }
  return [...kept.values()].map(({ left, right, degree }) => ({
    left: lineOf(left, or),
    right: lineOf(right, or),
    degree,
  }));
}

/** The units that questions ask about one after another; none where all ask about the same. */
function severalIn(questions: readonly SharedQuestion[]): Asked {
  const offices = new Set(questions.flatMap((question) => officeIn(question) ?? []));
  return new Set(offices.size < 2 ? [] : [...offices].flatMap(({ left, right }) => [left, right]));
}

function frameOf(piece: Piece | null): unknown {
  return piece === null ? null : [piece.before, piece.after, piece.notes, piece.cites.flat().map(listAround)];
}

/** The provision that a place in a list is in: its first two steps. */
function listAround(label: string): string {
  return (labelSteps(label) as string[]).slice(0, 2).join(" ");
}

function lineOf(piece: Piece | null, or: string): Line | null {
  if (piece === null) return null;
  const { before, names, after, notes, cites } = piece;
  const all = names.some((name) => name.includes(",")) ? names.join("; ") : listed(names, or);
  return { says: before + all + after, notes, cites: citesOf(cites) };
}

import { SIDES, type Side } from "../../compare/both";
import { catalogue } from "../say";
import { beside, clean, halfWidth, type Sheet, wrapped } from "../text/page";
import { narrowed, type Telling } from "../text/telling";
import type { Item, Line, LinePair, Part } from "./told";
import type { Whole } from "./whole";

/** How far the answers to a question stand in. */
export const INDENT = 4;

/** Below this width the two sides stand one under the other. */
const NARROWEST = 80;

/** Whether there is no room for two columns. */
export function isNarrow({ width }: Sheet): boolean {
  return width < NARROWEST;
}

/** A question over its answers: side by side where there is room, else one under the other. */
export function itemLines(item: Item, whole: Whole, telling: Telling): string[] {
  const { sheet } = telling;
  const question = wrapped(sheet.paint.strong(clean(item.question)), sheet, 2, 2);
  return [...question, ...(isNarrow(sheet) ? stacked(item, whole, telling) : inColumns(item, telling))];
}

/** The two regulations side by side: what has its like in the other stands beside it. */
function inColumns(item: Item, telling: Telling): string[] {
  const { sheet } = telling;
  const half = narrowed(telling, halfWidth(sheet, INDENT));
  return item.parts.flatMap((part) => {
    const pairs = part.rows.filter(({ left, right }) => left !== null && right !== null);
    const column = (side: Side): string[] => [
      ...part.rows.filter((row) => !pairs.includes(row)).flatMap((row) => lineLines(row[side], half)),
      ...stopLines(part.stops[side], half),
    ];
    const [left, right] = [column("left"), column("right")];
    return [
      ...likewise(part, sheet),
      ...pairs.flatMap((row, at) => [
        ...degreeLines(row, pairs[at - 1], telling),
        ...beside(lineLines(row.left, half), lineLines(row.right, half), sheet, INDENT),
      ]),
      ...(left.length + right.length === 0
        ? []
        : beside(orNothing(left, pairs), orNothing(right, pairs), sheet, INDENT)),
    ];
  });
}

/** A dash where one regulation says nothing that would stand beside what the other says. */
function orNothing(column: readonly string[], pairs: readonly LinePair[]): readonly string[] {
  return column.length === 0 && pairs.length === 0 ? ["—"] : column;
}

/** One regulation after the other, each with all that it says. */
function stacked(item: Item, whole: Whole, telling: Telling): string[] {
  const { sheet } = telling;
  const indented = narrowed(telling, sheet.width - INDENT);
  return item.parts.flatMap((part) => [
    ...likewise(part, sheet),
    ...(part.rows.some((row) => row.degree === "worded") ? degreeLines(part.rows[0], undefined, telling) : []),
    ...SIDES.flatMap((side) => {
      const said = [
        ...part.rows.flatMap((row) => lineLines(row[side], indented)),
        ...stopLines(part.stops[side], indented),
      ];
      return [
        ...wrapped(sheet.paint.faint(`${clean(whole.names[side])}:`), sheet, 2),
        ...(said.length === 0 ? ["—"] : said).map((line) => " ".repeat(INDENT) + line),
      ];
    }),
  ]);
}

function likewise(part: Part, sheet: Sheet): string[] {
  return part.likewise.flatMap((words) => wrapped(sheet.paint.faint(clean(words)), sheet, INDENT, 2));
}

function degreeLines(row: LinePair | undefined, before: LinePair | undefined, { sheet, language }: Telling): string[] {
  if (row?.degree !== "worded" || before?.degree === "worded") return [];
  return wrapped(sheet.paint.faint(catalogue(language).comparing.worded), sheet, INDENT);
}

function lineLines(line: Line | null, { sheet }: Telling): string[] {
  if (line === null) return [];
  return [
    ...wrapped(clean(line.says), sheet, 0, 2),
    ...line.notes.flatMap((note) => wrapped(clean(note), sheet, 2, 2)),
    ...wrapped(sheet.paint.faint(clean(line.cites.join(" · "))), sheet, 2, 2),
  ];
}

function stopLines(stop: string | null, { sheet }: Telling): string[] {
  return stop === null ? [] : wrapped(sheet.paint.caution(clean(stop)), sheet, 0, 2);
}

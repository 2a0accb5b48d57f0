import { SIDES, type Side } from "../../compare/both";
import type { Comparison } from "../../compare/comparison";
import { catalogue } from "../say";
import { beside, clean, halfWidth, type Sheet, spread, wrapped } from "../text/page";
import { narrowed, type Telling } from "../text/telling";
import type { Item, Line, LinePair, Part, Section } from "./told";
import { type Chapter, type Whole, wholeOf } from "./whole";

/** How much of a comparison is shown. */
export interface Extent {
  /** Whether what both say alike is shown too. */
  readonly all: boolean;
}

/** Below this width the two sides stand one under the other. */
const NARROWEST = 80;

/** A comparison for a terminal: what differs, topic by topic, the regulations side by side where there is room. */
export function comparedText(comparison: Comparison, telling: Telling, extent: Extent): string {
  const { sheet, vocabulary, language } = telling;
  const whole = wholeOf(comparison, vocabulary, language);
  const blocks = [
    head(whole, telling),
    overview(whole, telling),
    ...whole.chapters.flatMap((chapter) => chapterBlocks(chapter, whole, telling, extent)),
    ...SIDES.map((side) => titled(whole.only[side].title, [whole.only[side].names], telling)),
    ...(whole.readings.length === 0 ? [] : [readings(whole, telling)]),
    wrapped(sheet.paint.faint(whole.basis), sheet, 0),
  ];
  return `${blocks.map((lines) => lines.join("\n")).join("\n\n")}\n`;
}

function head(whole: Whole, { sheet }: Telling): string[] {
  return [
    ...wrapped(sheet.paint.title(clean(whole.title)), sheet, 0, 2),
    "",
    ...wrapped(whole.asked, sheet, 0),
    ...whole.tallies.flatMap((tally) => wrapped(`· ${clean(tally)}`, sheet, 2, 2)),
    ...whole.remarks.flatMap((remark) => wrapped(remark, sheet, 0)),
  ];
}

/** Every topic in a line. */
function overview({ chapters }: Whole, telling: Telling): string[] {
  const { sheet, language } = telling;
  const rows = chapters.flatMap(({ title, sections }) => [
    ...wrapped(title, sheet, 2),
    ...sections.flatMap((one) => counted(clean(one.title), one.counts, sheet, 4)),
  ]);
  return rows.length === 0 ? [] : [...titled(catalogue(language).comparing.overview, [], telling), ...rows];
}

/** A title with what it comes to: at the end of the line, or under it where there is no room. */
function counted(title: string, counts: string, sheet: Sheet, indent: number): string[] {
  const [line = "", ...more] = spread(`${" ".repeat(indent)}${title}`, counts, sheet);
  return more.length === 0 ? [line] : [...wrapped(title, sheet, indent, 2), ...wrapped(counts, sheet, indent + 2, 2)];
}

function titled(title: string, texts: readonly string[], { sheet }: Telling): string[] {
  return [
    ...wrapped(sheet.paint.strong(clean(title)), sheet, 0),
    ...texts.flatMap((text) => wrapped(clean(text), sheet, 2)),
  ];
}

function readings({ readings: all }: Whole, telling: Telling): string[] {
  const { sheet, language } = telling;
  const lines = all.flatMap(([id, label]) => wrapped(clean(`[${id}] ${label}`), sheet, 2, 2));
  return [...titled(catalogue(language).comparing.readings, [], telling), ...lines];
}

function chapterBlocks(chapter: Chapter, whole: Whole, telling: Telling, { all }: Extent): string[][] {
  const { sheet, language } = telling;
  const { comparing } = catalogue(language);
  const shown = chapter.sections.filter((section) => section.items.length > 0 || section.see !== null || all);
  const agreed =
    chapter.agreed.length === 0
      ? []
      : [wrapped(`${comparing.agreed} ${clean(chapter.agreed.join("; "))}`, sheet, 2, 2)];
  const title = `${chapter.title} ${"─".repeat(Math.max(0, sheet.width - chapter.title.length - 1))}`;
  return [
    [sheet.paint.title(title)],
    ...shown.flatMap((section) => sectionBlocks(section, whole, telling, all)),
    ...agreed,
  ];
}

function sectionBlocks(section: Section, whole: Whole, telling: Telling, all: boolean): string[][] {
  const { sheet, language } = telling;
  const { comparing } = catalogue(language);
  const heading = counted(sheet.paint.strong(clean(section.title)), sheet.paint.faint(section.counts), sheet, 0);
  const see = section.see === null ? [] : [wrapped(sheet.paint.faint(clean(section.see)), sheet, 2, 2)];
  const alike =
    all && section.alike.length > 0
      ? [[sheet.paint.good(`  ${comparing.alike}`)], ...section.alike.map((item) => itemLines(item, whole, telling))]
      : [];
  return [
    [...heading, ...columnHeads(section, whole, telling)],
    ...section.items.map((item) => itemLines(item, whole, telling)),
    ...alike,
    ...see,
  ];
}

/** Whose the columns are, where there are columns. */
function columnHeads({ items }: Section, { names }: Whole, { sheet }: Telling): string[] {
  if (sheet.width < NARROWEST || items.length === 0) return [];
  return beside([sheet.paint.faint(clean(names.left))], [sheet.paint.faint(clean(names.right))], sheet, INDENT);
}

const INDENT = 4;

function itemLines(item: Item, whole: Whole, telling: Telling): string[] {
  const { sheet } = telling;
  const question = wrapped(sheet.paint.strong(clean(item.question)), sheet, 2, 2);
  return [...question, ...(sheet.width < NARROWEST ? stacked(item, whole, telling) : inColumns(item, telling))];
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

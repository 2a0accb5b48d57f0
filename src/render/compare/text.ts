import { SIDES } from "../../compare/both";
import type { Comparison } from "../../compare/comparison";
import { catalogue } from "../say";
import { beside, clean, type Sheet, spread, wrapped } from "../text/page";
import type { Telling } from "../text/telling";
import { INDENT, isNarrow, itemLines } from "./text-items";
import type { Section } from "./told";
import { type Chapter, type Whole, wholeOf } from "./whole";

/** How much of a comparison is shown. */
export interface Extent {
  /** Whether what both say alike is shown too. */
  readonly all: boolean;
}

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
  const told = blocks.filter((lines) => lines.length > 0);
  return `${told.map((lines) => lines.join("\n")).join("\n\n")}\n`;
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
  const [line, ...more] = spread(`${" ".repeat(indent)}${title}`, counts, sheet) as [string, ...string[]];
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
  if (isNarrow(sheet) || items.length === 0) return [];
  return beside([sheet.paint.faint(clean(names.left))], [sheet.paint.faint(clean(names.right))], sheet, INDENT);
}

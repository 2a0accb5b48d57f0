import { onBoth, SIDES, type Side } from "../../compare/both";
import type { Comparison } from "../../compare/comparison";
import type { Language } from "../../document/text";
import type { Vocabulary } from "../../document/vocabulary";
import { blocks, list, escaped as safe, table } from "../markdown/markdown";
import { catalogue } from "../say";
import type { Extent } from "./text";
import type { Item, Line, LinePair, Part, Section } from "./told";
import { type Chapter, type Whole, wholeOf } from "./whole";

/** A comparison as Markdown: a table for each question whose answers differ. */
export function comparedMarkdown(
  comparison: Comparison,
  vocabulary: Vocabulary,
  language: Language,
  { all }: Extent,
): string {
  const whole = wholeOf(comparison, vocabulary, language);
  const { comparing } = catalogue(language);
  return blocks([
    `# ${safe(whole.title)}`,
    safe(whole.asked),
    list(whole.tallies.map(safe)),
    ...whole.remarks.map(safe),
    ...whole.chapters.flatMap((chapter) => chapterBlocks(chapter, whole, language, all)),
    ...[whole.only.left, whole.only.right].flatMap(({ title, names }) => [`## ${safe(title)}`, safe(names)]),
    ...(whole.readings.length === 0 ? [] : [`## ${safe(comparing.readings)}`, readings(whole)]),
    safe(whole.basis),
  ]);
}

function readings({ readings: all }: Whole): string {
  return list(all.map(([id, label]) => safe(`[${id}] ${label}`)));
}

function chapterBlocks({ title, sections, agreed }: Chapter, whole: Whole, language: Language, all: boolean): string[] {
  const { comparing } = catalogue(language);
  const shown = sections.filter((one) => one.items.length > 0 || one.see !== null || all);
  const none = agreed.length === 0 ? [] : [`${safe(comparing.agreed)} ${safe(agreed.join("; "))}`];
  return [`## ${safe(title)}`, ...shown.flatMap((one) => sectionBlocks(one, whole, language, all)), ...none];
}

function sectionBlocks(section: Section, whole: Whole, language: Language, all: boolean): string[] {
  const { comparing } = catalogue(language);
  const alike =
    all && section.alike.length > 0
      ? [`#### ${safe(comparing.alike)}`, ...itemBlocks(section.alike, whole, language)]
      : [];
  const see = section.see === null ? [] : [safe(section.see)];
  return [
    `### ${safe(section.title)}`,
    safe(section.counts),
    ...itemBlocks(section.items, whole, language),
    ...alike,
    ...see,
  ];
}

function itemBlocks(items: readonly Item[], whole: Whole, language: Language): string[] {
  return items.flatMap(({ question, parts }) => [
    `**${safe(question)}**`,
    ...parts.flatMap((part) => [...part.likewise.map(safe), tableOf(part, whole, language)]),
  ]);
}

function tableOf(part: Part, { names }: Whole, language: Language): string {
  return table([safe(names.left), safe(names.right)], cellsOf(part, language));
}

/** The rows of a table; where a side has nothing, its first cell says where its text stops. */
function cellsOf({ rows, stops }: Part, language: Language): string[][] {
  const isEmpty = onBoth((side) => rows.every((row) => row[side] === null), stops);
  const told = rows.map((row, i) =>
    SIDES.map((side) => {
      if (isEmpty[side]) return i > 0 ? "" : noteOf(stops[side]) || "—";
      return leadOf(row, side, language) + lineOf(row[side]);
    }),
  );
  const rest = SIDES.map((side) => (isEmpty[side] ? "" : noteOf(stops[side])));
  return rest.every((cell) => cell === "") ? told : [...told, rest];
}

function leadOf({ degree }: LinePair, side: Side, language: Language): string {
  return degree === "worded" && side === "left" ? `${noteOf(catalogue(language).comparing.worded)}<br>` : "";
}

function lineOf(line: Line | null): string {
  if (line === null) return "—";
  return [safe(line.says), ...line.notes.map(safe), `*${safe(line.cites.join(" · "))}*`].join("<br>");
}

function noteOf(text: string | null): string {
  return text === null ? "" : `*${safe(text)}*`;
}

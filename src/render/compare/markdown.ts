import type { Comparison } from "../../compare/comparison";
import type { Language } from "../../document/text";
import type { Vocabulary } from "../../document/vocabulary";
import { escaped } from "../markdown/markdown";
import { catalogue } from "../say";
import { clean } from "../text/page";
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
  const blocks = [
    `# ${safe(whole.title)}`,
    safe(whole.asked),
    whole.tallies.map((tally) => `- ${safe(tally)}`).join("\n"),
    ...whole.remarks.map(safe),
    ...whole.chapters.flatMap((chapter) => chapterBlocks(chapter, whole, language, all)),
    ...[whole.only.left, whole.only.right].flatMap(({ title, names }) => [`## ${safe(title)}`, safe(names)]),
    ...(whole.readings.length === 0 ? [] : [`## ${safe(comparing.readings)}`, readings(whole)]),
    safe(whole.basis),
  ];
  return `${blocks.join("\n\n")}\n`;
}

function safe(text: string): string {
  return escaped(clean(text));
}

function readings({ readings: all }: Whole): string {
  return all.map(([id, label]) => `- ${safe(`[${id}]`)} ${safe(label)}`).join("\n");
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

function tableOf({ rows, stops }: Part, { names }: Whole, language: Language): string {
  const stop = stops.left === null && stops.right === null ? [] : [[cellOf(stops.left), cellOf(stops.right)]];
  const cells = [...rows.map((row) => cellsOf(row, language)), ...stop];
  return [
    `| ${safe(names.left)} | ${safe(names.right)} |`,
    "| --- | --- |",
    ...cells.map((row) => `| ${row.join(" | ")} |`),
  ].join("\n");
}

function cellsOf({ left, right, degree }: LinePair, language: Language): string[] {
  const lead = degree === "worded" ? `${cellOf(catalogue(language).comparing.worded)}<br>` : "";
  return [lead + lineOf(left), lineOf(right)];
}

function lineOf(line: Line | null): string {
  if (line === null) return "—";
  return [safe(line.says), ...line.notes.map(safe), `*${safe(line.cites.join(" · "))}*`].join("<br>");
}

function cellOf(text: string | null): string {
  return text === null ? "" : `*${safe(text)}*`;
}

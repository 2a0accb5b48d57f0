import type { Answer } from "../../answer/answer";
import type { Language } from "../../document/text";
import { labelOf, type Terms, topicsOf } from "../../document/vocabulary";
import type { Reply } from "../../engine";
import type { UnitNode } from "../../graph/node";
import type { Understood } from "../../question/from-words";
import { similarTo } from "../../question/offices";
import { catalogue, say } from "../say";
import { cites, findingLines } from "./findings";
import { clean, type Paint, spread, verbatim, wrapped } from "./page";
import { readingLines } from "./readings";
import type { Telling } from "./telling";

/** Everything that one regulation answers, for a person to read: the answer first, its reasons after it. */
export function replyText({ understood, answers }: Reply, telling: Telling): string {
  const { sheet, vocabulary } = telling;
  const { regulation } = understood.entry.graph;
  const title = wrapped(sheet.paint.title(clean(regulation.short)), sheet, 0);
  const lines = [...title, ...noteLines(understood, telling)];
  for (const { titles, answer, body: set } of blocks(answers, topicsOf(understood.question, vocabulary), telling)) {
    lines.push("", ...spread(`  ${sheet.paint.strong(titles.join(" · "))}`, verdict(answer, telling), sheet));
    lines.push(...(sheet.gloss === undefined ? set : body(answer, telling)));
  }
  return `${lines.join("\n")}\n`;
}

/** A note for each name that the regulation does not list. */
export function noteLines(understood: Understood, { sheet, language }: Telling): string[] {
  const { words } = catalogue(language);
  return unlistedWords(understood, sheet.paint, language).flatMap((told) =>
    wrapped(`${sheet.paint.caution(words.note)}: ${told}`, sheet, 2, 2),
  );
}

/** Names that the regulation does not list, and what may have been meant. */
export function unlistedWords(understood: Understood, paint: Paint, language: Language): string[] {
  const { words, didYouMean } = catalogue(language);
  return understood.unlisted.map((unit) => {
    const similar = similarTo(understood.entry, unit);
    const meant = similar.length > 0 ? ` ${paint.caution(asSentence(didYouMean(similar.map(clean))))}` : "";
    return `${clean(unit.name)} ${words.unlisted} ${clean((unit.unlistedIn as UnitNode).name)}.${meant}`;
  });
}

function asSentence(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

interface Block {
  readonly titles: string[];
  readonly answer: Answer;
  /** What it says, without anything on its terms: that depends on what was said before. */
  readonly body: readonly string[];
}

/** One block a topic; topics with the same answer share one. */
function blocks(answers: readonly Answer[], terms: Terms, telling: Telling): Block[] {
  const all = new Map<string, Block>();
  const plain = { ...telling, sheet: verbatim(telling.sheet) };
  for (const answer of answers) {
    const title = topicLabel(answer, terms, telling.language);
    const block = { titles: [title], answer, body: body(answer, plain) };
    const key = `${answer.verdict}\n${block.body.join("\n")}`;
    const same = all.get(key);
    if (same === undefined) all.set(key, block);
    else same.titles.push(title);
  }
  return [...all.values()];
}

/** The label of an answer's topic; of one without a topic, a plain heading. */
export function topicLabel({ topic }: Answer, terms: Terms, language: Language): string {
  if (topic === null) return catalogue(language).words.answer;
  return clean(labelOf(terms, topic)[language]);
}

/** The verdict in words and, where there are any, in colour. */
export function verdict(answer: Answer, { sheet: { paint }, language }: Telling): string {
  const text = catalogue(language).verdicts[answer.verdict];
  switch (answer.verdict) {
    case "answered":
      return paint.good(text);
    case "partial":
    case "ambiguous":
      return paint.caution(text);
    case "silent":
      return paint.bad(text);
  }
}

function body(answer: Answer, telling: Telling): string[] {
  const gaps = gapLines(answer, telling);
  if (answer.verdict !== "ambiguous") return [...answer.findings.flatMap((f) => findingLines(f, telling, 4)), ...gaps];
  const readings = readingLines(answer, telling, 4);
  return gaps.length > 0 ? [...readings, "", ...gaps] : readings;
}

function gapLines(answer: Answer, { sheet, language }: Telling): string[] {
  const { words } = catalogue(language);
  const lead = answer.verdict === "silent" ? "" : `${sheet.paint.caution(words.textStops)}: `;
  const indent = answer.verdict === "silent" || answer.verdict === "ambiguous" ? 4 : 6;
  return answer.gaps.flatMap((gap) => {
    const why = gap.because.length === 0 ? "" : ` ${sheet.paint.faint(`(${cites(gap.because)})`)}`;
    return wrapped(`${lead}${clean(say(gap.message, language))}${why}`, sheet, indent, 2);
  });
}

import type { Answer } from "../../answer/answer";
import type { Language } from "../../document/text";
import { type Terms, topicsOf, type Vocabulary } from "../../document/vocabulary";
import type { Understood } from "../../question/from-words";
import { catalogue, say } from "../say";
import { cites, findingLines } from "./findings";
import { clean, type Sheet, spread, wrapped } from "./page";
import { readingLines } from "./readings";

/** Everything that one regulation answers, for a person to read: the answer first, its reasons after it. */
export function replyText(
  { understood, answers }: { readonly understood: Understood; readonly answers: readonly Answer[] },
  vocabulary: Vocabulary,
  sheet: Sheet,
  language: Language,
): string {
  const { regulation } = understood.entry.graph;
  const title = wrapped(sheet.paint.title(clean(regulation.short)), sheet, 0);
  const lines = [...title, ...noteLines(understood, sheet, language)];
  for (const block of blocks(answers, topicsOf(understood.question, vocabulary), sheet, language)) {
    lines.push("", ...spread(`  ${sheet.paint.strong(block.titles.join(" · "))}`, block.verdict, sheet), ...block.body);
  }
  return `${lines.join("\n")}\n`;
}

/** Names that the regulation does not list, and what may have been meant. */
function noteLines(understood: Understood, sheet: Sheet, language: Language): string[] {
  const { words, didYouMean } = catalogue(language);
  return understood.unlisted.flatMap(({ unit, similar }) => {
    const meant = similar.length > 0 ? ` ${sheet.paint.caution(didYouMean(similar.map(clean)))}` : "";
    const text = `${sheet.paint.caution(words.note)}: ${clean(unit.name)} ${words.unlisted} ${unit.unlistedIn?.name ?? ""}.${meant}`;
    return wrapped(text, sheet, 2, 2);
  });
}

interface Block {
  readonly titles: string[];
  readonly verdict: string;
  readonly body: readonly string[];
}

/** One block a topic; topics with the same answer share one. */
function blocks(answers: readonly Answer[], terms: Terms, sheet: Sheet, language: Language): Block[] {
  const all = new Map<string, Block>();
  for (const answer of answers) {
    const block = {
      titles: [topicLabel(answer, terms, language)],
      verdict: verdict(answer, sheet, language),
      body: body(answer, sheet, language),
    };
    const key = `${block.verdict}\n${block.body.join("\n")}`;
    const same = all.get(key);
    if (same === undefined || answer.verdict === "silent")
      all.set(`${key}${same === undefined ? "" : block.titles}`, block);
    else same.titles.push(...block.titles);
  }
  return [...all.values()];
}

function topicLabel({ topic }: Answer, terms: Terms, language: Language): string {
  if (topic === null) return catalogue(language).words.answer;
  return terms.get(topic)?.label[language] ?? topic;
}

function verdict(answer: Answer, { paint }: Sheet, language: Language): string {
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

function body(answer: Answer, sheet: Sheet, language: Language): string[] {
  const findings =
    answer.verdict === "ambiguous"
      ? readingLines(answer, sheet, language, 4)
      : answer.findings.flatMap((finding) => findingLines(finding, sheet, language, 4));
  const gaps = gapLines(answer, sheet, language);
  return answer.verdict === "ambiguous" && gaps.length > 0 ? [...findings, "", ...gaps] : [...findings, ...gaps];
}

function gapLines(answer: Answer, sheet: Sheet, language: Language): string[] {
  const { words } = catalogue(language);
  return answer.gaps.flatMap((gap) => {
    const why = gap.because.length === 0 ? "" : ` ${sheet.paint.faint(`(${cites(gap.because)})`)}`;
    const lead = answer.verdict === "silent" ? "" : `${sheet.paint.caution(words.textStops)}: `;
    return wrapped(
      `${lead}${clean(say(gap.message, language))}${why}`,
      sheet,
      answer.verdict === "silent" || answer.verdict === "ambiguous" ? 4 : 6,
      2,
    );
  });
}

import type { Answer, Finding, Rejected } from "../../answer/answer";
import { whyNot } from "../../answer/rejected";
import { labels } from "../../answer/support";
import type { Grounds } from "../../document/regulation";
import { topicsOf } from "../../document/vocabulary";
import { inquiryOf, type Reply } from "../../engine";
import type { Graph } from "../../graph/graph";
import { placeIn, positionOf, type Sources, type Span } from "../../source/source";
import { ruleLine } from "../rule-line";
import { catalogue, say } from "../say";
import { topicLabel, verdict } from "./answer";
import { cites, findingLines } from "./findings";
import { clean, spread, verbatim, wrapped } from "./page";
import { underWords } from "./readings";
import type { Telling } from "./telling";

/** The whole derivation of every answer: what each finding rests on, step by step, and what was rejected and why. */
export function explanationText({ understood, answers, fixed }: Reply, telling: Telling): string {
  const { vocabulary, sheet, language } = telling;
  const topics = topicsOf(understood.question, vocabulary);
  const lines = wrapped(sheet.paint.title(clean(understood.entry.graph.regulation.short)), sheet, 0);
  for (const answer of answers) {
    const topic = topicLabel(answer, topics, language);
    lines.push("", ...spread(`  ${sheet.paint.strong(topic)}`, verdict(answer, telling), sheet));
    lines.push(...answer.findings.flatMap((finding) => findingTree(finding, answer, telling)));
    lines.push(...answer.gaps.flatMap((gap) => gapLine(clean(say(gap.message, language)), gap.because, telling)));
    lines.push(...rejectedTree(whyNot(inquiryOf({ understood, fixed }, vocabulary), answer), answer, telling));
  }
  return `${lines.join("\n")}\n`;
}

/** `file:line` of the rule file. */
export function ruleAt(place: Span, sources: Sources): string {
  const at = placeIn(sources, place);
  return clean(`${at.source.path}:${positionOf(at).line}`);
}

function findingTree(finding: Finding, answer: Answer, telling: Telling): string[] {
  const { sheet, language } = telling;
  const { head, conditions } = heading(finding, telling);
  const under = finding.under.length === 0 ? [] : [[sheet.paint.caution(underWords(finding.under, answer, language))]];
  const certainty = [sheet.paint.faint(catalogue(language).words[finding.certainty])];
  const steps = finding.steps.map((step) => stepLines(step, answer.graph, telling));
  return [...head, ...branches([...under, certainty, ...conditions.map((c) => [c.trim()]), ...steps], telling)];
}

/** What the finding says, and its conditions, without the articles that the steps below repeat. */
function heading(finding: Finding, telling: Telling): { head: string[]; conditions: string[] } {
  const { sheet } = telling;
  const unset = { ...telling, sheet: { ...verbatim(sheet), width: 10_000 } };
  const [head, ...rest] = findingLines({ ...finding, because: [] }, unset, 2) as [string, ...string[]];
  const conditions = finding.conditions.length === 0 ? [] : rest.slice(-finding.conditions.length);
  return { head: wrapped(`${sheet.paint.good("✓")} ${head.trim()}`, sheet, 2, 4), conditions };
}

/** One step: its articles with what they say in short, and where the rule file has it. */
function stepLines(step: Grounds, graph: Graph, { sheet, language }: Telling): string[] {
  const { regulation } = graph;
  const { provisions } = regulation;
  const said = labels([step]).map(
    (label) =>
      `${sheet.paint.strong(label)} ${clean(provisions.get(label)?.gist?.[language] ?? provisions.get(label)?.heading ?? "")}`,
  );
  return [...said, sheet.paint.faint(ruleAt(step.place, regulation))];
}

function gapLine(message: string, because: readonly string[], { sheet, language }: Telling): string[] {
  const why = because.length === 0 ? "" : ` (${cites(because)})`;
  return wrapped(`${sheet.paint.caution(catalogue(language).words.textStops)}: ${message}${why}`, sheet, 2, 4);
}

function rejectedTree(rejected: readonly Rejected[], answer: Answer, telling: Telling): string[] {
  const { sheet, language, vocabulary } = telling;
  if (rejected.length === 0) return [];
  const { words, checks } = catalogue(language);
  const items = rejected.map(({ rule, failed, under }) => [
    `${sheet.paint.bad("✗")} ${clean(ruleLine(rule, answer.graph, vocabulary, language))}`,
    `  ${sheet.paint.caution(checks[failed])}${isTold(under, answer) ? `, ${underWords(under, answer, language)}` : ""}`,
    `  ${sheet.paint.faint(`${cites(rule.grounds.each)}  ${ruleAt(rule.place, answer.graph.regulation)}`)}`,
  ]);
  return [...wrapped(words.rejected, sheet, 2, 2), ...branches(items, telling)];
}

/** Whether a rule fails in some readings only, and in ones that the answer speaks of. */
export function isTold(under: Rejected["under"], answer: Answer): boolean {
  return under.length > 0 && under.flat().every((id) => answer.readings.some((reading) => reading.id === id));
}

/** Items as branches of a tree, their further lines under them. */
function branches(items: readonly (readonly string[])[], { sheet }: Telling): string[] {
  return items.flatMap((lines, i) => {
    const last = i === items.length - 1;
    return lines.flatMap((line, j) => {
      const lead = j === 0 ? (last ? "└─ " : "├─ ") : last ? "   " : "│  ";
      const rest = last ? "   " : "│  ";
      const set = wrapped(line, { ...sheet, width: sheet.width - 7 }, 0, 2);
      return set.map((part, k) => `    ${sheet.paint.faint(k === 0 ? lead : rest)}${part}`);
    });
  });
}

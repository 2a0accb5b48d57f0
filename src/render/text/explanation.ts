import type { Act, Answer, Finding, Hop } from "../../answer/answer";
import { whyNot } from "../../answer/rejected";
import { labels } from "../../answer/support";
import type { Grounds } from "../../document/regulation";
import { topicsOf } from "../../document/vocabulary";
import { inquiryOf, type Reply } from "../../engine";
import type { Graph } from "../../graph/graph";
import { placeIn, positionOf, type Sources, type Span } from "../../source/source";
import { rejectionWords } from "../rejection";
import { ruleLine } from "../rule-line";
import { catalogue, say } from "../say";
import { noteLines, topicLabel, verdict } from "./answer";
import { cites, findingLines, stations } from "./findings";
import { clean, spread, verbatim, wrapped } from "./page";
import { choiceLines, underWords } from "./readings";
import type { Telling } from "./telling";

/** The whole derivation of every answer: what each finding rests on, step by step, and what was rejected and why. */
export function explanationText(reply: Reply, telling: Telling): string {
  const { understood, answers } = reply;
  const { vocabulary, sheet, language } = telling;
  const topics = topicsOf(understood.question, vocabulary);
  const title = wrapped(sheet.paint.title(clean(understood.entry.graph.regulation.short)), sheet, 0);
  const lines = [...title, ...noteLines(understood, telling)];
  for (const answer of answers) {
    const topic = topicLabel(answer, topics, language);
    lines.push("", ...spread(`  ${sheet.paint.strong(topic)}`, verdict(answer, telling), sheet));
    lines.push(...choiceLines(answer, telling, 2));
    lines.push(...answer.findings.flatMap((finding) => findingTree(finding, answer, telling)));
    lines.push(...answer.gaps.flatMap((gap) => gapLine(clean(say(gap.message, language)), gap.because, telling)));
    lines.push(...rejectedTree(reply, answer, telling));
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
  const acts = actsIn(finding, telling);
  const under = finding.under.length === 0 ? [] : [[sheet.paint.caution(underWords(finding.under, answer, language))]];
  const certainty = [sheet.paint.faint(catalogue(language).words[finding.certainty])];
  const steps = finding.steps.map((step) => stepLines(step, answer.graph, telling));
  return [
    ...head,
    ...branches([...acts, ...under, certainty, ...conditions.map((c) => [c.trim()]), ...steps], telling),
  ];
}

/** What the finding says, and its conditions, without the articles that the steps below repeat. */
function heading(finding: Finding, telling: Telling): { head: string[]; conditions: string[] } {
  const { sheet } = telling;
  const unset = { ...telling, sheet: { ...verbatim(sheet), width: 10_000 } };
  const [head, ...rest] = findingLines({ ...finding, because: [] }, unset, 2) as [string, ...string[]];
  const conditions = finding.conditions.length === 0 ? [] : rest.slice(-finding.conditions.length);
  return { head: wrapped(`${sheet.paint.good("✓")} ${head.trim()}`, sheet, 2, 4), conditions };
}

/** What the stations of a path do, where some do more than pass it on; who gets a copy after them. */
function actsIn({ part }: Finding, { vocabulary, language }: Telling): string[][] {
  if (part.kind !== "route" || part.hops.every(({ act }) => PLAIN_ACTS.has(act))) return [];
  const isCopied = ({ act }: Hop): boolean => act === "copied";
  const hops = [...part.hops.filter((hop) => !isCopied(hop)), ...part.hops.filter(isCopied)];
  const told = stations({ ...part, hops }, [], vocabulary, language).map(({ act, name }) => `${act} ${name}`);
  return [[told.join(", ")]];
}

const PLAIN_ACTS: ReadonlySet<Act> = new Set<Act>(["origin", "via", "addressee"]);

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

function rejectedTree(reply: Reply, answer: Answer, telling: Telling): string[] {
  const { sheet, language, vocabulary } = telling;
  const rejected = whyNot(inquiryOf(reply, vocabulary), answer);
  if (rejected.length === 0) return [];
  const considered = { question: reply.understood.question, answer };
  const items = rejected.map((one) => [
    `${sheet.paint.bad("✗")} ${clean(ruleLine(one.rule, answer.graph, vocabulary, language))}`,
    `  ${sheet.paint.caution(clean(rejectionWords(one, considered, language)))}`,
    `  ${sheet.paint.faint(`${cites(one.rule.grounds.each)}  ${ruleAt(one.rule.place, answer.graph.regulation)}`)}`,
  ]);
  return [...wrapped(catalogue(language).words.rejected, sheet, 2, 2), ...branches(items, telling)];
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

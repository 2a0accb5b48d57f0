import { onBoth } from "../../compare/both";
import type { Told } from "../../compare/comparison";
import { catalogue } from "../say";
import { linesOf } from "./lines";
import type { Wording } from "./office-words";
import { narrowerWords, questionWords, topicWords } from "./question-words";
import { stopOf } from "./stops";
import type { Item, Part } from "./told";

/** The same questions once, with all that is told about them: what holds on other topics too comes last. */
export function itemsOf(all: readonly Told[], own: readonly string[], wording: Wording): Item[] {
  const items = new Map<string, Part[]>();
  for (const told of all) {
    const question = questionWords(told, wording);
    items.set(question, [...(items.get(question) ?? []), partOf(told, own, wording)]);
  }
  return [...items].map(([question, parts]) => {
    const ordered = [...parts].sort((a, b) => Number(a.likewise.length > 0) - Number(b.likewise.length > 0));
    return { question, parts: ordered.map((part, i) => ({ ...part, stops: newStops(part, ordered.slice(0, i)) })) };
  });
}

function newStops({ stops }: Part, before: readonly Part[]): Part["stops"] {
  return onBoth((side, stop) => (before.some((part) => part.stops[side] === stop) ? null : stop), stops);
}

/** @param own the topics under which it is told */
function partOf(told: Told, own: readonly string[], wording: Wording): Part {
  return {
    likewise: elsewhereOf(told, own, wording),
    rows: linesOf(told, wording.language),
    stops: onBoth((side) => stopOf(told, side, wording.language), told.compared[0].answers),
  };
}

/** For which topics and narrower questions it holds, where that is not plain from where it stands. */
function elsewhereOf(told: Told, own: readonly string[], wording: Wording): string[] {
  const { comparing } = catalogue(wording.language);
  const { command } = told.compared[0].question;
  const labels = (topics: readonly string[]): string =>
    topics.map((topic) => topicWords({ command, topic }, wording)).join("; ");
  const others = told.topics.filter((topic) => !own.includes(topic));
  const isForAll = own.every((topic) => told.topics.includes(topic));
  return [
    ...(isForAll ? [] : [comparing.onlyOn(labels(told.topics))]),
    ...(isForAll && others.length > 0 ? [comparing.likewise(labels(others))] : []),
    ...narrowerWords(told, wording),
  ];
}

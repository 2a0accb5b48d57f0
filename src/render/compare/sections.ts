import type { ComparedTopic, Counts } from "../../compare/comparison";
import { catalogue, listed } from "../say";
import { itemsOf } from "./items";
import type { Wording } from "./office-words";
import { topicWords } from "./question-words";
import type { Section } from "./told";

/** Topics in words; one whose differences are all told under one other is told with it. */
export function sectionsOf(topics: readonly ComparedTopic[], wording: Wording): Section[] {
  const host = (of: ComparedTopic): ComparedTopic => {
    const [only, ...others] = tellersOf(of, topics);
    return of.differences.length === 0 && only !== undefined && others.length === 0 ? only : of;
  };
  const hosted = topics
    .filter((one) => host(one) === one)
    .map((one) => [one, ...topics.filter((of) => of !== one && host(of) === one)]);
  return hosted.map((together) => sectionOf(together, topics, wording));
}

function sectionOf(together: readonly ComparedTopic[], all: readonly ComparedTopic[], wording: Wording): Section {
  const { comparing, and } = catalogue(wording.language);
  const [of] = together as [ComparedTopic];
  const elsewhere = [...new Set(together.flatMap((one) => tellersOf(one, all)))].filter(
    (one) => !together.includes(one),
  );
  const title = (one: ComparedTopic): string => topicWords(one, wording);
  const own = together.map(({ topic }) => topic);
  return {
    command: of.command,
    title: together.map(title).join(" · "),
    counts: comparing.short(summed(together.map(({ counts }) => counts))),
    items: itemsOf(
      together.flatMap(({ differences }) => differences),
      own,
      wording,
    ),
    alike: itemsOf(
      together.flatMap(({ alike }) => alike),
      own,
      wording,
    ),
    see: elsewhere.length === 0 ? null : comparing.see(listed(elsewhere.map(title), and)),
  };
}

/** The other topics under which differences on a topic are told. */
function tellersOf(of: ComparedTopic, all: readonly ComparedTopic[]): ComparedTopic[] {
  return all.filter((one) => one !== of && one.differences.some(({ topics }) => topics.includes(of.topic)));
}

function summed(all: readonly Counts[]): Counts {
  const sum = (outcome: keyof Counts): number => all.reduce((total, counts) => total + counts[outcome], 0);
  return {
    same: sum("same"),
    worded: sum("worded"),
    different: sum("different"),
    "only-left": sum("only-left"),
    "only-right": sum("only-right"),
    silent: sum("silent"),
  };
}

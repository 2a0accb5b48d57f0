import { nearest } from "../diagnostic/nearest";
import type { Command, Term, Vocabulary } from "../document/vocabulary";
import { topicsOf } from "../document/vocabulary";
import { kebab } from "../name/name";
import type { Misunderstanding } from "../question/question";
import { findTerm } from "../question/terms";
import type { Wanted } from "./comparison";

/** The three questions, in the order in which they are compared. */
export const COMMANDS = ["route", "who-signs", "deputize"] as const satisfies readonly Command[];

const KINDS = { route: "purposes", "who-signs": "documents", deputize: "occasions" } as const;

/** A topic that a comparison can be limited to: a term, of one command. */
interface NamedTopic {
  readonly command: Command;
  readonly term: Term;
}

/** Every topic that a comparison can be limited to. */
function allTopics(vocabulary: Vocabulary): NamedTopic[] {
  return COMMANDS.flatMap((command) =>
    [...topicsOf({ command }, vocabulary).values()].map((term) => ({ command, term })),
  );
}

/** The questions that typed words mean: commands, purposes, documents, occasions; all where there are no words. */
export function wantedTopics(vocabulary: Vocabulary, typed: readonly string[]): Wanted | Misunderstanding {
  const words = typed.flatMap((one) => one.split(/[,;]/)).filter((word) => word.trim() !== "");
  if (words.length === 0) return () => true;
  const wanted = new Set<string>();
  for (const word of words) {
    const keys = topicKeys(vocabulary, word.trim());
    if (keys.length === 0) return unknown(vocabulary, word.trim());
    for (const key of keys) wanted.add(key);
  }
  return (command, topic) => wanted.has(command) || wanted.has(`${command} ${topic}`);
}

/** A word may be a term of several kinds: then all of them are meant. */
function topicKeys(vocabulary: Vocabulary, word: string): string[] {
  const command = COMMANDS.find((one) => one === kebab(word));
  if (command !== undefined) return [command];
  return COMMANDS.flatMap((one) => {
    const term = findTerm(vocabulary, KINDS[one], word);
    return typeof term === "string" ? [`${one} ${term}`] : [];
  });
}

function unknown(vocabulary: Vocabulary, term: string): Misunderstanding {
  const topics = allTopics(vocabulary).map((one) => one.term);
  const ids = [...new Set([...COMMANDS, ...topics.map(({ id }) => id)])];
  const byName = new Map(
    topics.flatMap(({ id, label, aliases }) => [id, label.id, label.en, ...aliases].map((name) => [name, id])),
  );
  for (const command of COMMANDS) byName.set(command, command);
  const near = nearest(term, byName.keys(), 6).map((name) => byName.get(name) as string);
  return {
    code: "unknown-term",
    args: { term, kind: "topics", known: ids.join(", ") },
    suggestions: [...new Set(near)].slice(0, 3),
  };
}

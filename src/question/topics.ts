import type { Topic } from "../document/regulation";
import type { Entry } from "../graph/book";
import { nameKeys } from "../name/name";

const BY_KEY = new WeakMap<Entry, ReadonlyMap<string, Topic>>();

/** The topic in somebody's field that typed words name, in any spelling; undefined when the regulation names none such. */
export function findTopic(entry: Entry, typed: string): Topic | undefined {
  const known = BY_KEY.get(entry) ?? topicsByKey(entry);
  BY_KEY.set(entry, known);
  const [first] = nameKeys(typed, entry.names.abbreviations)
    .map((key) => known.get(key))
    .filter((topic) => topic !== undefined);
  return first;
}

/** Every topic in the field of somebody whom the regulation names. */
export function topicsIn({ graph }: Entry): Topic[] {
  return graph.regulation.coordination.flatMap((c) => c.field?.topics ?? []);
}

function topicsByKey(entry: Entry): ReadonlyMap<string, Topic> {
  const byKey = new Map<string, Topic>();
  for (const topic of topicsIn(entry)) {
    const keys = [topic.name, ...topic.aliases].flatMap((name) => nameKeys(name, entry.names.abbreviations));
    for (const key of keys) if (!byKey.has(key)) byKey.set(key, topic);
  }
  return byKey;
}

import { ACCOUNTABLE, type Facts, LISTED, STANDS_IN, type Topic } from "./facts";
import type { Ids } from "./question";

/** What an engine is asked to find out; everything else is plain code that the engines share. */
export interface Lookup {
  /** The unit itself and every class it belongs to, directly or through other classes. */
  kin(unit: string): Answering<Iterable<string>>;
  /** The rules on any of the topics that bear on the unit or on a class it belongs to. */
  rulesOn(unit: string, topics: readonly Topic[]): Answering<Iterable<string>>;
  /** The rules about any of the topics. */
  rulesAbout(topics: readonly Topic[]): Answering<Iterable<string>>;
}

export type Answering<T> = T | Promise<T>;

/** All that an engine found out for one question. */
export interface Seen {
  readonly facts: Facts;
  /** By each unit that the question names. */
  readonly kin: ReadonlyMap<string, ReadonlySet<string>>;
  /** On the one who asks, or about the topic. */
  readonly rules: ReadonlySet<string>;
  /** By each absent unit. */
  readonly standingIn: ReadonlyMap<string, ReadonlySet<string>>;
}

/** One thing to look up, and where what is found goes. */
interface Errand {
  readonly find: (lookup: Lookup) => Answering<Iterable<string>>;
  readonly keep: (found: Iterable<string>) => void;
}

/** Has an engine look up all that one question needs; at once, or later for an engine that answers later. */
export function look(facts: Facts, lookup: Lookup, ids: Ids): Answering<Seen> {
  const seen = { facts, kin: new Map(), rules: new Set<string>(), standingIn: new Map() };
  const later: Promise<void>[] = [];
  for (const { find, keep } of errands(ids, seen)) {
    const found = find(lookup);
    if (found instanceof Promise) later.push(found.then(keep));
    else keep(found);
  }
  return later.length === 0 ? seen : Promise.all(later).then(() => seen);
}

function errands(
  ids: Ids,
  seen: { kin: Map<string, Set<string>>; rules: Set<string>; standingIn: Map<string, Set<string>> },
): Errand[] {
  const all: Errand[] = namedIn(ids).map((unit) => ({
    find: (lookup) => lookup.kin(unit),
    keep: (found) => seen.kin.set(unit, new Set(found)),
  }));
  for (const unit of ids.absent) {
    all.push({
      find: (lookup) => lookup.rulesOn(unit, [STANDS_IN]),
      keep: (found) => seen.standingIn.set(unit, new Set(found)),
    });
  }
  all.push({
    find: (lookup) =>
      ids.command === "route" ? lookup.rulesOn(ids.from, [...ids.topics, ...ON_ORIGIN]) : lookup.rulesAbout(ids.topics),
    keep: (found) => {
      for (const rule of found) seen.rules.add(rule);
    },
  });
  return all;
}

/** What matters about whoever asks, whatever the topic is. */
const ON_ORIGIN: readonly Topic[] = [LISTED, ACCOUNTABLE];

/** The units whose classes matter. */
function namedIn(ids: Ids): string[] {
  const named = ids.command === "route" ? ids.to : ids.command === "who-signs" ? ids.onBehalf : null;
  return [...new Set(named === null ? ids.absent : [named, ...ids.absent])];
}

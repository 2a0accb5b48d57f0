import { answer } from "../core/answer";
import type { Facts } from "../core/facts";
import type { Answering, Lookup } from "../core/lookup";
import type { Found, Ids } from "../core/question";
import type { Ready } from "./peer";
import { timeEach, timeEachLater } from "./timing";

type Lookups = ReadonlyMap<string, { readonly facts: Facts; readonly lookup: Lookup }>;

/** A peer that is an engine for looking things up: what it finds is put together by code that such peers share. */
export function byLookup(lookups: Lookups): Ready {
  const one = answering(lookups);
  return {
    answer: one,
    time: (batches) =>
      timeEach(batches, (batch) => {
        for (const ids of batch) one(ids);
      }),
  };
}

/** The same for an engine that answers later. */
export function byLaterLookup(lookups: Lookups): Ready {
  const one = answering(lookups);
  return { answer: one, time: (batches) => timeEachLater(batches, one) };
}

function answering(lookups: Lookups): (ids: Ids) => Answering<Found[]> {
  return (ids) => {
    const at = lookups.get(ids.regulation);
    if (at === undefined) throw new Error(`no facts of ${ids.regulation}`);
    return answer(at.facts, at.lookup, ids);
  };
}

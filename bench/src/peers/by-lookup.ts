import { answer } from "../core/answer";
import type { Facts } from "../core/facts";
import type { Answering, Lookup } from "../core/lookup";
import type { Found, Ids } from "../core/question";
import type { Ready } from "./peer";
import { timeEach, timeEachLater } from "./timing";

/** A peer that is an engine for looking things up: what it finds is put together by code that such peers share. */
export function byLookup(lookups: ReadonlyMap<string, { readonly facts: Facts; readonly lookup: Lookup }>): Ready {
  const one = (ids: Ids): Answering<Found[]> => {
    const at = lookups.get(ids.regulation);
    if (at === undefined) throw new Error(`no facts of ${ids.regulation}`);
    return answer(at.facts, at.lookup, ids);
  };
  return {
    answer: one,
    time: (batches) => {
      const isLater = batches[0]?.[0] !== undefined && one(batches[0][0]) instanceof Promise;
      if (isLater) return timeEachLater(batches, one);
      return timeEach(batches, (batch) => {
        for (const ids of batch) one(ids);
      });
    },
  };
}

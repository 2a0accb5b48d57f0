import { LIMITS } from "../limits";

/** Thrown where a question can be answered in more ways than can be compared; `engine` turns it into an answer to the asker. */
export class TooManyWays extends Error {
  constructor(readonly most: number) {
    super();
  }
}

/**
 * One of some with one of others, in every combination.
 * @throws TooManyWays
 */
export function crossed<A, B, C>(some: readonly A[], others: readonly B[], together: (a: A, b: B) => C): C[] {
  if (some.length * others.length > LIMITS.ways) throw new TooManyWays(LIMITS.ways);
  return some.flatMap((one) => others.map((other) => together(one, other)));
}

import { emptyTally } from "../reference/comparing";
import { compareOdd, SET_ASIDE } from "../reference/odd";

/** A few of the odd regulations of test/reference, always the same: what no shipped rule file has. */
const SEEDS = Array.from({ length: 48 }, (_, i) => i + 1).filter((seed) => !SET_ASIDE.has(seed));

test.each(SEEDS)("the second opinion on the odd regulation %i", (seed) => {
  const tally = emptyTally();
  expect(compareOdd(seed, 25, tally)).toBe(true);
  expect(tally.unexplained).toEqual([]);
});

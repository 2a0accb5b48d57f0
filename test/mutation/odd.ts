import { sample } from "fast-check";
import { judged, oddCase } from "../reference/odd/case";

/** A few of the odd regulations of test/reference with their questions, always the same: what no shipped rule file has. */
const CASES = sample(oddCase, { seed: 6, numRuns: 40 }).map((one, i) => [i, one] as const);

test.each(CASES)("the second opinion on the odd regulation %i", (_, one) => {
  const { disagreed } = judged(one);
  expect(disagreed).toEqual([]);
});

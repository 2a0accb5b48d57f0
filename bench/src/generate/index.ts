/*
 * Invented regulations in the shape of real ones, for benchmarks and tests: as many as the country has regencies and
 * cities, each different, and each the same whenever it is drawn again.
 */

import { type Generated, generateRegulation } from "./regulation";

export { generateRegulation };

/** The regulations with the indexes from 0 to `count` of one seed. */
export function generateRegulations(count: number, seed: number): Generated[] {
  return Array.from({ length: count }, (_, index) => generateRegulation(seed, index));
}

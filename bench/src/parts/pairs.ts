import type { Figure } from "../figures";
import { say } from "../progress";
import { ratioOf, spreadOf } from "../statistics";

/** Two things that take time, in milliseconds. */
export interface Pair {
  readonly group: string;
  readonly what: string;
  readonly against: string;
  readonly own: () => Promise<number>;
  readonly other: () => Promise<number>;
}

/** Milliseconds that one figure may take before there are fewer runs of it, and how many there are at least. */
const BUDGET = 40_000;
const FEWEST = 3;

/** A, B, A, B, …: as often as asked, less often what takes long. */
export async function measured(pair: Pair, runs: number): Promise<Figure> {
  const { group, what, against } = pair;
  const own: number[] = [];
  const other: number[] = [];
  for (let run = 0; run < runs; run += 1) {
    if (run >= FEWEST && run * (own[0] ?? 0) > BUDGET) break;
    own.push(await pair.own());
    other.push(await pair.other());
  }
  const ratio = ratioOf(own, other);
  say(`${group}: ${what}: ${ratio.median.toFixed(2)} × ${against}`);
  return { group, what, against, ratio, unit: "ms", own: spreadOf(own), other: spreadOf(other) };
}

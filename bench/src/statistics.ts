/** What many runs of one thing came to. */
export interface Spread {
  readonly median: number;
  /** The tenth and the ninetieth percentile. */
  readonly p10: number;
  readonly p90: number;
  readonly runs: number;
}

export function spreadOf(values: readonly number[]): Spread {
  const sorted = [...values].sort((a, b) => a - b);
  return { median: quantile(sorted, 0.5), p10: quantile(sorted, 0.1), p90: quantile(sorted, 0.9), runs: sorted.length };
}

export function median(values: readonly number[]): number {
  return spreadOf(values).median;
}

/** The ratios of values measured in pairs. */
export function ratioOf(own: readonly number[], other: readonly number[]): Spread {
  return spreadOf(own.map((value, i) => value / (other[i] ?? Number.NaN)));
}

/** Between two neighbours of a sorted list the value lies on the line between them. */
function quantile(sorted: readonly number[], q: number): number {
  const at = (sorted.length - 1) * q;
  const below = sorted[Math.floor(at)] ?? Number.NaN;
  const above = sorted[Math.ceil(at)] ?? Number.NaN;
  return below + (above - below) * (at - Math.floor(at));
}

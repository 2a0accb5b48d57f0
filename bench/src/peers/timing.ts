import type { Answering } from "../core/lookup";

/** Takes the time of one call for each batch, in nanoseconds. */
export function timeEach<T>(batches: readonly T[], run: (batch: T) => void): number[] {
  return batches.map((batch) => {
    const start = performance.now();
    run(batch);
    return (performance.now() - start) * 1e6;
  });
}

/** The same for what answers later. */
export async function timeEachLater<T>(
  batches: readonly (readonly T[])[],
  run: (one: T) => Answering<unknown>,
): Promise<number[]> {
  const times: number[] = [];
  for (const batch of batches) {
    const start = performance.now();
    for (const one of batch) await run(one);
    times.push((performance.now() - start) * 1e6);
  }
  return times;
}

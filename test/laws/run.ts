import fc from "fast-check";
import { type Case, Cases } from "./case";
import type { Law } from "./law";
import { LAWS } from "./laws";
import { lineOf } from "./questions";
import { REAL } from "./regulations";

/** How a law fared. */
interface Fared {
  readonly law: Law;
  readonly cases: number;
  readonly seconds: number;
  /** Where it is broken: a report with everything that is needed to see it again. */
  readonly report: string | undefined;
}

/** Which cases a law is held against. */
interface Run {
  readonly cases: number;
  readonly seed: number;
  /** The way to one case of the seed, as a report gives it. */
  readonly path?: string;
  /** After how many milliseconds no further case is tried. */
  readonly atMost?: number;
  /** How long a failing case is made smaller, in milliseconds. */
  readonly patience?: number;
}

/** Holds a law against so many cases. */
export function hold(law: Law, { cases, seed, path, atMost, patience = 20_000 }: Run): Fared {
  const start = performance.now();
  const property = fc.property(new Cases(patience), (one) => law.broken(one).length === 0);
  const found = fc.check(property, {
    seed,
    ...(path === undefined ? { numRuns: cases } : { numRuns: 1, path }),
    ...(atMost === undefined ? {} : { interruptAfterTimeLimit: atMost }),
  });
  const report = found.failed ? reportOf(law, found) : undefined;
  return { law, cases: found.numRuns, seconds: (performance.now() - start) / 1000, report };
}

function reportOf(
  law: Law,
  { seed, counterexamplePath, counterexample, numShrinks, errorInstance }: fc.RunDetails<[Case]>,
): string {
  const [one] = counterexample ?? [];
  if (one === undefined) return `${law.id}: ${String(errorInstance)}`;
  // the way to the failing case; from there it is made smaller again
  const path = counterexamplePath?.split(":")[0];
  return [
    `${law.id}: ${law.wording}`,
    `seed ${seed}, path ${path}, made smaller ${numShrinks} times`,
    `npm run test:laws -- --law ${law.id} --seed ${seed} --path ${path}`,
    lineOf(one.asked),
    ...(REAL.includes(one.file) ? [] : [JSON.stringify({ ...one.file, provisions: undefined, regulation: undefined })]),
    ...broken(law, one).map((line) => `  ${line}`),
  ].join("\n");
}

function broken(law: Law, one: Case): readonly string[] {
  try {
    return law.broken(one);
  } catch (error) {
    return [error instanceof Error ? (error.stack ?? error.message) : String(error)];
  }
}

/** Holds every law, or some, against so many cases. */
export function* holdAll(run: Run, ids: readonly string[] = []): Generator<Fared> {
  for (const law of LAWS) if (ids.length === 0 || ids.includes(law.id)) yield hold(law, run);
}

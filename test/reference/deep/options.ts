import { parseArgs } from "node:util";

/** What a deep run is told: see `test/reference/README.md`. */
export interface Options {
  /** How many generated cases. */
  readonly cases: number;
  readonly seed: number;
  /** After how many minutes it stops, done or not; null: when it is done. */
  readonly minutes: number | null;
  /** Only jobs whose name contains this. */
  readonly only: string;
  /** Only one case, which the run with this seed has shown under this path. */
  readonly path: string | null;
}

/** The options of a command line; a new seed where none is given. */
export function optionsFrom(args: readonly string[]): Options {
  const text = { type: "string" } as const;
  const { values } = parseArgs({
    args: [...args],
    options: { cases: text, seed: text, minutes: text, only: text, path: text },
  });
  return {
    cases: numberIn("cases", values.cases, 1_000_000),
    seed: numberIn("seed", values.seed, Math.floor(Math.random() * 2 ** 31)),
    minutes: values.minutes === undefined ? null : numberIn("minutes", values.minutes, 0),
    only: values.only ?? "",
    path: values.path ?? null,
  };
}

function numberIn(name: string, written: string | undefined, otherwise: number): number {
  const number = written === undefined ? otherwise : Number(written);
  if (!(number >= 0)) throw new Error(`--${name} wants a number, not ${written}`);
  return number;
}

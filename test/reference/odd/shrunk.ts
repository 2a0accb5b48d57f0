import { check, property } from "fast-check";
import { commandLine } from "../asked";
import { type Disagreed, judged, kindOf, type OddCase, oddCase } from "./case";
import { fileOf } from "./file";

/** A disagreement in its smallest form. */
export interface Shrunk {
  readonly seed: number;
  readonly path: string;
  readonly one: OddCase;
  readonly disagreed: Disagreed;
}

/** The smallest case that fast-check comes to from one of a seed, with a disagreement of the same kind. */
export function shrunk(seed: number, path: string, kind: string): Shrunk | undefined {
  const same = (one: OddCase) => judged(one).disagreed.find((disagreed) => kindOf(disagreed) === kind);
  const agreed = property(oddCase, (one) => same(one) === undefined);
  const { counterexample, counterexamplePath } = check(agreed, { seed, path, numRuns: 1 });
  const one = counterexample?.[0];
  const disagreed = one === undefined ? undefined : same(one);
  if (one === undefined || disagreed === undefined || counterexamplePath === null) return undefined;
  return { seed, path: counterexamplePath, one, disagreed };
}

/** What a reader needs to see it: what differs, the rule file, and the command line. */
export function shown({ seed, path, one, disagreed: { question, told } }: Shrunk): string {
  return [
    `seed ${seed}, path ${path} (npm run test:deep -- --seed ${seed} --path ${path})`,
    ...told.map((line) => `  ${line}`),
    "DIR/x/perbup-1-2020.yaml:",
    ...fileOf(one.odd)
      .text.split("\n")
      .map((line) => `  ${line}`),
    `  ${commandLine(question, "x/perbup-1-2020")} --rules DIR`,
  ].join("\n");
}

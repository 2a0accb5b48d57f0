import { check, property } from "fast-check";
import { commandLine } from "../asked";
import { type Disagreed, judged, kindOf, type OddCase, oddCase } from "./case";
import { fileOf } from "./file";

/** A disagreement in its smallest form. */
interface Shrunk {
  readonly seed: number;
  readonly path: string;
  readonly one: OddCase;
  readonly disagreed: Disagreed;
}

/** The smallest case that fast-check comes to from one of a seed, with a disagreement of the same kind. */
export function shrunk(seed: number, path: string, kind: string): Shrunk | undefined {
  return smallest({ seed, path }, ({ disagreed }) => disagreed.find((one) => kindOf(one) === kind), true);
}

/** The case that stands at a path, as it is. */
export function shrunkAsShown(seed: number, path: string): Shrunk | undefined {
  return smallest({ seed, path }, ({ disagreed }) => disagreed[0], false);
}

function smallest(
  from: { readonly seed: number; readonly path: string },
  differs: (one: ReturnType<typeof judged>) => Disagreed | undefined,
  further: boolean,
): Shrunk | undefined {
  const agreed = property(oddCase, (one) => differs(judged(one)) === undefined);
  const found = check(agreed, { ...from, numRuns: 1, endOnFailure: !further });
  const one = found.counterexample?.[0];
  const disagreed = one === undefined ? undefined : differs(judged(one));
  if (one === undefined || disagreed === undefined || found.counterexamplePath === null) return undefined;
  return { seed: from.seed, path: found.counterexamplePath, one, disagreed };
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

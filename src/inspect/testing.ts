import type { CaseFile } from "../cases/cases";
import { check, citedIn, isExpectation, type Result } from "../cases/check";
import type { Book } from "../graph/book";

/** Provision → ids of the cases that expect it to be cited, or whose answers cite it. */
export type Tested = ReadonlyMap<string, readonly string[]>;

/** Which provisions of a regulation its cases touch; every case is asked. */
export function testedProvisions(regulation: string, files: readonly CaseFile[], book: Book): Tested {
  const own = files.filter((file) => file.regulation === regulation).flatMap((file) => file.cases);
  return testedIn(own.map((one) => check(one, regulation, book)));
}

/** Which provisions the results of cases touch. */
export function testedIn(results: readonly Result[]): Tested {
  const tested = new Map<string, string[]>();
  for (const result of results) {
    for (const label of touched(result)) tested.set(label, [...(tested.get(label) ?? []), result.case.id]);
  }
  return tested;
}

function touched({ case: { expect }, replies }: Result): Set<string> {
  const expectations = expect === "misunderstood" ? [] : isExpectation(expect) ? [expect] : [...expect.values()];
  return new Set([
    ...expectations.flatMap(({ cites }) => cites),
    ...replies.flatMap(({ answers }) => answers).flatMap((answer) => [...citedIn(answer)]),
  ]);
}

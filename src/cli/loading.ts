import type { CaseFile } from "../cases/cases";
import { Findings } from "../diagnostic/diagnostic";
import type { Book } from "../graph/book";
import { readCases } from "./case-files";
import type { Making } from "./common";
import { printFaults } from "./faults";
import { withOpenRules } from "./rules";

/** The rules, ready to be asked, and the cases beside them. */
export interface Loaded {
  readonly book: Book;
  readonly files: readonly CaseFile[];
}

/**
 * Opens the shipped rules and cases, or the given files, and hands them on; or prints everything that is wrong with them.
 * @returns the exit status
 */
export function withRules<R = number>(
  making: Making,
  {
    json,
    files,
    afresh = false,
  }: { readonly json: boolean; readonly files?: readonly string[]; readonly afresh?: boolean },
  use: (loaded: Loaded) => R,
): R | number {
  const { shell, language } = making;
  return withOpenRules(shell, { given: files, afresh }, ({ book, faults, cases }) => {
    const findings = new Findings();
    const read = readCases(cases, findings);
    const all = [...faults, ...findings.all];
    return all.length > 0 || book === undefined ? printFaults(all, json, shell, language) : use({ book, files: read });
  });
}

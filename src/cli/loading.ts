import type { CaseFile } from "../cases/cases";
import { Findings } from "../diagnostic/diagnostic";
import type { Book } from "../graph/book";
import { readCases } from "./case-files";
import type { Making } from "./common";
import { printFaults } from "./faults";
import { type Wanted, withOpenRules } from "./rules";
import { type Settling, settled } from "./settled";

/** The rules, ready to be asked, and the cases beside them. */
interface Loaded {
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
    rules,
    files,
    ...wanted
  }: Settling & Pick<Wanted, "afresh" | "bare"> & { readonly files?: readonly string[] },
  use: (loaded: Loaded) => R,
): R | number {
  const { language } = making;
  return settled<R | number>(making.shell, { rules, json }, (shell) =>
    withOpenRules<R | number>(shell, { given: files, ...wanted }, ({ book, faults, cases }) => {
      const findings = new Findings();
      const read = readCases(cases, findings);
      const all = [...faults, ...findings.all];
      if (all.length > 0 || book === undefined) return printFaults(all, json, shell, language);
      return use({ book, files: read });
    }),
  );
}

import type { CaseFile } from "../cases/cases";
import { Findings } from "../diagnostic/diagnostic";
import type { Book } from "../graph/book";
import { load } from "../load";
import { readCases } from "./case-files";
import type { Making } from "./common";
import { printFaults } from "./faults";

/** The rules, ready to be asked, and the cases beside them. */
export interface Loaded {
  readonly book: Book;
  readonly files: readonly CaseFile[];
}

/**
 * Loads the shipped rules and cases, or the given files, and hands them on; or prints everything that is wrong with them.
 * @returns the exit status
 */
export function withRules(
  making: Making,
  { json, files }: { readonly json: boolean; readonly files?: readonly string[] },
  use: (loaded: Loaded) => number,
): number {
  const { shell, language } = making;
  const found = shell.readRules(files);
  const loading = load(found.vocabulary, found.regulations);
  const findings = new Findings();
  const cases = readCases(found.cases, findings);
  const faults = [...found.unreadable, ...(loading.ok ? [] : loading.diagnostics), ...findings.all];
  if (faults.length > 0 || !loading.ok) return printFaults(faults, json, shell, language);
  return use({ book: loading.book, files: cases });
}

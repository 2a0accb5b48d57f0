import type { Fault, Result } from "../../cases/check";
import type { Language } from "../../document/text";
import { catalogue } from "../say";
import { at } from "./diagnostics";
import { explanationText } from "./explanation";
import { clean, verbatim, wrapped } from "./page";
import { narrowed, type Telling } from "./telling";

/** How the cases of one regulation went, and how much of it they touch. */
export interface CaseReport {
  readonly regulation: string;
  readonly results: readonly Result[];
  readonly share: { readonly tested: number; readonly used: number };
}

/** Every difference of the cases that failed with the derivation of what was answered, then the count and the coverage. */
export function caseReport(report: CaseReport, telling: Telling): string {
  const { sheet, language } = telling;
  const { regulation, results, share } = report;
  const failed = results.filter((r) => r.faults.length > 0);
  const { tally, caseCoverage } = catalogue(language);
  const summary = `${clean(regulation)}: ${tally(results.length - failed.length, failed.length)}`;
  return [
    ...failed.flatMap((result) => failure(result, telling)),
    ...wrapped((failed.length > 0 ? sheet.paint.bad : sheet.paint.good)(summary), sheet, 0, 2),
    ...wrapped(sheet.paint.faint(caseCoverage(share.tested, share.used)), sheet, 2, 2),
    "",
  ].join("\n");
}

function failure({ case: one, faults, replies }: Result, telling: Telling): string[] {
  const { sheet, language } = telling;
  const { paint } = sheet;
  const narrow = narrowed(telling, sheet.width - 4);
  const derivation = replies.flatMap((reply) => explanationText(reply, narrow).split("\n"));
  return [
    ...wrapped(`${paint.bad("✗")} ${paint.strong(clean(one.id))} ${clean(one.title)}`, verbatim(sheet), 0, 2),
    `  ${paint.faint(at(one.place))}`,
    ...faults.flatMap((f) => wrapped(faultWords(f, language), verbatim(sheet), 4, 2)),
    ...derivation.map((line) => (line === "" ? "" : `    ${line}`)),
  ];
}

function faultWords(fault: Fault, language: Language): string {
  const topic = fault.topic === null ? "" : `${clean(fault.topic)}: `;
  return topic + catalogue(language).caseFaults[fault.kind]({ expected: clean(fault.expected), got: clean(fault.got) });
}

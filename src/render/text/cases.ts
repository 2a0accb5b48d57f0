import type { Fault, Result } from "../../cases/check";
import type { Language } from "../../document/text";
import { catalogue } from "../say";
import { at } from "./diagnostics";
import { clean, type Sheet, wrapped } from "./page";

/** How the cases of one regulation went: every difference of those that failed, then the count. */
export function caseReport(regulation: string, results: readonly Result[], sheet: Sheet, language: Language): string {
  const { paint } = sheet;
  const failed = results.filter((r) => r.faults.length > 0);
  const lines = failed.flatMap(({ case: one, faults }) => [
    ...wrapped(`${paint.bad("✗")} ${paint.strong(clean(one.id))} ${clean(one.title)}`, sheet, 0, 2),
    `  ${paint.faint(at(one.place))}`,
    ...faults.flatMap((f) => wrapped(faultWords(f, language), sheet, 4, 2)),
    "",
  ]);
  const passed = results.length - failed.length;
  const summary = `${clean(regulation)}: ${catalogue(language).tally(passed, failed.length)}`;
  return `${[...lines, failed.length > 0 ? paint.bad(summary) : paint.good(summary)].join("\n")}\n`;
}

function faultWords(fault: Fault, language: Language): string {
  const topic = fault.topic === null ? "" : `${clean(fault.topic)}: `;
  return topic + catalogue(language).caseFaults[fault.kind]({ expected: clean(fault.expected), got: clean(fault.got) });
}

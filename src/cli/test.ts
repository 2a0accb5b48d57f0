import { Command } from "commander";
import type { CaseFile } from "../cases/cases";
import { check } from "../cases/check";
import { Findings } from "../diagnostic/diagnostic";
import type { Language } from "../document/text";
import { load } from "../engine";
import type { Book } from "../graph/book";
import { coverageOf, testedShare } from "../inspect/coverage";
import { testedIn } from "../inspect/testing";
import { chooseRegulations } from "../question/regulations";
import { type CaseReport, caseReport } from "../render/text/cases";
import { printFaults, printMisunderstanding } from "./answering";
import { readCases } from "./case-files";
import { collect, dressed, type Making, withExamples } from "./common";
import { sheetFor } from "./setting";
import { EXIT, type Shell } from "./shell";
import { text } from "./texts";

/** `jenjang test`: asks the questions that stand beside the rule files, and shows what differs from the expected answers. */
export function testCommand(making: Making): Command {
  const { language, shell, done } = making;
  const command = dressed(new Command("test"), language)
    .summary(text("test", language))
    .description(text("test", language))
    .option("-r, --regulation <id>", text("regulation", language), collect)
    .option("--json", text("json", language))
    .action(({ regulation, json }: { regulation?: string[]; json?: boolean }) =>
      done(runCases(regulation ?? [], json === true, shell, language)),
    );
  return withExamples(command, making, ["test", "test -r kutai-barat"], []);
}

function runCases(wanted: readonly string[], json: boolean, shell: Shell, language: Language): number {
  const files = shell.readRules();
  const loading = load(files.vocabulary, files.regulations);
  const findings = new Findings();
  const caseFiles = readCases(files.cases, findings);
  const faults = [...files.unreadable, ...(loading.ok ? [] : loading.diagnostics), ...findings.all];
  if (faults.length > 0 || !loading.ok) return printFaults(faults, json, shell, language);
  const chosen = chooseRegulations(loading.book, wanted);
  if (!Array.isArray(chosen)) return printMisunderstanding(chosen, json, shell, language);
  const ids = new Set(chosen.map((entry) => entry.graph.regulation.id));
  const { book } = loading;
  const reports = caseFiles.filter((file) => ids.has(file.regulation)).map((file) => report(file, book));
  const failed = reports.flatMap((r) => r.results).some((r) => r.faults.length > 0);
  if (json) shell.out.write(`${JSON.stringify(resultsJson(reports), null, 2)}\n`);
  else {
    const sheet = sheetFor(shell.out, shell);
    shell.out.write(reports.map((r) => caseReport(r, { vocabulary: book.vocabulary, sheet, language })).join("\n"));
  }
  return failed ? EXIT.fault : EXIT.answered;
}

function report(file: CaseFile, book: Book): CaseReport {
  const results = file.cases.map((one) => check(one, file.regulation, book));
  const graph = book.entries.get(file.regulation)?.graph;
  const share = graph === undefined ? { tested: 0, used: 0 } : testedShare(coverageOf(graph, testedIn(results)));
  return { regulation: file.regulation, results, share };
}

function resultsJson(reports: readonly CaseReport[]) {
  return {
    contract: 1,
    results: reports.flatMap(({ regulation, results }) =>
      results.map((r) => ({
        regulation,
        id: r.case.id,
        title: r.case.title,
        passed: r.faults.length === 0,
        faults: r.faults,
      })),
    ),
    coverage: reports.map(({ regulation, share }) => ({ regulation, ...share })),
  };
}

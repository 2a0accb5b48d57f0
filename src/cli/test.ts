import { Command } from "commander";
import type { CaseFile } from "../cases/cases";
import { check, type Result } from "../cases/check";
import { Findings } from "../diagnostic/diagnostic";
import type { Language } from "../document/text";
import { load } from "../engine";
import type { Book } from "../graph/book";
import { chooseRegulations } from "../question/regulations";
import { caseReport } from "../render/text/cases";
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
  const results = caseFiles
    .filter((file) => ids.has(file.regulation))
    .map((file) => ({ file, results: ask(file, loading.book) }));
  const failed = results.flatMap((r) => r.results).filter((r) => r.faults.length > 0).length;
  if (json) shell.out.write(`${JSON.stringify(resultsJson(results), null, 2)}\n`);
  else
    shell.out.write(
      results.map((r) => caseReport(r.file.regulation, r.results, sheetFor(shell.out, shell), language)).join("\n"),
    );
  return failed > 0 ? EXIT.fault : EXIT.answered;
}

function ask(file: CaseFile, book: Book): Result[] {
  return file.cases.map((one) => check(one, file.regulation, book));
}

function resultsJson(all: readonly { file: CaseFile; results: readonly Result[] }[]) {
  return {
    contract: 1,
    results: all.flatMap(({ file, results }) =>
      results.map((r) => ({
        regulation: file.regulation,
        id: r.case.id,
        title: r.case.title,
        passed: r.faults.length === 0,
        faults: r.faults,
      })),
    ),
  };
}

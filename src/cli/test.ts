import { Command } from "commander";
import type { CaseFile } from "../cases/cases";
import { check } from "../cases/check";
import type { Book } from "../graph/book";
import type { Graph } from "../graph/graph";
import { coverageOf, testedShare } from "../inspect/coverage";
import { testedIn } from "../inspect/testing";
import { type CaseReport, caseReport } from "../render/text/cases";
import { dressed, type Making, withExamples } from "./common";
import { type Inspected, type InspectOptions, inspect, inspecting, type Shown } from "./inspecting";
import { EXIT } from "./shell";
import { text } from "./texts";

/** `jenjang test`: asks the questions that stand beside the rule files, and shows what differs from the expected answers. */
export function testCommand(making: Making): Command {
  const { language } = making;
  const command = inspecting(dressed(new Command("test"), language), making)
    .summary(text("test", language))
    .description(text("test", language))
    // All cases are asked, wherever one is at home.
    .action((options: InspectOptions) =>
      making.done(inspect({ regulation: ["all"], ...options, bare: true }, making, look)),
    );
  return withExamples(command, making, ["test", "test -r kutai-barat"], []);
}

function look({ book, entries, files }: Inspected): Shown {
  const asked = new Map(entries.map(({ id, graph }) => [id, graph]));
  const reports = files.flatMap((file) => {
    const graph = asked.get(file.regulation);
    return graph === undefined ? [] : [report(file, graph, book)];
  });
  const { vocabulary } = book;
  return {
    text: (sheet, language) => reports.map((r) => caseReport(r, { vocabulary, sheet, language })).join("\n"),
    json: () => resultsJson(reports),
    exit: reports.some((r) => r.results.some(({ faults }) => faults.length > 0)) ? EXIT.differs : EXIT.answered,
  };
}

function report(file: CaseFile, graph: Graph, book: Book): CaseReport {
  const results = file.cases.map((one) => check(one, file.regulation, book));
  return { regulation: file.regulation, results, share: testedShare(coverageOf(graph, testedIn(results))) };
}

function resultsJson(reports: readonly CaseReport[]) {
  return {
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

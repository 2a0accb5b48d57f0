import { Command } from "commander";
import type { Both } from "../compare/both";
import { type Comparison, compareRegulations } from "../compare/comparison";
import { wantedTopics } from "../compare/topics";
import type { Book, Entry } from "../graph/book";
import type { Misunderstanding } from "../question/question";
import { chooseRegulations } from "../question/regulations";
import { comparedHtml } from "../render/compare/html";
import { comparedJson } from "../render/compare/json";
import { comparedMarkdown } from "../render/compare/markdown";
import { comparedText, type Extent } from "../render/compare/text";
import { jsonText } from "../render/json";
import type { Telling } from "../render/text/telling";
import { printMisunderstanding } from "./answering";
import { collect, dressed, type Making, withExamples } from "./common";
import { put, tellingFor } from "./giving";
import { withRules } from "./loading";
import { type Output, outputOf } from "./output";
import { wantsJson } from "./setting";
import { EXIT } from "./shell";
import { text } from "./texts";

interface Options {
  readonly topic?: string[];
  readonly rules?: string[];
  readonly all?: boolean;
  readonly format?: string;
  readonly json?: true;
  readonly output?: string;
  readonly force?: true;
}

/** `jenjang compare REGULATION REGULATION`: where two regulations answer the same question differently. */
export function compareCommand(making: Making): Command {
  const { language } = making;
  const command = dressed(new Command("compare"), language)
    .summary(text("compare", language))
    .description(text("compare", language))
    .argument("<regulations...>", text("compared", language))
    .option("--topic <list>", text("topic", language), collect)
    .option("--all", text("allAnswers", language))
    .option("--rules <folder>", text("rules", language), collect)
    .option("--format <form>", text("comparisonFormat", language))
    .option("--json", text("json", language))
    .option("-o, --output <file>", text("output", language))
    .option("--force", text("force", language))
    .action((named: string[], options: Options) => making.done(compare(named, options, making)));
  const examples = [
    "compare kutai-barat kutai-timur",
    "compare kutai-barat kutai-timur --topic surat,izin-perjalanan",
    "compare kutai-barat kutai-timur --topic deputize --format html -o perbandingan.html",
  ];
  return withExamples(command, making, examples, [
    ["--topic, route", "purposes"],
    ["--topic, who-signs", "documents"],
    ["--topic, deputize", "occasions"],
  ]);
}

function compare(
  named: readonly string[],
  { topic = [], rules, all = false, ...filed }: Options,
  making: Making,
): number {
  const { shell, language } = making;
  const output = outputOf(new Map(Object.entries(filed)));
  const json = "code" in output ? wantsJson(shell.args) : output.format === "json";
  const refuse = (error: Misunderstanding): number => printMisunderstanding(error, json, shell, language);
  if ("code" in output) return refuse(output);
  return withRules(making, { json, rules }, ({ book }) => {
    const entries = twoOf(book, named);
    if ("code" in entries) return refuse(entries);
    const wanted = wantedTopics(book.vocabulary, topic);
    if ("code" in wanted) return refuse(wanted);
    const comparison = compareRegulations(book, entries, wanted);
    const whole = printedAs(output, comparison, tellingFor(output.file, book.vocabulary, shell), { all });
    const refused = put(whole, output, shell);
    return refused === undefined ? EXIT.answered : refuse(refused);
  });
}

/** The two different regulations that are named; or why they are not two. */
function twoOf(book: Book, named: readonly string[]): Both<Entry> | Misunderstanding {
  const known = [...book.entries.keys()].join(", ");
  const names = named.flatMap((name) => name.split(/[,;]/)).filter((name) => name.trim() !== "");
  const found: Entry[] = [];
  for (const name of names) {
    const chosen = chooseRegulations(book, [name]);
    if (!Array.isArray(chosen)) return chosen as Misunderstanding;
    const [only, ...others] = chosen as Entry[];
    if (only === undefined || others.length > 0)
      return {
        code: "one-regulation",
        args: { known },
        suggestions: (chosen as Entry[]).map(({ id }) => id).slice(0, 3),
      };
    found.push(only);
  }
  const [left, right, ...more] = found;
  if (left === undefined || right === undefined || left === right || more.length > 0)
    return { code: "two-regulations", args: { known }, suggestions: [] };
  return { left, right };
}

function printedAs({ format }: Output, comparison: Comparison, telling: Telling, extent: Extent): string {
  const { vocabulary, language } = telling;
  switch (format) {
    case "json":
      return jsonText(comparedJson(comparison, vocabulary, language, extent));
    case "html":
      return comparedHtml(comparison, vocabulary, language, extent);
    case "markdown":
      return comparedMarkdown(comparison, vocabulary, language, extent);
    case "text":
      return comparedText(comparison, telling, extent);
  }
}

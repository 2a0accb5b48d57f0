import { type Command, Command as Commander, Option } from "commander";
import type { Both } from "../compare/both";
import { compareRegulations, type Wanted } from "../compare/comparison";
import { wantedTopics } from "../compare/topics";
import type { Book, Entry } from "../graph/book";
import type { Misunderstanding } from "../question/question";
import { chooseRegulations } from "../question/regulations";
import { comparedHtml } from "../render/compare/html";
import { comparedJson } from "../render/compare/json";
import { comparedMarkdown } from "../render/compare/markdown";
import { comparedText } from "../render/compare/text";
import { PLAIN } from "../render/text/page";
import { printMisunderstanding } from "./answering";
import { collect, dressed, type Making, withExamples } from "./common";
import { withRules } from "./loading";
import { sheetFor } from "./setting";
import { EXIT } from "./shell";
import { text } from "./texts";

const FORMATS = ["text", "markdown", "html", "json"] as const;
type Format = (typeof FORMATS)[number];

interface Options {
  readonly topic?: string[];
  readonly all?: boolean;
  readonly format?: Format;
  readonly json?: boolean;
  readonly output?: string;
  readonly force?: boolean;
}

/** `jenjang compare REGULATION REGULATION`: where two regulations answer the same question differently. */
export function compareCommand(making: Making): Command {
  const { language } = making;
  const command = dressed(new Commander("compare"), language)
    .summary(text("compare", language))
    .description(text("compare", language))
    .argument("<regulations...>", text("compared", language))
    .option("--topic <list>", text("topic", language), collect)
    .option("--all", text("allAnswers", language))
    .addOption(new Option("--format <format>", text("comparisonFormat", language)).choices([...FORMATS]))
    .addOption(new Option("--json", text("json", language)).conflicts("format"))
    .option("-o, --output <file>", text("comparisonOutput", language))
    .option("--force", text("comparisonForce", language))
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

function compare(named: readonly string[], options: Options, making: Making): number {
  const { shell, language } = making;
  const json = formatOf(options) === "json";
  const refuse = (error: Misunderstanding): number => printMisunderstanding(error, json, shell, language);
  return withRules(making, { json }, ({ book }) => {
    const entries = twoOf(book, named);
    if ("code" in entries) return refuse(entries);
    const wanted = wantedTopics(book.vocabulary, options.topic ?? []);
    if ("code" in wanted) return refuse(wanted);
    const printed = printedOf(book, entries, wanted, options, making);
    if (options.output === undefined) shell.out.write(printed);
    else {
      const refused = shell.writeFile(options.output, printed, options.force === true);
      if (refused !== undefined) return refuse(refused);
    }
    return EXIT.answered;
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

function formatOf({ format, json }: Options): Format {
  return json === true ? "json" : (format ?? "text");
}

function printedOf(book: Book, entries: Both<Entry>, wanted: Wanted, options: Options, making: Making): string {
  const { shell, language } = making;
  const { vocabulary } = book;
  const comparison = compareRegulations(book, entries, wanted);
  const extent = { all: options.all === true };
  switch (formatOf(options)) {
    case "json":
      return `${JSON.stringify(comparedJson(comparison, vocabulary, language, extent), null, 2)}\n`;
    case "html":
      return comparedHtml(comparison, vocabulary, language, extent);
    case "markdown":
      return comparedMarkdown(comparison, vocabulary, language, extent);
    case "text": {
      const sheet = sheetFor(shell.out, shell);
      const telling = {
        vocabulary,
        language,
        sheet: options.output === undefined ? sheet : { ...sheet, paint: PLAIN },
      };
      return comparedText(comparison, telling, extent);
    }
  }
}

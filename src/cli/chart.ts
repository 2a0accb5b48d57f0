import { Command, Option } from "commander";
import { chartOf } from "../chart/from-graph";
import { type Highlight, highlightOf } from "../chart/highlight";
import { ask } from "../engine";
import type { Book, Entry } from "../graph/book";
import type { Misunderstanding } from "../question/question";
import { chooseRegulations } from "../question/regulations";
import { chartJson } from "../render/chart/json";
import { ChartTelling } from "../render/chart/telling";
import { chartTree } from "../render/chart/tree";
import { chartWords } from "../render/chart/words";
import { glossed } from "../render/gloss";
import { jsonText } from "../render/json";
import { clean, PLAIN, type Sheet } from "../render/text/page";
import type { Setting } from "../setting/setting";
import { printMisunderstanding } from "./answering";
import { wantedOf } from "./at-home";
import { FORMATS, type Format, formatOf, tooManyLines } from "./chart-format";
import { inFormat } from "./chart-output";
import { dressed, type Making, withExamples } from "./common";
import { put } from "./giving";
import { type InspectOptions, inspecting } from "./inspecting";
import { withRules } from "./loading";
import { STDOUT } from "./output";
import { sheetFor } from "./setting";
import { EXIT } from "./shell";
import { text } from "./texts";

interface ChartOptions extends InspectOptions {
  readonly format?: string;
  readonly output?: string;
  readonly force?: boolean;
  readonly highlight?: string;
  readonly to?: string;
  readonly for?: string;
}

/** `jenjang chart`: the command and coordination lines of a regulation, drawn from its rules. */
export function chartCommand(making: Making): Command {
  const { language } = making;
  const command = inspecting(dressed(new Command("chart"), language), making)
    .summary(text("chart", language))
    .description(text("chart", language))
    .addOption(alone("--format <form>", `${text("chartFormat", language)}: ${FORMATS.join(", ")}`))
    .addOption(alone("-o, --output <file>", text("chartOutput", language)))
    .option("--force", text("force", language))
    .option("--highlight <office>", text("highlight", language))
    .option("--to <office>", text("highlightTo", language))
    .option("--for <purpose>", text("highlightFor", language))
    .action((options: ChartOptions) => making.done(chart(options, making)));
  const examples = [
    "chart -r kutai-barat",
    "chart -r kutai-barat -o bagan.svg",
    "chart -r kutai-timur --format mermaid",
    'chart -r kutai-barat --highlight "Dinas Pariwisata" --to Bupati --for konsultasi -o jalur.html',
  ];
  return withExamples(command, making, examples, [["--for", "purposes"]]);
}

/** An option of what is for people: the JSON always goes to standard output. */
function alone(flags: string, says: string): Option {
  return new Option(flags, says).conflicts("json");
}

/** A regulation whose chart is asked for, with the path that is to be marked on it. */
interface Wanted {
  readonly entry: Entry;
  readonly highlight: Highlight | null;
}

function chart(options: ChartOptions, making: Making): number | Promise<number> {
  const { shell, language } = making;
  const json = options.json === true;
  const refuse = (error: Misunderstanding): number => printMisunderstanding(error, json, shell, language);
  const format = json ? "json" : formatOf(options.format, options.output);
  const wrong = typeof format === "string" ? unfit(format, options, making) : format;
  if (wrong !== undefined) return refuse(wrong);
  return withRules<number | Promise<number>>(making, { json, rules: options.rules }, ({ book }) => {
    const wanted = toDraw(options, { book, setting: shell.setting }, format === "tree" || format === "json");
    if ("code" in wanted) return refuse(wanted);
    const [first, ...others] = wanted.map(({ entry, highlight }) => {
      return new ChartTelling(chartOf(entry.graph), book.vocabulary, language, highlight);
    });
    if (first === undefined) return noPath(options, making);
    const told = [first, ...others] as const;
    const tooMuch = told.map((one) => tooManyLines(one.chart)).find((one) => one !== undefined);
    if (tooMuch !== undefined && format !== "json") return refuse(tooMuch);
    const data = format === "json" ? jsonOf(told) : drawn(format as Format, told, options, making);
    const finish = (made: string | Uint8Array): number => {
      const { output = STDOUT, force = false } = options;
      const failed = put(made, { file: output === STDOUT ? null : output, force }, shell);
      return failed === undefined ? EXIT.answered : refuse(failed);
    };
    return typeof data === "string" ? finish(data) : data.then(finish);
  });
}

/** What is wrong with the options as they stand together. */
function unfit(format: Format | "json", options: ChartOptions, { shell }: Making): Misunderstanding | undefined {
  const isToScreen = shell.out.isTTY && (options.output === undefined || options.output === STDOUT);
  if (format === "png" && isToScreen) return { code: "binary-to-terminal", args: { format }, suggestions: [] };
  if (options.highlight === undefined && (options.to !== undefined || options.for !== undefined))
    return { code: "nothing-asked", args: { options: "--highlight" }, suggestions: [] };
  return undefined;
}

/** What there is to draw, and what is meant where nothing is named. */
interface Among {
  readonly book: Book;
  readonly setting: Setting;
}

/** The regulations to draw; none where the path that is to be marked is in none of them. */
function toDraw(options: ChartOptions, { book, setting }: Among, mayBeSeveral: boolean): Wanted[] | Misunderstanding {
  const chosen = chooseRegulations(book, wantedOf(options.regulation, setting));
  if ("code" in chosen) return chosen;
  if (chosen.length === 0) return { code: "nothing-loaded", args: {}, suggestions: [] };
  const wanted = options.highlight === undefined ? chosen.map(plain) : marked(options, options.highlight, chosen, book);
  if ("code" in wanted || mayBeSeveral || wanted.length < 2) return wanted;
  return { code: "one-regulation", args: { known: wanted.map(({ entry }) => entry.id).join(", ") }, suggestions: [] };
}

function plain(entry: Entry): Wanted {
  return { entry, highlight: null };
}

function marked(
  options: ChartOptions,
  from: string,
  chosen: readonly Entry[],
  book: Book,
): Wanted[] | Misunderstanding {
  const { to, for: purpose } = options;
  const regulations = chosen.map(({ id }) => id);
  const ends = { ...(to === undefined ? {} : { to }), ...(purpose === undefined ? {} : { for: purpose }) };
  const replies = ask(book, { command: "route", from, ...ends, regulations });
  if ("code" in replies) return replies;
  return replies.flatMap(({ understood: { entry, question }, answers }): Wanted[] => {
    if (question.command !== "route" || answers.every(({ findings }) => findings.length === 0)) return [];
    return [{ entry, highlight: highlightOf(chartOf(entry.graph), answers, question) }];
  });
}

function jsonOf(told: readonly ChartTelling[]): string {
  const charts = told.map(({ chart: one, highlight, language }) => chartJson(one, highlight, language));
  return jsonText({ contract: 1, charts });
}

/** At least one chart. */
type Told = readonly [ChartTelling, ...ChartTelling[]];

function drawn(format: Format, told: Told, options: ChartOptions, { shell }: Making) {
  const isFile = options.output !== undefined && options.output !== STDOUT;
  const sheet = isFile ? { width: 100, paint: PLAIN } : sheetFor(shell.out, shell);
  const setting = { sheet, pictures: shell.pictures };
  if (format === "tree") return trees(told, sheet);
  return inFormat(format, told[0], setting);
}

/** Charts for a terminal; in English a legal term is translated where the first of them has it. */
function trees(told: Told, sheet: Sheet): string {
  const [{ vocabulary, language }] = told;
  const read = glossed(sheet, vocabulary, language);
  return told.map((one) => chartTree(one, read)).join("\n");
}

/** That the rules know no path to mark. */
function noPath({ highlight, to }: ChartOptions, { shell, language }: Making): number {
  const ends = [highlight, to].filter((end) => end !== undefined);
  const message = chartWords(language).noPath(clean(ends.join(" → ")));
  shell.err.write(`${message}\n`);
  return EXIT.silent;
}

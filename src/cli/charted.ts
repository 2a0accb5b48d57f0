import { chartOf } from "../chart/from-graph";
import { highlightOf } from "../chart/highlight";
import { ask, type Reply } from "../engine";
import type { Book } from "../graph/book";
import type { Asked, Misunderstanding } from "../question/question";
import { ChartTelling } from "../render/chart/telling";
import { chartWords } from "../render/chart/words";
import { clean, PLAIN } from "../render/text/page";
import { printMisunderstanding } from "./answering";
import { atHome } from "./at-home";
import { formatOfFile, tooManyLines } from "./chart-format";
import { inFormat } from "./chart-output";
import type { Making } from "./common";
import { put } from "./giving";
import { withRules } from "./loading";

/** A chart that is to be written beside the answer to a question. */
interface Charting {
  readonly file: string;
  readonly force: boolean;
  readonly json: boolean;
}

/**
 * Writes the chart of the one regulation that answers, with the paths of its answer marked, and then answers.
 * @param answer prints the answer; the exit status is its own where the chart could be written
 */
export function charted(
  asked: Asked,
  { file, force, json }: Charting,
  making: Making,
  answer: () => number | Promise<number>,
): number | Promise<number> {
  const { shell, language } = making;
  const refuse = (error: Misunderstanding): number => printMisunderstanding(error, json, shell, language);
  const { noPath } = chartWords(language);
  const note = (words: string): void => (json ? undefined : shell.err.write(`${words}\n`));
  const format = formatOfFile(file);
  if (typeof format !== "string") return refuse(format);
  return withRules<number | Promise<number>>(making, { json }, ({ book }) => {
    const reply = onlyReply(atHome(asked, shell.setting), book);
    if ("code" in reply) return refuse(reply);
    const telling = tellingOf(reply, book, making);
    if (telling === undefined) {
      note(noPath(clean(file)));
      return answer();
    }
    const tooMuch = tooManyLines(telling.chart, telling.highlight?.hops);
    if (tooMuch !== undefined) return refuse(tooMuch);
    const made = inFormat(format, telling, { sheet: { width: 100, paint: PLAIN }, pictures: shell.pictures });
    return Promise.resolve(made).then((data) => {
      const failed = put(data, { file, force }, shell);
      if (failed !== undefined) return refuse(failed);
      return answer();
    });
  });
}

/** The reply of the one regulation that answers; several would be several charts. */
function onlyReply(asked: Asked, book: Book): Reply | Misunderstanding {
  const replies = ask(book, asked);
  if ("code" in replies) return replies;
  const [only] = replies;
  if (only !== undefined && replies.length === 1) return only;
  const known = replies.map(({ understood }) => understood.entry.id).join(", ");
  return { code: "one-regulation", args: { known }, suggestions: [] };
}

/** The chart with the paths of a reply; undefined where it has none. */
function tellingOf({ understood, answers }: Reply, { vocabulary }: Book, { language }: Making) {
  const { entry, question } = understood;
  if (question.command !== "route" || answers.every(({ findings }) => findings.length === 0)) return undefined;
  const chart = chartOf(entry.graph);
  return new ChartTelling(chart, vocabulary, language, highlightOf(chart, answers, question));
}

import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import { ask, type Reply } from "../../../src/engine";
import type { Asked } from "../../../src/question/question";
import { explanationText } from "../../../src/render/text/explanation";
import { PLAIN } from "../../../src/render/text/page";
import { bookOf, shippedSources, sourceOf } from "../../support/book";

/*
 * Whole answers as they are told, with everything they rest on and what was rejected: one file for each regulation. A line
 * that begins with `?` is a question; what follows up to the next one is the answer. `npm run record` writes the answers anew;
 * whoever does so reads what has changed, against the text of the regulation.
 */

const THIRD = "test/good/rules/sungai-belanta/perbup-34-2022.yaml";

/** The files, as paths from the root of the project. */
export const FILES: readonly string[] = readdirSync(__dirname)
  .filter((file) => file.endsWith(".txt"))
  .map((file) => `test/answer/told/${file}`);

/** A question, as it stands in its file, and the answer that follows it there. */
interface Told {
  readonly question: string;
  readonly answer: string;
}

/** The questions of a file and their answers. */
export function toldIn(file: string): Told[] {
  const [, ...blocks] = readFileSync(join(__dirname, "../../..", file), "utf8").split(/^\? /m);
  return blocks.map((block) => {
    const end = block.indexOf("\n");
    return { question: block.slice(0, end), answer: block.slice(end + 1).trimEnd() };
  });
}

/** What the program answers to a question of a file; the region is the name of the file. */
export function answerTo(question: string, file: string): string {
  const book = bookOf([...shippedSources(), sourceOf(THIRD)]);
  const region = /([^/]+)\.txt$/.exec(file)?.[1] ?? "";
  const replies = ask(book, { ...(parse(question) as Asked), regulations: [region] });
  if ("code" in replies) return `${replies.code} ${JSON.stringify(replies.args)}`;
  const telling = { vocabulary: book.vocabulary, sheet: { width: 100, paint: PLAIN }, language: "id" as const };
  // On which line a rule stands says nothing about the answer.
  const texts = (replies as readonly Reply[]).map((reply) => explanationText(reply, telling).replace(/:\d+$/gm, ""));
  return texts.join("\n").trimEnd();
}

/** A whole file, made anew. */
export function made(file: string): string {
  return toldIn(file)
    .map(({ question }) => `? ${question}\n${answerTo(question, file)}\n`)
    .join("\n");
}

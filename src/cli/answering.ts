import type { Language } from "../document/text";
import type { Vocabulary } from "../document/vocabulary";
import { ask, type Reply } from "../engine";
import type { Book } from "../graph/book";
import type { Asked, Misunderstanding } from "../question/question";
import { misunderstandingJson, toJson } from "../render/json";
import { replyText } from "../render/text/answer";
import { misunderstandingText } from "../render/text/misunderstanding";
import type { Telling } from "../render/text/telling";
import { atHome, toldAtHome } from "./at-home";
import { languageOf, sheetFor } from "./setting";
import { EXIT, type Terminal } from "./shell";

/** What a response prints: a value for programs, or a text for each regulation. */
export interface Printing {
  readonly json: (replies: readonly Reply[], vocabulary: Vocabulary, language: Language) => object;
  readonly text: (reply: Reply, telling: Telling) => string;
}

/** The answers themselves. */
export const ANSWERS: Printing = { json: (replies, _, language) => toJson(replies, language), text: replyText };

/** Asks a book, prints what it says, and says how it went. Nothing is printed before all is known. */
export function answerFrom(
  book: Book,
  asked: Asked,
  json: boolean,
  shell: Terminal,
  printing: Printing = ANSWERS,
): number {
  const language = languageOf(shell);
  const replies = ask(book, atHome(asked, shell.setting));
  if (!isReplies(replies)) {
    const told = toldAtHome(replies, { named: asked.regulations, setting: shell.setting }, () =>
      askedOfAll(book, asked),
    );
    return printMisunderstanding(told, json, shell, language);
  }
  const { vocabulary } = book;
  if (json) shell.out.write(`${JSON.stringify(printing.json(replies, vocabulary, language), null, 2)}\n`);
  else {
    const sheet = sheetFor(shell.out, shell);
    shell.out.write(replies.map((reply) => printing.text(reply, { vocabulary, sheet, language })).join("\n"));
  }
  return exitOf(replies);
}

/** The ids of all regulations that understand a question. */
function askedOfAll(book: Book, asked: Asked): readonly string[] {
  const replies = ask(book, { ...asked, regulations: [] });
  return isReplies(replies) ? replies.map(({ understood }) => understood.entry.id) : [];
}

function isReplies(replies: readonly Reply[] | Misunderstanding): replies is readonly Reply[] {
  return Array.isArray(replies);
}

function exitOf(replies: readonly Reply[]): number {
  const verdicts = replies.flatMap((reply) => reply.answers.map((a) => a.verdict));
  if (verdicts.some((v) => v === "answered" || v === "partial")) return EXIT.answered;
  return verdicts.includes("ambiguous") ? EXIT.ambiguous : EXIT.silent;
}

/** Why a question was not understood, for people or programs. */
export function printMisunderstanding(
  error: Misunderstanding,
  json: boolean,
  shell: Terminal,
  language: Language,
): number {
  if (json) shell.out.write(`${JSON.stringify(misunderstandingJson(error, language), null, 2)}\n`);
  else shell.err.write(misunderstandingText(error, sheetFor(shell.err, shell), language));
  return EXIT.misunderstood;
}

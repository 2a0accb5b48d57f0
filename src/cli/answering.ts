import type { Language } from "../document/text";
import type { Vocabulary } from "../document/vocabulary";
import { ask, type Reply } from "../engine";
import type { Book } from "../graph/book";
import type { Asked, Misunderstanding } from "../question/question";
import { glossed } from "../render/gloss";
import { jsonText, misunderstandingJson, toJson } from "../render/json";
import { replyText } from "../render/text/answer";
import { misunderstandingText } from "../render/text/misunderstanding";
import type { Telling } from "../render/text/telling";
import { atHome, toldAtHome } from "./at-home";
import { languageOf, sheetFor } from "./setting";
import { EXIT, type Terminal } from "./shell";

/** What answers look like: a value for programs, or a text for each regulation. */
export interface Printing {
  readonly json: (replies: readonly Reply[], vocabulary: Vocabulary, language: Language) => object;
  readonly text: (reply: Reply, telling: Telling) => string;
}

/** The answers themselves. */
export const ANSWERS: Printing = { json: (replies, _, language) => toJson(replies, language), text: replyText };

/** What is done with the answers to a question. */
export interface Response {
  /** Whether a program reads it, and so every error too. */
  readonly json: boolean;
  /** Gives the answers to whoever asked. @returns why it cannot, if so */
  readonly give: (replies: readonly Reply[], vocabulary: Vocabulary) => Misunderstanding | undefined;
}

/** Asks a book, gives the answers, and says how it went. Nothing is given before all is known. */
export function answerFrom(book: Book, asked: Asked, shell: Terminal, { json, give }: Response): number {
  const language = languageOf(shell);
  const { setting } = shell;
  const replies = ask(book, atHome(asked, setting));
  if (!isReplies(replies)) {
    const told = toldAtHome(replies, { named: asked.regulations, setting }, () => askedOfAll(book, asked));
    return printMisunderstanding(told, json, shell, language);
  }
  const refused = give(replies, book.vocabulary);
  return refused === undefined ? exitOf(replies) : printMisunderstanding(refused, json, shell, language);
}

/** Prints answers on standard output. */
export function printed(json: boolean, shell: Terminal, printing: Printing = ANSWERS): Response {
  const language = languageOf(shell);
  return {
    json,
    give: (replies, vocabulary) => {
      const telling = { vocabulary, sheet: glossed(sheetFor(shell.out, shell), vocabulary, language), language };
      shell.out.write(json ? jsonOf(replies, printing, telling) : textOf(replies, printing, telling));
      return undefined;
    },
  };
}

/** Answers for a program. */
export function jsonOf(replies: readonly Reply[], { json }: Printing, { vocabulary, language }: Telling): string {
  return jsonText(json(replies, vocabulary, language));
}

/** Answers for a person, one regulation after the other. */
export function textOf(replies: readonly Reply[], { text }: Printing, telling: Telling): string {
  return replies.map((reply) => text(reply, telling)).join("\n");
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
  if (json) shell.out.write(jsonText(misunderstandingJson(error, language)));
  else shell.err.write(misunderstandingText(error, sheetFor(shell.err, shell), language));
  return error.code === "unwritable-file" ? EXIT.fault : EXIT.misunderstood;
}

import type { Language } from "../document/text";
import type { Vocabulary } from "../document/vocabulary";
import { ask, type Reply } from "../engine";
import type { Book } from "../graph/book";
import type { Asked, Misunderstanding } from "../question/question";
import { misunderstandingJson, toJson } from "../render/json";
import { replyText } from "../render/text/answer";
import { misunderstandingText } from "../render/text/misunderstanding";
import type { Telling } from "../render/text/telling";
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
  const replies = ask(book, asked);
  if (!isReplies(replies)) return printMisunderstanding(replies, json, shell, language);
  const refused = give(replies, book.vocabulary);
  return refused === undefined ? exitOf(replies) : printMisunderstanding(refused, json, shell, language);
}

/** Prints answers on standard output. */
export function printed(json: boolean, shell: Terminal, printing: Printing = ANSWERS): Response {
  const language = languageOf(shell);
  return {
    json,
    give: (replies, vocabulary) => {
      const telling = { vocabulary, sheet: sheetFor(shell.out, shell), language };
      shell.out.write(json ? jsonOf(replies, printing, telling) : textOf(replies, printing, telling));
      return undefined;
    },
  };
}

/** Answers for a program. */
export function jsonOf(replies: readonly Reply[], { json }: Printing, { vocabulary, language }: Telling): string {
  return `${JSON.stringify(json(replies, vocabulary, language), null, 2)}\n`;
}

/** Answers for a person, one regulation after the other. */
export function textOf(replies: readonly Reply[], { text }: Printing, telling: Telling): string {
  return replies.map((reply) => text(reply, telling)).join("\n");
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

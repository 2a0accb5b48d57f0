import type { Diagnostic } from "../diagnostic/diagnostic";
import type { Language } from "../document/text";
import type { Vocabulary } from "../document/vocabulary";
import { ask, load, type Reply } from "../engine";
import type { Asked, Misunderstanding } from "../question/question";
import { explanationJson } from "../render/explanation-json";
import { errorJson, misunderstandingJson, toJson } from "../render/json";
import { catalogue } from "../render/say";
import { replyText } from "../render/text/answer";
import { diagnosticsText, misunderstandingText } from "../render/text/diagnostics";
import { explanationText } from "../render/text/explanation";
import type { Telling } from "../render/text/telling";
import { positionOf } from "../source/source";
import { languageOf, sheetFor } from "./setting";
import { EXIT, type Shell } from "./shell";

/** How a question is responded to: with its answers, or with their derivation. */
export type Respond = (asked: Asked, json: boolean, shell: Shell) => number;

/** What a response prints: a value for programs, or a text for each regulation. */
interface Printing {
  readonly json: (replies: readonly Reply[], vocabulary: Vocabulary, language: Language) => object;
  readonly text: (reply: Reply, telling: Telling) => string;
}

/** Loads the rules, asks, prints the answers, and says how it went. */
export const answer: Respond = (asked, json, shell) =>
  respond(asked, json, shell, { json: (replies, _, language) => toJson(replies, language), text: replyText });

/** The same, with the whole derivation of the answers. */
export const explain: Respond = (asked, json, shell) =>
  respond(asked, json, shell, { json: explanationJson, text: explanationText });

function respond(asked: Asked, json: boolean, shell: Shell, printing: Printing): number {
  const language = languageOf(shell);
  const files = shell.readRules();
  const loading = load(files.vocabulary, files.regulations);
  const faults = [...files.unreadable, ...(loading.ok ? [] : loading.diagnostics)];
  if (faults.length > 0 || !loading.ok) return printFaults(faults, json, shell, language);
  const replies = ask(loading.book, asked);
  if (!isReplies(replies)) return printMisunderstanding(replies, json, shell, language);
  const { vocabulary } = loading.book;
  if (json) shell.out.write(`${JSON.stringify(printing.json(replies, vocabulary, language), null, 2)}\n`);
  else {
    const sheet = sheetFor(shell.out, shell);
    shell.out.write(replies.map((reply) => printing.text(reply, { vocabulary, sheet, language })).join("\n"));
  }
  return exitOf(replies);
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
  shell: Shell,
  language: Language,
): number {
  if (json) shell.out.write(`${JSON.stringify(misunderstandingJson(error, language), null, 2)}\n`);
  else shell.err.write(misunderstandingText(error, sheetFor(shell.err, shell), language));
  return EXIT.misunderstood;
}

/** Everything that is wrong with the rule files, for people or programs. */
export function printFaults(faults: readonly Diagnostic[], json: boolean, shell: Shell, language: Language): number {
  if (json) shell.out.write(`${JSON.stringify(faultsJson(faults, language), null, 2)}\n`);
  else shell.err.write(diagnosticsText(faults, sheetFor(shell.err, shell), language));
  return EXIT.brokenRules;
}

function faultsJson(faults: readonly Diagnostic[], language: Language) {
  const { faults: summary } = catalogue(language);
  const files = new Set(faults.map((f) => f.place.source.path)).size;
  return errorJson(
    "invalid-rules",
    summary(faults.length, files),
    [],
    faults.map((fault) => diagnosticJson(fault, language)),
  );
}

/** One diagnostic, for programs. */
export function diagnosticJson({ code, args, place, suggestions }: Diagnostic, language: Language) {
  const { line, column } = positionOf(place);
  const message = catalogue(language).diagnostics[code](args);
  return { code, message, file: place.source.path, line, column, suggestions };
}

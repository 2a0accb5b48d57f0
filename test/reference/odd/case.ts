import { type Arbitrary, array, check, property, record } from "fast-check";
import type { Regulation } from "../../../src/document/regulation";
import type { Book } from "../../../src/graph/book";
import { load } from "../../../src/load";
import { vocabularySource } from "../../support/book";
import { compared } from "../comparing";
import type { Question } from "../question";
import { fileOf } from "./file";
import { oddQuestion } from "./questions";
import { type OddRegulation, oddRegulation } from "./regulation";

/** An odd regulation, and what it is asked: loading it takes longer than a question. */
export interface OddCase {
  readonly odd: OddRegulation;
  readonly questions: readonly Question[];
}

const QUESTIONS = 100;

export const oddCase: Arbitrary<OddCase> = record({
  odd: oddRegulation,
  questions: array(oddQuestion, { minLength: 1, maxLength: QUESTIONS, size: "max" }),
});

/** An odd regulation that was loaded. */
interface Loaded {
  readonly book: Book;
  readonly regulation: Regulation;
}

/** Loads a rule file; every one that is generated is valid, and so is everything that it shrinks to. */
export function loaded(odd: OddRegulation): Loaded {
  const loading = load(vocabularySource(), [fileOf(odd)]);
  if (!loading.ok) throw new Error(JSON.stringify(loading.diagnostics.map(({ code, args }) => [code, args])));
  const [entry] = [...loading.book.entries.values()];
  if (entry === undefined) throw new Error("no regulation");
  return { book: loading.book, regulation: entry.graph.regulation };
}

/** The question, with those units that this regulation can have though it does not name them. */
export function fitted(question: Question, { classes }: Regulation): Question {
  return { ...question, unlisted: question.unlisted.filter(({ of }) => classes.get(of)?.open === true) };
}

/** One question of a case on which the two do not agree. */
export interface Disagreed {
  readonly question: Question;
  readonly told: readonly string[];
}

/** What came of one case. */
interface Judged {
  readonly compared: number;
  readonly disagreed: readonly Disagreed[];
}

/** Asks all the questions of a case. */
export function judged({ odd, questions }: OddCase): Judged {
  const { book, regulation } = loaded(odd);
  const disagreed: Disagreed[] = [];
  let count = 0;
  for (const question of questions.map((one) => fitted(one, regulation))) {
    const one = compared(book, regulation, question);
    if (one.kind !== "refused") count += 1;
    if (one.kind === "disagreed") disagreed.push({ question, told: one.told });
  }
  return { compared: count, disagreed };
}

/** Which of several disagreements one is, roughly: what shrinks stays of the same kind. */
export function kindOf({ question, told }: Disagreed): string {
  return `${question.command} ${[...new Set(told.map((one) => one.split(/[:,]/)[0]))].join(" ")}`;
}

/** How many cases one seed makes: a run counts on from a seed to the next. */
const BATCH = 50;

/** Hands every case of a seed over, with its number. */
export function eachCase(seed: number, take: (one: OddCase, number: number) => void): void {
  let number = 0;
  const all = property(oddCase, (one) => take(one, number++));
  const { failed, errorInstance } = check(all, { seed, numRuns: BATCH });
  if (failed) throw errorInstance;
}

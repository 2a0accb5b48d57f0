import type { Regulation } from "../../src/document/regulation";
import type { Book } from "../../src/graph/book";
import { commandLine } from "./asked";
import { differences } from "./compare";
import { explained } from "./disagreements";
import { answersOf } from "./engine";
import type { Question } from "./question";

/** How a comparison went: how many questions, what nobody has looked into, and how often each known disagreement. */
export interface Tally {
  compared: number;
  readonly unexplained: string[];
  readonly known: Map<string, number>;
}

export function emptyTally(): Tally {
  return { compared: 0, unexplained: [], known: new Map() };
}

/** Compares the answers to some questions; a question that the engine refuses to understand is not counted. */
export function compareAll(
  book: Book,
  regulation: Regulation,
  questions: Iterable<Question>,
  tally: Tally,
  name = "",
): void {
  for (const question of questions) {
    const answers = answersOf(book, question, regulation.id);
    if (typeof answers === "string") continue;
    tally.compared += 1;
    const told =
      answers.length === 1 && answers[0] !== undefined
        ? differences({ regulation, vocabulary: book.vocabulary }, question, answers[0])
        : [`verdict: the engine gives ${answers.length} answers to one topic`];
    if (told.length === 0) continue;
    const reason = explained({ regulation, question, differences: told })?.id;
    if (reason === undefined)
      tally.unexplained.push([`${name}${commandLine(question, regulation.id)}`, ...told].join("\n    "));
    else tally.known.set(reason, (tally.known.get(reason) ?? 0) + 1);
  }
}

/** Every so-manieth of some questions, from the first. */
export function* sampled(questions: Iterable<Question>, step: number): Generator<Question> {
  let at = 0;
  for (const question of questions) if (at++ % step === 0) yield question;
}

import type { Regulation } from "../../src/document/regulation";
import type { Book } from "../../src/graph/book";
import { commandLine } from "./asked";
import { differences } from "./compare";
import { answersOf } from "./engine";
import type { Question } from "./question";

/** How engine and evaluator compare on one question; `refused`: the engine does not understand it. */
type Compared =
  | { readonly kind: "agreed" }
  | { readonly kind: "refused" }
  | { readonly kind: "disagreed"; readonly told: readonly string[] };

/** Asks both, and holds the answers against each other. */
export function compared(book: Book, regulation: Regulation, question: Question): Compared {
  const answers = answersOf(book, question, regulation.id);
  if (typeof answers === "string") return { kind: "refused" };
  const [answer] = answers;
  const told =
    answers.length === 1 && answer !== undefined
      ? differences({ regulation, vocabulary: book.vocabulary }, question, answer)
      : [`verdict: the engine gives ${answers.length} answers to one topic`];
  return told.length === 0 ? { kind: "agreed" } : { kind: "disagreed", told };
}

/** How a comparison went: how many questions, and each on which the two do not agree, with what differs. */
interface Tally {
  compared: number;
  readonly disagreed: string[];
}

export function emptyTally(): Tally {
  return { compared: 0, disagreed: [] };
}

/** Compares the answers to some questions; a question that the engine refuses to understand is not counted. */
export function compareAll(book: Book, regulation: Regulation, questions: Iterable<Question>, tally: Tally): void {
  for (const question of questions) {
    const one = compared(book, regulation, question);
    if (one.kind === "refused") continue;
    tally.compared += 1;
    if (one.kind === "disagreed")
      tally.disagreed.push([commandLine(question, regulation.id), ...one.told].join("\n    "));
  }
}

/** Every so-manieth of some questions, from the first. */
export function* sampled(questions: Iterable<Question>, step: number): Generator<Question> {
  let at = 0;
  for (const question of questions) if (at++ % step === 0) yield question;
}

import type { Book } from "../jenjang";
import { Random } from "../random";
import type { Facts } from "./facts";
import { factsOf } from "./facts-from-book";
import type { Command, Question } from "./question";
import { questionsOn, type Terms } from "./questions";
import { Readings } from "./readings";

/** How many different questions are answered between two looks at the clock: one, since what is told is the median question. */
export const BATCH = 1;

/** What the engines are asked, and from what they answer. */
export interface Material {
  readonly facts: readonly Facts[];
  readonly readings: ReadonlyMap<string, Readings>;
  readonly questions: readonly Question[];
}

/** Facts of every regulation of a book, and questions on some of them. */
export function materialOf(book: Book, on: readonly string[], perCommand: number, seed: number): Material {
  const ids = [...book.entries.keys()];
  const readings = new Map(ids.map((id) => [id, new Readings(book, id)]));
  const facts = ids.flatMap((id) => {
    const reading = readings.get(id);
    return reading === undefined ? [] : [factsOf(book, id, reading)];
  });
  const each = Math.ceil(perCommand / on.length);
  const asked = facts.filter(({ regulation }) => on.includes(regulation));
  const questions = asked.flatMap((one) => questionsOn(one, termsOf(book), each, seed));
  return { facts, readings, questions: new Random(seed).shuffled(questions) };
}

/** The questions of one command, so many at a time; what is left over is left out. */
export function batchesOf(questions: readonly Question[], command: Command): Question[][] {
  const all = questions.filter((question) => question.ids.command === command);
  return Array.from({ length: Math.floor(all.length / BATCH) }, (_, i) => all.slice(i * BATCH, (i + 1) * BATCH));
}

function termsOf({ vocabulary }: Book): Terms {
  return {
    route: [...vocabulary.purposes.keys()],
    "who-signs": [...vocabulary.documents.keys()],
    deputize: [...vocabulary.occasions.keys()],
  };
}

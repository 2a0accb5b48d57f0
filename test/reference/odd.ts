import { load } from "../../src/load";
import { randomFrom } from "../store/random";
import { vocabularySource } from "../support/book";
import { compareAll, type Tally } from "./comparing";
import { oddQuestion } from "./odd-questions";
import { Dice, oddRegulation } from "./odd-regulations";

/** Seeds of regulations that hang on something open (README.md, "Odd regulations"), and are left out. */
export const SET_ASIDE: ReadonlySet<number> = new Set([
  56, 108, 192, 233, 298, 330, 342, 349, 488, 519, 665, 810, 839, 983, 990, 1044, 1167, 1208, 1211, 1262, 1263, 1278,
  1301,
]);

/** Compares the answers to some questions to the odd regulation of a seed; whether it is valid at all. */
export function compareOdd(seed: number, count: number, tally: Tally): boolean {
  const dice = new Dice(randomFrom(seed));
  const loading = load(vocabularySource(), [oddRegulation(dice)]);
  if (!loading.ok) return false;
  for (const { graph } of loading.book.entries.values()) {
    const known = { regulation: graph.regulation, vocabulary: loading.book.vocabulary };
    const questions = Array.from({ length: count }, () => oddQuestion(dice, known));
    compareAll(loading.book, graph.regulation, questions, tally, `[seed ${seed}] `);
  }
  return true;
}

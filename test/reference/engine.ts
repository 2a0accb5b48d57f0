import { ask } from "../../src/engine";
import type { Book } from "../../src/graph/book";
import { toJson } from "../../src/render/json";
import { asked } from "./asked";
import type { ContractAnswer } from "./contract";
import type { Question } from "./question";

/** The engine's answers, in the form of the contract; a word: why it did not understand the question. */
export function answersOf(book: Book, question: Question, regulation: string): readonly ContractAnswer[] | string {
  const replies = ask(book, asked(question, regulation));
  if (!Array.isArray(replies)) return (replies as { readonly code: string }).code;
  // the JSON is what the contract is about; its type is only that of any JSON
  return (toJson(replies, "id") as unknown as { readonly answers: readonly ContractAnswer[] }).answers;
}

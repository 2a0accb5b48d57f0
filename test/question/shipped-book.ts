import type { Book, Entry } from "../../src/graph/book";
import { type Understood, understand } from "../../src/question/from-words";
import type { Asked, Misunderstanding } from "../../src/question/question";
import { bookOf } from "../support/book";

export const BARAT = "kutai-barat/perbup-21-2017";
export const TIMUR = "kutai-timur/perbup-6-2007";

/** The book of the shipped regulations. */
export const BOOK: Book = bookOf();

/** One of the shipped regulations. */
export function entryOf(id: string): Entry {
  const entry = BOOK.entries.get(id);
  if (entry === undefined) throw new Error(`no regulation ${id}`);
  return entry;
}

/** A question that must be understood, by every regulation that knows its names. */
export function understood(asked: Asked, book: Book = BOOK): readonly Understood[] {
  const result = understand(asked, book);
  if ("code" in result) throw new Error(`${result.code}: ${Object.values(result.args).join(" ")}`);
  return result;
}

/** Why a question is not understood. */
export function misunderstood(asked: Asked, book: Book = BOOK): Misunderstanding {
  const result = understand(asked, book);
  if (!("code" in result)) throw new Error("the question was understood");
  return result;
}

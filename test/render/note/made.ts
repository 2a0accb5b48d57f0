import { ask, type Reply } from "../../../src/engine";
import type { Book } from "../../../src/graph/book";
import type { Asked } from "../../../src/question/question";
import type { Making } from "../../../src/render/note/making";
import { type Note, noteOf } from "../../../src/render/note/note";
import { bookOf } from "../../support/book";

export const shipped: Book = bookOf();

/** The replies to a question that is understood. */
export function repliesTo(asked: Asked, book: Book = shipped): readonly Reply[] {
  const replies = ask(book, asked);
  if ("code" in replies) throw new Error(replies.code);
  return replies;
}

/** The note of a question, on a day that stays. */
export function noteFor(asked: Asked, making: Partial<Making> = {}, book: Book = shipped): Note {
  return noteOf(repliesTo(asked, book), {
    vocabulary: book.vocabulary,
    language: "id",
    command: "jenjang …",
    day: { year: 2026, month: 11, day: 22 },
    program: "jenjang 0.0.0-test",
    fingerprint: (text) => `${text.length}`.padStart(64, "0"),
    ...making,
  });
}

/** The first answer of the first regulation of a note. */
export function firstAnswer(note: Note) {
  const answer = note.regulations[0]?.answers[0];
  if (answer === undefined) throw new Error("no answer");
  return answer;
}

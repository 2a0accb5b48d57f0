import type { Asked } from "../question/question";
import { OutOfDate } from "../store/out-of-date";
import { answerFrom, type Response } from "./answering";
import type { Desk } from "./shell";

/** Answers from the stored book; undefined where there is none, or the rule files have changed since it was made. */
export function fromStored(asked: Asked, shell: Desk, response: Response): number | undefined {
  try {
    const book = shell.storedBook();
    return book?.isCurrent !== true ? undefined : answerFrom(book, asked, shell, response);
  } catch (error) {
    if (error instanceof OutOfDate) return undefined;
    throw error;
  }
}

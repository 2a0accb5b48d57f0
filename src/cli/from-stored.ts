import type { Asked } from "../question/question";
import { OutOfDate } from "../store/out-of-date";
import { answerFrom, type Printing } from "./answering";
import type { Desk } from "./shell";

/** Answers from the stored book; undefined where there is none, or the rule files have changed since it was made. */
export function fromStored(asked: Asked, json: boolean, shell: Desk, printing: Printing): number | undefined {
  try {
    // A stored book has only the shipped rules: where there are others, all are read from their files.
    if (shell.setting.rules.length > 0) return undefined;
    const book = shell.storedBook();
    return book?.isCurrent !== true ? undefined : answerFrom(book, asked, json, shell, printing);
  } catch (error) {
    if (error instanceof OutOfDate) return undefined;
    throw error;
  }
}

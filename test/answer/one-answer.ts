import type { Answer } from "../../src/answer/answer";
import { whyNot } from "../../src/answer/rejected";
import { ask, inquiryOf, type Reply } from "../../src/engine";
import type { Asked } from "../../src/question/question";
import type { Source } from "../../src/source/source";
import { lawWith } from "../reference/mended-law";
import { bookOf } from "../support/book";

/* One question to the small regulation of `mended-law.ts` with some rules added, and what becomes of it. */

function replyTo(law: Source, asked: Asked) {
  const book = bookOf([law]);
  const replies = ask(book, asked);
  if ("code" in replies) throw new Error(JSON.stringify(replies));
  const [reply] = replies as readonly Reply[];
  const [answer] = reply?.answers ?? [];
  if (reply === undefined || answer === undefined) throw new Error("no answer");
  return { answer, inquiry: inquiryOf(reply, book.vocabulary) };
}

/** The answer of the regulation with these rules. */
export function answerTo(rules: string, asked: Asked): Answer {
  return answerOf(lawWith(rules), asked);
}

/** The answer of a regulation. */
export function answerOf(law: Source, asked: Asked): Answer {
  return replyTo(law, asked).answer;
}

/** The rules that an explanation lists as not applying, each with the check that it fails. */
export function rejectedBy(rules: string, asked: Asked): string[] {
  const { answer, inquiry } = replyTo(lawWith(rules), asked);
  return whyNot(inquiry, answer).map(({ rule, failed }) => `${rule.id} ${failed}`);
}

import { entryFrom, written } from "../../src/compiled/regulation";
import { vocabularyFrom, writtenVocabulary } from "../../src/compiled/vocabulary";
import type { Reply } from "../../src/engine";
import type { Book } from "../../src/graph/book";
import { Book as FreshBook } from "../../src/graph/book";
import type { Asked } from "../../src/question/question";
import { explanationJson } from "../../src/render/explanation-json";
import { glossed } from "../../src/render/gloss";
import { jsonText, toJson } from "../../src/render/json";
import { replyText } from "../../src/render/text/answer";
import { PLAIN } from "../../src/render/text/page";
import { repliesOf } from "./answers";
import type { Case } from "./case";
import { Dice } from "./dice";
import type { Law } from "./law";
import { anyQuestion, Knowledge } from "./questions";
import { bookFrom, regulationIn, VOCABULARY } from "./regulations";

export const BYTES: Law = {
  id: "bytes",
  wording:
    "The same question gives the same bytes: asked again, after other questions, of a book that is loaded again, and of one that was stored.",
  broken: ({ file, book, asked, salt }: Case) => {
    const first = everyForm(book, asked);
    const dice = new Dice(salt);
    const known = new Knowledge(regulationIn(book), VOCABULARY);
    for (let i = 0; i < 3; i += 1) everyForm(book, anyQuestion(dice, known));
    const again = bookFrom([file]);
    return [
      ...differs(first, everyForm(book, asked), "asked again"),
      ...differs(first, everyForm(stored(book), asked), "of a stored book"),
      ...(again === undefined ? [] : differs(first, everyForm(again, asked), "of a book loaded again")),
    ];
  },
};

/** An answer in every form, as the bytes that are printed. */
function everyForm(book: Book, asked: Asked): readonly string[] {
  const replies = repliesOf(book, asked);
  if (typeof replies === "string") return [replies];
  return [
    ...(["id", "en"] as const).flatMap((language) => [
      jsonText(toJson(replies, language)),
      jsonText(explanationJson(replies, book.vocabulary, language)),
      ...[80, 40].map((width) => textOf(replies, book, { language, width })),
    ]),
  ];
}

function textOf(
  replies: readonly Reply[],
  { vocabulary }: Book,
  { language, width }: { language: "id" | "en"; width: number },
) {
  const sheet = glossed({ width, paint: PLAIN }, vocabulary, language);
  return replies.map((reply) => replyText(reply, { vocabulary, sheet, language })).join("\n");
}

/** What is read back from the stored form of a book. */
function stored(book: Book): Book {
  const vocabulary = vocabularyFrom(writtenVocabulary(book.vocabulary));
  const entries = [...book.entries].map(([id, entry]) => {
    const { card, parts } = JSON.parse(JSON.stringify(written(entry))) as ReturnType<typeof written>;
    const { source } = entry.graph.regulation;
    return [id, entryFrom(card, vocabulary, { source, overlay: () => source }, (part) => parts[part])] as const;
  });
  return new FreshBook(vocabulary, new Map(entries));
}

function differs(first: readonly string[], again: readonly string[], how: string): string[] {
  return first.flatMap((form, i) => (form === again[i] ? [] : [`${how}: ${form}`, `becomes: ${again[i]}`]));
}

import type { Answer } from "./answer/answer";
import { answersTo, type Inquiry } from "./answer/ask";
import { basisOf } from "./answer/basis";
import { TooManyWays } from "./answer/ways";
import { TooManyWorlds } from "./answer/worlds";
import { nearest } from "./diagnostic/nearest";
import type { Vocabulary } from "./document/vocabulary";
import type { Book, Entry } from "./graph/book";
import { type Understood, understand } from "./question/from-words";
import type { Asked, Misunderstanding } from "./question/question";

/** What one regulation says to a question. */
export interface Reply {
  readonly understood: Understood;
  readonly answers: readonly Answer[];
  /** The readings that the asker fixed, by choice. */
  readonly fixed: ReadonlyMap<string, string>;
}

/** The question of a reply in the form in which it was evaluated, to ask it for more: what was rejected, and why. */
export function inquiryOf({ understood, fixed }: Pick<Reply, "understood" | "fixed">, vocabulary: Vocabulary): Inquiry {
  return { question: understood.question, basis: basisOf(understood.entry.graph, vocabulary), fixed };
}

/** Words → question → answers, for every regulation that knows the names of the question. */
export function ask(book: Book, asked: Asked): readonly Reply[] | Misunderstanding {
  const understood = understand(asked, book);
  if (!Array.isArray(understood)) return understood as Misunderstanding;
  const replies: Reply[] = [];
  for (const one of understood as Understood[]) {
    const fixed = fixedReadings(book, one.entry, asked.readings ?? []);
    if ("code" in fixed) return fixed;
    const answers = answered(one, book, fixed.choices);
    if (!Array.isArray(answers)) return answers as Misunderstanding;
    replies.push({ understood: one, answers, fixed: fixed.choices });
  }
  return replies;
}

/** The answers to one understood question, or that it has more readings, or ways up, than can be compared. */
function answered(
  { question, entry }: Understood,
  book: Book,
  fixed: ReadonlyMap<string, string>,
): readonly Answer[] | Misunderstanding {
  try {
    return answersTo({ question, basis: basisOf(entry.graph, book.vocabulary), fixed });
  } catch (error) {
    if (error instanceof TooManyWorlds) return { code: "too-many-readings", args: {}, suggestions: [] };
    if (error instanceof TooManyWays)
      return { code: "too-many-ways", args: { most: String(error.most) }, suggestions: [] };
    throw error;
  }
}

/** The choices that the asker makes with reading ids. A reading of another regulation is no choice here, and no error. */
function fixedReadings(
  book: Book,
  entry: Entry,
  ids: readonly string[],
): { choices: Map<string, string> } | Misunderstanding {
  const choices = new Map<string, string>();
  if (ids.length === 0) return { choices };
  const { space } = basisOf(entry.graph, book.vocabulary);
  for (const id of ids) {
    const dimension = space.of(id);
    if (dimension === undefined) {
      const known = [...book.entries.values()].flatMap((e) => basisOf(e.graph, book.vocabulary).space.ids());
      if (known.includes(id)) continue;
      return { code: "unknown-reading", args: { reading: id }, suggestions: nearest(id, known) };
    }
    const other = choices.get(dimension.id);
    if (other !== undefined && other !== id)
      return { code: "conflicting-readings", args: { reading: id, other }, suggestions: [] };
    choices.set(dimension.id, id);
  }
  return { choices };
}

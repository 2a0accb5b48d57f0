import { type Asked, type Book, jenjang } from "../jenjang";
import type { Ready } from "../peers/peer";
import { canonical, foundBy } from "./found-by-jenjang";
import { COMMANDS, type Command, type Question } from "./question";
import type { Readings } from "./readings";

/** How often a peer finds what jenjang finds. */
export interface Agreement {
  readonly agreed: number;
  readonly asked: number;
  /** Questions on which the two differ, in words, with what each found: the first few. */
  readonly differing: readonly { readonly asked: Asked; readonly own: string; readonly peer: string }[];
}

const SHOWN = 3;

/** What jenjang finds on every question: the part that the other engines can find too. */
export function expected(
  book: Book,
  questions: readonly Question[],
  readings: ReadonlyMap<string, Readings>,
): string[] {
  const { ask } = jenjang();
  return questions.map((question) => {
    const replies = ask(book, question.asked);
    const reading = readings.get(question.ids.regulation);
    if ("code" in replies || reading === undefined)
      throw new Error(`not understood: ${JSON.stringify(question.asked)}`);
    return canonical(foundBy(replies, question, reading));
  });
}

/** Asks a peer every question, and compares. */
export async function agreement(
  ready: Ready,
  questions: readonly Question[],
  wanted: readonly string[],
): Promise<Agreement | null> {
  if (ready.answer === undefined) return null;
  const differing: { asked: Asked; own: string; peer: string }[] = [];
  let agreed = 0;
  for (const [i, question] of questions.entries()) {
    const peer = canonical(await ready.answer(question.ids));
    const own = wanted[i] ?? "";
    if (peer === own) agreed += 1;
    else differing.push({ asked: question.asked, own, peer });
  }
  return { agreed, asked: questions.length, differing: differing.slice(0, SHOWN) };
}

/** How many of the questions have an answer that every engine can give, by command. */
export function answered(questions: readonly Question[], wanted: readonly string[]): Record<Command, number> {
  const count = (command: Command): number =>
    questions.filter((q, i) => q.ids.command === command && wanted[i] !== "").length;
  return Object.fromEntries(COMMANDS.map((command) => [command, count(command)])) as Record<Command, number>;
}

import type { Asked, Book, Reply } from "../jenjang";
import type { Ready } from "../peers/peer";
import { canonical, foundBy } from "./found-by-jenjang";
import type { Command, Question } from "./question";
import { COMMANDS } from "./question";
import type { Readings } from "./readings";

/** How often a peer finds what jenjang finds. */
export interface Agreement {
  readonly agreed: number;
  readonly asked: number;
  /** Questions on which the two differ, in words, with what each found: the first few. */
  readonly differing: readonly { readonly asked: Asked; readonly jenjang: string; readonly peer: string }[];
}

const SHOWN = 3;

/** What jenjang finds on every question: the part that the other engines can find too. */
export function expected(
  ask: (asked: Asked) => ReturnType<typeof import("../../../src/index").ask>,
  questions: readonly Question[],
  readings: ReadonlyMap<string, Readings>,
): string[] {
  return questions.map((question) => {
    const replies = ask(question.asked);
    const reading = readings.get(question.ids.regulation);
    if ("code" in replies || reading === undefined) throw new Error(`not understood: ${JSON.stringify({ question, replies })}`);
    return canonical(foundBy(replies as readonly Reply[], question, reading));
  });
}

/** Asks a peer every question, and compares. */
export async function agreement(ready: Ready, questions: readonly Question[], wanted: readonly string[]): Promise<Agreement | null> {
  if (ready.answer === undefined) return null;
  const differing: { asked: Asked; jenjang: string; peer: string }[] = [];
  let agreed = 0;
  for (const [i, question] of questions.entries()) {
    const peer = canonical(await ready.answer(question.ids));
    const jenjang = wanted[i] ?? "";
    if (peer === jenjang) agreed += 1;
    else differing.push({ asked: question.asked, jenjang, peer });
  }
  return { agreed, asked: questions.length, differing: differing.slice(0, SHOWN) };
}

/** How many of the questions have an answer that every engine can give, by command. */
export function answered(questions: readonly Question[], wanted: readonly string[]): Record<Command, number> {
  const count = (command: Command): number =>
    questions.filter((q, i) => q.ids.command === command && wanted[i] !== "").length;
  return Object.fromEntries(COMMANDS.map((command) => [command, count(command)])) as Record<Command, number>;
}

export type { Book };

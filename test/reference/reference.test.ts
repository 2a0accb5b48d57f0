import { ask } from "../../src/engine";
import { compareAll, emptyTally, sampled } from "./comparing";
import { evaluate } from "./evaluate";
import type { Question } from "./question";
import { fixing, unlistedOf } from "./questions";
import { BOOK, KINDS, KNOWN, THIN } from "./regulations";

/*
 * The engine against a slow and plain evaluator that was written from the contract and from rules/README.md alone.
 * They agree on all of it; npm run test:deep asks everything.
 */

describe.each(KNOWN.map((known) => [known.regulation.id, known] as const))("%s", (_id, known) => {
  test.each(KINDS.map((kind) => [kind.name, kind] as const))("%s", (_name, { questions, step }) => {
    const tally = emptyTally();
    compareAll(BOOK, known.regulation, sampled(questions(known, THIN), step), tally);
    expect(tally.disagreed).toEqual([]);
    expect(tally.compared).toBeGreaterThan(0);
  });

  test("with a reading fixed", () => {
    const tally = emptyTally();
    for (const { questions, step } of KINDS)
      compareAll(BOOK, known.regulation, fixing(known, sampled(questions(known, THIN), step * 5 + 1)), tally);
    expect(tally.disagreed).toEqual([]);
  });

  test("a question without its topic is answered for each topic that has a finding, in the order of the vocabulary", () => {
    const { regulation, vocabulary } = known;
    for (const from of [...regulation.offices.keys()].filter((_, i) => i % 5 === 0)) {
      const replies = ask(BOOK, { command: "route", from, regulations: [regulation.id] });
      const topics = Array.isArray(replies)
        ? replies.flatMap(({ answers }) => answers.map(({ topic }: { topic: string | null }) => topic))
        : [];
      const found = [...vocabulary.purposes.keys()].filter(
        (purpose) => evaluate(regulation, vocabulary, plainRoute(from, purpose)).findings.length > 0,
      );
      expect([from, topics]).toEqual([from, found.length > 0 ? found : [null]]);
    }
  });

  function plainRoute(from: string, purpose: string): Question {
    const unlisted = unlistedOf(known.regulation);
    return {
      command: "route",
      from,
      to: null,
      purpose,
      about: null,
      character: [],
      absent: [],
      unlisted,
      readings: [],
    };
  }
});

test("the choices that nobody looks at make no difference: every combination of all readings gives the same", () => {
  for (const known of KNOWN.slice(1, 2))
    for (const { questions } of KINDS.slice(0, 1))
      for (const question of sampled(questions(known), 2500)) {
        const few = evaluate(known.regulation, known.vocabulary, question);
        const all = evaluate(known.regulation, known.vocabulary, question, true);
        expect([all.verdict, all.findings.map(({ shape }) => shape)]).toEqual([
          few.verdict,
          few.findings.map(({ shape }) => shape),
        ]);
      }
});

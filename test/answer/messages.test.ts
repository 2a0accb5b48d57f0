import type { Answer } from "../../src/answer/answer";
import type { Message } from "../../src/answer/phrase";
import { whyNot } from "../../src/answer/rejected";
import { ask, inquiryOf } from "../../src/engine";
import type { Asked } from "../../src/question/question";
import { say } from "../../src/render/say";
import { bookOf, shippedSources, sourceOf } from "../support/book";

/*
 * Of many answers, all that they say beside their findings: it is in words, in both languages, and rests on something.
 */

const book = bookOf([...shippedSources(), sourceOf("test/good/rules/sungai-belanta/perbup-34-2022.yaml")]);
const { vocabulary } = book;

/** Some questions of every kind to one regulation: about every office, alone and while others are away. */
function questionsTo(offices: readonly string[]): Asked[] {
  const terms = (kind: "purposes" | "documents" | "occasions"): string[] => [...vocabulary[kind].keys()];
  const next = (i: number): string => offices[(i + 1) % offices.length] as string;
  return offices.flatMap((office, i): Asked[] => {
    const pick = (all: readonly string[]): string => all[i % all.length] as string;
    return [
      { command: "route", from: office, for: pick(terms("purposes")) },
      { command: "route", from: office, to: next(i), for: pick(terms("purposes")), absent: next(i + 1) },
      { command: "route", from: office, about: "hukum", for: "konsultasi" },
      { command: "who-signs", doc: pick(terms("documents")), signer: office },
      { command: "who-signs", doc: "surat", onBehalf: office, absent: office },
      { command: "who-signs", doc: "surat", signer: office, absent: next(i), about: next(i + 2) },
      { command: "deputize", absent: office, occasion: pick(terms("occasions")) },
      { command: "deputize", absent: `${office}:tidak-di-tempat;${next(i)}`, occasion: "umum", deputy: next(i + 1) },
    ];
  });
}

interface Told {
  readonly answer: Answer;
  readonly rejected: ReturnType<typeof whyNot>;
}

function answersOf(asked: Asked, regulation: string): Told[] {
  const replies = ask(book, { ...asked, regulations: [regulation] });
  if ("code" in replies) return [];
  return replies.flatMap((reply) =>
    reply.answers.map((answer) => ({ answer, rejected: whyNot(inquiryOf(reply, vocabulary), answer) })),
  );
}

/** In words that are none: nothing, a name that is missing, two blanks where one was to be. */
const isBroken = (words: string): boolean => words.trim() === "" || /undefined|\[object| {2}/.test(words);

describe.each([...book.entries.values()].map((entry) => [entry.id, entry] as const))("what %s says", (id, {
  graph,
}) => {
  const offices = [...graph.regulation.offices.values()].map(({ name }) => name).filter((name) => !name.includes(","));
  const asked = questionsTo([...offices.filter((_, i) => i % 4 === 0), ...offices.slice(0, 4), "Dinas"]);
  let known: readonly (Told & { question: Asked })[] | undefined;
  const all = () => {
    known ??= asked.flatMap((question) => answersOf(question, id).map((one) => ({ question, ...one })));
    return known;
  };

  test("is in words, in both languages", () => {
    const said = (messages: readonly { message: Message }[]): string[] =>
      messages.flatMap(({ message }) => [say(message, "id"), say(message, "en")]);
    for (const { question, answer } of all()) {
      const words = said([...answer.gaps, ...answer.findings.flatMap(({ conditions }) => conditions)]);
      expect({ question, broken: words.filter(isBroken) }).toEqual({ question, broken: [] });
    }
  });

  test("rests on provisions that the text has, each told once", () => {
    for (const { question, answer } of all()) {
      const cited = [...answer.gaps, ...answer.findings, ...answer.findings.flatMap(({ conditions }) => conditions)];
      const faulty = cited.filter(
        ({ because }) =>
          because.some((label) => !graph.provisions.has(label)) || new Set(because).size < because.length,
      );
      const bare = answer.findings.flatMap(({ because, conditions }) =>
        [because, ...conditions.map((one) => one.because)].filter((labels) => labels.length === 0),
      );
      expect({ question, faulty, bare }).toEqual({ question, faulty: [], bare: [] });
    }
  });

  test("a gap is told once, and a silent answer tells at least one", () => {
    for (const { question, answer } of all()) {
      const gaps = answer.gaps.map(({ code, message }) => `${code} ${say(message, "id")}`);
      expect({ question, twice: gaps.filter((one, i) => gaps.indexOf(one) < i) }).toEqual({ question, twice: [] });
      if (answer.verdict === "silent") expect({ question, gaps: gaps.length > 0 }).toEqual({ question, gaps: true });
    }
  });

  test("of a rule that fails in every reading there is no finding, and no rule fails one check twice", () => {
    for (const { question, answer, rejected } of all()) {
      const yielding = new Set(answer.findings.flatMap(({ rules }) => rules));
      const both = rejected.filter(
        ({ rule, failed, under }) => under.length === 0 && yielding.has(rule) && !PARTIAL.has(failed),
      );
      expect({ question, both: both.map(({ rule, failed }) => [rule.id, failed]) }).toEqual({ question, both: [] });
      const told = rejected.map(({ rule, failed }) => `${rule.id} ${failed}`);
      expect(new Set(told).size).toBe(told.length);
    }
  });
});

/** Checks that one holder, deputy or group of a rule may fail while another of the same rule passes. */
const PARTIAL = new Set([
  "no-deputy",
  "signer",
  "principal",
  "field",
  "capacity",
  "trigger",
  "deputy",
  "represented",
  "addressee",
  "appointer",
]);

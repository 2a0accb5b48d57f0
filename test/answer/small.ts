import { whyNot } from "../../src/answer/rejected";
import { findingLine } from "../../src/cases/check";
import { ask, inquiryOf, type Reply } from "../../src/engine";
import type { Asked } from "../../src/question/question";
import { say } from "../../src/render/say";
import type { Source } from "../../src/source/source";
import { asked as inWords } from "../reference/asked";
import { compared } from "../reference/comparing";
import { lawWith } from "../reference/mended-law";
import type { Question } from "../reference/question";
import { bookOf } from "../support/book";

/** What a small regulation answers, line by line: what is found, on what condition and by what; where the text stops. */
export function toldBy(rules: string, asked: Asked, law: Source = lawWith(rules)): string[] {
  return repliesOf(law, asked).flatMap(({ answers }) =>
    answers.flatMap(({ findings, gaps }) => [
      ...findings.flatMap((finding) => [
        `${under(finding.under)}${findingLine(finding)} [${finding.because.join(", ")}]`,
        ...finding.conditions.map(
          ({ code, message, because }) => `  ${code}: ${say(message, "en")} [${because.join(", ")}]`,
        ),
      ]),
      ...gaps.map(({ code, message, because }) => `${code}: ${say(message, "en")} [${because.join(", ")}]`),
    ]),
  );
}

/** The same for a question of the second opinion, which is expected to answer alike. */
export function toldAlike(rules: string, question: Question): string[] {
  const book = bookOf([lawWith(rules)]);
  return [...book.entries.values()].flatMap(({ graph: { regulation } }) => {
    expect(compared(book, regulation, question)).toEqual({ kind: "agreed" });
    return toldBy(rules, inWords(question, regulation.id));
  });
}

/** The rules that were looked at for an answer and do not serve, each with what it fails. */
export function rejectedBy(rules: string, asked: Asked): string[] {
  return repliesOf(lawWith(rules), asked).flatMap((reply) =>
    reply.answers.flatMap((answer) =>
      whyNot(inquiryOf(reply, bookOf([lawWith(rules)]).vocabulary), answer).map(
        (rejected) => `${under(rejected.under)}${rejected.rule.grounds.each.join(", ")}: ${rejected.failed}`,
      ),
    ),
  );
}

/** The stations of every path that is found, each with what it does and what requires it. */
export function stationsBy(rules: string, asked: Asked): string[][] {
  return repliesOf(lawWith(rules), asked).flatMap(({ answers }) =>
    answers.flatMap(({ findings }) =>
      findings.flatMap(({ part }) =>
        part.kind === "route" ? [part.hops.map((hop) => `${hop.act} ${hop.name} [${hop.because.join(", ")}]`)] : [],
      ),
    ),
  );
}

function repliesOf(law: Source, asked: Asked): readonly Reply[] {
  const replies = ask(bookOf([law]), asked);
  if ("code" in replies) throw new Error(JSON.stringify(replies));
  return replies as readonly Reply[];
}

function under(readings: readonly (readonly string[])[]): string {
  return readings.map((all) => `(${all.join(" & ")}) `).join("");
}

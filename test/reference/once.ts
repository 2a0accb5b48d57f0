import { findingLine } from "../../src/cases/check";
import { ask, type Reply } from "../../src/engine";
import { bookOf } from "../support/book";
import { asked } from "./asked";
import { compared } from "./comparing";
import { lawWith } from "./mended-law";
import type { Question } from "./question";

/** A question to a small regulation, and how engine and evaluator answer it. */
export interface Once {
  readonly what: string;
  /** The rules of the regulation: sections of a rule file. */
  readonly rules: string;
  /** Classes beside those of every such regulation. */
  readonly more?: string;
  readonly question: Question;
  readonly findings: readonly string[];
  /** What the first finding rests on. */
  readonly cites?: readonly string[];
  /** Of the first finding. */
  readonly certainty?: "explicit" | "composed";
  /** What must be so for each finding: codes, each with the provisions that it cites. */
  readonly conditions?: readonly (readonly string[])[];
  /** What the answer says is open: codes, each with the provisions that it cites. */
  readonly gaps?: readonly string[];
}

/** Expects of both the findings of a case, and of the engine what they rest on and what it says is open. */
export function answeredAlike(once: Once): void {
  const { rules, more, question, findings, cites, certainty, conditions, gaps } = once;
  const book = bookOf([lawWith(rules, more)]);
  const [entry] = [...book.entries.values()];
  if (entry === undefined) throw new Error("no regulation");
  const { regulation } = entry.graph;
  const replies = ask(book, asked(question, regulation.id));
  if ("code" in replies) throw new Error(JSON.stringify(replies));
  const answers = (replies as readonly Reply[]).flatMap((reply) => reply.answers);
  const found = answers.flatMap((answer) => answer.findings);
  expect(found.map(findingLine)).toEqual(findings);
  if (cites !== undefined) expect(found[0]?.because).toEqual(cites);
  if (certainty !== undefined) expect(found[0]?.certainty).toBe(certainty);
  if (conditions !== undefined) expect(found.map((finding) => finding.conditions.map(inWords))).toEqual(conditions);
  if (gaps !== undefined) expect(answers.flatMap((answer) => answer.gaps.map(inWords))).toEqual(gaps);
  expect(compared(book, regulation, question)).toEqual({ kind: "agreed" });
}

function inWords({ code, because }: { readonly code: string; readonly because: readonly string[] }): string {
  return [code, ...because].join(" ");
}

import type { Answer, Finding } from "../../answer/answer";
import { whyNot } from "../../answer/rejected";
import { labels } from "../../answer/support";
import type { Language } from "../../document/text";
import { inquiryOf, type Reply } from "../../engine";
import { rejectionWords } from "../rejection";
import { ruleLine } from "../rule-line";
import { ruleAt } from "../text/explanation";
import { type Article, articlesOf } from "./articles";
import type { Making } from "./making";

/** A step of a derivation, and where the rule file has it. */
export interface NoteStep {
  readonly says: string;
  readonly place: string;
}

/** A rule that was considered and does not apply. */
export interface NoteRejected {
  readonly says: string;
  readonly why: string;
  readonly cites: readonly string[];
  readonly place: string;
}

/** The steps of a finding: its provisions with what they say in short. */
export function stepsOf({ steps }: Finding, { graph: { regulation } }: Answer, language: Language): NoteStep[] {
  const told = ({ label, gist }: Article): string => (gist === "" ? label : `${label}: ${gist}`);
  return steps.map((step) => ({
    says: labels([step])
      .flatMap((label) => articlesOf([label], regulation, language))
      .map(told)
      .join("; "),
    place: ruleAt(step.place, regulation),
  }));
}

/** The rules that were considered for an answer and do not apply, each with the reason. */
export function rejectedOf(answer: Answer, reply: Reply, { vocabulary, language }: Making): NoteRejected[] {
  const { graph } = answer;
  return whyNot(inquiryOf(reply, vocabulary), answer).map((rejected) => ({
    says: ruleLine(rejected.rule, graph, vocabulary, language),
    why: rejectionWords(rejected, { question: reply.understood.question, answer }, language),
    cites: rejected.rule.grounds.each,
    place: ruleAt(rejected.rule.place, graph.regulation),
  }));
}

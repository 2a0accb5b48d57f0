import type { Answer, Finding, Rejected } from "../answer/answer";
import { whyNot } from "../answer/rejected";
import type { Grounds } from "../document/regulation";
import type { Language } from "../document/text";
import type { Vocabulary } from "../document/vocabulary";
import { inquiryOf, type Reply } from "../engine";
import type { Question } from "../question/question";
import type { Sources } from "../source/source";
import { toJson } from "./json";
import { failureWords } from "./rejection";
import { ruleLine } from "./rule-line";
import { ruleAt } from "./text/explanation";

/** The answers in the shape of the contract, each with the tree of its derivation beside it. */
export function explanationJson(replies: readonly Reply[], vocabulary: Vocabulary, language: Language) {
  const explanations = replies.flatMap(({ understood, answers, fixed }) =>
    answers.map((answer) => ({
      regulation: answer.graph.regulation.id,
      topic: answer.topic,
      derivations: answer.findings.map((finding) => derivation(finding, answer.graph.regulation)),
      rejected: whyNot(inquiryOf({ understood, fixed }, vocabulary), answer).map((r) =>
        rejectedJson(r, { answer, question: understood.question, vocabulary, language }),
      ),
    })),
  );
  return { ...toJson(replies, language), explanations };
}

/** One entry for each finding, in the order of the answer's findings. */
function derivation(finding: Finding, sources: Sources) {
  return {
    certainty: finding.certainty,
    under: finding.under,
    steps: finding.steps.map(({ each, with: more, place }: Grounds) => ({
      each,
      with: more,
      place: ruleAt(place, sources),
    })),
    rules: finding.rules.map((rule) => ({ id: rule.id, place: ruleAt(rule.place, sources) })),
  };
}

/** What a rejected rule is told with. */
interface Telling {
  readonly answer: Answer;
  readonly question: Question;
  readonly vocabulary: Vocabulary;
  readonly language: Language;
}

function rejectedJson(rejected: Rejected, { answer, question, vocabulary, language }: Telling) {
  const { rule, failed, under } = rejected;
  return {
    rule: rule.id,
    says: ruleLine(rule, answer.graph, vocabulary, language),
    failed,
    message: failureWords(rejected, { question, answer }, language),
    under,
    because: rule.grounds.each.map((cite) => ({ regulation: answer.graph.regulation.id, cite })),
    place: ruleAt(rule.place, answer.graph.regulation),
  };
}

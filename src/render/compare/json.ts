import type { Answer } from "../../answer/answer";
import { type Both, onBoth } from "../../compare/both";
import type { ComparedTopic, Comparison, Counts, Told, ToldRow } from "../../compare/comparison";
import { mannersOf } from "../../compare/manner";
import type { SharedQuestion } from "../../compare/questions";
import type { SharedUnit } from "../../compare/units";
import type { Language } from "../../document/text";
import { labelOf, topicsOf, type Vocabulary } from "../../document/vocabulary";
import { answerJson, CONTRACT } from "../json";
import type { Extent } from "./text";

/** A comparison for programs, in the shape of `docs/comparison.schema.json`. Only messages and labels depend on the language. */
export function comparedJson(
  comparison: Comparison,
  vocabulary: Vocabulary,
  language: Language,
  extent: Extent,
): object {
  const { left, right, topics, counts, unanswered, only } = comparison;
  return {
    contract: CONTRACT,
    comparison: {
      ...onBoth((_, { id, short }) => ({ regulation: id, name: short }), { left, right }),
      counts: countsJson(counts),
      topics: topics.map((topic) => topicJson(topic, vocabulary, language, extent)),
      unanswered: unanswered.map(questionJson),
      only: onBoth((_, units) => units.map(({ id, name }) => ({ office: id, name })), only),
    },
  };
}

function countsJson({ same, worded, different, "only-left": onlyLeft, "only-right": onlyRight, silent }: Counts) {
  return { same, worded, different, onlyLeft, onlyRight, silent };
}

function topicJson(of: ComparedTopic, vocabulary: Vocabulary, language: Language, { all }: Extent) {
  const { command, topic, counts, differences, alike } = of;
  return {
    command,
    topic,
    label: labelOf(topicsOf({ command }, vocabulary), topic)[language],
    counts: countsJson(counts),
    differences: differences.map((told) => toldJson(told, language)),
    ...(all ? { alike: alike.map((told) => toldJson(told, language)) } : {}),
  };
}

function toldJson({ rows, topics, questions, likewise, within, compared: [first] }: Told, language: Language) {
  return {
    outcome: first.outcome,
    topics,
    questions: questions.map(questionJson),
    likewise: likewise.map(questionJson),
    within: within.map(questionJson),
    rows: rows.map((row) => rowJson(row, first.answers, language)),
    gaps: onBoth((_, answer) => answerJson(answer, language).gaps, first.answers),
  };
}

/** A row with each side's finding as the first of the questions has it, and its articles in all of them. */
function rowJson({ degree, left, right, cites }: ToldRow, answers: Both<Answer>, language: Language) {
  const sides = onBoth(
    (side, keyed) => {
      if (keyed === null) return null;
      const [finding] = answerJson({ ...answers[side], findings: [keyed.finding] }, language).findings;
      const { regulation } = answers[side].graph;
      const because = cites[side].map((cite) => ({ regulation: regulation.id, cite }));
      return { ...finding, because, manners: mannersOf(keyed.finding) };
    },
    { left, right },
  );
  return { degree, ...sides };
}

function questionJson(question: SharedQuestion) {
  const { command, topic } = question;
  switch (question.command) {
    case "route":
      return {
        command,
        topic,
        from: unitJson(question.from),
        ...(question.character.length === 0 ? {} : { character: question.character }),
      };
    case "who-signs":
      return { command, topic, ...(question.onBehalf === null ? {} : { onBehalf: unitJson(question.onBehalf) }) };
    case "deputize":
      return {
        command,
        topic,
        absent: question.absent.map(({ office, state }) => ({ office: unitJson(office), state })),
      };
  }
}

/** The ids of an office in the two regulations. */
function unitJson({ left, right }: SharedUnit) {
  return { left: left.id, right: right.id };
}

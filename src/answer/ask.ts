import { topicsOf } from "../document/vocabulary";
import { LIMITS } from "../limits";
import type { Question } from "../question/question";
import type { Answer, Rejected } from "./answer";
import type { Basis } from "./basis";
import { conclude, rejectedIn, silentAnswer } from "./conclude";
import { evaluateDeputies } from "./deputies";
import { whereTheTextStops } from "./nearest";
import type { Outcome } from "./outcome";
import { evaluateRoute } from "./route";
import { Scene } from "./scene";
import { evaluateSigners } from "./signers";
import { TooManyWays } from "./ways";
import { type Branch, type Choices, explore, type World } from "./worlds";

/** A question on one regulation, with the readings that the asker has fixed. */
export interface Inquiry {
  readonly question: Question;
  readonly basis: Basis;
  readonly fixed: Choices;
}

/**
 * Answers a question on one regulation: its topic, or, where it leaves the topic open, every topic on which there is a
 * finding, in the order of the vocabulary; a single silent answer where there is none.
 */
export function answersTo(inquiry: Inquiry): Answer[] {
  const asked = topicOf(inquiry.question);
  if (asked !== null) return [found(inquiry, asked) ?? silent(inquiry, asked)];
  const answers: Answer[] = [];
  for (const topic of topicsOf(inquiry.question, inquiry.basis.vocabulary).keys()) {
    const answer = found(inquiry, topic);
    if (answer !== undefined) answers.push(answer);
  }
  return answers.length > 0 ? answers : [silentOnAll(inquiry)];
}

/** The answer on one topic; undefined when no world has a finding. */
function found(inquiry: Inquiry, topic: string): Answer | undefined {
  if (!inquiry.basis.isSpokenOf(inquiry.question.command, topic)) return undefined;
  const branches = evaluated(inquiry, topic);
  if (branches.every(({ result }) => result.drafts.length === 0)) return undefined;
  return conclude(inquiry.basis, topic, branches);
}

/** The answer on a topic without a finding: where the text stops, in every world. */
function silent({ question, basis, fixed }: Inquiry, topic: string): Answer {
  const evaluate = bounded(question, topic, true);
  const branches = explore(basis.space, fixed, (world) => {
    const scene = new Scene(basis, world, question.absent);
    const { trials, gaps } = evaluate(scene);
    return { stops: whereTheTextStops(scene, question, topic, trials), gaps };
  });
  const told = branches.flatMap((b) => b.result.stops);
  return silentAnswer(basis, topic, [...told, ...branches.flatMap((b) => b.result.gaps)]);
}

/** The one answer to an open question on which no topic has a finding. */
function silentOnAll({ question, basis, fixed }: Inquiry): Answer {
  const branches = explore(basis.space, fixed, (world) =>
    whereTheTextStops(new Scene(basis, world, question.absent), question, null, []),
  );
  return silentAnswer(
    basis,
    null,
    branches.flatMap((b) => b.result),
  );
}

/** What the topic comes to in every world that it distinguishes. */
function evaluated({ question, basis, fixed }: Inquiry, topic: string): Branch<Outcome>[] {
  const evaluate = bounded(question, topic, false);
  return explore(basis.space, fixed, (world) => evaluate(new Scene(basis, world, question.absent)));
}

/** Evaluates one topic in one world after the other, as long as all that comes of it can be compared. */
function bounded(question: Question, topic: string, thorough: boolean): (scene: Scene) => Outcome {
  let count = 0;
  return (scene) => {
    const outcome = evaluate(scene, question, topic, thorough);
    count += outcome.drafts.length + outcome.trials.length;
    if (count > LIMITS.outcomes) throw new TooManyWays(LIMITS.outcomes);
    return outcome;
  };
}

/** @param thorough whether the rules about other topics leave a trial too */
function evaluate(scene: Scene, question: Question, topic: string, thorough: boolean): Outcome {
  switch (question.command) {
    case "route":
      return evaluateRoute(scene, question, topic);
    case "who-signs":
      return evaluateSigners(scene, question, topic, thorough);
    case "deputize":
      return evaluateDeputies(scene, question, topic, thorough);
  }
}

/** The rules that were looked at for an answer and yield nothing, or nothing in some readings. */
export function rejectedFor(inquiry: Inquiry, topic: string | null): Rejected[] {
  const { question, basis } = inquiry;
  if (topic !== null) {
    const inWorld = (world: World) => evaluate(new Scene(basis, world, question.absent), question, topic, true);
    return rejectedIn(basis.space, explore(basis.space, inquiry.fixed, inWorld));
  }
  const all = [...topicsOf(question, basis.vocabulary).keys()].flatMap((one) => rejectedFor(inquiry, one));
  return [...new Map(all.map((r) => [`${r.rule.id} ${r.failed}`, r])).values()];
}

function topicOf(question: Question): string | null {
  switch (question.command) {
    case "route":
      return question.purpose;
    case "who-signs":
      return question.document;
    case "deputize":
      return question.occasion;
  }
}

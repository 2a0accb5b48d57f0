import { topicsOf, type Vocabulary } from "../document/vocabulary";
import type { Graph } from "../graph/graph";
import type { Question } from "../question/question";
import type { Answer } from "./answer";
import { conclude } from "./conclude";
import { evaluateDeputies } from "./deputies";
import { whereTheTextStops } from "./nearest";
import type { Outcome, Trial } from "./outcome";
import { evaluateRoute } from "./route";
import { Scene } from "./scene";
import { evaluateSigners } from "./signers";
import { type Choices, explore, ReadingSpace, World } from "./worlds";

/** All choices that a question on one regulation may have to make: the canons, and the regulation's own. */
export function readingSpace(graph: Graph, vocabulary: Vocabulary): ReadingSpace {
  return new ReadingSpace([...vocabulary.canons.values(), ...graph.regulation.readings]);
}

/**
 * Answers a question on one regulation: its topic, or, where it leaves the topic open, every topic on which there is a
 * finding, in the order of the vocabulary; a single silent answer where there is none.
 * @param fixed choices of readings that the asker has made
 */
export function answersTo(
  question: Question,
  graph: Graph,
  vocabulary: Vocabulary,
  fixed: Choices = new Map(),
): Answer[] {
  const space = readingSpace(graph, vocabulary);
  const answer = (topic: string): Answer => onTopic(question, topic, { graph, vocabulary, space, fixed });
  const asked = topicOf(question);
  if (asked !== null) return [answer(asked)];
  const all = [...topicsOf(question, vocabulary).keys()].map(answer);
  const found = all.filter((a) => a.findings.length > 0);
  return found.length > 0 ? found : [silentOnAll(question, all, { graph, vocabulary, space, fixed })];
}

/** The one answer to an open question on which no topic has a finding. */
function silentOnAll(question: Question, all: readonly Answer[], { graph, vocabulary, space, fixed }: Context): Answer {
  const scene = new Scene(graph, vocabulary, new World(space, fixed, () => undefined), question.absent);
  const gaps = whereTheTextStops(scene, question, null, []);
  const rejected = [...new Map(all.flatMap((a) => a.rejected).map((r) => [`${r.rule.id} ${r.failed}`, r])).values()];
  return { graph, topic: null, verdict: "silent", findings: [], readings: [], gaps, rejected };
}

interface Context {
  readonly graph: Graph;
  readonly vocabulary: Vocabulary;
  readonly space: ReadingSpace;
  readonly fixed: Choices;
}

function onTopic(question: Question, topic: string, { graph, vocabulary, space, fixed }: Context): Answer {
  const scenes: Scene[] = [];
  const branches = explore(space, fixed, (world) => {
    const scene = new Scene(graph, vocabulary, world, question.absent);
    scenes.push(scene);
    return evaluate(scene, question, topic);
  });
  return conclude(graph, topic, space, branches, () => {
    const trials = distinctTrials(branches.flatMap((b) => b.result.trials));
    const asides = branches.flatMap((b) => b.result.gaps);
    return [...whereTheTextStops(scenes[0] as Scene, question, topic, trials), ...asides];
  });
}

function evaluate(scene: Scene, question: Question, topic: string): Outcome {
  switch (question.command) {
    case "route":
      return evaluateRoute(scene, question, topic);
    case "who-signs":
      return evaluateSigners(scene, question, topic);
    case "deputize":
      return evaluateDeputies(scene, question, topic);
  }
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

function distinctTrials(trials: readonly Trial[]): Trial[] {
  return [...new Map(trials.map((t) => [`${t.rule.id} ${t.failed}`, t])).values()];
}

import type { Rule } from "../document/regulation";
import type { Graph } from "../graph/graph";
import type { EdgeType, UnitNode } from "../graph/node";
import { lineage, membersOf } from "../graph/walk";
import type { Question } from "../question/question";
import type { Answer, Check, Rejected } from "./answer";
import { type Inquiry, rejectedFor } from "./ask";

/** Checks that only say that a rule is about something else altogether. */
const ELSEWHERE: ReadonlySet<Check> = new Set<Check>(["document", "occasion", "represented"]);

/** The check that only says that none of a rule's deputies serves: why one does not is a check of its own. */
const NOBODY_LEFT: Check = "deputy";

/**
 * The rules that a reader of this answer may ask about and that do not apply: those about the same thing; when the
 * question is about one candidate, every rule that names it, or, where none does, those that name others.
 */
export function whyNot(inquiry: Inquiry, answer: Answer): Rejected[] {
  const { question } = inquiry;
  const rejected = onceEach(rejectedFor(inquiry, answer.topic), answer);
  const alike = rejected.filter(({ failed }) => !ELSEWHERE.has(failed));
  const candidate = candidateOf(question);
  if (candidate === null) return alike.filter(({ failed }) => failed !== NOBODY_LEFT);
  const related = relatedTo(answer.graph, candidate);
  const naming = rejected.filter(({ rule }) => actors(answer.graph, rule).some((id) => related.has(id)));
  return naming.length > 0 ? naming : alike;
}

/**
 * Without what only confuses: that a rule is not there in some reading, where it fails for a reason of its own; and that it
 * fails in readings on which nothing hangs, where the answer rests on it.
 */
function onceEach(rejected: readonly Rejected[], { findings, readings }: Answer): Rejected[] {
  const failing = new Set(rejected.flatMap(({ rule, failed }) => (failed === "reading" ? [] : [rule])));
  const serving = new Set(findings.flatMap(({ rules }) => rules));
  const inPlay = new Set(readings.map(({ id }) => id));
  return rejected.filter(({ rule, failed, under }) => {
    if (failed === "reading" && failing.has(rule)) return false;
    return !serving.has(rule) || under.flat().every((id) => inPlay.has(id));
  });
}

function candidateOf(question: Question): UnitNode | null {
  switch (question.command) {
    case "route":
      return null;
    case "who-signs":
      return question.signer ?? question.onBehalf;
    case "deputize":
      return question.deputy;
  }
}

/** The unit, every class it may belong to, and every member it may have. */
function relatedTo(graph: Graph, unit: UnitNode): Set<string> {
  const all = () => true;
  return new Set([
    ...lineage(graph, unit, all).map((kin) => kin.unit.id),
    ...membersOf(graph, unit, all).map((m) => m.id),
  ]);
}

/** Those who act by a rule, or in whose name. */
function actors(graph: Graph, rule: Rule): string[] {
  return ACTING.flatMap((type) => graph.out(graph.rule(rule), type).map((edge) => edge.to.id));
}

const ACTING: readonly EdgeType[] = ["signed-by", "on-behalf-of", "deputy"];

import type { Answer, Rejected } from "../answer/answer";
import type { Power } from "../document/regulation";
import type { Language } from "../document/text";
import type { Graph } from "../graph/graph";
import type { UnitNode } from "../graph/node";
import { lineage } from "../graph/walk";
import type { Question } from "../question/question";
import { catalogue } from "./say";
import { underWords } from "./text/readings";

/** The question and the answer to which a rule was considered. */
interface Considered {
  readonly question: Question;
  readonly answer: Answer;
}

/** Why a rule does not apply, with the readings in which it does not, where the answer speaks of these. */
export function rejectionWords(rejected: Rejected, considered: Considered, language: Language): string {
  const { answer } = considered;
  const why = failureWords(rejected, considered, language);
  if (!isTold(rejected.under, answer)) return why;
  const when = underWords(rejected.under, answer, language);
  return rejected.failed === "reading" ? catalogue(language).rejections.fails(when) : `${why}, ${when}`;
}

/** The check that a rule fails, in words. */
export function failureWords({ rule, failed }: Rejected, { question, answer }: Considered, language: Language): string {
  const { checks, rejections } = catalogue(language);
  if (failed === "no-deputy" && rule.kind === "substitution") return rejections.deputyAway;
  if (rule.kind !== "power" || question.command !== "who-signs" || question.onBehalf === null) return checks[failed];
  if (failed !== "principal" && !(failed === "signer" && isOwn(rule, question.signer, answer.graph)))
    return checks[failed];
  const asked = question.onBehalf.head;
  return rule.principal === null
    ? rejections.notOf(asked)
    : rejections.otherName(answer.graph.unit(rule.principal).head, asked);
}

/** Whether a power lets the signer who is asked about sign documents of its own: then it fails for whose they are. */
function isOwn({ principal, signers }: Power, asked: UnitNode | null, graph: Graph): boolean {
  if (principal !== null || asked === null) return false;
  return lineage(graph, asked, () => true).some(({ unit }) => signers.includes(unit.id));
}

/** Whether a rule fails in some readings only, and in ones that the answer speaks of. */
function isTold(under: Rejected["under"], answer: Answer): boolean {
  return under.length > 0 && under.flat().every((id) => answer.readings.some((reading) => reading.id === id));
}

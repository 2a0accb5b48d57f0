import type { Answer, Gap, Hop, Part, Stated } from "../answer/answer";
import type { Language } from "../document/text";
import type { UnitNode } from "../graph/node";
import type { Understood } from "../question/from-words";
import type { Misunderstanding, Question } from "../question/question";
import { misunderstood } from "./misunderstood";
import { say } from "./say";

/** Version of the answer contract that this shape keeps. */
export const CONTRACT = 1;

interface Citation {
  readonly regulation: string;
  readonly cite: string;
}

type Json = { readonly [key: string]: JsonValue };
type JsonValue = string | number | boolean | null | Json | readonly JsonValue[] | Citation | readonly Citation[];

/** What one regulation was asked, and what it answers. */
interface Asked {
  readonly understood: Understood;
  readonly answers: readonly Answer[];
}

/** A question and all its answers in the shape of the contract. Only messages and labels depend on the language. */
export function toJson(asked: readonly Asked[], language: Language): Json {
  const [{ understood }] = asked as readonly [Asked, ...Asked[]];
  return {
    contract: CONTRACT,
    question: questionJson(understood.question),
    answers: asked.flatMap(({ answers }) => answers.map((answer) => answerJson(answer, language))),
  };
}

/** A question that was not understood, in the shape of the contract. */
export function misunderstandingJson(error: Misunderstanding, language: Language): Json {
  const { message, note } = misunderstood(error, language);
  return errorJson(error.code, note === undefined ? message : `${message}. ${note}`, error.suggestions, []);
}

export function errorJson(
  code: string,
  message: string,
  suggestions: readonly string[],
  diagnostics: readonly Json[],
): Json {
  return { contract: CONTRACT, error: { code, message, suggestions, diagnostics } };
}

function questionJson(question: Question): Json {
  const absent = question.absent.map(({ office, state }) => ({ office: office.id, state }));
  switch (question.command) {
    case "route":
      return present({
        command: question.command,
        from: question.from.id,
        to: idOf(question.to),
        purpose: question.purpose,
        about: aboutOf(question.about),
        character: question.characters.length > 0 ? question.characters : null,
        absent,
      });
    case "who-signs":
      return present({
        command: question.command,
        document: question.document,
        onBehalf: idOf(question.onBehalf),
        signer: idOf(question.signer),
        capacity: question.capacity,
        about: aboutOf(question.about),
        matter: question.matter,
        delegated: question.delegated,
        absent,
      });
    case "deputize":
      return present({
        command: question.command,
        absent,
        occasion: question.occasion,
        invitedBy: idOf(question.invitedBy),
        for: idOf(question.for),
        deputy: idOf(question.deputy),
      });
  }
}

/** Without the parts that the question leaves open. */
function present(all: Record<string, JsonValue>): Json {
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== null));
}

function idOf(unit: UnitNode | null): string | null {
  return unit?.id ?? null;
}

function aboutOf(about: Extract<Question, { command: "route" }>["about"]): string | null {
  if (about === null) return null;
  return about.kind === "unit" ? about.unit.id : about.topic.id;
}

/** One answer in the shape of the contract. */
export function answerJson(answer: Answer, language: Language) {
  const regulation = answer.graph.regulation.id;
  const cite = (labels: readonly string[]): Citation[] => labels.map((label) => ({ regulation, cite: label }));
  const told = ({ code, message, because }: Gap | Stated): Json => ({
    code,
    message: say(message, language),
    because: cite(because),
  });
  return {
    regulation,
    topic: answer.topic,
    verdict: answer.verdict,
    findings: answer.findings.map((finding) => ({
      ...partJson(finding.part, cite),
      certainty: finding.certainty,
      under: finding.under,
      conditions: finding.conditions.map(told),
      because: cite(finding.because),
    })),
    readings: answer.readings.map(({ id, label, because }) => ({ id, label: label[language], because: cite(because) })),
    gaps: answer.gaps.map(told),
  };
}

function partJson(part: Part, cite: (labels: readonly string[]) => Citation[]): Json {
  switch (part.kind) {
    case "route": {
      const hop = ({ office, name, act, because }: Hop): Json => ({
        office: idOf(office),
        name,
        act,
        because: cite(because),
      });
      return { purpose: part.purpose, hops: part.hops.map(hop) };
    }
    case "signer":
      return {
        signer: idOf(part.signer),
        name: part.name,
        capacity: part.capacity,
        principal: idOf(part.principal),
        documents: part.documents,
      };
    case "deputy":
      return {
        deputy: idOf(part.deputy),
        name: part.name,
        represents: part.represents.map((unit) => unit.id),
        occasion: part.occasion,
        mode: part.mode,
        appointer: idOf(part.appointer),
        rank: part.rank,
      };
  }
}

/** Signs that JSON leaves as they are, and that a terminal could take for something else than text. */
const UNSAFE = /[\x7f-\x9f\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]/g;

/** A value as programs read it: every sign that could steer a terminal is written as its number. */
export function jsonText(value: object): string {
  const escaped = (sign: string): string => `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`;
  return `${JSON.stringify(value, null, 2).replace(UNSAFE, escaped)}\n`;
}

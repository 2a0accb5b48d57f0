import type { Answer, Finding } from "../answer/answer";
import { ask, type Reply } from "../engine";
import type { Book } from "../graph/book";
import type { Misunderstanding } from "../question/question";
import type { Case, Expectation } from "./cases";

/** A difference between what a case expects and what was answered. */
export interface Fault {
  readonly kind:
    | "misunderstood"
    | "understood"
    | "no-answer"
    | "verdict"
    | "missing"
    | "unexpected"
    | "not-cited"
    | "acts";
  readonly topic: string | null;
  readonly expected: string;
  readonly got: string;
}

/** What a case came to. */
export interface Result {
  readonly case: Case;
  readonly faults: readonly Fault[];
  /** What was answered: nothing where the question was not understood. */
  readonly replies: readonly Reply[];
}

/** Asks the question of a case and compares the answers with what it expects. */
export function check(one: Case, regulation: string, book: Book): Result {
  const replies = ask(book, { ...one.ask, regulations: [regulation] });
  if (!Array.isArray(replies))
    return { case: one, faults: misunderstood(one, replies as Misunderstanding), replies: [] };
  const answers = (replies as readonly Reply[]).flatMap((reply) => reply.answers);
  return { case: one, faults: differences(one, answers), replies: replies as readonly Reply[] };
}

function misunderstood({ expect }: Case, { code, args }: Misunderstanding): Fault[] {
  if (expect === "misunderstood") return [];
  return [fault("misunderstood", null, "", [code, ...Object.values(args).slice(0, 1)].join(" "))];
}

function differences({ expect }: Case, answers: readonly Answer[]): Fault[] {
  if (expect === "misunderstood") return [fault("understood", null, "misunderstood", "")];
  if (isExpectation(expect))
    return answers.length === 1 && answers[0] !== undefined
      ? compare(expect, answers[0])
      : [fault("no-answer", null, "1", String(answers.length))];
  return [...expect].flatMap(([topic, wanted]) => {
    const answer = answers.find((a) => a.topic === topic);
    return answer === undefined ? [fault("no-answer", topic, topic, "")] : compare(wanted, answer);
  });
}

/** Whether something is expected of the one answer, and not of the answers on some topics. */
export function isExpectation(expect: Expectation | ReadonlyMap<string, Expectation>): expect is Expectation {
  return "verdict" in expect;
}

function compare(expected: Expectation, answer: Answer): Fault[] {
  const { topic } = answer;
  const faults: Fault[] = [];
  if (answer.verdict !== expected.verdict) faults.push(fault("verdict", topic, expected.verdict, answer.verdict));
  if (expected.always !== null) {
    const wanted = [...expected.always, ...expected.sometimes.map(uncertain)];
    const got = answer.findings.map((f) => (f.under.length === 0 ? findingLine(f) : uncertain(findingLine(f))));
    faults.push(...wanted.filter((line) => !got.includes(line)).map((line) => fault("missing", topic, line, "")));
    faults.push(...got.filter((line) => !wanted.includes(line)).map((line) => fault("unexpected", topic, "", line)));
  }
  const cited = citedIn(answer);
  faults.push(
    ...expected.cites.filter((label) => !cited.has(label)).map((label) => fault("not-cited", topic, label, "")),
  );
  const acting = new Set(answer.findings.flatMap(actors));
  faults.push(...expected.neverActs.filter((id) => acting.has(id)).map((id) => fault("acts", topic, "", id)));
  return faults;
}

function uncertain(line: string): string {
  return `(${line})`;
}

function fault(kind: Fault["kind"], topic: string | null, expected: string, got: string): Fault {
  return { kind, topic, expected, got };
}

/** A finding in one line: `a > b > ?`, `x a.n. y`, `x unstated`, `x appointed-by y`, `? assigned-by y`. */
export function findingLine({ part }: Finding): string {
  switch (part.kind) {
    case "route":
      return part.hops
        .filter((hop) => hop.act !== "copied")
        .map((hop) => hop.office?.id ?? "?")
        .join(" > ");
    case "signer": {
      const form = { own: "", "on-behalf": ` a.n. ${part.principal?.id}`, unstated: " unstated" }[part.capacity];
      return `${part.signer?.id ?? "?"}${form}`;
    }
    case "deputy": {
      const way = { "by-office": "", "by-appointment": " appointed-by ", "by-assignment": " assigned-by " }[part.mode];
      return `${part.deputy?.id ?? "?"}${way}${part.appointer?.id ?? ""}`;
    }
  }
}

function actors({ part }: Finding): string[] {
  switch (part.kind) {
    case "route":
      return part.hops.flatMap((hop) =>
        ["via", "screens", "initials"].includes(hop.act) ? (hop.office?.id ?? []) : [],
      );
    case "signer":
      return part.signer === null ? [] : [part.signer.id];
    case "deputy":
      return [part.deputy?.id, part.appointer?.id].filter((id) => id !== undefined);
  }
}

/** Every provision that an answer cites anywhere. */
export function citedIn(answer: Answer): Set<string> {
  const inFindings = answer.findings.flatMap((f) => [
    ...f.because,
    ...f.conditions.flatMap((c) => c.because),
    ...(f.part.kind === "route" ? f.part.hops.flatMap((hop) => hop.because) : []),
  ]);
  return new Set([
    ...inFindings,
    ...answer.gaps.flatMap((g) => g.because),
    ...answer.readings.flatMap((r) => r.because),
  ]);
}

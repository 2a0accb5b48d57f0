import type { GapCode, Regulation } from "../../src/document/regulation";
import type { Dimension, Vocabulary } from "../../src/document/vocabulary";
import { deputiesIn } from "./deputies";
import type { Condition, Found, Shape, Yield } from "./found";
import type { Question } from "./question";
import { routesIn } from "./route";
import { signersIn } from "./signers";
import { Units } from "./units";
import { combinations, dimensionsOf, World } from "./world";

/** One derivation: what it cites, and what it is apart from the ways in which somebody belongs to a class. */
export interface Derived {
  readonly cites: readonly string[];
  readonly by: string;
}

/** A finding, and in which worlds it holds. */
export interface Held {
  readonly shape: Shape;
  /** Of a signature: the documents of all the powers that give it. */
  readonly documents: ReadonlySet<string>;
  readonly conditions: readonly Condition[];
  /** For each of the worlds, the derivations that it has there. */
  readonly because: readonly (readonly Derived[])[];
  readonly certainty: "explicit" | "composed";
  readonly gaps: ReadonlySet<GapCode>;
  /** Whether it names everybody whom the text orders to act. */
  readonly complete: boolean;
  /** For each of the worlds, in their order, whether it holds there. */
  readonly holds: readonly boolean[];
}

/** The answer of the reference evaluator. */
export interface Judged {
  readonly verdict: "answered" | "partial" | "ambiguous" | "silent";
  readonly findings: readonly Held[];
  /** The combinations of options that were gone through: all of the choices that anything depends on. */
  readonly worlds: readonly ReadonlyMap<string, string>[];
  readonly gaps: ReadonlySet<GapCode>;
}

/** What a regulation answers to a question. `whole`: in every combination of all readings, even of those nobody looks at. */
export function evaluate(regulation: Regulation, vocabulary: Vocabulary, question: Question, whole = false): Judged {
  const all = dimensionsOf(regulation, vocabulary);
  let looked = new Set(whole ? all.map(({ id }) => id) : []);
  for (;;) {
    const worlds = combinations(
      all.filter(({ id }) => looked.has(id)),
      question.readings,
    );
    const seen = new Set(looked);
    const yields = worlds.map((chosen) => {
      const world = new World(all, new Map([...anyOf(all, question.readings), ...chosen]));
      const yielded = evaluatedIn(new Units(regulation, vocabulary, world, question), question);
      for (const id of world.looked) seen.add(id);
      return yielded;
    });
    if (seen.size === looked.size) return judged(worlds, yields);
    looked = seen; // a choice that was looked at may change everything: once more, with it
  }
}

/** An option for each choice: what matters is looked at, and then tried both ways. */
function anyOf(all: readonly Dimension[], fixed: readonly string[]): [string, string][] {
  return all.map(({ id, options }) => {
    const ids = [...options.keys()];
    return [id, ids.find((option) => fixed.includes(option)) ?? ids[0] ?? ""];
  });
}

function evaluatedIn(units: Units, question: Question): Yield {
  if (question.command === "route") return routesIn(units, question);
  return question.command === "who-signs" ? signersIn(units, question) : deputiesIn(units, question);
}

function judged(worlds: readonly ReadonlyMap<string, string>[], yields: readonly Yield[]): Judged {
  const merged = yields.map(({ found }) => mergedIn(found));
  const keys = new Set(merged.flatMap((world) => [...world.keys()]));
  const findings = [...keys].map((key) => held(merged.map((world) => world.get(key) ?? null)));
  const gaps = new Set([...yields.flatMap((one) => one.gaps), ...findings.flatMap((finding) => [...finding.gaps])]);
  const differs = findings.some(({ holds }) => holds.includes(false));
  const complete = findings.every((finding) => finding.complete);
  const verdict = findings.length === 0 ? "silent" : differs ? "ambiguous" : complete ? "answered" : "partial";
  return { verdict, findings, worlds, gaps };
}

/** The findings of one world: derivations of the same finding together. */
function mergedIn(found: readonly Found[]): Map<string, Found[]> {
  const shapes = new Map<string, Found[]>();
  for (const one of found) shapes.set(identity(one.shape), [...(shapes.get(identity(one.shape)) ?? []), one]);
  const merged = new Map<string, Found[]>();
  for (const [shape, derivations] of shapes) {
    // where one rule gives it without a condition, the conditions of the others fall away
    const free = derivations.some((one) => conditionsOf(one).length === 0);
    for (const one of derivations) {
      const key = free ? shape : shape + conditionsOf(one).map(keyOfCondition).join();
      merged.set(key, [...(merged.get(key) ?? []), one]);
    }
  }
  return merged;
}

/** What makes two findings the same: all that is stated but the documents, which several powers add up to. */
function identity(shape: Shape): string {
  return JSON.stringify(shape.kind === "signer" ? { ...shape, documents: [] } : shape);
}

/** The conditions of a derivation, each once, in a fixed order. */
function conditionsOf({ reasons }: Found): Condition[] {
  const all = new Map(reasons.flatMap(({ conditions }) => conditions).map((one) => [keyOfCondition(one), one]));
  return [...all.keys()].sort().flatMap((key) => all.get(key) ?? []);
}

/** The same code is the same condition (README, keys that all rules share); subjects and deadlines differ by their words. */
export function keyOfCondition({ code, says }: Condition): string {
  return ["subject", "deadline"].includes(code) ? `${code} (${says?.id})` : code;
}

function held(worlds: readonly (readonly Found[] | null)[]): Held {
  const derivations = worlds.flatMap((one) => one ?? []);
  const [first] = derivations;
  if (first === undefined) throw new Error("a finding that nothing yields");
  const free = derivations.find((one) => conditionsOf(one).length === 0);
  return {
    shape: first.shape,
    documents: new Set(derivations.flatMap(({ shape }) => (shape.kind === "signer" ? shape.documents : []))),
    conditions: conditionsOf(free ?? first),
    because: worlds.map((one) => (one ?? []).map(derivedFrom)),
    certainty: worlds.every((one) => one === null || one.some(isExplicit)) ? "explicit" : "composed",
    gaps: new Set(derivations.flatMap((one) => gapsOf(one, derivations))),
    complete: isComplete(first.shape),
    holds: worlds.map((one) => one !== null),
  };
}

function derivedFrom({ reasons }: Found): Derived {
  const rules = reasons.filter(({ membership }) => membership !== true);
  return { cites: citationsOf(reasons), by: rules.map((one) => citationsOf([one]).join()).join("|") };
}

/** What a derivation leaves open, and every other one from the same rules does too. */
function gapsOf(one: Found, all: readonly Found[]): GapCode[] {
  const same = all.filter((other) => derivedFrom(other).by === derivedFrom(one).by);
  const left = same.map(({ reasons }) => reasons.flatMap(({ gaps }) => gaps));
  return (left[0] ?? []).filter((gap) => left.every((gaps) => gaps.includes(gap)));
}

function citationsOf(reasons: Found["reasons"]): string[] {
  return [...new Set(reasons.flatMap((one) => [...one.each, ...one.with]))];
}

/** One provision states the whole of it: it is among the `each` of every step, and nothing else has to be added. */
function isExplicit({ reasons }: Found): boolean {
  const steps = reasons.filter(({ each, with: added }) => each.length + added.length > 0);
  const says = (label: string) =>
    steps.every((one) => one.each.includes(label) && one.with.every((added) => added === label));
  return steps[0]?.each.some(says) === true;
}

function isComplete(shape: Shape): boolean {
  if (shape.kind === "route") return shape.hops.every(({ office }) => office !== null);
  return shape.kind === "signer" ? shape.signer !== null : shape.deputy !== null;
}

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
  const shapes = new Set(merged.flatMap((world) => [...world.keys()]));
  const findings = [...shapes].flatMap((shape) => boundAlike(merged.map((world) => world.get(shape) ?? [])));
  const gaps = new Set([...yields.flatMap((one) => one.gaps), ...findings.flatMap((finding) => [...finding.gaps])]);
  const differs = findings.some(({ holds }) => holds.includes(false));
  const complete = findings.every((finding) => finding.complete);
  const verdict = findings.length === 0 ? "silent" : differs ? "ambiguous" : complete ? "answered" : "partial";
  return { verdict, findings, worlds, gaps };
}

/** On these conditions, and by these derivations, a finding holds in one world. */
interface Bound {
  readonly conditions: ReadonlyMap<string, Condition>;
  readonly derivations: readonly Found[];
}

/** The findings of one world: derivations of the same finding together, for each of the least that it asks for. */
function mergedIn(found: readonly Found[]): Map<string, Bound[]> {
  const shapes = new Map<string, Found[]>();
  for (const one of found) shapes.set(identity(one.shape), [...(shapes.get(identity(one.shape)) ?? []), one]);
  return new Map([...shapes].map(([shape, derivations]) => [shape, leastOf(derivations)]));
}

/** What asks for less makes void what others ask for besides. */
function leastOf(derivations: readonly Found[]): Bound[] {
  const sets = new Map(derivations.map(conditionsOf).map((set) => [wordOf(set), set]));
  const least = [...sets.values()].filter(
    (set) => ![...sets.values()].some((less) => less.size < set.size && makesVoid(less, set)),
  );
  return least.map((conditions) => ({
    conditions,
    derivations: derivations.filter((one) => makesVoid(conditions, conditionsOf(one))),
  }));
}

/** A deadline is a duty and no limit: it is told, whatever else asks for less. */
function makesVoid(less: ReadonlyMap<string, Condition>, more: ReadonlyMap<string, Condition>): boolean {
  const isWithin = [...less.keys()].every((key) => more.has(key));
  return isWithin && [...more].every(([key, { code }]) => less.has(key) || code !== "deadline");
}

function wordOf(conditions: ReadonlyMap<string, Condition>): string {
  return [...conditions.keys()].join();
}

/**
 * A finding that is bound otherwise in one reading than in another is told once, on all its conditions (README, open point 23):
 * only conditions on which it holds in every world in which it holds at all make a finding of their own.
 */
function boundAlike(worlds: readonly (readonly Bound[])[]): Held[] {
  const holding = worlds.filter((all) => all.length > 0);
  const alike = (a: Bound, b: Bound) => wordOf(a.conditions) === wordOf(b.conditions);
  const everywhere = (holding[0] ?? []).filter((one) => holding.every((all) => all.some((other) => alike(one, other))));
  if (everywhere.length === 0) {
    const conditions = worlds.flat().flatMap((one) => [...one.conditions.values()]);
    const derivations = worlds.map((all) => all.flatMap((one) => one.derivations));
    return [held(conditions, derivations)];
  }
  return everywhere.map((one) =>
    held(
      [...one.conditions.values()],
      worlds.map((all) => all.find((other) => alike(one, other))?.derivations ?? []),
    ),
  );
}

/** What makes two findings the same: all that is stated but the documents, which several powers add up to. */
function identity(shape: Shape): string {
  return JSON.stringify(shape.kind === "signer" ? { ...shape, documents: [] } : shape);
}

/** The conditions of a derivation, each once, in a fixed order, by a word for each. */
function conditionsOf({ reasons }: Found): Map<string, Condition> {
  const all = reasons.flatMap(({ conditions }) => conditions);
  return new Map(all.map((one) => [`${one.code} ${one.says?.id}`, one] as const).sort(([a], [b]) => (a < b ? -1 : 1)));
}

function held(conditions: readonly Condition[], worlds: readonly (readonly Found[])[]): Held {
  const derivations = worlds.flat();
  const [first] = derivations;
  if (first === undefined) throw new Error("a finding that nothing yields");
  return {
    shape: first.shape,
    documents: new Set(derivations.flatMap(({ shape }) => (shape.kind === "signer" ? shape.documents : []))),
    conditions,
    because: worlds.map((one) => one.map(derivedFrom)),
    certainty: worlds.every((one) => one.length === 0 || one.some(isExplicit)) ? "explicit" : "composed",
    gaps: new Set(gapsOf(derivations)),
    complete: isComplete(first.shape),
    holds: worlds.map((one) => one.length > 0),
  };
}

function derivedFrom({ reasons }: Found): Derived {
  const rules = reasons.filter(({ membership }) => membership !== true);
  return { cites: citationsOf(reasons), by: rules.map((one) => citationsOf([one]).join()).join("|") };
}

/** What all derivations leave open that come from the same rules: which way is taken among these is free. */
function gapsOf(derivations: readonly Found[]): GapCode[] {
  const left = new Map<string, GapCode[]>();
  for (const one of derivations) {
    const { by } = derivedFrom(one);
    const gaps = one.reasons.flatMap((reason) => reason.gaps);
    left.set(by, left.get(by)?.filter((gap) => gaps.includes(gap)) ?? gaps);
  }
  return [...left.values()].flat();
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

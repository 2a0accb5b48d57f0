import { type Arbitrary, constant, constantFrom, oneof, record, tuple, uniqueArray } from "fast-check";
import { ANYBODY, ARTICLES, type Entry, READINGS, type Value } from "./names";

/*
 * What the rules of an odd regulation are put together from. Everything shrinks to what is plainer: a key to none, two
 * names to one.
 */

/** Now and then, in so many of a hundred; otherwise nothing. */
export function now<T>(percent: number, arbitrary: Arbitrary<T>): Arbitrary<T | undefined> {
  return oneof(
    { withCrossShrink: true },
    { weight: 100 - percent, arbitrary: constant(undefined) },
    { weight: percent, arbitrary },
  );
}

/** One of some arbitraries, each with its weight; shrinks to the first. */
export function either<T>(...weighted: readonly (readonly [weight: number, arbitrary: Arbitrary<T>])[]): Arbitrary<T> {
  return oneof({ withCrossShrink: true }, ...weighted.map(([weight, arbitrary]) => ({ weight, arbitrary })));
}

/** One to so many of some, each once. */
export function some<T>(all: readonly T[], atMost = 2): Arbitrary<T[]> {
  return uniqueArray(constantFrom(...all), { minLength: 1, maxLength: atMost });
}

export const article = constantFrom(...ARTICLES);
export const anybody: Arbitrary<Value> = constantFrom(...ANYBODY);

const condition = constantFrom("satu", "dua").map((code) => [{ code, says: `bila ${code}` }]);

/** What every rule may have. */
export const shared: Arbitrary<Entry> = record({
  cite: either<Value>([80, article], [20, uniqueArray(article, { minLength: 2, maxLength: 2 })]),
  with: now(15, article),
  conditions: now(15, condition),
  reading: now(12, constantFrom(...READINGS)),
});

/** A rule: what it shares with all, and what is its own. */
export function rule(own: Readonly<Record<string, Arbitrary<Value>>>): Arbitrary<Entry> {
  return tuple(record(own), shared).map(([mine, others]) => ({ ...mine, ...others }));
}

const by = constantFrom<Value>("office", "topic", ["office", "topic"]);

/** "The Asisten concerned." */
export const coordinator: Arbitrary<Value> = by.map((way) => ({ coordinator: "Asisten yang terkait", by: way }));

/** Somebody whom the text describes and does not name. */
export const unnamed: Arbitrary<Value> = constant({ unnamed: "seorang pejabat" });

/** Somebody whom a path passes. */
export const party: Arbitrary<Value> = either([60, anybody], [30, coordinator], [10, unnamed]);

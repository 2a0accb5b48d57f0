import type { GapCode } from "../../src/document/regulation";
import type { Text } from "../../src/document/text";

/*
 * What one evaluation in one world yields. Alternatives are lists, and every list is gone through with plain loops.
 */

/** On what one step of a derivation rests: any of `each` says it, `with` must be added. */
export interface Reason {
  readonly each: readonly string[];
  readonly with: readonly string[];
  readonly conditions: readonly Condition[];
  readonly gaps: readonly GapCode[];
  /** Whether it only says that somebody belongs to a class: then any other way in which it does serves as well. */
  readonly membership?: boolean;
}

/** What must be so, and in which words; two that differ in either are two conditions. */
export interface Condition {
  readonly code: string;
  readonly says: Text | null;
}

/** A value, and the steps by which it was reached. */
export interface Way<Value> {
  readonly value: Value;
  readonly reasons: readonly Reason[];
}

/** A station of a path; `office` null: required, and not named. */
export interface Hop {
  readonly office: string | null;
  readonly words: string | null;
  readonly act: string;
}

/** What a finding states, apart from why: the same shape is the same finding. */
export type Shape =
  | { readonly kind: "route"; readonly purpose: string; readonly hops: readonly Hop[] }
  | {
      readonly kind: "signer";
      readonly signer: string | null;
      readonly words: string | null;
      readonly capacity: string;
      readonly principal: string | null;
      readonly documents: readonly string[];
    }
  | {
      readonly kind: "deputy";
      readonly deputy: string | null;
      readonly words: string | null;
      readonly represents: string;
      readonly occasion: string;
      readonly mode: string;
      readonly appointer: string | null;
      readonly rank: number | null;
    };

/** One derivation of a finding. */
export interface Found {
  readonly shape: Shape;
  readonly reasons: readonly Reason[];
}

/** All that one world yields: findings, and why there are not more. */
export interface Yield {
  readonly found: readonly Found[];
  readonly gaps: readonly GapCode[];
}

/** A step that rests on these grounds and brings these conditions. */
export function reason(
  grounds: { readonly each: readonly string[]; readonly with: readonly string[] },
  conditions: readonly Condition[] = [],
  gaps: readonly GapCode[] = [],
): Reason {
  return { each: grounds.each, with: grounds.with, conditions, gaps };
}

/** A step that needs no provision, and leaves something open. */
export function open(...gaps: GapCode[]): Reason {
  return { each: [], with: [], conditions: [], gaps };
}

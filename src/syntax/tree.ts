import type { Place } from "../source/source";

/** A rule file as it is written: plain values that remember where they stand. */
export type Tree = Scalar | List | Mapping;

interface Scalar {
  readonly kind: "scalar";
  readonly value: string | number | boolean | null;
  readonly place: Place;
}

export interface List {
  readonly kind: "list";
  readonly items: readonly Tree[];
  readonly place: Place;
}

export interface Mapping {
  readonly kind: "mapping";
  /** In the order of the file; keys are unique. */
  readonly entries: ReadonlyMap<string, Entry>;
  readonly place: Place;
}

export interface Entry {
  readonly key: string;
  readonly keyPlace: Place;
  readonly value: Tree;
}

/** The tree as plain JavaScript values, for a schema validator. Objects have no prototype. */
export function plain(tree: Tree): unknown {
  if (tree.kind === "scalar") return tree.value;
  if (tree.kind === "list") return tree.items.map(plain);
  const object: Record<string, unknown> = Object.create(null);
  for (const { key, value } of tree.entries.values()) object[key] = plain(value);
  return object;
}

/** The subtree at a path of keys and indexes, or the last one on the way that exists. */
export function descend(tree: Tree, path: readonly string[]): Tree {
  let at = tree;
  for (const step of path) {
    const next =
      at.kind === "mapping" ? at.entries.get(step)?.value : at.kind === "list" ? at.items[Number(step)] : undefined;
    if (next === undefined) return at;
    at = next;
  }
  return at;
}

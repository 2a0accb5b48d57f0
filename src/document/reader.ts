import type { Place } from "../source/source";
import type { List, Mapping, Tree } from "../syntax/tree";
import type { Text } from "./text";

/** A word of a rule file with its place. */
export interface Word {
  readonly text: string;
  readonly place: Place;
}

/** Reads one mapping whose shape the schema has already vouched for. */
export class Reader {
  private readonly mapping: Mapping;

  constructor(tree: Tree) {
    this.mapping = asMapping(tree);
  }

  get place(): Place {
    return this.mapping.place;
  }

  has(key: string): boolean {
    return this.mapping.entries.has(key);
  }

  tree(key: string): Tree | undefined {
    return this.mapping.entries.get(key)?.value;
  }

  /** The keys with their places and values, in order. */
  entries(): { key: Word; value: Tree }[] {
    return [...this.mapping.entries.values()].map((e) => ({ key: { text: e.key, place: e.keyPlace }, value: e.value }));
  }

  word(key: string): Word | undefined {
    const tree = this.tree(key);
    return tree === undefined ? undefined : wordOf(tree);
  }

  string(key: string): string | undefined {
    return this.word(key)?.text;
  }

  /** A word that the schema asks for. */
  requiredWord(key: string): Word {
    return wordOf(this.tree(key) as Tree);
  }

  required(key: string): string {
    return this.requiredWord(key).text;
  }

  flag(key: string): boolean {
    const tree = this.tree(key);
    return tree?.kind === "scalar" && tree.value === true;
  }

  /** One word or a list of words. */
  wordList(key: string): Word[] {
    return listOf(this.tree(key)).map(wordOf);
  }

  readers(key: string): Reader[] {
    return listOf(this.tree(key)).map((tree) => new Reader(tree));
  }

  trees(key: string): readonly Tree[] {
    return listOf(this.tree(key));
  }

  /** The mapping under a key; an empty one when there is none. */
  sub(key: string): Reader {
    return new Reader(this.tree(key) ?? { kind: "mapping", entries: new Map(), place: this.place });
  }

  /** A text in one language or two that the schema asks for. */
  requiredText(key: string): Text {
    return textOf(this.tree(key) as Tree);
  }

  text(key: string): Text | undefined {
    const tree = this.tree(key);
    return tree === undefined ? undefined : textOf(tree);
  }
}

/** A text in one language or two; where only the Indonesian is there it serves both. */
export function textOf(tree: Tree): Text {
  if (tree.kind !== "mapping") return { id: wordOf(tree).text, en: wordOf(tree).text };
  const reader = new Reader(tree);
  const id = reader.required("id");
  return { id, en: reader.string("en") ?? id };
}

export function wordOf(tree: Tree): Word {
  return { text: tree.kind === "scalar" ? String(tree.value ?? "") : "", place: tree.place };
}

function listOf(tree: Tree | undefined): readonly Tree[] {
  if (tree === undefined || (tree.kind === "scalar" && tree.value === null)) return [];
  return tree.kind === "list" ? (tree as List).items : [tree];
}

function asMapping(tree: Tree): Mapping {
  if (tree.kind === "mapping") return tree;
  return { kind: "mapping", entries: new Map(), place: tree.place };
}

import type { NameIndex } from "../document/names";
import type { Vocabulary } from "../document/vocabulary";
import type { Graph } from "./graph";

/** One regulation, ready to be asked. */
export interface Entry {
  readonly graph: Graph;
  readonly names: NameIndex;
}

/** All that is loaded: the vocabulary, and the regulations by id. They share nothing else. */
export interface Book {
  readonly vocabulary: Vocabulary;
  readonly entries: ReadonlyMap<string, Entry>;
}

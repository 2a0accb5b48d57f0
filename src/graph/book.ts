import { type NameIndex, PlaceNames, tailsOf } from "../document/names";
import type { Region } from "../document/regulation";
import type { Vocabulary } from "../document/vocabulary";
import type { Graph } from "./graph";

/** One regulation, ready to be asked. Which one it is can be told without opening it. */
export interface Entry {
  readonly id: string;
  readonly short: string;
  readonly region: Region;
  readonly graph: Graph;
  readonly names: NameIndex;
}

/** All that is loaded: the vocabulary, and the regulations by id. They share nothing else. */
export class Book {
  private regions: PlaceNames | undefined;

  constructor(
    readonly vocabulary: Vocabulary,
    readonly entries: ReadonlyMap<string, Entry>,
  ) {}

  /** The regulations of a region, by its id. */
  ofRegion(id: string): Entry[] {
    return [...this.entries.values()].filter((entry) => entry.region.id === id);
  }

  /** The names of all regions that some regulation is of. */
  get places(): PlaceNames {
    this.regions ??= new PlaceNames(
      [...this.entries.values()].map(({ region }) => [region.id, tailsOf(region, this.vocabulary.abbreviations)]),
    );
    return this.regions;
  }
}

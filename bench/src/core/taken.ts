import type { Book } from "../jenjang";
import type { Readings } from "./readings";

export type Regulation = NonNullable<ReturnType<Book["entries"]["get"]>>["graph"]["regulation"];
export type Vocabulary = Book["vocabulary"];

/** One regulation, and the reading in which facts are taken from it. */
export interface Taken {
  readonly regulation: Regulation;
  readonly vocabulary: Vocabulary;
  readonly readings: Readings;
}

import type { Both } from "../../compare/both";
import type { Degree } from "../../compare/rows";
import type { Command } from "../../document/vocabulary";

/*
 * A comparison in words, before it is set: plain texts that the terminal, Markdown and HTML set each in its way, and make
 * harmless.
 */

/** What one regulation says in a row. */
export interface Line {
  readonly says: string;
  /** On which conditions, in which readings. */
  readonly notes: readonly string[];
  readonly cites: readonly string[];
}

export interface LinePair extends Both<Line | null> {
  readonly degree: Degree;
}

/** Rows that stand in the same answers. */
export interface Part {
  /** In which other questions they stand. */
  readonly likewise: readonly string[];
  readonly rows: readonly LinePair[];
  /** Where the text of a side stops, if that was not said before. */
  readonly stops: Both<string | null>;
}

/** Some questions in words, and wherein their answers differ. */
export interface Item {
  readonly question: string;
  readonly parts: readonly Part[];
}

/** One topic in words, or several that have all their differences in common. */
export interface Section {
  readonly command: Command;
  readonly title: string;
  readonly counts: string;
  readonly items: readonly Item[];
  readonly alike: readonly Item[];
  /** Where else differences on this topic are told. */
  readonly see: string | null;
}

import type { Place, Source } from "../source/source";

/*
 * A regulation as somebody's own copy prints it: its provisions under the labels by which they are cited,
 * with their words.
 */

/** One provision of the copy, without the provisions inside it. */
export interface Passage {
  /** As it is cited; two passages share a label where the copy prints one number twice. */
  readonly label: string;
  readonly heading: string | null;
  /** Its own words on one line: the lead-in of a list, the whole text of an item. */
  readonly text: string;
  /** The provision around it: the pasal of an ayat, the bab of a pasal; null at the top. */
  readonly parent: string | null;
  readonly place: Place;
}

/** A copy: its passages in the order of the text. */
export interface Paper {
  readonly source: Source;
  readonly passages: readonly Passage[];
}

/** The passage that a label names, or undefined when the copy does not have it. */
export function passage(paper: Paper, label: string): Passage | undefined {
  return paper.passages.find((p) => p.label === label);
}

/** The passage that a label names and everything inside it, in the order of the text. */
export function passagesWithin(paper: Paper, label: string): readonly Passage[] {
  return paper.passages.filter((p) => p.label === label || p.label.startsWith(`${label} `));
}

/** The passages around a label, the nearest first. */
export function passagesAround(paper: Paper, label: string): readonly Passage[] {
  const above = passage(paper, label)?.parent ?? null;
  if (above === null) return [];
  return [...paper.passages.filter((p) => p.label === above).slice(0, 1), ...passagesAround(paper, above)];
}

/** A text with the name it goes by in messages; nothing in the core reads files. */
export interface Source {
  readonly path: string;
  readonly text: string;
  /** Where it lies, when that is more than its name tells. */
  readonly location?: string;
}

/** A stretch of some source, in characters from its start. */
export interface Span {
  readonly start: number;
  readonly end: number;
  /** The number of the overlay that it stands in; where there is none, it stands in the main source. */
  readonly overlay?: number;
}

/** A main source, and what was laid over it. */
export interface Sources {
  readonly source: Source;
  readonly overlays: readonly { readonly source: Source }[];
}

/** Where something stands: a stretch of a source. */
export interface Place extends Span {
  readonly source: Source;
}

/** A place as people count: lines and columns from 1. */
interface Position {
  readonly line: number;
  readonly column: number;
}

/** The place at the very start of a source. */
export function startOf(source: Source): Place {
  return { source, start: 0, end: 0 };
}

/** A stretch as a place in that of the sources in which it stands. */
export function placeIn(sources: Sources, { start, end, overlay }: Span): Place {
  const { source } = sources.overlays.find((_, number) => number === overlay) ?? sources;
  return overlay === undefined ? { source, start, end } : { source, start, end, overlay };
}

/** Line and column of the first character of `place`. */
export function positionOf(place: Place): Position {
  const before = place.source.text.slice(0, place.start);
  const lastBreak = before.lastIndexOf("\n");
  let line = 1;
  for (let at = before.indexOf("\n"); at >= 0; at = before.indexOf("\n", at + 1)) line += 1;
  return { line, column: place.start - lastBreak };
}

/** The line of text on which `place` begins, without its line break. */
export function lineOf(place: Place): string {
  const { text } = place.source;
  const from = text.lastIndexOf("\n", place.start - 1) + 1;
  const to = text.indexOf("\n", place.start);
  return text.slice(from, to < 0 ? text.length : to).replace(/\r$/, "");
}

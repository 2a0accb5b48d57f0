import type { LineKind, StationKind } from "../../chart/chart";

/*
 * A chart as it is drawn, in one language and without places: boxes with text, frames around boxes, and strokes between
 * them. All forms of a picture are made of this.
 */

export interface Drawing {
  readonly language: string;
  readonly title: string;
  /** That it was drawn from the rules. */
  readonly subtitle: string;
  readonly boxes: readonly Box[];
  readonly frames: readonly Frame[];
  readonly strokes: readonly Stroke[];
  readonly legend: readonly LegendEntry[];
}

export interface Box {
  /** `b` and a number; the numbers go in the order of the rules. */
  readonly id: string;
  readonly kind: StationKind;
  readonly parts: readonly Part[];
  /** What it says where there is room: the provisions that name it. */
  readonly tip: string;
  readonly marked: boolean;
}

/** A stretch of text in a box, on a line of its own. */
export interface Part {
  readonly text: string;
  readonly style: "name" | "note" | "heading" | "row";
  readonly marked: boolean;
}

/** A class whose members are all drawn: a frame around their boxes. */
export interface Frame extends Omit<Box, "kind"> {
  readonly holds: readonly string[];
}

/** How a stroke ends: at its addressee, at somebody it only passes, or where it comes from. */
export type End = "arrow" | "through" | "none";

/** How it ends where it leads to: a stroke always has a direction. */
export type Head = Exclude<End, "none">;

/** What is drawn as one stroke: all lines of one kind between two stations; or the steps of a path that are no lines. */
export interface Stroke {
  readonly id: string;
  /** By which it is found in the list of provisions. */
  readonly number: number;
  readonly kind: LineKind | "path";
  readonly from: string;
  readonly to: string;
  readonly tail: End;
  readonly head: Head;
  /** Which end stands above the other; null: the stroke moves nobody. */
  readonly above: "from" | "to" | "beside" | null;
  /** From whom to whom, in words. */
  readonly says: string;
  /** The numbers of the chart's lines in it; none of a step of a path. */
  readonly lines: readonly number[];
  /** The provisions that it rests on. */
  readonly labels: readonly string[];
  readonly tip: string;
  /** Whether everything in it is there in one reading only. */
  readonly inReading: boolean;
  readonly marked: boolean;
}

/** A line of the legend: what a stroke looks like, or a sign and its meaning. */
export interface LegendEntry {
  readonly sample: LineKind | "path" | "route" | "through" | null;
  readonly text: string;
}

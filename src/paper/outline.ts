import type { Source } from "../source/source";
import { isHeadingLine } from "./headings";
import { type Line, linesOf } from "./lines";
import { Lists } from "./lists";
import { annexAt, type Item, itemIn, type Opening, openingAt } from "./markers";

/** A piece of the copy before it has a label: what opens it, its words, and what is inside it. */
export interface Piece<M extends Opening | Item = Opening | Item> {
  readonly marker: M;
  readonly heading: string[];
  readonly text: string[];
  readonly inside: Piece<Item>[];
  readonly start: number;
  end: number;
}

/** The pieces of a copy in their order: headings and pasal side by side, list items inside them. */
export function outlineOf(source: Source): Piece<Opening>[] {
  const outline = new Outline();
  for (const line of linesOf(source)) outline.take(line);
  return outline.pieces;
}

/** Takes the lines one by one, and knows where the last one went. */
class Outline {
  readonly pieces: Piece<Opening>[] = [];
  private top: Piece<Opening> | undefined;
  private lists: Lists | undefined;
  private collecting = false;
  private closed = false;

  take(line: Line): void {
    const opening = annexAt(line) ?? (this.closed ? undefined : openingAt(line));
    if (opening?.kind === "stop") this.stop(opening.closing);
    else if (opening !== undefined && this.isOpen(opening)) return;
    else if (opening !== undefined) this.open(opening, line);
    else if (this.top !== undefined) this.goOn(line, this.top);
  }

  /** Whether an annex only has its name on another page again. */
  private isOpen({ kind, step }: Opening): boolean {
    const open = this.top?.marker;
    return kind === "annex" && open?.kind === "annex" && open.step === step;
  }

  private stop(closing: boolean): void {
    this.top = undefined;
    this.closed ||= closing;
  }

  private open(opening: Opening, line: Line): void {
    const top: Piece<Opening> = {
      marker: opening,
      heading: [],
      text: [],
      inside: [],
      start: line.start,
      end: line.end,
    };
    this.pieces.push(top);
    this.top = top;
    this.closed ||= opening.kind === "annex";
    this.lists = opening.kind === "annex" ? undefined : new Lists(top);
    this.collecting = opening.kind !== "annex" && opening.kind !== "part";
    if (opening.rest === "") return;
    if (this.collecting) top.heading.push(opening.rest);
    else this.goOn({ ...line, text: opening.rest, before: "" }, top);
  }

  private goOn(line: Line, top: Piece<Opening>): void {
    const item = this.lists === undefined ? undefined : itemIn(line.text, line.before);
    const taken = item === undefined ? undefined : this.lists?.take(item, line);
    if (taken !== undefined) this.collecting = false;
    else if (this.collecting && isHeadingLine(line, top)) this.lengthen(top.heading, line, top);
    else {
      this.collecting = false;
      const last = this.lists?.last ?? top;
      this.lengthen(last.text, line, last);
    }
  }

  private lengthen(parts: string[], line: Line, piece: Piece): void {
    parts.push(line.text);
    piece.end = line.end;
  }
}

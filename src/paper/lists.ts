import type { Line } from "./lines";
import type { Item } from "./markers";
import type { Piece } from "./outline";

/** An open list: the piece it stands in, and its last item. */
interface Row {
  readonly within: Piece;
  readonly item: Item;
  readonly piece: Piece;
}

/** How many items a copy may lack in a row before a higher number is no longer taken for the next item. */
const MOST_MISSING = 10;

/** How deep lists can stand inside each other: deeper than in any regulation, and no deeper than the reader goes. */
const DEEPEST = 20;

/**
 * The open lists of one pasal or opening. Where an item goes is told by its style and number alone:
 * it is the next of an open list, or the first of a new one inside the last item, or comes after a hole in the text.
 */
export class Lists {
  /** The piece that running text belongs to. */
  last: Piece;
  private rows: Row[] = [];

  constructor(top: Piece) {
    this.last = top;
  }

  /** Enters an item. @returns its piece, or undefined when the marker is only words at the start of a line */
  take(item: Item, line: Line): Piece<Item> | undefined {
    const row = this.rowFor(item, line);
    if (row === undefined || (row === "new" && this.rows.length >= DEEPEST)) return undefined;
    const within = row === "new" ? this.last : row.within;
    const piece: Piece<Item> = { marker: item, heading: [], text: [], inside: [], start: line.start, end: line.end };
    if (item.rest !== "") piece.text.push(item.rest);
    within.inside.push(piece);
    this.rows = [...(row === "new" ? this.rows : this.rows.slice(0, this.rows.indexOf(row))), { within, item, piece }];
    this.last = piece;
    return piece;
  }

  /** The row that an item goes on, or that it begins one; the same style counts for more than the next number. */
  private rowFor(item: Item, line: Line): Row | "new" | undefined {
    const alike = (row: Row) => row.item.style === item.style;
    const next = this.innermost((row) => alike(row) && follows(row.item, item));
    if (next !== undefined) return next;
    if (item.ordinal === 1) return "new";
    const later = mayFollow(line) ? this.innermost((row) => alike(row) && hole(row.item, item)) : undefined;
    return (
      later ??
      this.innermost((row) => sameKind(row.item, item) && follows(row.item, item)) ??
      (mayFollow(line) ? "new" : undefined)
    );
  }

  private innermost(fits: (row: Row) => boolean): Row | undefined {
    return this.rows.findLast(fits);
  }
}

function follows(last: Item, item: Item): boolean {
  const step = item.ordinal - last.ordinal;
  return step > 0 && step <= 1;
}

function hole(last: Item, item: Item): boolean {
  return item.ordinal >= last.ordinal && item.ordinal - last.ordinal <= MOST_MISSING;
}

function sameKind(a: Item, b: Item): boolean {
  return a.style.includes("1") === b.style.includes("1");
}

/** Whether the text before ends as an item does. */
function mayFollow({ before, afterBreak }: Line): boolean {
  return afterBreak || /(?:[.;:]|[.;,] ?(?:dan|atau|dan ?\/ ?atau))$/.test(before);
}

import type { Box, Drawing, Frame, Part } from "./drawing";
import { type Face, linesIn, widthIn } from "./measure";

/** A box with its text broken into lines; all measures are points, from its upper left corner. */
export interface SetBox {
  readonly width: number;
  readonly height: number;
  readonly lines: readonly SetLine[];
}

interface SetLine {
  readonly text: string;
  readonly style: Part["style"];
  readonly marked: boolean;
  readonly x: number;
  /** Of its baseline. */
  readonly y: number;
}

export const FACES: Readonly<Record<Part["style"], Face>> = {
  name: { size: 9.5, weight: "bold" },
  note: { size: 7.5, weight: "regular" },
  heading: { size: 8, weight: "bold" },
  row: { size: 8, weight: "regular" },
};

const LEADING = 1.22;
const PADDING = 5;
const INDENT = 8;
/** How much deeper the further lines of a row stand. */
const HANG = 6;

/** From so many rows on a list has two columns. */
const TWO_COLUMNS = 34;
const GUTTER = 12;

/** How wide the text of a box may become. */
function roomOf(parts: readonly Part[]): number {
  const rows = parts.filter(({ style }) => style === "row").length;
  if (rows > 8) return 205;
  return rows > 0 ? 165 : parts.some(({ style }) => style === "note") ? 130 : 112;
}

/** Text set in one column, from its upper left corner. */
interface Column {
  readonly lines: readonly SetLine[];
  readonly width: number;
  readonly height: number;
}

/** Breaks the text of a box into lines. */
export function setBox({ parts }: Box | Frame): SetBox {
  const room = roomOf(parts);
  const rows = parts.filter(({ style }) => style === "row").length;
  if (rows >= TWO_COLUMNS) return inTwo(parts, room);
  const { lines, width, height } = column(parts, room);
  const centred = lines.map((line) => ({ ...line, x: (width - widthIn(line.text, FACES[line.style])) / 2 }));
  return boxed(rows > 0 ? lines : centred, width, height);
}

function boxed(lines: readonly SetLine[], width: number, height: number): SetBox {
  const placed = lines.map((line) => ({ ...line, x: line.x + PADDING, y: line.y + PADDING }));
  return { width: width + 2 * PADDING, height: height + 2 * PADDING, lines: placed };
}

function column(parts: readonly Part[], room: number): Column {
  const lines: SetLine[] = [];
  let y = 0;
  for (const { text, style, marked } of parts) {
    const face = FACES[style];
    const indent = style === "row" ? INDENT : 0;
    if (lines.length > 0 && (style === "heading" || style === "name")) y += 3;
    for (const [i, line] of linesIn(text, room - indent, face).entries()) {
      const x = indent + (i > 0 && indent > 0 ? HANG : 0);
      lines.push({ text: line, style, marked, x, y: y + face.size * 0.95 });
      y += face.size * LEADING;
    }
  }
  const width = Math.max(0, ...lines.map(({ text, style, x }) => widthIn(text, FACES[style]) + x));
  return { lines, width, height: y };
}

/** What is told of the list first, then its rows in two columns, which a new list rather than a row divides. */
function inTwo(parts: readonly Part[], room: number): SetBox {
  const start = parts.findIndex(({ style }) => style === "heading" || style === "row");
  const rows = parts.slice(start);
  const head = column(parts.slice(0, start), 2 * room);
  const splits = rows.flatMap((part, i) => {
    if (i === 0 || rows[i - 1]?.style === "heading") return [];
    const columns = [column(rows.slice(0, i), room), column(rows.slice(i), room)] as const;
    const cost = Math.max(columns[0].height, columns[1].height) + (part.style === "heading" ? 0 : 20);
    return [{ columns, cost }];
  });
  const { columns } = splits.reduce((a, b) => (b.cost < a.cost ? b : a));
  const [left, right] = columns;
  const top = head.height + 3;
  const moved = (one: Column, by: number) => one.lines.map((line) => ({ ...line, x: line.x + by, y: line.y + top }));
  const lines = [...head.lines, ...moved(left, 0), ...moved(right, left.width + GUTTER)];
  const width = Math.max(head.width, left.width + GUTTER + right.width);
  return boxed(lines, width, top + Math.max(left.height, right.height));
}

/** All boxes of a drawing, set. Lists are as high as the highest, so that they begin on one line. */
export function setBoxes({ boxes, frames }: Drawing): ReadonlyMap<string, SetBox> {
  const set = [...boxes, ...frames].map((box) => ({ box, of: setBox(box) }));
  const isList = (box: Box | Frame): boolean => "kind" in box && (box.kind === "scope" || box.kind === "below");
  const highest = Math.max(0, ...set.filter(({ box }) => isList(box)).map(({ of }) => of.height));
  return new Map(set.map(({ box, of }) => [box.id, isList(box) ? { ...of, height: highest } : of]));
}

/*
 * How wide text is in the picture, in thousandths of its size. These are the widths of Helvetica, which Arial, Arimo and
 * Liberation Sans share; from the space to the tilde.
 */

const REGULAR =
  "278 278 355 556 556 889 667 191 333 333 389 584 278 333 278 278 556 556 556 556 556 556 556 556 556 556 278 278 584 584 584 556 1015 667 667 722 722 667 611 778 722 278 500 667 556 833 722 778 667 778 722 667 611 722 667 944 667 667 611 278 278 278 469 556 333 556 556 500 556 556 278 556 556 222 222 500 222 833 556 556 556 556 333 500 278 556 500 722 500 500 500 334 260 334 584";
const BOLD =
  "278 333 474 556 556 889 722 238 333 333 389 584 278 333 278 278 556 556 556 556 556 556 556 556 556 556 333 333 584 584 584 611 975 722 722 722 722 667 611 778 722 278 556 722 611 833 722 778 667 778 722 667 611 722 667 944 667 667 611 333 278 333 584 556 333 556 611 556 611 556 333 611 611 278 278 556 278 889 611 611 611 611 389 556 333 611 556 778 556 556 500 389 280 389 584";

const WIDTHS = { regular: REGULAR.split(" ").map(Number), bold: BOLD.split(" ").map(Number) };

/** Signs that the pictures set themselves. */
const SIGNS: Readonly<Record<string, number>> = { "°": 400, "¹": 333, "²": 333, "·": 333, "–": 556 };

/** What other letters are taken to be: wide enough for all of Latin, and for what takes two columns elsewhere. */
const OTHER = 1000;

/** The face of a text and its size in points. */
export interface Face {
  readonly size: number;
  readonly weight: "regular" | "bold";
}

/** The width of a text in points. */
export function widthIn(text: string, { size, weight }: Face): number {
  let sum = 0;
  for (const sign of text)
    sum += SIGNS[sign] ?? WIDTHS[weight][(sign.normalize("NFD").codePointAt(0) as number) - 32] ?? OTHER;
  return (sum * size) / 1000;
}

/** A text in lines of at most `room` points, broken between words, and within a word only where it alone is longer. */
export function linesIn(text: string, room: number, face: Face): string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(/\s+/).flatMap((long) => piecesOf(long, room, face))) {
    const longer = line === "" ? word : `${line} ${word}`;
    if (line !== "" && widthIn(longer, face) > room) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  return [...lines, line];
}

function piecesOf(word: string, room: number, face: Face): string[] {
  if (widthIn(word, face) <= room) return [word];
  const pieces = [""];
  for (const sign of word) {
    const last = pieces.at(-1) as string;
    if (last !== "" && widthIn(last + sign, face) > room) pieces.push(sign);
    else pieces[pieces.length - 1] = last + sign;
  }
  return pieces;
}

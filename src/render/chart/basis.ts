import { type Html, html } from "../html/html";
import type { Stroke } from "./drawing";
import { INK } from "./looks";
import { type Face, linesIn, widthIn } from "./measure";

const FACE: Face = { size: 7.6, weight: "regular" };
const LEADING = 9.6;
const NUMBER = 17;
const GAP = 14;

/** The provisions of all strokes by their numbers, in columns that share a height. */
export function basisOf(strokes: readonly Stroke[], room: number): { readonly svg: Html; readonly height: number } {
  const columns = strokes.length > 24 ? 5 : strokes.length > 10 ? 4 : 3;
  const width = (room - GAP * (columns - 1)) / columns;
  const entries = strokes.map((stroke) => ({ stroke, lines: linesIn(stroke.labels.join("; "), width - NUMBER, FACE) }));
  const rows = heightFor(
    entries.map(({ lines }) => lines.length),
    columns,
  );
  let column = 0;
  let row = 0;
  const parts = entries.map(({ stroke, lines }) => {
    if (row > 0 && row + lines.length > rows) {
      column += 1;
      row = 0;
    }
    const x = column * (width + GAP);
    const y = row * LEADING + FACE.size;
    row += lines.length;
    return entry(stroke, lines, x, y);
  });
  return { svg: html`${parts}`, height: rows * LEADING };
}

function entry(stroke: Stroke, lines: readonly string[], x: number, y: number): Html {
  const ink = stroke.marked ? INK.route : INK.text;
  const number = String(stroke.number);
  const at = x + NUMBER - 5 - widthIn(number, { ...FACE, weight: "bold" });
  const texts = lines.map(
    (
      line,
      i,
    ) => html`<text x="${fixed(x + NUMBER)}" y="${fixed(y + i * LEADING)}" font-size="${FACE.size}" fill="${ink}">${line}</text>
`,
  );
  return html`<text x="${fixed(at)}" y="${fixed(y)}" font-size="${FACE.size}" font-weight="bold" fill="${ink}">${number}</text>${texts}`;
}

/** The fewest rows in which entries of so many lines fit into so many columns, one after another. */
function heightFor(lines: readonly number[], columns: number): number {
  let rows = Math.max(1, Math.ceil(lines.reduce((sum, one) => sum + one, 0) / columns), ...lines);
  while (columnsAt(lines, rows) > columns) rows += 1;
  return rows;
}

function columnsAt(lines: readonly number[], rows: number): number {
  let columns = 1;
  let used = 0;
  for (const one of lines) {
    if (used > 0 && used + one > rows) {
      columns += 1;
      used = 0;
    }
    used += one;
  }
  return columns;
}

function fixed(value: number): string {
  return value.toFixed(1);
}

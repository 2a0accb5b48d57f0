import { type Html, html } from "../html/html";
import type { LegendEntry } from "./drawing";
import { endOf, INK } from "./looks";
import { type Face, widthIn } from "./measure";

const FACE: Face = { size: 9, weight: "regular" };
const SAMPLE = 34;
const GAP = 20;
/** From one row of the legend to the next. */
const sampleHeight = 15;

/** The legend as rows that are filled from the left, from its upper left corner. */
export function legendOf(
  entries: readonly LegendEntry[],
  room: number,
): { readonly svg: Html; readonly height: number } {
  let x = 0;
  let row = 0;
  const parts = entries.map((entry) => {
    const sample = entry.sample === null ? 0 : SAMPLE + 6;
    const width = sample + widthIn(entry.text, FACE) + GAP;
    if (x > 0 && x + width > room) {
      x = 0;
      row += 1;
    }
    const at = { x, y: row * sampleHeight };
    x += width;
    return html`<g transform="translate(${at.x.toFixed(1)} ${at.y})">${sampleOf(entry.sample)}<text x="${sample}" y="3" font-size="${FACE.size}" fill="${INK.text}">${entry.text}</text></g>
`;
  });
  return { svg: html`${parts}`, height: (row + 1) * sampleHeight };
}

function sampleOf(sample: LegendEntry["sample"]): Html {
  if (sample === null) return html``;
  const kind = sample === "through" || sample === "route" ? "command" : sample;
  const { colour, width, dash } = INK.strokes[kind];
  const ink = sample === "route" ? INK.route : colour;
  const end = endOf(
    sample === "through" ? "through" : "arrow",
    [
      { x: 0, y: 0 },
      { x: SAMPLE, y: 0 },
    ],
    ink,
  );
  const thick = sample === "route" ? width + 1.2 : width;
  const dashes = dash === "" ? html`` : html` stroke-dasharray="${dash}"`;
  return html`<path d="M0 0H${SAMPLE}" stroke="${ink}" stroke-width="${thick}"${dashes}/>${end}`;
}

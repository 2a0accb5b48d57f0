import { type Html, html } from "../html/html";
import { basisOf } from "./basis";
import type { Drawing } from "./drawing";
import { legendOf } from "./legend";
import { INK } from "./looks";
import { widthIn } from "./measure";

/** A sheet of A3 on its side, in points. */
export const SHEET = { width: 1190.55, height: 841.89 };
const MARGIN = 24;
const TITLE = 46;
const WIDE = SHEET.width - 2 * MARGIN;

/** What stands around the picture on its sheet, and the room that is left for it. */
interface Surroundings {
  readonly title: Html;
  readonly foot: Html;
  readonly room: { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
}

/** Sets title, legend and the list of provisions. */
export function surroundingsOf({ title, subtitle, legend, strokes }: Drawing): Surroundings {
  const signs = legendOf(legend, WIDE);
  const basis = basisOf(strokes, WIDE);
  const foot = SHEET.height - MARGIN - signs.height - basis.height - 3;
  const size = Math.min(19, (19 * WIDE) / widthIn(title, { size: 19, weight: "bold" }));
  return {
    title: html`<text x="${SHEET.width / 2}" y="${MARGIN + 15}" font-size="${size.toFixed(1)}" font-weight="bold" text-anchor="middle" fill="${INK.text}">${title}</text>
<text x="${SHEET.width / 2}" y="${MARGIN + 32}" font-size="10.5" text-anchor="middle" fill="${INK.note}">${subtitle}</text>`,
    foot: html`<path d="M${MARGIN} ${(foot - 6).toFixed(1)}h${WIDE.toFixed(1)}" stroke="${INK.note}" stroke-width="0.5"/>
<g transform="translate(${MARGIN} ${(foot + 8).toFixed(1)})">${signs.svg}</g>
<g transform="translate(${MARGIN} ${(foot + signs.height + 3).toFixed(1)})">${basis.svg}</g>`,
    room: { x: MARGIN, y: MARGIN + TITLE, width: WIDE, height: foot - 14 - MARGIN - TITLE },
  };
}

/** How high the room for the picture is to how wide. */
export function ratioOf(drawing: Drawing): number {
  const { room } = surroundingsOf(drawing);
  return room.height / room.width;
}

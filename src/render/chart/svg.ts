import { type Html, html } from "../html/html";
import { BADGE, badgesOf } from "./badges";
import type { Box, Drawing, Frame, Stroke } from "./drawing";
import type { Area, Layout, Point } from "./layout";
import { curveOf, endOf, INK, looksOf } from "./looks";
import { FACES, type SetBox, setBox } from "./setting";
import { SHEET, surroundingsOf } from "./sheet";

/** Beyond this the boxes of a small chart would look silly. */
const LARGEST = 1.6;

/** What letters are asked for, the first that is there: all of them are as wide as each other. */
const FONTS = "Arimo, 'Liberation Sans', Arial, Helvetica, sans-serif";

/** A chart as an SVG for a sheet of A3, with title and legend; nothing in it leads or loads anything from elsewhere. */
export function svgOf(drawing: Drawing, layout: Layout): string {
  const { title, foot, room } = surroundingsOf(drawing);
  const scale = Math.min(room.width / layout.width, room.height / layout.height, LARGEST);
  const left = room.x + (room.width - layout.width * scale) / 2;
  const down = room.y + (room.height - layout.height * scale) / 2;
  const badges = badgesOf(drawing.strokes, layout, new Set(drawing.frames.map(({ id }) => id)));
  const faint = (stroke: Stroke): Html => (isFaint(stroke, drawing) ? html` opacity="0.35"` : html``);
  return `${
    html`<svg xmlns="http://www.w3.org/2000/svg" width="420mm" height="297mm" viewBox="0 0 ${SHEET.width} ${SHEET.height}" role="img" lang="${drawing.language}" font-family="${FONTS}">
<title>${drawing.title}</title>
<desc>${drawing.subtitle}</desc>
<rect width="${SHEET.width}" height="${SHEET.height}" fill="#fff"/>
${title}
<g transform="translate(${round(left)} ${round(down)}) scale(${round(scale, 4)})">
${drawing.frames.map((frame) => frameSvg(frame, layout))}${solidLast(drawing.strokes).map((one) => strokeSvg(one, layout, faint(one)))}${drawing.strokes.map((one) => endsSvg(one, layout, faint(one)))}${drawing.frames.map((frame) => frameName(frame, layout))}${drawing.boxes.map((box) => boxSvg(box, layout))}${[...badges].map(([one, at]) => badgeSvg(one, at, faint(one)))}</g>
${foot}
</svg>`.text
  }\n`;
}

/** Where a path is marked, all that is not on it stands back. */
function isFaint(stroke: Stroke, { legend }: Drawing): boolean {
  return !stroke.marked && legend.some(({ sample }) => sample === "route");
}

function boxSvg(box: Box, layout: Layout): Html {
  const area = layout.areas.get(box.id) as Area;
  const { fill, dash, radius } = looksOf(box.kind);
  const border = box.marked ? INK.route : box.kind === "left" || box.kind === "unnamed" ? INK.note : INK.command;
  return html`<g><title>${box.tip}</title><rect x="${round(area.x)}" y="${round(area.y)}" width="${round(area.width)}" height="${round(area.height)}" rx="${radius}" fill="${fill}" stroke="${border}" stroke-width="${box.marked ? 2.2 : 0.9}"${dashed(dash)}/>
${textOf(setBox(box), area)}</g>`;
}

function frameSvg(frame: Frame, layout: Layout): Html {
  const area = layout.areas.get(frame.id) as Area;
  return html`<g><title>${frame.tip}</title><rect x="${round(area.x)}" y="${round(area.y)}" width="${round(area.width)}" height="${round(area.height)}" rx="6" fill="${looksOf("class").fill}" stroke="${frame.marked ? INK.route : INK.note}" stroke-width="${frame.marked ? 2 : 0.8}"/></g>
`;
}

/** The name of a frame in its upper left corner, over the strokes that cross it. */
function frameName(frame: Frame, layout: Layout): Html {
  const area = layout.areas.get(frame.id) as Area;
  const set = setBox(frame);
  const at = { ...area, x: area.x + 3, y: area.y + 2 };
  return html`<rect x="${round(at.x)}" y="${round(at.y)}" width="${round(set.width)}" height="${round(set.height - 2)}" fill="${looksOf("class").fill}"/>${textOf(set, at)}`;
}

function textOf({ lines }: SetBox, area: Area): Html[] {
  return lines.map(({ text, style, marked, x, y }) => {
    const { size, weight } = FACES[style];
    const fill = marked ? INK.route : style === "note" ? INK.note : INK.text;
    const bold = weight === "bold" || marked ? "bold" : "normal";
    return html`<text x="${round(area.x + x)}" y="${round(area.y + y)}" font-size="${size}" font-weight="${bold}" fill="${fill}">${text}</text>
`;
  });
}

/** Strokes in an order in which none that is not dashed lies under the white of one that is. */
function solidLast(strokes: readonly Stroke[]): Stroke[] {
  const isSolid = ({ kind }: Stroke): boolean => INK.strokes[kind].dash === "";
  return [...strokes].sort((a, b) => Number(isSolid(a)) - Number(isSolid(b)));
}

/** A curve; under a dashed one lies a white one, so that two in the same place do not look like one that is not dashed. */
function strokeSvg(stroke: Stroke, layout: Layout, faint: Html): Html {
  const d = curveOf(layout.curves.get(stroke.id) as readonly Point[]);
  const { colour, width, dash } = INK.strokes[stroke.kind];
  const ink = stroke.marked ? INK.route : colour;
  const thick = stroke.marked ? width + 1.2 : width;
  const under = dash === "" ? html`` : html`<path d="${d}" fill="none" stroke="#fff" stroke-width="${thick + 1}"/>`;
  return html`${under}<g${faint}><title>${stroke.tip}</title><path d="${d}" fill="none" stroke="${ink}" stroke-width="${thick}"${dashed(dash)}/></g>
`;
}

function endsSvg(stroke: Stroke, layout: Layout, faint: Html): Html {
  const points = layout.curves.get(stroke.id) as readonly Point[];
  const ink = stroke.marked ? INK.route : INK.strokes[stroke.kind].colour;
  return html`<g${faint}>${endOf(stroke.head, points, ink)}${endOf(stroke.tail, points.toReversed(), ink)}</g>
`;
}

function badgeSvg({ number, tip, marked, kind, inReading }: Stroke, at: Point, faint: Html): Html {
  const ink = marked ? INK.route : INK.strokes[kind].colour;
  const [x, y] = [round(at.x), round(at.y)];
  const text = `${number}${inReading ? "*" : ""}`;
  return html`<g${faint}><title>${tip}</title><circle cx="${x}" cy="${y}" r="${BADGE}" fill="#fff" stroke="${ink}" stroke-width="0.7"/><text x="${x}" y="${round(at.y + 2.5)}" font-size="7" font-weight="bold" text-anchor="middle" fill="${ink}">${text}</text></g>
`;
}

function dashed(dash: string): Html {
  return dash === "" ? html`` : html` stroke-dasharray="${dash}"`;
}

function round(value: number, digits = 2): number {
  return Number(value.toFixed(digits));
}

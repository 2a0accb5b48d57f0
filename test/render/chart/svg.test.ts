import { BADGE, badgesOf } from "../../../src/render/chart/badges";
import type { Drawing } from "../../../src/render/chart/drawing";
import type { Area, Layout } from "../../../src/render/chart/layout";
import { widthIn } from "../../../src/render/chart/measure";
import { FACES, setBoxes } from "../../../src/render/chart/setting";
import { svgOf } from "../../../src/render/chart/svg";
import { drawn, KUTAI_BARAT, KUTAI_TIMUR, placed, SUNGAI_BELANTA } from "../../support/charts";

const overlap = (a: Area, b: Area): boolean =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

describe.each([KUTAI_BARAT, KUTAI_TIMUR, SUNGAI_BELANTA])("the picture of %s", (id) => {
  const drawing: Drawing = drawn(id);
  const frames = new Set(drawing.frames.map((frame) => frame.id));
  let layout: Layout;
  beforeAll(async () => {
    layout = await placed(drawing);
  });

  test("has a place for every box and a curve for every stroke", () => {
    expect([...layout.areas.keys()].sort()).toEqual([...drawing.boxes, ...drawing.frames].map((box) => box.id).sort());
    expect([...layout.curves].filter(([, points]) => points.length >= 4).length).toBe(drawing.strokes.length);
  });

  test("has no boxes over each other, and frames around those that they hold", () => {
    const boxes = [...layout.areas].filter(([box]) => !frames.has(box));
    for (const [one, area] of boxes)
      for (const [other, there] of boxes)
        if (one < other) expect([one, other, overlap(area, there)]).toEqual([one, other, false]);
    for (const { id: frame, holds } of drawing.frames)
      for (const [box, area] of boxes)
        expect([box, overlap(area, layout.areas.get(frame) as Area)]).toEqual([box, holds.includes(box)]);
  });

  test("has the boxes of a frame in the order of the text, from left to right", () => {
    for (const { holds } of drawing.frames) {
      const places = holds.map((box) => layout.areas.get(box)?.x ?? 0);
      expect(places).toEqual([...places].sort((a, b) => a - b));
    }
  });

  test("has its text within its boxes", () => {
    for (const { width, height, lines } of setBoxes(drawing).values())
      for (const { text, style, x, y } of lines) {
        expect(x).toBeGreaterThanOrEqual(0);
        expect(x + widthIn(text, FACES[style])).toBeLessThanOrEqual(width);
        expect(y).toBeLessThan(height);
      }
  });

  test("has the number of every stroke on it, off the boxes and off each other", () => {
    const badges = [...badgesOf(drawing.strokes, layout, frames).values()];
    expect(badges).toHaveLength(drawing.strokes.length);
    const boxes = [...layout.areas].flatMap(([box, area]) => (frames.has(box) ? [] : [area]));
    for (const [i, badge] of badges.entries()) {
      const around = { x: badge.x - BADGE, y: badge.y - BADGE, width: 2 * BADGE, height: 2 * BADGE };
      expect(boxes.filter((box) => overlap(around, box))).toEqual([]);
      for (const other of badges.slice(i + 1))
        expect(Math.hypot(badge.x - other.x, badge.y - other.y)).toBeGreaterThan(BADGE);
    }
  });

  test("tells each line with its articles where one points at it, and in the list below", () => {
    const svg = svgOf(drawing, layout);
    for (const { labels } of drawing.strokes)
      for (const cite of labels.join("; ").match(/Pasal \d+/g) ?? []) expect(svg).toContain(cite);
    const titles = svg.match(/<title>[^<]*<\/title>/g) ?? [];
    expect(titles.length).toBe(1 + 2 * drawing.strokes.length + drawing.boxes.length + drawing.frames.length);
    expect(svg).toContain('width="420mm" height="297mm"');
    expect(svg).not.toMatch(/<(a|script|image|style|use|foreignObject)\b|href|url\(/);
  });
});

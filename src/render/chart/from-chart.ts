import type { Station } from "../../chart/chart";
import { boxOf } from "./boxes";
import { cleaned } from "./cleaned";
import type { Box, Drawing, Frame, LegendEntry, Stroke } from "./drawing";
import { framesOf, hopsOf, twinsOf } from "./hops";
import { kindsOf, strokesOf } from "./strokes";
import type { ChartTelling } from "./telling";

/** Draws a chart in words: what stands in which box, and which strokes join them. */
export function drawingOf(telling: ChartTelling): Drawing {
  const { chart, words, highlight, language } = telling;
  const framed = framesOf(chart);
  const hops = hopsOf(chart, framed);
  const twins = twinsOf(chart, hops, new Set([...framed.keys(), ...(highlight?.stations ?? [])]));
  const first = (id: string): string => twins.get(id) ?? id;
  const joined = hops.map((hop) => ({ ...hop, from: first(hop.from), to: first(hop.to) }));
  const drawn = telling.stations.filter(({ id }) => first(id) === id);
  const ids = new Map(drawn.map(({ id }, i) => [id, `b${i + 1}`]));
  const idOf = (id: string): string => ids.get(id) as string;
  const boxes = drawn.map((station) => {
    const same = telling.stations.filter(({ id }) => id === station.id || twins.get(id) === station.id);
    return boxOf(idOf(station.id), same, telling);
  });
  const frames = drawn.filter(({ id }) => framed.has(id)).map((station) => frameOf(station, boxes, idOf));
  const strokes = strokesOf(joined, framed, telling).map((one) => ({ ...one, from: idOf(one.from), to: idOf(one.to) }));
  const around = new Set(frames.map(({ id }) => id));
  const plain = boxes.filter(({ id }) => !around.has(id));
  return cleaned({
    language,
    title: words.title(chart.graph.regulation.short),
    subtitle: words.drawn(chart.annex.join("; ")),
    boxes: plain,
    frames,
    strokes,
    legend: legendOf(telling, [...plain, ...frames], strokes),
  });
}

function frameOf(station: Station, boxes: readonly Box[], idOf: (id: string) => string): Frame {
  const id = idOf(station.id);
  const { parts, tip, marked } = boxes.find((box) => box.id === id) as Box;
  const holds = station.members.map(({ unit }) => idOf(unit));
  return { id, parts: parts.filter(({ style }) => style === "name"), tip, marked, holds };
}

/** What the signs of a drawing mean, of those that it has. */
function legendOf(telling: ChartTelling, boxes: readonly (Box | Frame)[], strokes: readonly Stroke[]) {
  const { words, highlight, supplied } = telling;
  const texts = boxes.flatMap(({ parts }) => parts.map(({ text }) => text));
  const has = (sign: string): boolean => texts.some((text) => text.endsWith(sign));
  const entries: LegendEntry[] = [];
  for (const kind of kindsOf(strokes))
    entries.push({ sample: kind, text: kind === "path" ? words.beside : words.lines[kind] });
  if (strokes.some(({ head, tail }) => head === "through" || tail === "through"))
    entries.push({ sample: "through", text: words.through });
  if (highlight !== null) entries.push({ sample: "route", text: words.route(highlight.ends) });
  const starred = strokes.some(({ labels }) => labels.some((label) => label.includes("*")));
  if (starred || has("*")) entries.push({ sample: null, text: words.oneReading });
  if (texts.some((text) => /°\*?$/.test(text))) entries.push({ sample: null, text: words.ownBox });
  if (has("¹")) entries.push({ sample: null, text: words.pattern });
  for (const text of supplied) entries.push({ sample: null, text });
  return entries;
}

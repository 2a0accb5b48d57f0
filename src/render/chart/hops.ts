import { type Chart, type Line, stopsOf } from "../../chart/chart";
import type { Head } from "./drawing";

/** A line between two stations that follow one another on it. */
export interface LineHop {
  readonly from: string;
  readonly to: string;
  readonly head: Head;
  readonly line: Line;
}

/** The classes whose members are all stations of the chart: each is drawn around them. */
export function framesOf({ stations }: Chart): ReadonlyMap<string, readonly string[]> {
  const frames = new Map<string, readonly string[]>();
  const framed = new Set<string>();
  for (const { id, kind, members } of stations.values()) {
    const units = members.map(({ unit }) => unit);
    const isFrame = units.length > 1 && members.every((m) => !m.isClass && m.reading === null && stations.has(m.unit));
    if (kind !== "class" || !isFrame || units.some((unit) => framed.has(unit))) continue;
    frames.set(id, units);
    for (const unit of units) framed.add(unit);
  }
  return frames;
}

/** The hops of all lines. What every member of a frame says to the same other starts at the frame. */
export function hopsOf({ lines }: Chart, frames: ReadonlyMap<string, readonly string[]>): LineHop[] {
  const hops = lines.flatMap(lineHops);
  return [...frames].reduce((all, [frame, units]) => contracted(all, frame, units), hops);
}

function lineHops(line: Line): LineHop[] {
  const stops = stopsOf(line);
  const passed = new Set(line.via);
  return stops.flatMap((from, i) => {
    const to = stops[i + 1];
    const isEnd = i + 2 === stops.length && line.to !== null;
    return to === undefined ? [] : [{ from, to, head: isEnd || !passed.has(to) ? "arrow" : "through", line }];
  });
}

function contracted(hops: readonly LineHop[], frame: string, units: readonly string[]): LineHop[] {
  const isOwn = ({ from, to, line }: LineHop): boolean =>
    line.kind === "coordination" && line.source === "channel" && units.includes(from) && !units.includes(to);
  const shared = new Set(
    hops
      .map(({ to }) => to)
      .filter((to) => units.every((unit) => hops.some((hop) => isOwn(hop) && hop.from === unit && hop.to === to))),
  );
  return hops.map((hop) => (isOwn(hop) && shared.has(hop.to) ? { ...hop, from: frame } : hop));
}

/**
 * The classes that all lines treat alike, and so are drawn as one box.
 * @returns for each of them the first of its kind
 */
export function twinsOf({ stations }: Chart, hops: readonly LineHop[], kept: ReadonlySet<string>): Map<string, string> {
  const firsts = new Map<string, string>();
  const twins = new Map<string, string>();
  for (const { id, kind } of stations.values()) {
    const own = hops.filter(({ from, to }) => from === id || to === id);
    if (kind !== "class" || kept.has(id) || own.length === 0 || own.some(({ from, to }) => from === to)) continue;
    const signature = JSON.stringify(own.map((hop) => signatureOf(hop, id)).sort());
    const first = firsts.get(signature) ?? id;
    firsts.set(signature, first);
    twins.set(id, first);
  }
  return twins;
}

function signatureOf({ from, to, head, line }: LineHop, id: string): string {
  const { kind, source, cites, reading, via, conditions } = line;
  const others = [from, to].map((end) => (end === id ? "self" : end));
  return JSON.stringify([kind, source, cites, reading, others, head, via, conditions.map(({ code }) => code)]);
}

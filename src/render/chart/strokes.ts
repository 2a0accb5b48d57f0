import type { LineKind } from "../../chart/chart";
import type { Head, Stroke } from "./drawing";
import type { LineHop } from "./hops";
import { type ChartTelling, SUPPLIED } from "./telling";

/** The strokes of all hops: those of one kind between the same two are one. */
export function strokesOf(
  hops: readonly LineHop[],
  frames: ReadonlyMap<string, readonly string[]>,
  telling: ChartTelling,
): Stroke[] {
  const groups = new Map<string, LineHop[]>();
  for (const hop of hops) {
    const key = JSON.stringify([hop.line.kind, ...[hop.from, hop.to].sort()]);
    groups.set(key, [...(groups.get(key) ?? []), hop]);
  }
  const strokes = [...groups.values()].map((group, i) => stroke(group, `line${i + 1}`, telling));
  const ranked = new Set(strokes.flatMap(({ above, from, to }) => (above === null ? [] : [from, to])));
  for (const [frame, units] of frames) if (units.some((unit) => ranked.has(unit))) ranked.add(frame);
  return [...strokes, ...besides(telling)].map((one, i) => ({ ...placed(one, ranked, telling), number: i + 1 }));
}

type Draft = Omit<Stroke, "number">;

function stroke(hops: readonly LineHop[], id: string, telling: ChartTelling): Draft {
  const [first] = hops as [LineHop];
  const { from, to } = first;
  const backwards = hops.filter((hop) => hop.to === from);
  const lines = [...new Map(hops.map(({ line }) => [line.number, line])).values()];
  return {
    id,
    kind: first.line.kind,
    from,
    to,
    tail: from === to || backwards.length === 0 ? "none" : headOf(backwards),
    head: headOf(hops.filter((hop) => hop.to === to)),
    above: isList(first) ? "from" : first.line.kind === "command" ? "to" : null,
    says: `${telling.name(from)} → ${telling.name(to)}`,
    lines: lines.map(({ number }) => number),
    labels: labelsOf(hops, telling),
    tip: lines.map((line) => telling.sentence(line)).join("\n"),
    inReading: lines.every(({ reading }) => reading !== null),
    marked: isMarked(hops, telling),
  };
}

/** An arrow where one of several hops ends, else the ring of those that only pass. */
function headOf(hops: readonly LineHop[]): Head {
  return hops.some(({ head }) => head === "arrow") ? "arrow" : "through";
}

function isList({ line }: LineHop): boolean {
  return line.source === "list";
}

function isMarked(hops: readonly LineHop[], { highlight }: ChartTelling): boolean {
  if (highlight === null) return false;
  return highlight.hops.some(({ lines, from, to }) => {
    const on = hops.filter(({ line }) => lines.includes(line.number));
    const isHere = (end: string, hop: LineHop): boolean => hop.from === end || hop.to === end;
    return on.some((hop) => (isHere(from, hop) && isHere(to, hop)) || hop.line.via.length === 0);
  });
}

/** The provisions of a stroke, each once; what limits a line to one side of the matter stands before its own. */
function labelsOf(hops: readonly LineHop[], telling: ChartTelling): string[] {
  const { words, language } = telling;
  const byLimit = new Map<string, Set<string>>();
  for (const { line } of hops) {
    const sides = line.kind === "command" ? line.conditions.map(({ says }) => says[language]) : [];
    const limit = [...sides, ...(line.source === "gate" ? [words.screens] : [])].join(", ");
    const cites = byLimit.get(limit) ?? new Set();
    for (const cite of telling.cites(line)) cites.add(line.reading === null ? cite : `${cite}*`);
    byLimit.set(limit, cites);
  }
  const limits = [...byLimit.keys()].sort((a, b) => Number(a !== "") - Number(b !== ""));
  return limits.map(
    (limit) => (limit === "" ? "" : `${limit}: `) + [...(byLimit.get(limit) as Set<string>)].join("; "),
  );
}

/** The steps of a path that are no lines, as strokes beside them. */
function besides(telling: ChartTelling): Draft[] {
  const groups = new Map<string, Draft>();
  for (const { from, to, names, lines, purpose, readings, cites, supplied } of telling.highlight?.hops ?? []) {
    if (lines.length > 0) continue;
    const key = JSON.stringify([from, to]);
    const before = groups.get(key);
    const label = `${telling.purposes([purpose])}: ${cites.join("; ")}${supplied ? SUPPLIED : ""}${readings.length > 0 ? "*" : ""}`;
    const labels = [...new Set([...(before?.labels ?? []), label])];
    const says = names.join(" → ");
    const ends = { from, to, tail: "none", head: "arrow", above: null } as const;
    const id = before?.id ?? `step${groups.size + 1}`;
    const tip = labels.map((one) => `${says}; ${one}`).join("\n");
    groups.set(key, { ...ends, id, kind: "path", says, lines: [], labels, tip, inReading: false, marked: true });
  }
  return [...groups.values()];
}

/**
 * Where those stand whom neither a command line nor a list places: below those whom one does, and below whom they come
 * from; an official from whom a line starts above; somebody outside beside.
 */
function placed(one: Draft, ranked: ReadonlySet<string>, telling: ChartTelling): Draft {
  const loose = [one.to, one.from].filter((id) => !ranked.has(id));
  const kinds = loose.map((id) => telling.stations.find((station) => station.id === id)?.kind);
  if (one.above !== null || loose.length === 0 || one.from === one.to) return one;
  if (one.kind === "path") return loose.some((id) => isAdded(id, telling)) ? { ...one, above: "to" } : one;
  if (kinds.some((kind) => kind === "outside" || kind === "body")) return { ...one, above: "beside" };
  const isBelow = loose.length === 1 && loose[0] === one.from && !kinds.includes("official");
  return { ...one, above: isBelow ? "to" : "from" };
}

/** Whether somebody is there for a path alone, and so is placed by it: on its way up. */
function isAdded(id: string, { highlight }: ChartTelling): boolean {
  return highlight?.added.some((station) => station.id === id) === true;
}

/** What kinds of strokes there are. */
export function kindsOf(strokes: readonly Stroke[]): (LineKind | "path")[] {
  const kinds = ["command", "coordination", "under", "path"] as const;
  return kinds.filter((kind) => strokes.some((stroke) => stroke.kind === kind));
}

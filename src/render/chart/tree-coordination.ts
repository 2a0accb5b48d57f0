import { isList, type Line, type LineKind, listsOf, type Member, type Station } from "../../chart/chart";
import { cites } from "../text/findings";
import { clean, type Sheet, wrapped } from "../text/page";
import type { ChartTelling } from "./telling";

/** The lines of a kind, under whom they start from; those that differ in their end only are one. */
export function coordinationLines(telling: ChartTelling, kind: LineKind, sheet: Sheet): string[] {
  const lines = telling.chart.lines.filter((line) => line.kind === kind);
  if (lines.length === 0) return wrapped(telling.words.noLines, sheet, 2);
  const starts = [...telling.chart.stations.keys()].filter((id) => lines.some(({ from }) => from === id));
  return starts.flatMap((from) => {
    const own = lines.filter((line) => line.from === from);
    const name = clean(telling.name(from));
    const isMarked = telling.highlight?.stations.has(from) === true;
    return [...wrapped(isMarked ? sheet.paint.caution(name) : name, sheet, 0, 2), ...endsOf(own, telling, sheet)];
  });
}

function endsOf(lines: readonly Line[], telling: ChartTelling, sheet: Sheet): string[] {
  const groups = new Map<string, Line[]>();
  for (const line of lines) {
    const key = JSON.stringify([line.via, line.to === null, line.overlay, line.cites, telling.limits(line)]);
    groups.set(key, [...(groups.get(key) ?? []), line]);
  }
  return [...groups.values()].flatMap((same) => {
    const stations = same.flatMap(({ to }) => telling.chart.stations.get(to ?? "") ?? []);
    return [...wrapped(told(same, telling, sheet), sheet, 2, 2), ...stations.flatMap((s) => listed(s, telling, sheet))];
  });
}

function told(same: readonly Line[], telling: ChartTelling, sheet: Sheet): string {
  const [first] = same as readonly [Line];
  const via = first.via.map((id) => `→ ${telling.words.via(telling.name(id))} `);
  const ends = same.map(({ to }) => (to === null ? telling.words.unstated : telling.name(to)));
  const limits = telling.limits(first).map((limit) => `, ${limit}`);
  const path = clean(`${via.join("")}→ ${ends.join(", ")}${limits.join("")}`);
  return `${path}  ${sheet.paint.faint(clean(cites(telling.cites(first))))}`;
}

/** The units of a scope, list by list; or among whom the annexed chart chooses. */
function listed(station: Station, telling: ChartTelling, sheet: Sheet): string[] {
  const { members, kind, field } = station;
  if (kind === "left") {
    const names = members.map((member) => nameOf(member, telling, sheet)).join(", ");
    return wrapped(sheet.paint.faint(telling.words.among(names)), sheet, 4, 2);
  }
  if (!isList(station)) return [];
  const topics = field === null ? [] : [`${telling.words.field(field.topics.join(", "))} (${field.cites.join("; ")})`];
  const lists = listsOf(station).map(({ label, heading, members: own }) => {
    const title = clean(heading === null ? label : `${label}, ${heading}`);
    return `${sheet.paint.faint(`${title}:`)} ${own.map((member) => nameOf(member, telling, sheet)).join("; ")}`;
  });
  return [...topics.map(clean), ...lists].flatMap((line) => wrapped(line, sheet, 4, 2));
}

function nameOf(member: Member, telling: ChartTelling, { paint }: Sheet): string {
  const text = clean(telling.member(member));
  return telling.highlight?.members.has(member.unit) === true ? paint.caution(text) : text;
}

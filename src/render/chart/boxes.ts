import { isList, listsOf, type Member, type Station } from "../../chart/chart";
import { labelSteps } from "../../document/citation";
import type { Box, Part } from "./drawing";
import type { ChartTelling } from "./telling";

/** Up to so many members of a class are named in its box, where they are not all named elsewhere. */
const NAMED = 12;

/** The box of stations that are drawn as one. */
export function boxOf(id: string, stations: readonly Station[], telling: ChartTelling): Box {
  const [first] = stations as [Station];
  const marked = stations.some((station) => telling.highlight?.stations.has(station.id) === true);
  const parts = stations.flatMap((station) => [...head(station, telling), ...rows(station, telling)]);
  const tip = stations.map((station) => `${telling.nameOf(station)}: ${station.cites.join("; ")}`).join("\n");
  return { id, kind: first.kind, parts, tip, marked };
}

function part(text: string, style: Part["style"], marked = false): Part {
  return { text, style, marked };
}

function head(station: Station, telling: ChartTelling): Part[] {
  const { words } = telling;
  const sign = station.pattern.length > 0 ? "¹" : "";
  const name = part(telling.nameOf(station) + sign, "name");
  if (station.kind === "outside") return [name, part(words.outside, "note")];
  if (station.kind === "body") return [name, part(words.body, "note")];
  if (station.kind === "unnamed") return [name, part(words.unnamed, "note")];
  if (station.field === null) return [name];
  const { topics, cites } = station.field;
  return [name, part(`${words.field(topics.join(", "))} (${cites.join("; ")})`, "note")];
}

function rows(station: Station, telling: ChartTelling): Part[] {
  const { members, kind } = station;
  const { words } = telling;
  if (isList(station)) return listed(station, telling);
  if (kind === "left") return [part(words.among(members.map((m) => telling.member(m)).join(", ")), "note")];
  const elsewhere = inScopes(telling);
  const isTold = members.length <= NAMED && members.some((m) => !elsewhere.has(m.unit));
  const told = isTold ? members : [];
  const note = isTold || members.length === 0 ? [] : [part(words.listedBelow(members.length), "note")];
  return [...note, ...told.map((member) => row(member, telling)), ...passing(station, told, telling)];
}

/** Those on a path who pass here as one of a class that does not name them. */
function passing({ id, kind, name }: Station, told: readonly Member[], { highlight }: ChartTelling): Part[] {
  if (kind !== "class") return [];
  const ends = (highlight?.hops ?? []).flatMap(({ from, to, names }) => [
    ...(from === id ? [names[0]] : []),
    ...(to === id ? [names[1]] : []),
  ]);
  const others = ends.filter((end) => end !== name && !told.some((member) => member.name === end));
  return [...new Set(others)].map((end) => part(end, "row", true));
}

function inScopes({ chart }: ChartTelling): ReadonlySet<string> {
  const scopes = [...chart.stations.values()].filter(isList);
  return new Set(scopes.flatMap(({ members }) => members.map(({ unit }) => unit)));
}

function row(member: Member, telling: ChartTelling, letter = ""): Part {
  const own = telling.chart.stations.has(member.unit) ? "°" : "";
  const star = member.reading === null ? "" : "*";
  return part(
    `${letter}${telling.member(member)}${own}${star}`,
    "row",
    telling.highlight?.members.has(member.unit) === true,
  );
}

/** The units of a scope under the heading of each of its lists. */
function listed(station: Station, telling: ChartTelling): Part[] {
  return listsOf(station).flatMap(({ label, heading, members }, _, { length }) => {
    const title = heading === null ? label : `${length > 1 ? shortOf(label) : label}: ${heading}`;
    return [part(title, "heading"), ...members.map((member) => row(member, telling, letterOf(member)))];
  });
}

/** The last step of a label, which is enough under the scope's own article. */
function shortOf(label: string): string {
  return (labelSteps(label) as string[]).at(-1) as string;
}

function letterOf({ cites, list }: Member): string {
  const [cite] = cites as [string];
  return cite === list?.label ? "" : `${shortOf(cite).split(" ").at(-1)}. `;
}

import type { Line, Station } from "../../chart/chart";
import { cites } from "../text/findings";
import { widthOf } from "../text/measure";
import { clean, type Sheet, wrapped } from "../text/page";
import { leftOutLines } from "./left-out";
import { type ChartTelling, SUPPLIED } from "./telling";
import { coordinationLines } from "./tree-coordination";

/** A chart for a terminal: the command lines as a tree, then the coordination lines of each, then what is no line. */
export function chartTree(telling: ChartTelling, sheet: Sheet): string {
  const { chart, words } = telling;
  const heading = (text: string): string[] => wrapped(sheet.paint.strong(text), sheet, 0);
  const under = chart.lines.some(({ kind }) => kind === "under");
  const lines = [
    ...wrapped(sheet.paint.title(clean(words.title(chart.graph.regulation.short))), sheet, 0),
    ...wrapped(sheet.paint.faint(clean(words.drawn(chart.annex.join("; ")))), sheet, 0),
    ...telling.supplied.flatMap((one) => wrapped(sheet.paint.caution(clean(one)), sheet, 0, 2)),
    ...pathLines(telling, sheet),
    "",
    ...heading(words.lines.command),
    ...commandTree(telling, sheet),
    "",
    ...heading(words.lines.coordination),
    ...coordinationLines(telling, "coordination", sheet),
    ...(under ? ["", ...heading(words.lines.under), ...coordinationLines(telling, "under", sheet)] : []),
    ...leftOut(telling, sheet),
  ];
  return `${lines.join("\n")}\n`;
}

/** The steps of the marked paths, each with the kind of line that it lies on. */
function pathLines(telling: ChartTelling, sheet: Sheet): string[] {
  const { highlight, chart, words } = telling;
  if (highlight === null) return [];
  const steps = highlight.hops.map(({ names, lines, purpose, readings, cites: labels, supplied }) => {
    const kinds = chart.lines.filter(({ number }) => lines.includes(number)).map(({ kind }) => words.kinds[kind]);
    const on = kinds.length === 0 ? words.noLine : kinds[0];
    const under = readings.length === 0 ? "" : `; ${words.reading(readings.join(", "))}`;
    const told = `${names.join(" → ")} (${telling.purposes([purpose])}; ${on}${under})${supplied ? SUPPLIED : ""}`;
    return `${sheet.paint.caution(clean(told))}  ${sheet.paint.faint(clean(cites(labels)))}`;
  });
  const title = wrapped(sheet.paint.strong(clean(words.route(highlight.ends))), sheet, 0);
  return ["", ...title, ...[...new Set(steps)].flatMap((step) => wrapped(step, sheet, 2, 2))];
}

function commandTree(telling: ChartTelling, sheet: Sheet): string[] {
  const lines = telling.chart.lines.filter(({ kind }) => kind === "command");
  return new Tree(lines, telling, sheet).told();
}

class Tree {
  private readonly shown = new Set<Line>();

  constructor(
    private readonly lines: readonly Line[],
    private readonly telling: ChartTelling,
    private readonly sheet: Sheet,
  ) {}

  /** From those who answer to nobody down; then whoever only answers in a circle. */
  told(): string[] {
    if (this.lines.length === 0) return wrapped(this.telling.words.noLines, this.sheet, 2);
    const origins = new Set(this.lines.map(({ from }) => from));
    const tops = [...new Set(this.lines.map(superior))].filter((id) => !origins.has(id));
    const told = tops.flatMap((id) => this.top(id));
    for (const line of this.lines) if (!this.shown.has(line)) told.push(...this.top(superior(line)));
    return told;
  }

  private top(id: string): string[] {
    return [...wrapped(this.name(id), this.sheet, 0, 2), ...this.members(id, ""), ...this.below(id, "")];
  }

  /** Those who answer to somebody, or through them. */
  private below(id: string, indent: string): string[] {
    const own = this.lines.filter((line) => superior(line) === id && !this.shown.has(line));
    for (const line of own) this.shown.add(line);
    return own.flatMap((line, i) => {
      const isLast = i === own.length - 1;
      const deeper = `${indent}${isLast ? "   " : "│  "}`;
      const again = own.slice(0, i).some(({ from }) => from === line.from);
      const text = this.entry(line);
      const rest = again ? [] : [...this.members(line.from, deeper), ...this.below(line.from, deeper)];
      return [...hung(text, `${indent}${isLast ? "└─ " : "├─ "}`, deeper, this.sheet), ...rest];
    });
  }

  private entry(line: Line): string {
    const { telling, sheet } = this;
    const { from, via, to } = line;
    const end = to === null ? telling.words.unstated : telling.name(to);
    const passed = via.map((id) => telling.name(id)).join(", ");
    const on = via.length === 0 ? "" : `, ${telling.words.onwards(passed, end)}`;
    const limits = telling.limits(line).map((limit) => `, ${limit}`);
    return `${this.name(from)}${clean(on + limits.join(""))}  ${sheet.paint.faint(clean(cites(this.telling.cites(line))))}`;
  }

  private members(id: string, indent: string): string[] {
    const station = this.telling.chart.stations.get(id);
    if (station === undefined || station.kind !== "class" || station.members.length === 0) return [];
    return hung(this.sheet.paint.faint(memberNames(station, this.telling)), `${indent}   `, `${indent}   `, this.sheet);
  }

  private name(id: string): string {
    const name = clean(this.telling.name(id));
    return this.telling.highlight?.stations.has(id) === true ? this.sheet.paint.caution(name) : name;
  }
}

/** To whom a line leads first. */
function superior({ via, to, from }: Line): string {
  return via[0] ?? to ?? from;
}

function memberNames({ members }: Station, { words }: ChartTelling): string {
  return members
    .map(({ name, reading, overlay }) =>
      clean(name + (overlay === null ? "" : SUPPLIED) + (reading === null ? "" : ` (${words.reading(reading)})`)),
    )
    .join("; ");
}

/** Text behind the branches of a tree, its further lines behind the trunk. */
function hung(text: string, first: string, further: string, sheet: Sheet): string[] {
  const width = Math.max(16, sheet.width - widthOf(first));
  return wrapped(text, { ...sheet, width }, 0).map((line, i) => (i === 0 ? first : further) + line);
}

/** What comes near a line and is none, and what is left to the annexed chart. */
function leftOut(telling: ChartTelling, sheet: Sheet): string[] {
  const items = leftOutLines(telling);
  if (items.length === 0) return [];
  const title = wrapped(sheet.paint.strong(telling.words.notDrawn), sheet, 0);
  return ["", ...title, ...items.flatMap((item) => wrapped(clean(item), sheet, 2, 2))];
}

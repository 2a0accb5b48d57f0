import type { LineKind, Undrawn } from "../../chart/chart";

/** The words of a chart. */
export interface ChartWords {
  readonly title: (regulation: string) => string;
  /** That it was drawn from the rules and is not the annex. */
  readonly drawn: (annex: string) => string;
  readonly legend: string;
  readonly lines: Readonly<Record<LineKind, string>>;
  /** The same in a word or two. */
  readonly kinds: Readonly<Record<LineKind, string>>;
  readonly through: string;
  readonly oneReading: string;
  readonly ownBox: string;
  readonly pattern: string;
  readonly patternLeft: string;
  readonly noLine: string;
  readonly step: string;
  readonly route: (ends: readonly string[]) => string;
  readonly beside: string;
  readonly group: string;
  readonly outside: string;
  readonly body: string;
  readonly unnamed: string;
  readonly scope: (coordinator: string) => string;
  readonly under: (coordinator: string) => string;
  readonly field: (topics: string) => string;
  readonly left: string;
  readonly among: (names: string) => string;
  readonly listedBelow: (count: number) => string;
  readonly reading: (id: string) => string;
  readonly unstated: string;
  readonly screens: string;
  readonly both: string;
  readonly notDrawn: string;
  readonly why: Readonly<Record<Undrawn["why"], string>>;
  readonly table: string;
  readonly columns: readonly [number: string, kind: string, line: string, articles: string];
  readonly noLines: string;
  readonly answersTo: string;
  readonly onwards: (via: string, to: string) => string;
  readonly via: (names: string) => string;
  readonly noPath: (what: string) => string;
}

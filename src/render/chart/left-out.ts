import type { Undrawn } from "../../chart/chart";
import type { ChartTelling } from "./telling";

/** What comes near a line and is none, and the patterns that are left to the annexed chart: one line of words each. */
export function leftOutLines(telling: ChartTelling): string[] {
  const { chart, words } = telling;
  const patterns = [...chart.stations.values()].filter(({ pattern }) => pattern.length > 0);
  return [
    ...chart.undrawn.map((one) => undrawnLine(one, telling)),
    ...patterns.map((one) => `${telling.nameOf(one)}: ${words.patternLeft} (${one.pattern.join("; ")})`),
  ];
}

function undrawnLine({ why, of, to, says, cites }: Undrawn, telling: ChartTelling): string {
  const names = (ids: readonly string[]): string => ids.map((id) => telling.officeName(id)).join(", ");
  const ends = to.length === 0 ? "" : ` → ${names(to)}`;
  if (why === "silent" && says !== null) return `${says[telling.language]} (${cites.join("; ")})`;
  const told = says === null ? "" : `: ${says[telling.language]}`;
  return `${names(of)}${ends}${told}; ${telling.words.why[why]} (${cites.join("; ")})`;
}

import type { LegendEntry } from "./drawing";

/** What strokes look like, in signs: for forms of a chart whose legend is text. */
export const SAMPLES: Readonly<Record<NonNullable<LegendEntry["sample"]>, string>> = {
  command: "———>",
  coordination: "- - ->",
  under: "———",
  path: "· · ·>",
  route: "====>",
  through: "———o",
};

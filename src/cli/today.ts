import type { Misunderstanding } from "../question/question";
import type { Day } from "../render/note/day";
import type { Shell } from "./shell";

/**
 * The day that a note is dated with: today, or for output that can be made again the one that SOURCE_DATE_EPOCH names
 * (https://reproducible-builds.org/specs/source-date-epoch).
 */
export function today({ env, now }: Pick<Shell, "env" | "now">): Day | Misunderstanding {
  const epoch = env.SOURCE_DATE_EPOCH ?? "";
  if (epoch === "") return localDay(now());
  const date = new Date(/^\d+$/.test(epoch) ? Number(epoch) * 1000 : Number.NaN);
  if (Number.isNaN(date.getTime())) return { code: "unknown-date", args: { value: epoch }, suggestions: [] };
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

function localDay(date: Date): Day {
  return { year: date.getFullYear(), month: date.getMonth() + 1, day: date.getDate() };
}

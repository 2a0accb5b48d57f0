import { distance } from "fastest-levenshtein";

/**
 * The candidates that look most like `typed`, best first: for "did you mean".
 * A candidate that contains `typed` counts as near whatever its length.
 */
export function nearest(typed: string, candidates: Iterable<string>, most = 3): string[] {
  const wanted = fold(typed);
  if (wanted === "") return [];
  const limit = limitFor(wanted);
  const scored: { candidate: string; score: number }[] = [];
  for (const candidate of new Set(candidates)) {
    const score = scoreOf(wanted, fold(candidate), limit);
    if (score <= limit) scored.push({ candidate, score });
  }
  scored.sort((a, b) => a.score - b.score || a.candidate.length - b.candidate.length);
  return scored.slice(0, most).map((s) => s.candidate);
}

/** How many characters of each are compared. */
const COMPARED = 200;

function scoreOf(wanted: string, candidate: string, limit: number): number {
  if (wanted.length >= 4 && candidate.includes(wanted)) return 0.5;
  const [one, other] = [wanted.slice(0, COMPARED), candidate.slice(0, COMPARED)];
  // Two texts are at least as far apart as their lengths.
  return Math.abs(one.length - other.length) > limit ? limit + 1 : distance(one, other);
}

function limitFor(wanted: string): number {
  return wanted.length < 4 ? 1 : Math.max(2, Math.min(6, Math.floor(wanted.length / 3)));
}

function fold(text: string): string {
  return text.toLowerCase().replace(/[^a-z0-9]+/g, "");
}

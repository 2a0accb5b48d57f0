import type { Line } from "./lines";
import type { Opening } from "./markers";
import type { Piece } from "./outline";

/**
 * Whether a line after a heading's marker belongs to the heading. Capitals always do. Below a bab, bagian or paragraf
 * also words with capital letters that no full stop ends; below a bagian or paragraf the first lines whatever they are.
 */
export function isHeadingLine({ text, afterBreak }: Line, { marker, heading }: Piece<Opening>): boolean {
  if (isCapitals(text)) return true;
  if (marker.kind === "pasal" || /[.;:]$/.test(text)) return false;
  if (marker.kind === "bab") return isTitle(text) && (heading.length === 0 || !afterBreak);
  return isTitle(text) || heading.length === 0 || !afterBreak;
}

function isCapitals(text: string): boolean {
  return /\p{Lu}{2}/u.test(text) && !/\p{Ll}/u.test(text);
}

/** Whether every long word begins with a capital. */
function isTitle(text: string): boolean {
  const long = [...text.matchAll(/\p{L}{4,}/gu)].map(([word]) => word);
  return long.length > 0 && long.every((word) => /^\p{Lu}/u.test(word) || SMALL.has(word));
}

const SMALL = new Set(["dari", "pada", "untuk", "yang", "oleh", "serta", "atau", "dengan", "dalam"]);

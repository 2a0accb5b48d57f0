import type { Entry } from "../graph/book";
import { spelledOut } from "../name/name";

/** The text's own description of somebody whom it does not name, without the names that it has for others. */
export interface Description {
  /** The units that it mentions. */
  readonly units: readonly string[];
  /** Its words, each name of a unit told as that unit is. */
  readonly words: string;
}

const LONGEST_NAME = 8;

/**
 * What a description mentions: `the related Asisten Sekda` speaks of the class of all Asisten.
 * @param told by what a unit is told
 */
export function described(description: string, { names }: Entry, told: (id: string) => string): Description {
  const words = spelledOut(description, names.abbreviations);
  const spoken: string[] = [];
  const units: string[] = [];
  for (let at = 0; at < words.length; ) {
    const { length, unit } = nameAt(words, at, names);
    spoken.push(unit === undefined ? (words[at] as string) : told(unit));
    if (unit !== undefined) units.push(told(unit));
    at += length;
  }
  return { units, words: spoken.join(" ") };
}

/** The longest name that stands at a place of the words; a word that begins none stands for itself. */
function nameAt(words: readonly string[], at: number, names: Entry["names"]): { length: number; unit?: string } {
  for (let length = Math.min(LONGEST_NAME, words.length - at); length > 0; length -= 1) {
    const unit = names.exact(words.slice(at, at + length).join(" "));
    if (unit !== undefined) return { length, unit };
  }
  return { length: 1 };
}

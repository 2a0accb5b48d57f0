import { remembering } from "./remembering";

/**
 * Names of offices and terms, as people write them: any case, spaces or none, hyphens or none,
 * short forms, Roman or Arabic numbers. Two spellings mean the same if they share a key.
 */

/** Short form → the whole words it stands for, in lower case. */
export type Abbreviations = ReadonlyMap<string, string>;

const ROMAN = ["i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x"];

/** The id of a name: kebab-case of its words as they stand. */
export function kebab(name: string): string {
  return words(name).join("-");
}

/** The words of a name in lower case, without punctuation; `WakilBupati` has two. */
export function words(name: string): string[] {
  return typedWords(name).map((word) => word.toLowerCase());
}

/** The words of a name as they were typed, capitals and all. */
export function typedWords(name: string): string[] {
  const spaced = ASCII.test(name)
    ? name.replace(/([a-z\d])([A-Z])/g, "$1 $2")
    : name
        .normalize("NFKD")
        .replace(/\p{M}+/gu, "")
        .replace(/([\p{Ll}\d])(\p{Lu})/gu, "$1 $2");
  return spaced
    .replace(/&/g, " dan ")
    .split(ASCII.test(spaced) ? /[^A-Za-z\d]+/ : /[^\p{L}\p{N}]+/u)
    .filter((word) => word !== "");
}

/** Most names are; the tables of Unicode then need not be loaded. */
const ASCII = /^[\x20-\x7e]*$/;

/** The words with short forms written out. */
export function spelledOut(name: string, abbreviations: Abbreviations): string[] {
  return words(name).flatMap((word) => writtenOut(word, abbreviations)?.split(" ") ?? [word]);
}

/** A short form in full; with `ka` before it, the head of what it stands for. */
function writtenOut(word: string, abbreviations: Abbreviations): string | undefined {
  const whole = abbreviations.get(word);
  const headed = word.startsWith("ka") ? abbreviations.get(word.slice(2)) : undefined;
  return whole ?? (headed === undefined ? undefined : `kepala ${headed}`);
}

/** The keys under which a name is found, the most exact first. */
export function nameKeys(name: string, abbreviations: Abbreviations): readonly string[] {
  let known = KEYS.get(abbreviations);
  if (known === undefined) {
    known = remembering((one) => keysOf(one, abbreviations));
    KEYS.set(abbreviations, known);
  }
  return known(name);
}

/** Regulations have most of their names in common. */
const KEYS = new WeakMap<Abbreviations, (name: string) => readonly string[]>();

function keysOf(name: string, abbreviations: Abbreviations): readonly string[] {
  const spelled = spelledOut(name, abbreviations);
  return [...new Set([words(name).join(""), spelled.join(""), spelled.map(arabic).join("")])];
}

function arabic(word: string): string {
  const at = ROMAN.indexOf(word);
  return at < 0 ? word : String(at + 1);
}

const SMALL_WORDS = new Set(["dan", "di", "ke", "dari", "pada", "yang", "untuk"]);

/** Words as the first letters of a name have them: `dinas x dan y` → `Dinas X dan Y`. Capitals that were typed stay. */
export function titled(typed: readonly string[]): string {
  return typed
    .map((w) => (SMALL_WORDS.has(w.toLowerCase()) ? w.toLowerCase() : w.charAt(0).toUpperCase() + w.slice(1)))
    .join(" ");
}

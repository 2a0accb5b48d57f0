import type { Line } from "./lines";

/** How the marker of a list item is written. */
type Style = "(1)" | "1)" | "1." | "(a)" | "a)" | "a.";

/** A list item: its number as printed, and where that stands in its row. */
export interface Item {
  readonly kind: "item";
  readonly style: Style;
  readonly number: string;
  readonly ordinal: number;
  readonly rest: string;
}

/** A heading or opening, with the step of a label that it is, and what is printed after it. */
export interface Opening {
  readonly kind: "bab" | "bagian" | "paragraf" | "pasal" | "part" | "annex";
  readonly step: string;
  readonly rest: string;
}

/** Where the provisions stop until something else opens: the enacting words, the closing words. */
interface Stop {
  readonly kind: "stop";
  /** Whether only annexes can follow. */
  readonly closing: boolean;
}

/** The headings that pasal stand under, from the outermost: each closes those of its own rank and below. */
export const RANKS: readonly string[] = ["bab", "bagian", "paragraf"] satisfies Opening["kind"][];

const ORDINAL =
  "(?:Kesatu|Pertama|Kedua|Ketiga|Keempat|Kelima|Keenam|Ketujuh|Kedelapan|Kesembilan|Kesepuluh|Kesebelas)(?: Belas)?|\\d{1,4}";

const OPENINGS: readonly [Opening["kind"], RegExp, (number: string) => string][] = [
  ["bab", /^BAB ([IVXLC]{1,10})(?![\p{L}\p{N}])[ .:]*(.*)$/u, (n) => `BAB ${n}`],
  ["bagian", new RegExp(`^Bagian (${ORDINAL})(?![\\p{L}\\p{N}])[ .:]*(.*)$`, "iu"), (n) => `Bagian ${titled(n)}`],
  ["paragraf", /^Paragraf (\d{1,4})(?![\p{L}\p{N}])[ .:]*(.*)$/iu, (n) => `Paragraf ${n}`],
  ["pasal", /^Pasal (\d{1,4}[A-Z]?)()[ .:]*$/i, (n) => `Pasal ${n.toUpperCase()}`],
  ["part", /^(Menimbang|Mengingat|Menetapkan|MENIMBANG|MENGINGAT|MENETAPKAN)(?: ?: ?(.*))?$/, titled],
  ["part", /^(KESATU|KEDUA|KETIGA|KEEMPAT|KELIMA|KEENAM|KETUJUH|KEDELAPAN|KESEMBILAN|KESEPULUH) ?: ?(.*)$/, diktum],
];

/** What opens at a line, taken for itself; undefined when the line goes on with what was there. */
export function openingAt({ text, before }: Line): Opening | Stop | undefined {
  if (/^MEMUTUSKAN ?:?$/.test(text)) return { kind: "stop", closing: false };
  if (/^(Memperhatikan|Membaca) ?:/i.test(text)) return { kind: "stop", closing: false };
  if (/^(?:Ditetapkan|DITETAPKAN|Diundangkan|DIUNDANGKAN) (?:di|pada)\b|^Agar setiap orang\b/.test(text))
    return { kind: "stop", closing: true };
  for (const [kind, pattern, step] of OPENINGS) {
    if (kind !== "part" && SENTENCE_GOES_ON.test(before)) continue;
    const [, number, rest = ""] = pattern.exec(text) ?? [];
    if (number !== undefined) return { kind, step: step(number), rest };
  }
  return undefined;
}

/** An annex or the explanation, which come after the closing words. */
export function annexAt({ text }: Line): Opening | undefined {
  const [, word, number, rest] =
    /^(LAMPIRAN|PENJELASAN)(?: ([IVX]{1,10})\b)?(?![\p{L}\p{N}]) ?:? ?(.*)$/u.exec(text) ?? [];
  if (word === undefined) return undefined;
  return { kind: "annex", step: [titled(word), number].filter(Boolean).join(" "), rest: rest as string };
}

/** The list item that a text seems to begin; whether it does, the lists around it tell. */
export function itemIn(text: string, before: string): Item | undefined {
  if (NUMBER_FOLLOWS.test(before)) return undefined;
  const [, open, number = "", close, rest = ""] = /^(\()?(\d{1,3}[a-z]?|[a-z]{1,2})([.)])(?: (.*))?$/.exec(text) ?? [];
  if (close === undefined || (open !== undefined && close === ".")) return undefined;
  const digits = /^\d/.test(number);
  const style = `${open ?? ""}${digits ? "1" : "a"}${close}` as Style;
  return { kind: "item", style, number, ordinal: digits ? ordinalOfDigits(number) : ordinalOfLetters(number), rest };
}

/** The last words of a line after which a heading or a pasal is spoken of, not opened. */
const SENTENCE_GOES_ON = /(?:\b(?:dalam|pada|dengan|dan|atau|dari|sampai|dimaksud|ketentuan|menurut|oleh)|[,/])$/i;

/** The last words of a line after which a number is part of a citation or a date. */
const NUMBER_FOLLOWS = /\b(?:ayat|huruf|angka|nomor|no|pasal|tahun|tanggal)\.?$/i;

function ordinalOfDigits(number: string): number {
  const letter = /[a-z]$/.exec(number)?.[0];
  return Number.parseInt(number, 10) + (letter === undefined ? 0 : ordinalOfLetters(letter) / 100);
}

function ordinalOfLetters(letters: string): number {
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 96, 0);
}

function titled(words: string): string {
  return words.toLowerCase().replace(/\b\p{L}/gu, (letter) => letter.toUpperCase());
}

function diktum(number: string): string {
  return `Diktum ${number}`;
}

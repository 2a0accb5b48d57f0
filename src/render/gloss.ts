import type { Language } from "../document/text";
import { partsOf, type Vocabulary } from "../document/vocabulary";
import type { Sheet } from "./text/page";

/** Says behind the legal terms of a text what they mean: each once, however many texts of one output are handed in. */
export type Gloss = (text: string) => string;

/** A sheet on which the terms of a vocabulary are explained where a reader first meets them; Indonesian needs none. */
export function glossed(sheet: Sheet, vocabulary: Vocabulary, language: Language): Sheet {
  return language === "en" ? { ...sheet, gloss: glossing(vocabulary) } : sheet;
}

/** Explains the terms of a vocabulary in the texts of one output, which come in the order in which they are read. */
export function glossing(vocabulary: Vocabulary): Gloss {
  const meanings = meaningsIn(vocabulary);
  if (meanings.size === 0) return (text) => text;
  const pattern = patternOf([...meanings.keys()]);
  const told = new Set<string>();
  return (text) =>
    text.replace(pattern, (all: string, ...[term, number, brackets, at]: [Part, Part, Part, number]) => {
      if (term === undefined) return all;
      const before = text.slice(0, at).replace(COLOURS, "");
      const after = text.slice(at + all.length).replace(COLOURS, "");
      const found = { term, number: number ?? "", brackets: brackets ?? "", before, after };
      return explained(found, { meanings, told, said: vocabulary.glossary });
    });
}

type Part = string | undefined;

/** A term in a text: a number that belongs to its name, brackets behind it, and what stands around all of that. */
interface Found {
  readonly term: string;
  readonly number: string;
  readonly brackets: string;
  readonly before: string;
  readonly after: string;
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: colours are set with control characters
const COLOURS = /\x1b\[\d+m/g;

/** Every term with its meaning: those of the glossary, and of labels like `Konsultasi (consultation)`, which say it themselves. */
function meaningsIn({ glossary, ...vocabulary }: Vocabulary): Map<string, string> {
  const { purposes, documents, matters, characters, occasions, states, acts } = vocabulary;
  const labels = [purposes, documents, matters, characters, occasions, states, acts].flatMap((terms) =>
    [...terms.values()].flatMap(({ label }): [string, string][] => {
      const { term, meaning } = partsOf(label.en);
      return meaning === undefined ? [] : [[isName(term) ? term : lowered(term), meaning]];
    }),
  );
  return new Map([...labels, ...glossary]);
}

/** Two words with capitals are a name, which is always written so. */
function isName(term: string): boolean {
  return /^\p{Lu}\p{L}* \p{Lu}/u.test(term);
}

function lowered(term: string): string {
  return term.charAt(0).toLowerCase() + term.slice(1);
}

/** The end of a term that stands for the rest of a longer name. */
const REST = " …";

/** Whatever may be a term, the longest first; and what is nobody's to change: quotations, and commands and ids in their marks. */
function patternOf(terms: readonly string[]): RegExp {
  const words = [...new Set(terms.map((term) => term.replace(REST, "")))].sort((a, b) => b.length - a.length);
  const either = words.map((word) => {
    const first = word.charAt(0);
    const start = first === first.toUpperCase() ? first : `[${first}${first.toUpperCase()}]`;
    return start + word.slice(1).replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
  });
  const begin = "(?<=^|[^\\p{L}\\p{N}_-]|\\x1b\\[\\d+m)";
  const end = "(?![\\p{L}\\p{N}_-])";
  const term = `${begin}(${either.join("|")})${end}( [IVXLC]+${end})?( \\([^()]*\\))?`;
  return new RegExp(`\`[^\`]*\`|"[^"]*"|\\[[^\\]]*\\]|${term}`, "gu");
}

/** What terms mean, which of them were told, and the glossary: what only a label explains is left alone where no label stands. */
interface Memory {
  readonly meanings: ReadonlyMap<string, string>;
  readonly told: Set<string>;
  readonly said: ReadonlyMap<string, string>;
}

/** A term with its meaning where it is met first; as it stands where it was told before, or must not be explained. */
function explained(found: Found, { meanings, told, said }: Memory): string {
  const { term, number, brackets } = found;
  const key = meanings.has(term) || meanings.has(term + REST) ? term : lowered(term);
  const leading = meanings.get(key + REST);
  const meaning = (leads(found) ? leading : undefined) ?? meanings.get(key);
  const rest = brackets === ` (${meaning})` ? "" : brackets;
  if (meaning === undefined || (meaning !== leading && isPartOfName(found))) return term + number + brackets;
  if (told.has(key)) return term + number + rest;
  const enclosed = found.before.endsWith("(") && found.after.startsWith(")");
  const isTold = brackets !== rest;
  if (!isTold && meaning !== leading && !said.has(key)) return term + number + brackets;
  if (isInBrackets(found) && !enclosed && !isTold) return term + number + brackets;
  told.add(key);
  const says = enclosed ? `: ${meaning}` : ` (${meaning})`;
  return meaning === leading ? term + says + number + rest : term + number + says + rest;
}

/** Whether a name or a number goes on behind the term. */
function leads({ number, brackets, after }: Found): boolean {
  return /^ [\p{Lu}\d]/u.test(number + brackets + after);
}

/** A word with a capital before the term that belongs to a name, and not to the English sentence which it begins. */
const NAME_BEFORE = /(?:^|\P{L})(?!(?:If|From|To|All|Only|Below|May|With) )\p{Lu}\p{L}* $/u;

/** Whether the term is only a part of a longer name. */
function isPartOfName({ term, before, after }: Found): boolean {
  return /^\p{Lu}/u.test(term) && (NAME_BEFORE.test(before) || /^ \p{Lu}/u.test(after));
}

function isInBrackets({ before }: Found): boolean {
  return before.split("(").length > before.split(")").length;
}

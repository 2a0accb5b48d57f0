import type { Abbreviations } from "../name/name";
import type { Text } from "./text";

/** A word that rules and questions share. */
export interface Term {
  readonly id: string;
  readonly label: Text;
  readonly aliases: readonly string[];
  /** The wider term of the same kind: what holds for it holds for this one too. */
  readonly wider: string | null;
}

/** A label like `Konsultasi (consultation)`: the legal term, and what it means; without brackets it means itself. */
export function partsOf(label: string): { readonly term: string; readonly meaning: string | undefined } {
  const [, term = label, meaning] = /^(.+) \(([^()]+)\)$/.exec(label) ?? [];
  return { term, meaning };
}

/** All that a term may be called in a question: its id, its labels and their parts, and its aliases. */
export function namesOf({ id, label, aliases }: Term): string[] {
  const { term, meaning } = partsOf(label.en);
  return [id, label.id, label.en, ...(meaning === undefined ? [] : [term, meaning]), ...aliases];
}

/** What a term is called; by its id where it is none of these. */
export function labelOf(terms: Terms, id: string): Text {
  return terms.get(id)?.label ?? { id, en: id };
}

/** What an occasion is called within a sentence: the widest, the first, by what its label says that it means. */
export function occasionLabel(occasions: Terms, id: string): Text {
  const label = labelOf(occasions, id);
  const [widest] = occasions.keys();
  if (id !== widest) return label;
  return { id: partsOf(label.id).meaning ?? label.id, en: partsOf(label.en).meaning ?? label.en };
}

/** Terms of one kind, in the order of the file, which is the order of answers. */
export type Terms = ReadonlyMap<string, Term>;

/** A choice between ways to read the words; exactly one option holds at a time. */
export interface Dimension {
  readonly id: string;
  readonly about: Text;
  readonly options: ReadonlyMap<string, Text>;
}

/** The interpretive choices that the engine itself knows how to make. */
export type Canon =
  | "disjunction"
  | "away"
  | "prevented"
  | "related"
  | "special-list"
  | "own-appointer"
  | "parallel-power"
  | "upwards"
  | "representation";

/** The terms of all rule files; the source is `rules/vocabulary.yaml`. */
export interface Vocabulary {
  readonly purposes: Terms;
  readonly documents: Terms;
  readonly matters: Terms;
  readonly characters: Terms;
  readonly occasions: Terms;
  readonly states: Terms;
  /** What the stations of a path do; the ids are fixed. */
  readonly acts: Terms;
  /** Document → the matter that it is by its nature. */
  readonly impliedMatter: ReadonlyMap<string, string>;
  /** State → the other state that it counts as in one reading. */
  readonly countsAs: ReadonlyMap<string, { readonly state: string; readonly reading: string }>;
  readonly canons: ReadonlyMap<Canon, Dimension>;
  readonly abbreviations: Abbreviations;
  /** Legal term → what it means in English; `…` at the end of a term stands for the rest of a longer name. */
  readonly glossary: ReadonlyMap<string, string>;
}

/** A kind of term, as questions and diagnostics name it. */
export type TermKind = "purposes" | "documents" | "matters" | "characters" | "occasions" | "states";

/** Whether `wide` is `narrow` itself or one of the wider terms above it. */
export function covers(terms: Terms, wide: string, narrow: string): boolean {
  for (let at: string | null = narrow; at !== null; at = terms.get(at)?.wider ?? null) if (at === wide) return true;
  return false;
}

/** The three questions. */
export type Command = "route" | "who-signs" | "deputize";

/** The terms that a question's topic is one of. */
export function topicsOf({ command }: { readonly command: Command }, vocabulary: Vocabulary): Terms {
  const topics: Record<Command, Terms> = {
    route: vocabulary.purposes,
    "who-signs": vocabulary.documents,
    deputize: vocabulary.occasions,
  };
  return topics[command];
}

import type { Text } from "../document/text";
import type { Canon, Dimension, Term, Vocabulary } from "../document/vocabulary";
import { textOf } from "./text";

type Entries<V> = [string, V][];
type WrittenTerms = Entries<Term>;
type WrittenCanon = Omit<Dimension, "options"> & { readonly options: Entries<Text> };

interface WrittenVocabulary {
  readonly purposes: WrittenTerms;
  readonly documents: WrittenTerms;
  readonly matters: WrittenTerms;
  readonly characters: WrittenTerms;
  readonly occasions: WrittenTerms;
  readonly states: WrittenTerms;
  readonly acts: WrittenTerms;
  readonly impliedMatter: Entries<string>;
  readonly countsAs: Entries<{ readonly state: string; readonly reading: string }>;
  readonly canons: [Canon, WrittenCanon][];
  readonly abbreviations: Entries<string>;
  readonly glossary: Entries<string>;
}

/** Writes a vocabulary down. */
export function writtenVocabulary(vocabulary: Vocabulary): string {
  return textOf(vocabulary);
}

/** Reads what `writtenVocabulary` has written. */
export function vocabularyFrom(text: string): Vocabulary {
  const written = JSON.parse(text) as WrittenVocabulary;
  return {
    purposes: new Map(written.purposes),
    documents: new Map(written.documents),
    matters: new Map(written.matters),
    characters: new Map(written.characters),
    occasions: new Map(written.occasions),
    states: new Map(written.states),
    acts: new Map(written.acts),
    impliedMatter: new Map(written.impliedMatter),
    countsAs: new Map(written.countsAs),
    canons: new Map(written.canons.map(([id, canon]) => [id, { ...canon, options: new Map(canon.options) }])),
    abbreviations: new Map(written.abbreviations),
    glossary: new Map(written.glossary),
  };
}

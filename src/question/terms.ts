import { nearest } from "../diagnostic/nearest";
import { namesOf, type TermKind, type Terms, type Vocabulary } from "../document/vocabulary";
import { nameKeys } from "../name/name";
import type { Misunderstanding } from "./question";

/** The id of the term that typed words name, by id, label or alias in either language. */
export function findTerm(vocabulary: Vocabulary, kind: TermKind, typed: string): string | Misunderstanding {
  if (vocabulary[kind].has(typed)) return typed;
  const keys = nameKeys(typed, vocabulary.abbreviations);
  for (const term of vocabulary[kind].values()) {
    if (namesOf(term).some((name) => nameKeys(name, vocabulary.abbreviations).some((key) => keys.includes(key))))
      return term.id;
  }
  return {
    code: "unknown-term",
    args: { term: typed, kind, known: [...vocabulary[kind].keys()].join(", ") },
    suggestions: near(vocabulary[kind], typed),
  };
}

function near(terms: Terms, typed: string): string[] {
  const byName = new Map(
    [...terms.values()].flatMap((t) => [t.id, t.label.id, ...t.aliases].map((name) => [name, t.id] as const)),
  );
  return [...new Set(nearest(typed, byName.keys()).map((name) => byName.get(name) as string))];
}

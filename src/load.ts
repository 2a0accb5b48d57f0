import { type Diagnostic, Findings } from "./diagnostic/diagnostic";
import type { NameIndex } from "./document/names";
import type { Regulation } from "./document/regulation";
import { regulationFromTree } from "./document/regulation-from-tree";
import type { Vocabulary } from "./document/vocabulary";
import { vocabularyFromTree } from "./document/vocabulary-from-tree";
import { Book, type Entry } from "./graph/book";
import { Graph } from "./graph/graph";
import { type Place, placeIn, type Source } from "./source/source";
import { fromYaml } from "./syntax/from-yaml";

/** A loaded book, or everything that is wrong with the sources and the book of those that are sound. */
export type Loading =
  | { readonly ok: true; readonly book: Book }
  | { readonly ok: false; readonly diagnostics: readonly Diagnostic[]; readonly sound: Book | undefined };

/** Sources → trees → documents → graphs. Every file is read to its end, so that all faults are told at once. */
export function load(vocabulary: Source, regulations: Iterable<Source>): Loading {
  const findings = new Findings();
  const terms = readVocabulary(vocabulary, findings);
  const entries = new Map<string, Entry>();
  for (const source of regulations) {
    const tree = fromYaml(source, findings);
    const loaded = tree === undefined || terms === undefined ? undefined : regulationFromTree(tree, terms, findings);
    if (loaded === undefined) continue;
    const { regulation, names } = loaded;
    const twin = entries.get(regulation.id)?.graph.regulation;
    if (twin === undefined) entries.set(regulation.id, entryOf(regulation, names));
    else findings.add("duplicate-id", placeOf(regulation), { id: regulation.id }, { related: [placeOf(twin)] });
  }
  const book = terms === undefined ? undefined : new Book(terms, entries);
  if (findings.all.length > 0 || book === undefined) return { ok: false, diagnostics: findings.all, sound: book };
  return { ok: true, book };
}

/** The vocabulary of a source; undefined when anything is wrong with it, and then `findings` says what. */
export function readVocabulary(source: Source, findings: Findings): Vocabulary | undefined {
  const tree = fromYaml(source, findings);
  return tree === undefined ? undefined : vocabularyFromTree(tree, findings);
}

function entryOf(regulation: Regulation, names: NameIndex): Entry {
  const { id, short, region } = regulation;
  return { id, short, region, graph: new Graph(regulation), names };
}

function placeOf({ source, place }: Regulation): Place {
  return placeIn(source, place);
}

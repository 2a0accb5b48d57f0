import { type Diagnostic, Findings } from "./diagnostic/diagnostic";
import { nearest } from "./diagnostic/nearest";
import { overlayFromTree, type WrittenOverlay } from "./document/overlay";
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

/**
 * Sources → trees → documents → graphs. Every file is read to its end, so that all faults are told at once.
 * @param overlays what extends some of the regulations
 */
export function load(vocabulary: Source, regulations: Iterable<Source>, overlays: readonly Source[] = []): Loading {
  const findings = new Findings();
  const terms = readVocabulary(vocabulary, findings);
  const sources = [...regulations];
  const laid = readOverlays(overlays, sources, findings);
  const entries: Entry[] = [];
  for (const source of sources) {
    const entry = readRegulation(source, terms, findings, laid);
    if (entry !== undefined) entries.push(entry);
  }
  return bound(terms, entries, findings);
}

/** The vocabulary of a source; undefined when anything is wrong with it, and then `findings` says what. */
export function readVocabulary(source: Source, findings: Findings): Vocabulary | undefined {
  const tree = fromYaml(source, findings);
  return tree === undefined ? undefined : vocabularyFromTree(tree, findings);
}

/** Overlays by the regulations that they extend. */
export type Overlays = ReadonlyMap<string, readonly WrittenOverlay[]>;

/** The overlays of some sources; what is wrong with their form, or extends none of the regulations, goes to `findings`. */
export function readOverlays(
  overlays: readonly Source[],
  regulations: readonly Source[],
  findings: Findings,
): Overlays {
  const all = new Map<string, WrittenOverlay[]>();
  for (const source of overlays) {
    const tree = fromYaml(source, findings);
    const overlay = tree === undefined ? undefined : overlayFromTree(tree, findings);
    if (overlay === undefined) continue;
    const { text: id, place } = overlay.extends;
    if (regionOf(source) !== id.split("/")[0]) {
      findings.add("id-path-mismatch", place, { id });
      continue;
    }
    if (regulations.some((regulation) => idOf(regulation) === id)) all.set(id, [...(all.get(id) ?? []), overlay]);
    else findings.add("nothing-to-extend", place, { id }, { suggestions: nearest(id, regulations.map(idOf)) });
  }
  return all;
}

/** The region that a file has by where it lies. */
function regionOf(source: Source): string | undefined {
  return idOf(source).split("/")[0];
}

/** The id that a rule file has by where it lies. */
export function idOf({ path, location = path }: Source): string {
  return location
    .replaceAll("\\", "/")
    .split("/")
    .slice(-2)
    .join("/")
    .replace(/\.ya?ml$/, "");
}

/**
 * The regulation of a source; undefined when anything is wrong with it, and then `findings` says what.
 * @param vocabulary undefined when that is unusable: then only the source's own form is checked
 */
export function readRegulation(
  source: Source,
  vocabulary: Vocabulary | undefined,
  findings: Findings,
  overlays: Overlays = new Map(),
): Entry | undefined {
  const tree = fromYaml(source, findings);
  const loaded =
    tree === undefined || vocabulary === undefined
      ? undefined
      : regulationFromTree(tree, vocabulary, findings, overlays.get(idOf(source)));
  if (loaded === undefined) return undefined;
  const { regulation, names } = loaded;
  const { id, short, region } = regulation;
  return { id, short, region, graph: new Graph(regulation), names };
}

/** Regulations as a book, unless anything has been found wrong, or two have the same id. */
export function bound(vocabulary: Vocabulary | undefined, regulations: Iterable<Entry>, findings: Findings): Loading {
  const entries = new Map<string, Entry>();
  for (const entry of regulations) {
    const twin = entries.get(entry.id);
    if (twin === undefined) entries.set(entry.id, entry);
    else findings.add("duplicate-id", placeOf(entry), { id: entry.id }, { related: [placeOf(twin)] });
  }
  const book = vocabulary === undefined ? undefined : new Book(vocabulary, entries);
  if (findings.all.length > 0 || book === undefined) return { ok: false, diagnostics: findings.all, sound: book };
  return { ok: true, book };
}

function placeOf({ graph: { regulation } }: Entry): Place {
  return placeIn(regulation, regulation.place);
}

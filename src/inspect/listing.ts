import type { Text } from "../document/text";
import type { TermKind, Vocabulary } from "../document/vocabulary";
import type { Book, Entry } from "../graph/book";
import type { Graph } from "../graph/graph";

/** What can be listed. */
export const LISTABLE = [
  "regulations",
  "offices",
  "classes",
  "provisions",
  "readings",
  "purposes",
  "documents",
  "occasions",
  "matters",
  "characters",
  "states",
] as const;
export type Listable = (typeof LISTABLE)[number];

/** One line of a list: what it goes by, what it is, and what else it is called. */
export interface Item {
  readonly id: string;
  readonly name: Text;
  readonly aliases: readonly string[];
  readonly cites: readonly string[];
}

/** A list, of one regulation or of all (then `graph` is null). */
export interface Listing {
  readonly kind: Listable;
  readonly graph: Graph | null;
  readonly items: readonly Item[];
}

/** The lists of one kind: one for the terms that all regulations share, otherwise one for each regulation. */
export function listOf(kind: Listable, book: Book, entries: readonly Entry[]): Listing[] {
  if (kind === "regulations") return [{ kind, graph: null, items: entries.map(({ graph }) => regulationItem(graph)) }];
  const shared = isTermKind(kind) ? terms(kind, book.vocabulary) : undefined;
  if (shared !== undefined) return [{ kind, graph: null, items: shared }];
  const own = entries.map(({ graph }): Listing => ({ kind, graph, items: itemsOf(kind, graph) }));
  return kind === "readings" ? [{ kind, graph: null, items: canons(book.vocabulary) }, ...own] : own;
}

function isTermKind(kind: Listable): kind is TermKind & Listable {
  return ["purposes", "documents", "occasions", "matters", "characters", "states"].includes(kind);
}

function terms(kind: TermKind, vocabulary: Vocabulary): Item[] {
  return [...vocabulary[kind].values()].map(({ id, label, aliases }) => ({ id, name: label, aliases, cites: [] }));
}

function canons({ canons: all }: Vocabulary): Item[] {
  return [...all.values()].flatMap(({ options }) => optionItems(options, []));
}

function regulationItem({ regulation }: Graph): Item {
  const { id, short, title, region } = regulation;
  return { id, name: both(`${short}: ${title}`), aliases: [region.id, region.name, ...region.aliases], cites: [] };
}

function itemsOf(kind: Listable, { regulation }: Graph): Item[] {
  switch (kind) {
    case "offices":
    case "classes":
      return [...regulation[kind].values()].map(({ id, name, head, aliases, cite }) => ({
        id,
        name: both(name),
        aliases: head === name ? aliases : [head, ...aliases],
        cites: cite,
      }));
    case "provisions":
      return [...regulation.provisions.values()].map(({ label, heading, gist }) => ({
        id: label,
        name: { id: headed(heading, gist?.id), en: headed(heading, gist?.en) },
        aliases: [],
        cites: [],
      }));
    default:
      return regulation.readings.flatMap(({ options, cite }) => optionItems(options, cite));
  }
}

function optionItems(options: ReadonlyMap<string, Text>, cites: readonly string[]): Item[] {
  return [...options].map(([id, name]) => ({ id, name, aliases: [], cites }));
}

/** A heading and what is said under it; either may be missing. */
function headed(heading: string | null, gist = ""): string {
  return [heading ?? "", gist].filter((part) => part !== "").join(". ");
}

function both(text: string): Text {
  return { id: text, en: text };
}

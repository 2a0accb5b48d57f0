import { nearest } from "../diagnostic/nearest";
import type { Book, Entry } from "../graph/book";
import { kebab, nameKeys } from "../name/name";
import type { Misunderstanding } from "./question";

/** The words that name every regulation there is. */
const ALL = /^(?:all|semua)$/i;

/** Whether every regulation is asked: nothing is named, or `all` of them. */
export function asksAll(named: readonly string[]): boolean {
  return named.length === 0 || namesIn(named).some((name) => ALL.test(name));
}

/** The regulations that ids or regions name, without repeats; all of them when nothing is named, or `all`. */
export function chooseRegulations(book: Book, named: readonly string[]): Entry[] | Misunderstanding {
  if (asksAll(named)) return [...book.entries.values()];
  const chosen = regulationsByName(book, named);
  return chosen instanceof Map ? [...new Set([...chosen.values()].flat())] : chosen;
}

/** What each of the names in lists stands for. A list without a name stands for nothing, not for all there is. */
export function regulationsByName(book: Book, named: readonly string[]): Map<string, Entry[]> | Misunderstanding {
  const names = namesIn(named);
  if (names.length === 0) return unknown(book, named.join(" ").trim());
  const chosen = new Map<string, Entry[]>();
  for (const name of names) {
    const found = entriesNamed(book, name);
    if (found.length === 0) return unknown(book, name);
    chosen.set(name, found);
  }
  return chosen;
}

/** The single names in lists of them. */
function namesIn(named: readonly string[]): string[] {
  return named
    .flatMap((list) => list.split(/[,;]/))
    .map((name) => name.trim())
    .filter((name) => name !== "");
}

function entriesNamed(book: Book, name: string): Entry[] {
  const byId = book.entries.get(name.toLowerCase());
  if (byId !== undefined) return [byId];
  const byRegion = book.ofRegion(kebab(name));
  if (byRegion.length > 0) return byRegion;
  const { abbreviations } = book.vocabulary;
  const keys = nameKeys(name, abbreviations);
  return [...book.entries.values()].filter(({ id, short, region }) =>
    [id, short, region.id, region.name, ...region.aliases].some((n) =>
      nameKeys(n, abbreviations).some((key) => keys.includes(key)),
    ),
  );
}

function unknown(book: Book, name: string): Misunderstanding {
  const ids = [...book.entries.keys()];
  const regions = [...book.entries.values()].map((e) => e.region.id);
  const near = nearest(name, [...regions, ...ids, "all", "semua"]);
  return {
    code: "unknown-regulation",
    args: { regulation: name, known: ids.join(", ") },
    suggestions: near.length > 0 ? near : ids.slice(0, 3),
  };
}

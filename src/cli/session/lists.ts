import type { TermKind } from "../../document/vocabulary";
import type { Book } from "../../graph/book";
import { nameKeys } from "../../name/name";
import { findOffice } from "../../question/offices";
import { findTerm } from "../../question/terms";
import type { ListChange } from "./draft";

/** Changes lists of names as the rules understand these: `Sekda` is taken away also where the whole title stands. */
export function listChanges(open: () => Book | undefined): ListChange {
  const isSame = (one: string, other: string): boolean => sameName(one, other, open);
  return (list, sign, items) => {
    const all = pieces(items);
    if (sign === "-") {
      const take = (rest: string | undefined, item: string): string | undefined =>
        rest === undefined ? undefined : without(rest, item, isSame);
      return take(list, items) ?? all.reduce(take, list as string | undefined);
    }
    const before = all.reduce((rest, item) => without(rest, item, isSame) ?? rest, list);
    return [before, items].filter((part) => part !== "").join(",");
  };
}

function pieces(list: string): string[] {
  return list.split(/[,;]/).map((piece) => piece.trim().replace(/^[+-]/, ""));
}

/** A list without one of its names, which may have commas of its own; undefined where it is not there. */
function without(list: string, item: string, isSame: (one: string, other: string) => boolean): string | undefined {
  const all = list.split(/[,;]/);
  for (let from = 0; from < all.length; from += 1)
    for (let to = all.length; to > from; to -= 1)
      if (isSame(all.slice(from, to).join(","), item)) return [...all.slice(0, from), ...all.slice(to)].join(",");
  return undefined;
}

const KINDS: readonly TermKind[] = ["characters"];

function sameName(one: string, other: string, open: () => Book | undefined): boolean {
  const [a, b] = [one, other].map((name) => name.replace(/:[^:]*$/, "").trim());
  if (a === undefined || b === undefined || a === "" || b === "") return false;
  if (a.toLowerCase() === b.toLowerCase()) return true;
  const book = open();
  if (book === undefined) return false;
  const { vocabulary } = book;
  const keys = nameKeys(a, vocabulary.abbreviations);
  if (nameKeys(b, vocabulary.abbreviations).some((key) => keys.includes(key))) return true;
  const isTerm = KINDS.some((kind) => {
    const [first, second] = [a, b].map((name) => findTerm(vocabulary, kind, name));
    return typeof first === "string" && first === second;
  });
  return isTerm || isOffice(a, b, book);
}

function isOffice(one: string, other: string, book: Book): boolean {
  return [...book.entries.values()].some((entry) => {
    const unit = findOffice(entry, one);
    return unit !== undefined && unit.id === findOffice(entry, other)?.id;
  });
}

import { dirname } from "node:path";
import { written } from "../compiled/regulation";
import { writtenVocabulary } from "../compiled/vocabulary";
import type { Book } from "../graph/book";
import { type Edition, isOverlay, writeFile } from "./book-file";
import { locationOf } from "./source-at";
import { isSameStamp, isSettled, type Stamp, stampOf } from "./stamp";
import { tidy } from "./tidy";

/**
 * Stores a book that was loaded from the rule files, unless these may have changed since their stamps were taken, or
 * may still change without its showing: then the next call loads them again.
 * @param stamps of every folder and file that the book hangs on, as `Contents` has them, taken before they were read
 * @returns whether it is stored
 */
export function keepBook(path: string, edition: Edition, book: Book, stamps: ReadonlyMap<string, Stamp>): boolean {
  const now = Date.now();
  for (const [file, stamp] of stamps)
    if (!isSettled(stamp, now) || !isSameStamp(stampOf(locationOf(edition.rules, file)), stamp)) return false;
  const files = new Map([...stamps.keys()].filter((path) => !isOverlay(path)).map((path) => [idIn(path), path]));
  const regulations = [...book.entries.values()].map((entry) => ({
    file: files.get(entry.id) as string,
    written: written(entry),
  }));
  tidy(dirname(path));
  return writeFile(path, edition, { vocabulary: writtenVocabulary(book.vocabulary), stamps, regulations });
}

/** The id of the regulation whose file lies there: its folder, and its name without the ending. */
function idIn(path: string): string {
  return path
    .split("/")
    .slice(-2)
    .join("/")
    .replace(/\.ya?ml$/, "");
}

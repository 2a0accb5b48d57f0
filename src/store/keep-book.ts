import { written } from "../compiled/regulation";
import { writtenVocabulary } from "../compiled/vocabulary";
import type { Book } from "../graph/book";
import { type Edition, writeFile } from "./book-file";
import { isSameStamp, isSettled, type Stamp, stampOf } from "./stamp";

/**
 * Stores a book that was loaded from the rule files, unless these may have changed since their stamps were taken, or
 * may still change without its showing: then the next call loads them again.
 * @param stamps of every folder and file that the book hangs on, below the rules folder, taken before they were read
 * @returns whether it is stored
 */
export function keepBook(path: string, edition: Edition, book: Book, stamps: ReadonlyMap<string, Stamp>): boolean {
  const now = Date.now();
  for (const [file, stamp] of stamps)
    if (!isSettled(stamp, now) || !isSameStamp(stampOf(`${edition.rules}/${file}`), stamp)) return false;
  const regulations = [...book.entries.values()].map((entry) => ({
    file: stamps.has(`${entry.id}.yml`) ? `${entry.id}.yml` : `${entry.id}.yaml`,
    written: written(entry),
  }));
  return writeFile(path, edition, { vocabulary: writtenVocabulary(book.vocabulary), stamps, regulations });
}

import { ANSWERS } from "../cli/answering";
import { fromStored } from "../cli/from-stored";
import { quickly } from "../cli/quickly";
import type { Desk } from "../cli/shell";
import { storeFor } from "../cli/store-for";
import type { Paint } from "../render/text/page";
import { openBook } from "../store/stored-book";
import { directly } from "./output";

/**
 * Answers a plain question from the stored book.
 * @param folder that of the package
 * @param colours loads the colours
 * @returns the exit status; undefined where there is no plain question or no book that is up to date: then nothing has
 * been printed, and `cli/main` does it
 */
export function quick(folder: string, version: string, colours: () => Paint): number | undefined {
  const args = process.argv.slice(2);
  const question = quickly(args);
  const store = question === undefined ? undefined : storeFor(folder, version, process.env);
  if (question === undefined || store === undefined) return undefined;
  const desk: Desk = {
    args,
    env: process.env,
    out: directly(1),
    err: directly(2),
    colours,
    storedBook: () => openBook(store.file, store.edition),
  };
  return fromStored(question.asked, question.json, desk, ANSWERS);
}

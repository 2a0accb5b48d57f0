import { answerFrom, printed } from "../cli/answering";
import { fromStored } from "../cli/from-stored";
import { quickly } from "../cli/quickly";
import type { Desk, Stream } from "../cli/shell";
import { storeFor } from "../cli/store-for";
import { type Paint, PLAIN } from "../render/text/page";
import type { Basis, Printed } from "../store/kept-answer";
import { openBook } from "../store/stored-book";
import { fitting } from "./output";

/** What a question comes to, before it is printed, and all that it was derived from. */
export interface Answered extends Printed {
  readonly basis: Basis;
}

/**
 * Answers a plain question from the stored book.
 * @param folder that of the package
 * @param colours loads the colours
 * @returns undefined where there is no plain question, or no book that is up to date: then `cli/main` does it
 */
export function quick(folder: string, version: string, colours: () => Paint): Answered | undefined {
  const args = process.argv.slice(2);
  const question = quickly(args);
  const kept = question === undefined ? undefined : storeFor(folder, version, process.env);
  if (question === undefined || kept === undefined) return undefined;
  let out = "";
  let err = "";
  const book = openBook(kept.file, kept.edition);
  const desk: Desk = {
    args,
    env: process.env,
    out: fitting(1, (text) => (out += text)),
    err: fitting(2, (text) => (err += text)),
    colours,
    storedBook: () => book,
  };
  const exit = fromStored(question.asked, desk, printed(question.json, desk));
  if (exit === undefined || book === undefined) return undefined;
  return { exit, out: Buffer.from(out), err: Buffer.from(err), basis: book.basis };
}

/**
 * Asks every question once, each way to print it, to nobody: so that what is compiled for one of them is there for all.
 * @returns whether there was a book to ask
 */
export function rehearse(folder: string, version: string): boolean {
  const kept = storeFor(folder, version, process.env);
  const book = kept === undefined ? undefined : openBook(kept.file, kept.edition);
  if (book?.isWhollyCurrent !== true) return false;
  const [entry] = book.entries.values();
  if (entry === undefined) return false;
  const nowhere: Stream = { write: () => undefined, isTTY: false, columns: undefined };
  const names = [...entry.graph.units.values()].filter((unit) => !unit.isClass).map((unit) => unit.name);
  const [first = "", second = "", third = ""] = names;
  const last = names.at(-1) ?? "";
  for (const line of [
    ["route", last, "--to", first],
    ["route", last, "--absent", second],
    ["who-signs", "--on-behalf", third],
    ["who-signs", "--signer", first, "--absent", third],
    ["deputize", "--absent", `${first};${second}`],
    ["deputize", "--absent", last],
  ]) {
    for (const args of [line, [...line, "--json"], [...line, "-r", entry.region.id, "--lang", "en"]]) {
      const question = quickly(args);
      const desk = { args, env: {}, out: nowhere, err: nowhere, colours: () => PLAIN };
      if (question !== undefined) answerFrom(book, question.asked, desk, printed(question.json, desk));
    }
  }
  return true;
}

import type { Regulation } from "../../src/document/regulation";
import type { Entry } from "../../src/graph/book";
import { load } from "../../src/load";
import { PATH } from "../support/bad";
import { vocabularySource } from "../support/book";

/** The regulation and names of a rule file that must be right. */
export function loaded(text: string): Entry & { readonly regulation: Regulation } {
  const loading = load(vocabularySource(), [{ path: PATH, text }]);
  if (!loading.ok)
    throw new Error(loading.diagnostics.map(({ code, args }) => `${code} ${Object.values(args).join(" ")}`).join("; "));
  const [entry] = loading.book.entries.values();
  if (entry === undefined) throw new Error("nothing is loaded");
  return { ...entry, regulation: entry.graph.regulation };
}

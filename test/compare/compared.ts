import type { Compared, Comparison } from "../../src/compare/comparison";
import { compareRegulations, type Wanted } from "../../src/compare/comparison";
import type { SharedQuestion } from "../../src/compare/questions";
import type { Row } from "../../src/compare/rows";
import type { Book, Entry } from "../../src/graph/book";

/** The regulation of a book that an id or the beginning of one names. */
export function entryOf(book: Book, id: string): Entry {
  const entry = [...book.entries.values()].find((one) => one.id.startsWith(id));
  if (entry === undefined) throw new Error(`${id} is not loaded`);
  return entry;
}

/** Two regulations of a book, compared. */
export function comparedIn(book: Book, left: string, right: string, wanted?: Wanted): Comparison {
  return compareRegulations(book, { left: entryOf(book, left), right: entryOf(book, right) }, wanted);
}

/** A question in short: `route laporan dinas`, `deputize umum bupati+wakil-bupati`. */
export function short(question: SharedQuestion, side: "left" | "right" = "left"): string {
  const { command, topic } = question;
  switch (question.command) {
    case "route":
      return [command, topic, question.from[side].id, ...question.character].join(" ");
    case "who-signs":
      return `${command} ${topic} ${question.onBehalf?.[side].id ?? ""}`.trim();
    case "deputize": {
      const absent = question.absent.map(({ office, state }) =>
        state === "berhalangan" ? office[side].id : `${office[side].id}:${state}`,
      );
      return `${command} ${topic} ${absent.join("+")}`;
    }
  }
}

/** The comparison of one question. */
export function about(comparison: Comparison, question: string): Compared {
  const found = comparison.compared.find((one) => short(one.question) === question);
  if (found === undefined) throw new Error(`not compared: ${question}`);
  return found;
}

/** A side of a row in short: who acts, and by which articles. */
export function said(keyed: Row["left"]): string | null {
  if (keyed === null) return null;
  const { part, because } = keyed.finding;
  const articles = because.join(" · ");
  if (part.kind === "route") return `${part.hops.slice(1).map(nameOf).join(" → ")} (${articles})`;
  if (part.kind === "signer")
    return `${part.name}${part.principal === null ? "" : ` a.n. ${part.principal.name}`} (${articles})`;
  return `${part.name} for ${part.represents.map(({ name }) => name).join("+")} (${articles})`;
}

function nameOf({ office, name }: { readonly office: unknown; readonly name: string }): string {
  return office === null ? `(${name})` : name;
}

/** The rows in which the answers to a question differ. */
export function differing(comparison: Comparison, question: string): [string | null, string | null][] {
  return about(comparison, question)
    .rows.filter((row) => row.degree !== "same")
    .map((row) => [said(row.left), said(row.right)]);
}

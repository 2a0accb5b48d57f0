import { type Chart, type Line, stopsOf } from "../../src/chart/chart";
import { chartOf } from "../../src/chart/from-graph";
import { highlightOf } from "../../src/chart/highlight";
import type { Language } from "../../src/document/text";
import { ask } from "../../src/engine";
import type { Book, Entry } from "../../src/graph/book";
import { layOut } from "../../src/picture/graphviz";
import type { AskedRoute } from "../../src/question/question";
import type { Drawing } from "../../src/render/chart/drawing";
import { drawingOf } from "../../src/render/chart/from-chart";
import { type GraphvizAnswer, type Layout, layoutFrom } from "../../src/render/chart/layout";
import { layoutRequest } from "../../src/render/chart/layout-request";
import { ChartTelling } from "../../src/render/chart/telling";
import { GOOD, PATH, swapped } from "./bad";
import { bookOf, shippedSources, sourceOf } from "./book";

export const KUTAI_BARAT = "kutai-barat/perbup-21-2017";
export const KUTAI_TIMUR = "kutai-timur/perbup-6-2007";
export const SUNGAI_BELANTA = "sungai-belanta/perbup-34-2022";

/** The shipped regulations and an invented one. */
const book = bookOf([...shippedSources(), sourceOf(`test/good/rules/${SUNGAI_BELANTA}.yaml`)]);

export function entryOf(id: string, of: Book = book): Entry {
  const entry = of.entries.get(id);
  if (entry === undefined) throw new Error(`${id} is not loaded`);
  return entry;
}

export function chartFor(id: string, of: Book = book): Chart {
  return chartOf(entryOf(id, of).graph);
}

/** A line as its stations and articles: `a → b → c: Pasal 1; Pasal 2`. */
export function told(line: Line): string {
  const end = line.to === null ? " → ?" : "";
  return `${stopsOf(line).join(" → ")}${end}: ${line.cites.join("; ")}`;
}

/** The chart with the paths that answer a question, or without any. */
export function tellingOf(id: string, path?: { from: string; to?: string; for?: string }, language: Language = "id") {
  const chart = chartFor(id);
  if (path === undefined) return new ChartTelling(chart, book.vocabulary, language);
  const [reply] = ask(book, { command: "route", ...path, regulations: [id] }) as Exclude<
    ReturnType<typeof ask>,
    { code: string }
  >;
  const question = reply?.understood.question;
  if (reply === undefined || question?.command !== "route") throw new Error("no such path");
  return new ChartTelling(chart, book.vocabulary, language, highlightOf(chart, reply.answers, question));
}

export const drawn = (...args: Parameters<typeof tellingOf>): Drawing => drawingOf(tellingOf(...args));

/** Where Graphviz puts a drawing. */
export async function placed(drawing: Drawing): Promise<Layout> {
  return layoutFrom((await layOut(layoutRequest(drawing))) as GraphvizAnswer, drawing);
}

/** Names and words that try to be more than text, in every form of a chart. */
export const HOSTILE = [
  "<script>alert(1)</script>",
  'x"]; evil [label="y',
  "</title><a href='javascript:alert(1)'>z</a>",
  "back\\\\slash\\N\\",
  "`md` --> b1[end] %% & &lt;b&gt; #quot;",
];

/** A regulation whose offices are called so. */
export function hostileBook(): Book {
  const names = HOSTILE.map((name) => JSON.stringify(`${name}`));
  const text = `regulation:
  id: x/perbup-1-2020
  title: Hubungan Kerja
  short: ${JSON.stringify('Perbup "X" <b>1/2020</b>\n---\nend')}
  kind: Peraturan Bupati
  number: "1"
  year: 2020
  region: { name: Kabupaten X }
  enacted: "2020-01-01"
  in-force: "2020-01-01"
offices:
${names.map((name) => `  - { name: ${name}, kind: official, cite: Pasal 1 }`).join("\n")}
classes:
  - { name: Dinas, head: Kepala Dinas, open: true, cite: Pasal 1 }
accountability:
${names
  .slice(1)
  .map((name) => `  - { from: ${name}, to: ${names[0]}, cite: Pasal 2 }`)
  .join("\n")}
channels:
  - { from: ${names[1]}, for: koordinasi, via: { unnamed: ${names[2]} }, to: Dinas, cite: Pasal 2 }
provisions:
  Pasal 1: { gist: ${names[0]} }
  Pasal 2: ${names[1]}
`;
  return bookOf([{ path: "rules/x/perbup-1-2020.yaml", text }]);
}

/** A chart of a small regulation with some sections more, and the paths that answer a question. */
export function charted(sections: string, asked?: AskedRoute, base: string = GOOD): ChartTelling {
  const book = bookOf([{ path: PATH, text: swapped(base, "powers:\n", `${sections}\npowers:\n`) }]);
  const [entry] = book.entries.values();
  if (entry === undefined) throw new Error("nothing is loaded");
  const chart = chartOf(entry.graph);
  if (asked === undefined) return new ChartTelling(chart, book.vocabulary, "id");
  const replies = ask(book, asked);
  const [reply] = "code" in replies ? [] : replies;
  const question = reply?.understood.question;
  if (reply === undefined || question?.command !== "route") throw new Error("no such path");
  return new ChartTelling(chart, book.vocabulary, "id", highlightOf(chart, reply.answers, question));
}

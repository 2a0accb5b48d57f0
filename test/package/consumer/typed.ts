import { ask, type Book, type Loading, load, type Reply, toJson, type Verdict } from "jenjang";

// What a user writes, held against the declarations that ship.
const loading: Loading = load({ path: "vocabulary.yaml", text: "" }, [
  { path: "rules/x/perbup-1-2020.yaml", text: "" },
]);
if (loading.ok) {
  const book: Book = loading.book;
  const replies = ask(book, { command: "route", from: "Dinas Pariwisata", to: "Bupati" });
  if (!("code" in replies)) {
    const first: Reply | undefined = replies[0];
    const verdicts: Verdict[] = first === undefined ? [] : first.answers.map(({ verdict }) => verdict);
    console.log(verdicts, JSON.stringify(toJson(replies, "id")));
  }
} else console.log(loading.diagnostics.map(({ code, place }) => `${place.source.path}: ${code}`));

// @ts-expect-error: no such command
ask({} as Book, { command: "marry", from: "Bupati" });

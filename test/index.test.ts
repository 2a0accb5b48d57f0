import * as jenjang from "../src/index";
import { shippedSources, vocabularySource } from "./support/book";

test("the library loads from strings, asks, and gives the answer of the contract, without files", () => {
  const loading = jenjang.load(vocabularySource(), shippedSources());
  if (!loading.ok) throw new Error("the shipped files do not load");
  const replies = jenjang.ask(loading.book, {
    command: "route",
    from: "Dinas Pariwisata",
    to: "Bupati",
    for: "konsultasi",
  });
  if ("code" in replies) throw new Error(replies.code);
  const json = JSON.parse(JSON.stringify(jenjang.toJson(replies, "id"))) as {
    contract: number;
    answers: { verdict: string }[];
  };
  expect([json.contract, json.answers.map((a) => a.verdict)]).toEqual([1, ["answered", "partial"]]);
  const [first] = replies;
  if (first === undefined) throw new Error("no reply");
  const telling = {
    vocabulary: loading.book.vocabulary,
    sheet: { width: 80, paint: jenjang.PLAIN },
    language: "en" as const,
  };
  expect(jenjang.replyText(first, telling)).toContain("Dinas Pariwisata → Asisten II → Bupati");
});

test("the library makes the note of a question, with a day and a hash of the caller's", () => {
  const loading = jenjang.load(vocabularySource(), shippedSources());
  if (!loading.ok) throw new Error("the shipped files do not load");
  const { vocabulary } = loading.book;
  const replies = jenjang.ask(loading.book, { command: "deputize", absent: "Bupati", regulations: ["kutai-timur"] });
  if ("code" in replies) throw new Error(replies.code);
  const making: jenjang.NoteMaking = {
    vocabulary,
    language: "id",
    command: "",
    day: { year: 2026, month: 11, day: 22 },
    program: "a program",
    fingerprint: () => "0".repeat(64),
  };
  const note = jenjang.noteOf(replies, making);
  expect(jenjang.noteHtml(note)).toContain("Dibuat dengan a program pada 22 November 2026.");
  expect(jenjang.noteMarkdown(note)).toContain("Bila Bupati berhalangan, siapa yang mewakili?");
});

test("the library says what is wrong with a rule file and a question as values", () => {
  const loading = jenjang.load(vocabularySource(), [{ path: "rules/x/perbup-1-2020.yaml", text: "regulation: {}\n" }]);
  if (loading.ok) throw new Error("a broken file loads");
  expect(loading.diagnostics.map((d) => d.code)).toContain("missing-key");
  const good = jenjang.load(vocabularySource(), shippedSources());
  if (!good.ok) throw new Error("the shipped files do not load");
  expect(jenjang.ask(good.book, { command: "route", from: "Nobody" })).toMatchObject({ code: "unknown-office" });
});

import { ask, type Reply } from "../../src/engine";
import type { Asked } from "../../src/question/question";
import { lawWith } from "../reference/mended-law";
import { swapped } from "../support/bad";
import { bookOf } from "../support/book";

/* A question that leaves its topic open, and what is said where no topic has an answer. */

function answers(rules: string, asked: Asked, changed: readonly [string, string] = ["", ""]) {
  const law = lawWith(rules);
  const replies = ask(bookOf([{ ...law, text: swapped(law.text, ...changed) }]), asked);
  if ("code" in replies) throw new Error(JSON.stringify(replies));
  return (replies as readonly Reply[])
    .flatMap((reply) => reply.answers)
    .map(({ topic, verdict, gaps }) => [topic, verdict, ...gaps.map((g) => [g.code, ...g.because].join(" "))]);
}

describe("every topic that has an answer, in the order of the vocabulary", () => {
  test("of paths: by channels, by screening, by lists", () => {
    const rules = `channels:
  - { from: Dinas, for: [telaahan, konsultasi], to: Bupati, cite: Pasal 2 }
  - { from: Kantor Delta, for: laporan, to: Bupati, cite: Pasal 2 }
gates: [{ holder: Asisten Satu, from: Dinas, for: izin-perjalanan, to: Bupati, cite: Pasal 5 }]
coordination: [{ coordinator: Asisten Dua, for: koordinasi, cite: Pasal 6, lists: { Pasal 7: { huruf a: Badan Gama } } }]`;
    expect(answers(rules, { command: "route", from: "Dinas Alfa" })).toEqual([
      ["konsultasi", "answered"],
      ["telaahan", "answered"],
      ["izin-perjalanan", "answered"],
    ]);
    expect(answers(rules, { command: "route", from: "Asisten Dua" })).toEqual([["koordinasi", "answered"]]);
  });

  test("of documents and of occasions: the wider ones cover the narrower", () => {
    const rules = `powers: [{ signer: Bupati, signs: [perbup, surat], cite: Pasal 2 }]
substitutions:
  - { deputy: Asisten Satu, for: Bupati, occasion: acara-resmi, manner: mewakili, when: { state: berhalangan }, cite: Pasal 3 }`;
    expect(answers(rules, { command: "who-signs", signer: "Bupati" }).map(([topic]) => topic)).toEqual([
      "surat",
      "undangan",
      "perbup",
    ]);
    expect(answers(rules, { command: "deputize", absent: "Bupati" }).map(([topic]) => topic)).toEqual([
      "acara-resmi",
      "pembukaan-penutupan",
    ]);
  });

  test("one answer that there is none, where none has one", () => {
    const rules = "powers: [{ signer: Bupati, signs: [perbup, surat], cite: Pasal 2 }]";
    expect(answers(rules, { command: "who-signs", signer: "Kantor Delta" })).toEqual([
      [null, "silent", "no-rule Pasal 1"],
    ]);
    expect(answers(rules, { command: "who-signs", signer: "Kantor Delta", doc: "surat" })).toEqual([
      ["surat", "silent", "no-rule Pasal 2"],
    ]);
    expect(answers(rules, { command: "who-signs", signer: "Bupati", doc: "surat" })).toEqual([["surat", "answered"]]);
  });
});

describe("where the text stops in one reading only", () => {
  const STAF = [
    "classes:\n",
    "classes:\n  - { name: Staf, cite: Pasal 1, members: [{ of: Kantor Delta, cite: Pasal 3, reading: begini }] }\n",
  ] as const;
  const RULES = `readings: [{ about: kata, options: { begini: begini, begitu: begitu }, cite: Pasal 3 }]
silences: [{ concerns: Staf, says: satu, cite: Pasal 4 }]
charts: [{ of: Staf, cite: Pasal 5 }]`;

  test("it is told, whether the question has a topic or leaves it open", () => {
    const told = ["no-rule Pasal 1", "no-rule Pasal 4", "chart-missing Pasal 5"];
    const asked: Asked = { command: "route", from: "Kantor Delta", absent: "Bupati" };
    expect(answers(RULES, asked, STAF)).toEqual([[null, "silent", ...told]]);
    expect(answers(RULES, { ...asked, for: "konsultasi" }, STAF)).toEqual([["konsultasi", "silent", ...told]]);
  });

  test("not where the asker has chosen another", () => {
    const asked: Asked = { command: "route", from: "Kantor Delta", readings: ["begitu"] };
    expect(answers(RULES, asked, STAF)).toEqual([[null, "silent", "no-rule Pasal 1"]]);
    expect(answers(RULES, { ...asked, for: "konsultasi" }, STAF)).toEqual([
      ["konsultasi", "silent", "no-rule Pasal 1"],
    ]);
  });
});

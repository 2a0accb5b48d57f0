import { whyNot } from "../../src/answer/rejected";
import { ask, inquiryOf, type Reply } from "../../src/engine";
import type { Asked } from "../../src/question/question";
import { lawWith } from "../reference/mended-law";
import { swapped } from "../support/bad";
import { bookOf } from "../support/book";

/* Which rules an explanation lists as not applying, why each does not, and in which readings. */

function listed(rules: string, asked: Asked, changed: readonly [string, string] = ["", ""]): string[] {
  const law = lawWith(rules);
  const book = bookOf([{ ...law, text: swapped(law.text, ...changed) }]);
  const replies = ask(book, asked);
  if ("code" in replies) throw new Error(JSON.stringify(replies));
  return (replies as readonly Reply[]).flatMap((reply) =>
    reply.answers.flatMap((answer) =>
      whyNot(inquiryOf(reply, book.vocabulary), answer).map(({ rule, failed, under }) =>
        [rule.id, failed, ...under.map((set) => set.join("+"))].join(" "),
      ),
    ),
  );
}

describe("asked about one candidate", () => {
  const OTHERS = `
  - { id: other-signer, signer: Sekretaris Daerah, signs: surat, cite: Pasal 2 }
  - { id: other-document, signer: Sekretaris Daerah, signs: perbup, cite: Pasal 3 }`;
  const NAMING = `
  - { id: its-class, signer: Dinas, signs: perbup, cite: Pasal 4 }
  - { id: wider-class, signer: Perangkat Daerah, signs: surat, matter: kebijakan-baru, cite: Pasal 5 }
  - { id: in-its-name, signer: Sekretaris Daerah, on-behalf-of: Dinas Alfa, signs: perbup, cite: Pasal 6 }`;
  const asked: Asked = { command: "who-signs", doc: "surat", matter: "susulan", signer: "Dinas Alfa" };

  test("every rule that names it or a class of it, also one about something else", () => {
    expect(listed(`powers:${OTHERS}${NAMING}`, asked)).toEqual([
      "its-class document",
      "wider-class matter",
      "in-its-name document",
    ]);
  });

  test("also one that names a class to which it belongs in one reading only, or one who belongs to it", () => {
    const readings = "readings: [{ about: kata, options: { begini: begini, begitu: begitu }, cite: Pasal 3 }]\n";
    const powers = `powers:
  - { id: its-class, signer: Badan, signs: perbup, cite: Pasal 2 }
  - { id: its-member, signer: Badan Gama, signs: perda, cite: Pasal 3 }${OTHERS}`;
    const IN_ONE_READING = [
      "members: [{ of: Badan Gama, cite: Pasal 3 }]",
      "members: [{ of: Badan Gama, cite: Pasal 3, reading: begini }]",
    ] as const;
    for (const signer of ["Badan Gama", "Badan"])
      expect(listed(readings + powers, { ...asked, signer }, IN_ONE_READING)).toEqual([
        "its-class document",
        "its-member document",
      ]);
  });

  test("where none does, those about the same thing that name others", () => {
    expect(listed(`powers:${OTHERS}`, asked)).toEqual(["other-signer signer"]);
  });

  test("of a class also every rule that names one of it", () => {
    const powers = `powers:
  - { id: one-of-it, signer: Asisten Satu, signs: perbup, cite: Pasal 2 }
  - { id: somebody-else, signer: Kantor Delta, signs: surat, cite: Pasal 3 }`;
    expect(listed(powers, { ...asked, signer: "Asisten" })).toEqual(["one-of-it document"]);
  });

  test("or about whose document it is, where no signer is named", () => {
    const powers = `powers:
  - { id: for-another, signer: Asisten Satu, on-behalf-of: Wakil Bupati, signs: surat, cite: Pasal 2 }
  - { id: for-it, signer: Asisten Satu, on-behalf-of: Bupati, signs: perbup, cite: Pasal 3 }`;
    const inItsName: Asked = { command: "who-signs", doc: "surat", onBehalf: "Bupati" };
    expect(listed(powers, inItsName)).toEqual(["for-it document"]);
    expect(listed(powers, { ...inItsName, signer: "Kantor Delta" })).toEqual(["for-another signer"]);
  });

  test("who would stand in: every rule by which it does, whoever is represented", () => {
    const substitutions = `substitutions:
  - { id: another, deputy: Asisten Satu, for: Bupati, occasion: umum, manner: mewakili, when: { state: berhalangan }, cite: Pasal 2 }
  - { id: for-another, deputy: Asisten Dua, for: Wakil Bupati, occasion: umum, manner: mewakili, when: { state: berhalangan }, cite: Pasal 3 }
  - { id: elsewhere, deputy: Asisten, for: Bupati, occasion: pengadilan, manner: mewakili, cite: Pasal 4 }`;
    const deputize: Asked = { command: "deputize", absent: "Bupati", occasion: "umum", deputy: "Asisten Dua" };
    expect(listed(substitutions, deputize)).toEqual(["for-another trigger", "elsewhere occasion"]);
    expect(listed(substitutions, { ...deputize, for: "Bupati" })).toEqual([
      "for-another represented",
      "elsewhere occasion",
    ]);
    expect(listed(substitutions, { ...deputize, deputy: "Kantor Delta" })).toEqual([
      "another deputy",
      "for-another trigger",
    ]);
  });
});

describe("asked about nobody in particular", () => {
  test("rules about the same thing, not those about another document", () => {
    const powers = `powers:
  - { id: other-matter, signer: Dinas, signs: surat, matter: kebijakan-baru, cite: Pasal 2 }
  - { id: other-document, signer: Dinas, signs: perbup, matter: kebijakan-baru, cite: Pasal 3 }`;
    expect(listed(powers, { command: "who-signs", doc: "surat", matter: "susulan" })).toEqual(["other-matter matter"]);
  });

  test("of who stands in, not those on another occasion or for somebody who is not meant, nor that nobody is left", () => {
    const substitutions = `substitutions:
  - { id: away, deputy: Asisten Satu, for: Bupati, occasion: umum, manner: mewakili, when: { state: berhalangan }, cite: Pasal 2 }
  - { id: itself, deputy: Bupati, for: Bupati, occasion: umum, manner: mewakili, when: { state: berhalangan }, cite: Pasal 3 }
  - { id: for-another, deputy: Asisten Dua, for: Wakil Bupati, occasion: umum, manner: mewakili, when: { state: berhalangan }, cite: Pasal 4 }
  - { id: elsewhere, deputy: Asisten Dua, for: Bupati, occasion: pengadilan, manner: mewakili, cite: Pasal 5 }`;
    const asked: Asked = { command: "deputize", absent: "Bupati, Asisten Satu", occasion: "umum" };
    expect(listed(substitutions, asked)).toEqual(["away no-deputy", "for-another trigger"]);
    expect(listed(substitutions, { ...asked, for: "Bupati" })).toEqual(["away no-deputy"]);
  });

  test("of a path, those that lead elsewhere", () => {
    const channels = `channels:
  - { id: elsewhere, from: Dinas, for: konsultasi, to: Wakil Bupati, cite: Pasal 2 }
  - { id: other-purpose, from: Dinas, for: koordinasi, to: Wakil Bupati, cite: Pasal 3 }`;
    const asked: Asked = { command: "route", from: "Dinas Alfa", to: "Bupati", for: "konsultasi" };
    expect(listed(channels, asked)).toEqual(["elsewhere addressee"]);
  });

  test("without a topic, each rule once for each reason, over all of them", () => {
    const powers = `powers:
  - { id: other-matter, signer: Dinas, signs: [perbup, surat], matter: kebijakan-baru, cite: Pasal 2 }
  - { id: other-signer, signer: Bupati, signs: perbup, cite: Pasal 3 }`;
    const asked: Asked = { command: "who-signs", matter: "susulan", signer: "Dinas Alfa" };
    expect(listed(powers, asked)).toEqual(["other-matter matter", "other-matter document"]);
    expect(listed(powers, { ...asked, signer: "Kantor Delta" })).toEqual([
      "other-matter matter",
      "other-signer signer",
    ]);
  });
});

describe("that a rule is there only in a reading", () => {
  const READINGS = `readings:
  - { about: sebuah kata, options: { begini: begini, begitu: begitu }, cite: Pasal 3 }
  - { about: kata lain, options: { disini: di sini, disana: di sana }, cite: Pasal 3 }\n`;
  const asked: Asked = { command: "who-signs", doc: "surat", matter: "susulan" };

  test("is said where the answer hangs on that reading", () => {
    const powers = "powers: [{ id: satu, signer: Bupati, signs: surat, reading: begini, cite: Pasal 1 }]";
    expect(listed(READINGS + powers, asked)).toEqual(["satu reading begitu"]);
  });

  test("not where the answer is the same in all, and rests on it", () => {
    const powers = `powers:
  - { id: satu, signer: Bupati, signs: surat, reading: begini, cite: Pasal 1 }
  - { id: dua, signer: Bupati, signs: surat, reading: begitu, cite: Pasal 2 }
  - { id: tiga, signer: Wakil Bupati, signs: surat, reading: disini, cite: Pasal 4 }`;
    expect(listed(READINGS + powers, asked)).toEqual(["tiga reading disana"]);
  });

  test("nor where it fails for a reason of its own, which is said with the readings in which it does", () => {
    const powers = `powers:
  - { id: satu, signer: Bupati, signs: surat, cite: Pasal 1 }
  - { id: dua, signer: Dinas, signs: surat, matter: kebijakan-baru, reading: begini, cite: Pasal 2 }`;
    expect(listed(READINGS + powers, asked)).toEqual(["dua matter begini"]);
  });

  test("nor that a rule on which the answer rests fails in readings on some of which nothing hangs", () => {
    const rules = `powers:
  - { id: satu, signer: Sekretaris Daerah, signs: surat, cite: Pasal 1 }
  - { id: dua, signer: Wakil Bupati, signs: surat, cite: Pasal 2 }
substitutions:
  - { deputy: Kantor Delta, for: Sekretaris Daerah, occasion: umum, manner: melaksanakan-tugas, reading: begini, cite: Pasal 4 }
  - { deputy: Asisten Dua, for: Sekretaris Daerah, occasion: umum, manner: melaksanakan-tugas, reading: disini, cite: Pasal 5 }`;
    const everywhere =
      "\n  - { deputy: Asisten Dua, for: Wakil Bupati, occasion: umum, manner: melaksanakan-tugas, cite: Pasal 6 }";
    const away: Asked = { ...asked, absent: "Sekretaris Daerah, Wakil Bupati" };
    expect(listed(READINGS + rules, away).sort()).toEqual(["dua no-deputy", "satu no-deputy begitu+disana"]);
    expect(listed(READINGS + rules + everywhere, away)).toEqual([]);
  });

  test("is said of a rule that answers nothing, whatever hangs on the reading", () => {
    const powers = `powers:
  - { id: satu, signer: Bupati, signs: surat, cite: Pasal 1 }
  - { id: dua, signer: Bupati, on-behalf-of: Wakil Bupati, signs: surat, reading: begini, cite: Pasal 2 }`;
    expect(listed(READINGS + powers, { ...asked, capacity: "own" })).toEqual(["dua capacity begini"]);
  });
});

import { whoSigns } from "../reference/mended-law";
import { answeredAlike } from "../reference/once";
import { rejectedBy, toldBy } from "./small";

/* What limits a power, and who signs where its holder or whoever puts a paraf is away. */

const LETTER = { command: "who-signs", doc: "surat" } as const;

const LIMITED = `powers:
      - { signer: Bupati, signs: surat, delegated: true, matter: [penjelasan-kebijakan], after-paraf: [Sekretaris Daerah, { unnamed: Kepala Bagian }], cite: Pasal 2 }`;

test("what the question leaves open of a power's limits are its conditions", () => {
  expect(toldBy(LIMITED, LETTER)).toEqual([
    "bupati [Pasal 2]",
    "  delegated: as far as it was delegated [Pasal 2]",
    "  matter: if the letter is about explanation of an established policy [Pasal 2]",
    "  paraf: after the paraf of Sekretaris Daerah and Kepala Bagian [Pasal 2]",
  ]);
});

test("and what it says is none", () => {
  expect(toldBy(LIMITED, { ...LETTER, delegated: true, matter: "penjelasan-kebijakan" })).toEqual([
    "bupati [Pasal 2]",
    "  paraf: after the paraf of Sekretaris Daerah and Kepala Bagian [Pasal 2]",
  ]);
});

test("nor what the document is about by its nature", () => {
  const power = (matter: string) => `powers: [{ signer: Bupati, signs: undangan, matter: [${matter}], cite: Pasal 2 }]`;
  expect(toldBy(power("undangan"), { command: "who-signs", doc: "undangan" })).toEqual(["bupati [Pasal 2]"]);
  expect(rejectedBy(power("penjelasan-kebijakan"), { command: "who-signs", doc: "undangan" })).toEqual([
    "Pasal 2: matter",
  ]);
});

test.each([
  ["delegation", "delegated: true", { delegated: false }],
  ["matter", "matter: [penjelasan-kebijakan]", { matter: "undangan" }],
  ["capacity", "on-behalf-of: Wakil Bupati", { capacity: "own" }],
  ["principal", "on-behalf-of: Wakil Bupati", { onBehalf: "Sekretaris Daerah" }],
  ["signer", "with: Pasal 3", { signer: "Asisten Dua" }],
])("a power fails by its %s", (failed, limit, more) => {
  const rules = `powers: [{ signer: Bupati, signs: surat, ${limit}, cite: Pasal 2 }]`;
  expect(rejectedBy(rules, { ...LETTER, ...more })).toEqual([`Pasal 2: ${failed}`]);
});

const DEPUTIES = `powers: [{ signer: [Bupati, Asisten Satu], signs: surat, cite: Pasal 2 }]
substitutions:
      - { deputy: Wakil Bupati, for: Bupati, occasion: umum, manner: mewakili, cite: Pasal 5 }
      - { deputy: Sekretaris Daerah, for: Bupati, occasion: umum, manner: mewakili, cite: Pasal 6 }`;

test("where those who stand in only represent, nobody signs, and the answer says by which provisions they do", () => {
  expect(toldBy(DEPUTIES, { ...LETTER, signer: "Bupati", absent: "Bupati", readings: ["represents-only"] })).toEqual([
    "no-deputy: Wakil Bupati or Sekretaris Daerah only represents Bupati and, so read, does not sign [Pasal 2, Pasal 5, Pasal 6]",
  ]);
});

test("a power that serves the one asked about is not rejected because others have it too, and are away", () => {
  for (const readings of [["represents-only"], ["represents-signs"]]) {
    const asked = { ...LETTER, signer: "Asisten Satu", absent: "Bupati", readings };
    expect(toldBy(DEPUTIES, asked)).toEqual(["asisten-satu [Pasal 2]"]);
    expect(rejectedBy(DEPUTIES, asked)).toEqual([]);
  }
});

test("and is, where it serves only others, there or away", () => {
  for (const absent of ["Bupati", "Asisten Satu", "Asisten Dua", "Bupati;Asisten Satu"])
    expect(rejectedBy(DEPUTIES, { ...LETTER, signer: "Kantor Delta", absent })).toEqual(["Pasal 2: signer"]);
});

test("of those who put the paraf, only who is away and has no stand-in is in the way", () => {
  const rules = `powers: [{ signer: Bupati, signs: surat, after-paraf: [Sekretaris Daerah, Asisten Satu, Asisten Dua], cite: Pasal 2 }]
substitutions: [{ deputy: Wakil Bupati, for: Sekretaris Daerah, occasion: umum, manner: melaksanakan-tugas, cite: Pasal 5 }]`;
  const nobody = (name: string) => `no-deputy: ${name} is absent, and the text puts nobody in its place here [Pasal 2]`;
  expect(toldBy(rules, { ...LETTER, absent: "Sekretaris Daerah;Asisten Satu" })).toEqual([nobody("Asisten Satu")]);
});

test("a question about a class is about each of its members that has the power, and is away", () => {
  expect(
    toldBy("powers: [{ signer: Asisten Satu, signs: surat, cite: Pasal 2 }]", {
      ...LETTER,
      signer: "Asisten",
      absent: "Asisten Satu",
    }),
  ).toEqual(["no-deputy: Asisten Satu is absent, and the text puts nobody in its place here [Pasal 2]"]);
});

test("a question about a member is about its class, which has the power and is away", () => {
  expect(
    toldBy("powers: [{ signer: Asisten, signs: surat, cite: Pasal 2 }]", {
      ...LETTER,
      signer: "Asisten Satu",
      absent: "Asisten",
    }),
  ).toEqual([
    "no-deputy: Asisten is absent, and the text puts nobody in its place here [Pasal 2]",
    "no-deputy: Asisten Satu is absent, and the text puts nobody in its place here [Pasal 2, Pasal 1]",
  ]);
});

test("one who stands in by its own name does, where its own part displaces only what it is as a member", () => {
  answeredAlike({
    what: "",
    rules: `special-lists: [{ office: Dinas Beta, special: BAB II, general: BAB I, cite: Pasal 1 }]
powers: [{ signer: Bupati, signs: surat, cite: Pasal 5 }]
substitutions:
      - { deputy: Dinas Beta, for: Bupati, occasion: umum, manner: melaksanakan-tugas, when: { state: berhalangan }, cite: Pasal 2 }`,
    question: whoSigns({ absent: ["bupati"], signer: "dinas-beta", readings: ["special-displaces"] }),
    findings: ["dinas-beta unstated"],
  });
});

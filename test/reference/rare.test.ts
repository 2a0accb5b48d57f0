import { route, whoSigns } from "./mended-law";
import { answeredAlike, type Once } from "./once";

/*
 * Rules as no regulation has them that is encoded so far, each in its smallest form: how both answer.
 */

const SPECIAL = "special-lists:\n  - { office: Dinas Beta, special: BAB II, general: BAB I, cite: Pasal 1 }\n";
const UPWARDS = "{ from: Dinas Beta, for: konsultasi, to: { upwards: ke atas }, cite: Pasal 5 }";
const FIELDS = `coordination:
      - { coordinator: Asisten Satu, cite: Pasal 7, field: { cite: Pasal 7, topics: [hukum] }, lists: { Pasal 7: { huruf a: Dinas Alfa } } }
      - { coordinator: Asisten Dua, cite: Pasal 8, field: { cite: Pasal 8, topics: [niaga] }, lists: { Pasal 8: { huruf a: Dinas Beta } } }`;

const SUPERIORS = `${SPECIAL}accountability:
      - { from: Dinas, to: Sekretaris Daerah, cite: Pasal 2 }
      - { from: Dinas Beta, to: Bupati, cite: Pasal 5 }
channels: [${UPWARDS}]`;
const READINGS = "readings:\n  - { about: sebuah kata, options: { begini: begini, begitu: begitu }, cite: Pasal 2 }\n";

const RARE: readonly Once[] = [
  {
    what: "whom its class answers to is no superior of an office whose own part of the text displaces the class",
    rules: SUPERIORS,
    question: route("dinas-beta", { readings: ["special-displaces"] }),
    findings: ["dinas-beta > bupati"],
    cites: ["Pasal 5"],
  },
  {
    what: "where both parts hold, both are superiors",
    rules: SUPERIORS,
    question: route("dinas-beta", { readings: ["both-hold"] }),
    findings: ["dinas-beta > bupati", "dinas-beta > sekretaris-daerah"],
  },
  {
    what: "somebody is a superior only in the reading in which the text says so",
    rules: `${READINGS}accountability:
      - { from: Dinas Beta, to: Bupati, reading: begini, cite: Pasal 5 }
channels: [${UPWARDS}]`,
    question: route("dinas-beta", { to: "bupati" }),
    findings: ["dinas-beta > bupati"],
  },
  {
    what: "in the other reading nobody is, and the path goes to whoever it may be",
    rules: `${READINGS}accountability:
      - { from: Dinas Beta, to: Bupati, reading: begini, cite: Pasal 5 }
channels: [${UPWARDS}]`,
    question: route("dinas-beta", { readings: ["begitu"] }),
    findings: ["dinas-beta > ?"],
    gaps: ["addressee-unstated Pasal 5"],
  },
  {
    what: "who answers to nobody that is named has no superior",
    rules: `accountability:
      - { from: Dinas Beta, to: { unnamed: pemberi tugas }, cite: Pasal 5 }
channels: [${UPWARDS}]`,
    question: route("dinas-beta"),
    findings: ["dinas-beta > ?"],
    gaps: ["addressee-unstated Pasal 5"],
  },
  {
    what: "nobody is known to stand above somebody whom the text only describes",
    rules: `accountability:
      - { from: Dinas Beta, to: { unnamed: pemberi tugas }, cite: Pasal 5 }
      - { from: Bupati, to: Sekretaris Daerah, cite: Pasal 2 }
channels: [${UPWARDS}]`,
    question: route("dinas-beta", { to: "bupati" }),
    findings: [],
    gaps: ["no-rule", "addressee-unstated Pasal 5"],
  },
  {
    what: "whoever stands above a superior is a superior too, each once, and nobody stands above itself",
    rules: `accountability:
      - { from: Badan, to: Sekretaris Daerah, cite: Pasal 1 }
      - { from: Sekretaris Daerah, to: [Wakil Bupati, Bupati], cite: Pasal 2 }
      - { from: Wakil Bupati, to: Bupati, cite: Pasal 3 }
      - { from: Bupati, to: [Badan Gama, Sekretaris Daerah], cite: Pasal 4 }
channels:
      - { from: Badan Gama, for: konsultasi, to: { upwards: ke atas }, cite: Pasal 5 }`,
    question: route("badan-gama", { readings: ["any-superior"] }),
    findings: ["badan-gama > sekretaris-daerah", "badan-gama > wakil-bupati", "badan-gama > bupati"],
  },
  {
    what: "above somebody who may be one of two stands whoever stands above both",
    rules: `coordination:
      - { coordinator: Asisten Satu, cite: Pasal 7 }
      - { coordinator: Asisten Dua, cite: Pasal 8 }
accountability:
      - { from: Badan, to: { coordinator: Asisten yang terkait, by: office }, cite: Pasal 1 }
      - { from: Asisten Satu, to: [Wakil Bupati, Sekretaris Daerah, { unnamed: pemberi tugas }], cite: Pasal 2 }
      - { from: Asisten Dua, to: [Bupati, Sekretaris Daerah, { unnamed: pemberi tugas }], cite: Pasal 3 }
channels:
      - { from: Badan, for: konsultasi, to: { upwards: ke atas }, cite: Pasal 5 }`,
    question: route("badan", { to: "sekretaris-daerah" }),
    findings: ["badan > sekretaris-daerah"],
    cites: ["Pasal 5", "Pasal 1", "Pasal 2", "Pasal 3"],
  },
  {
    what: "and nobody who stands above one of the two only",
    rules: `coordination:
      - { coordinator: Asisten Satu, cite: Pasal 7 }
      - { coordinator: Asisten Dua, cite: Pasal 8 }
accountability:
      - { from: Badan, to: { coordinator: Asisten yang terkait, by: office }, cite: Pasal 1 }
      - { from: Asisten Satu, to: [Wakil Bupati, { unnamed: pemberi tugas }], cite: Pasal 2 }
      - { from: Asisten Dua, to: [Bupati, { unnamed: pemberi tugas }], cite: Pasal 3 }
channels:
      - { from: Badan, for: konsultasi, to: { upwards: ke atas }, cite: Pasal 5 }`,
    question: route("badan", { readings: ["any-superior"] }),
    findings: ["badan > ?"],
  },
  {
    what: "a superior whom no list names is left open, and so is whether the addressee stands above",
    rules: `accountability:
      - { from: Dinas, to: { coordinator: Asisten yang terkait, by: office }, cite: Pasal 2 }
channels: [${UPWARDS}]`,
    question: route("dinas-beta", { to: "bupati" }),
    findings: [],
  },
  {
    what: "a power bound to its field serves no matter outside it",
    rules: `${FIELDS}
powers:
      - { signer: Asisten Satu, signs: surat, field-bound: true, cite: Pasal 2 }`,
    question: whoSigns({ about: { kind: "topic", id: "niaga" } }),
    findings: [],
  },
  {
    what: "and serves one within it, with the provision of the field",
    rules: `${FIELDS}
powers:
      - { signer: Asisten Satu, signs: surat, field-bound: true, cite: Pasal 2 }`,
    question: whoSigns({ about: { kind: "topic", id: "hukum" } }),
    findings: ["asisten-satu"],
    cites: ["Pasal 2", "Pasal 7"],
  },
  {
    what: "nor an office that a list gives to somebody else",
    rules: `${FIELDS}
powers:
      - { signer: Asisten Satu, signs: surat, field-bound: true, cite: Pasal 2 }`,
    question: whoSigns({ about: { kind: "office", id: "dinas-beta" } }),
    findings: [],
  },
  {
    what: "whether it serves an office that no list names nobody can say",
    rules: `${FIELDS}
powers:
      - { signer: Asisten Satu, signs: surat, field-bound: true, cite: Pasal 2 }`,
    question: whoSigns({ about: { kind: "office", id: "kantor-delta" } }),
    findings: [],
    gaps: ["no-rule", "not-listed Pasal 7 Pasal 8"],
  },
  {
    what: "powers that only one reading gives are parallel only in it",
    rules: `${READINGS}${FIELDS}
powers:
      - { signer: Asisten Satu, signs: surat, on-behalf-of: Bupati, cite: Pasal 2 }
      - { signer: Asisten Dua, signs: surat, on-behalf-of: Bupati, reading: begini, cite: Pasal 3 }`,
    question: whoSigns({ about: { kind: "topic", id: "niaga" }, readings: ["begitu"] }),
    findings: ["asisten-satu a.n. bupati"],
  },
  {
    what: "a letter goes to whom a class names as member, where its own part does not displace that",
    rules: `${SPECIAL.replace("BAB I,", "BAB II,")}coordination:
      - { coordinator: Asisten Satu, for: konsultasi, cite: Pasal 7, lists: { Pasal 7: { huruf a: Dinas } } }`,
    question: route("asisten-satu", { to: "dinas-beta", readings: ["both-hold"] }),
    findings: ["asisten-satu > dinas-beta"],
  },
  {
    what: "and not where it does",
    rules: `${SPECIAL.replace("BAB I,", "BAB II,")}coordination:
      - { coordinator: Asisten Satu, for: konsultasi, cite: Pasal 7, lists: { Pasal 7: { huruf a: Dinas } } }`,
    question: route("asisten-satu", { to: "dinas-beta", readings: ["special-displaces"] }),
    findings: [],
  },
  {
    what: "of a class that signs in somebody's place, one whose own part displaces that does not",
    rules: `${SPECIAL}powers:
      - { signer: Bupati, signs: surat, cite: Pasal 5 }
substitutions:
      - { deputy: Dinas, for: Bupati, occasion: umum, manner: melaksanakan-tugas, when: { state: berhalangan }, cite: Pasal 2 }`,
    question: whoSigns({ absent: ["bupati"], signer: "dinas-beta", readings: ["special-displaces"] }),
    findings: [],
  },
  {
    what: "a gate screens for its own addressee only, and says so to whoever asks for another",
    rules: `gates:
      - { holder: Asisten Satu, from: Dinas, for: konsultasi, to: Sekretaris Daerah, cite: Pasal 2 }`,
    question: route("dinas-alfa", { to: "bupati" }),
    findings: [],
    gaps: ["no-rule", "no-rule Pasal 2"],
  },
];

test.each(RARE.map((once) => [once.what, once] as const))("%s", (_, once) => answeredAlike(once));

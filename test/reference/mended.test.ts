import { deputize, route, whoSigns } from "./mended-law";
import { answeredAlike, type Once } from "./once";

/*
 * What engine and evaluator once disagreed on, each in its smallest form: how both answer it now.
 */

const ONCE: readonly Once[] = [
  {
    what: "one who is represented with others stands in for the others, and not for itself",
    rules: `substitutions:
      - { deputy: Bupati, for: [Dinas Alfa, Bupati], occasion: umum, manner: mewakili, when: { absent: Asisten Dua, state: berhalangan }, cite: Pasal 1 }`,
    question: deputize({ absent: ["asisten-dua"] }),
    findings: ["bupati"],
  },
  {
    what: "a class is represented as such where the rule hangs on the absence of others",
    rules: `substitutions:
      - { deputy: Bupati, for: Perangkat Daerah, occasion: umum, manner: mewakili, when: { absent: Sekretaris Daerah, state: berhalangan }, cite: Pasal 1 }`,
    question: deputize({ absent: ["sekretaris-daerah"] }),
    findings: ["bupati"],
  },
  {
    what: "a rule that presupposes one which always holds always holds, and tells of those who are away only",
    rules: `substitutions:
      - { id: always, deputy: Bupati, for: Sekretaris Daerah, occasion: umum, manner: mewakili, cite: Pasal 1 }
      - { deputy: Bupati, for: Kantor Delta, occasion: umum, manner: mewakili, presupposes: always, cite: Pasal 1 }`,
    question: deputize({ absent: ["dinas-alfa"] }),
    findings: [],
  },
  {
    what: "a deputy with a rank by one rule and without by another is two findings",
    rules: `substitutions:
      - { deputy: Sekretaris Daerah, for: Bupati, occasion: umum, manner: mewakili, when: { state: berhalangan }, ranked: true, cite: Pasal 1 }
      - { deputy: Sekretaris Daerah, for: Bupati, occasion: umum, manner: mewakili, when: { state: berhalangan }, cite: Pasal 2 }`,
    question: deputize({ absent: ["bupati"] }),
    findings: ["sekretaris-daerah", "sekretaris-daerah"],
  },
  {
    what: "an appointer whose class the rule names among the absent may still appoint in one reading",
    rules: `substitutions:
      - { deputy: Bupati, for: Dinas Beta, occasion: umum, manner: mewakili, appointer: Asisten Dua, when: { absent: Asisten, state: berhalangan }, cite: Pasal 1 }`,
    question: deputize({ absent: ["asisten-dua"] }),
    findings: ["bupati appointed-by asisten-dua"],
    cites: ["Pasal 1"],
  },
  {
    what: "that the host belongs to the class whose invitations the rule speaks of is cited",
    rules: `substitutions:
      - { deputy: Bupati, for: Kantor Delta, occasion: undangan, manner: mewakili, invited-by: Badan, when: { state: berhalangan }, cite: Pasal 1 }`,
    question: deputize({ absent: ["kantor-delta"], occasion: "undangan", invitedBy: "badan-gama" }),
    findings: ["bupati"],
    cites: ["Pasal 1", "Pasal 3"],
  },
  {
    what: "in a path, of deputies in an order the first who is there acts, and nobody else",
    rules: `channels:
      - { from: Dinas Alfa, for: konsultasi, via: Sekretaris Daerah, to: Bupati, cite: Pasal 1 }
substitutions:
      - { deputy: [Asisten Dua, Asisten Satu], for: Sekretaris Daerah, occasion: umum, manner: mewakili, ranked: true, when: { state: berhalangan }, cite: Pasal 2 }`,
    question: route("dinas-alfa", { absent: ["sekretaris-daerah"] }),
    findings: ["dinas-alfa > asisten-dua > bupati"],
  },
  {
    what: "who puts the paraf in somebody's place is cited",
    rules: `powers:
      - { signer: Dinas Alfa, signs: surat, after-paraf: Bupati, cite: Pasal 2 }
substitutions:
      - { deputy: Badan Gama, for: Bupati, occasion: umum, manner: mewakili, when: { state: berhalangan }, cite: Pasal 3 }`,
    question: whoSigns({ absent: ["bupati"] }),
    findings: ["dinas-alfa"],
    cites: ["Pasal 2", "Pasal 3"],
  },
  {
    what: "only of the document asked for can a power be one of several in parallel",
    rules: `coordination:
      - { coordinator: Asisten Satu, cite: Pasal 4, field: { cite: Pasal 4, topics: [air] } }
      - { coordinator: Asisten Dua, cite: Pasal 5 }
powers:
      - { signer: Asisten Dua, signs: [surat, keputusan], cite: Pasal 1 }
      - { signer: Asisten Satu, signs: keputusan, cite: Pasal 1 }`,
    question: whoSigns({ about: { kind: "topic", id: "air" } }),
    findings: ["asisten-dua"],
  },
  {
    what: "coordinators named together in one power hold it in parallel, and who is named with them is bound to no field",
    rules: `coordination:
      - { coordinator: Asisten Satu, cite: Pasal 4, field: { cite: Pasal 4, topics: [air] } }
      - { coordinator: Asisten Dua, cite: Pasal 5 }
powers:
      - { signer: [Asisten Satu, Asisten Dua, Bupati], signs: surat, cite: Pasal 1 }`,
    question: whoSigns({ about: { kind: "topic", id: "air" }, readings: ["field-bound"] }),
    findings: ["asisten-satu", "bupati"],
  },
  {
    what: "nobody's path leads to itself, not even by a class that it belongs to",
    rules: `accountability:
      - { from: Asisten Satu, to: Asisten Satu, cite: Pasal 1 }`,
    question: route("asisten-satu", { to: "asisten", purpose: "pertanggungjawaban" }),
    findings: [],
  },
  {
    what: "a gate that says to whom it goes on is not put before other paths of a class",
    rules: `coordination:
      - { coordinator: Asisten Satu, cite: Pasal 7, lists: { Pasal 7: { huruf a: Dinas Alfa } } }
channels:
      - { from: Dinas, for: konsultasi, to: Bupati, cite: Pasal 1 }
gates:
      - { holder: Asisten Satu, for: konsultasi, to: Sekretaris Daerah, cite: Pasal 2 }`,
    question: route("dinas"),
    findings: ["dinas > bupati"],
  },
  {
    what: "of two coordinators one of whom is away, the path by the other is told, and that the first is blocked",
    rules: `coordination:
      - { coordinator: Asisten Satu, cite: Pasal 7, lists: { Pasal 7: { huruf a: Dinas Alfa } } }
      - { coordinator: Asisten Dua, cite: Pasal 8, lists: { Pasal 8: { huruf a: Dinas Alfa } } }
channels:
      - { from: Dinas Alfa, for: konsultasi, via: { coordinator: Asisten terkait, by: office }, to: Bupati, cite: Pasal 1 }`,
    question: route("dinas-alfa", { absent: ["asisten-satu"] }),
    findings: ["dinas-alfa > asisten-dua > bupati"],
  },
  {
    what: "whoever may be meant by a chart and is away is stood in for, and the path is not blocked",
    rules: `coordination:
      - { coordinator: Asisten Dua, cite: Pasal 8, chart: { cite: Lampiran, among: Dinas } }
channels:
      - { from: Dinas Alfa, for: konsultasi, via: { coordinator: Asisten terkait, by: office }, to: Bupati, cite: Pasal 1 }
substitutions:
      - { deputy: Wakil Bupati, for: Asisten Dua, occasion: umum, manner: mewakili, when: { state: berhalangan }, cite: Pasal 2 }`,
    question: route("dinas-alfa", { absent: ["asisten-dua"] }),
    findings: ["dinas-alfa > ? > bupati"],
  },
  {
    what: "an office with a list of its own is not reached by its class: as a deputy's principal, by a gate, as an addressee",
    rules: `special-lists:
      - { office: Dinas Beta, special: BAB II, general: BAB I, cite: Pasal 1 }
channels:
      - { from: Dinas Alfa, for: konsultasi, to: Dinas, cite: Pasal 1 }`,
    question: route("dinas-alfa", { to: "dinas-beta", readings: ["special-displaces"] }),
    findings: [],
  },
  {
    what: "above somebody above may stand somebody whom the text does not name",
    rules: `coordination:
      - { coordinator: Asisten Dua, cite: Pasal 8 }
accountability:
      - { from: Badan, to: Bupati, cite: Pasal 1 }
      - { from: Bupati, to: { coordinator: Asisten terkait, by: office }, cite: Pasal 2 }
channels:
      - { from: Badan, for: konsultasi, to: { upwards: ke atas }, cite: Pasal 3 }`,
    question: route("badan", { readings: ["any-superior"] }),
    findings: ["badan > bupati", "badan > ?"],
  },
  {
    what: "that a class is away as such rests on the class, not on who is in it",
    rules: `substitutions:
      - { deputy: Asisten, for: Bupati, occasion: umum, manner: mewakili, when: { absent: [Kelompok, Bupati], joined-by: /, state: berhalangan }, cite: Pasal 1 }`,
    more: "  - { name: Kelompok, cite: Pasal 1, members: [{ of: [Badan, Kantor Delta], cite: Pasal 4 }] }",
    question: deputize({ absent: ["badan", "bupati", "kantor-delta"] }),
    findings: ["asisten"],
    cites: ["Pasal 1", "Pasal 4"],
  },
  {
    what: "a member that two absent classes bring along is away in both states",
    rules: `substitutions:
      - { deputy: Bupati, for: Dinas Beta, occasion: umum, manner: mewakili, when: { state: berhalangan }, cite: Pasal 1 }`,
    question: deputize({ absent: ["perangkat-daerah"], alsoAway: "dinas" }),
    findings: ["bupati"],
  },
];

test.each(ONCE.map((once) => [once.what, once] as const))("%s", (_, once) => answeredAlike(once));

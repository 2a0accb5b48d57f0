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
  {
    what: "who screens the same screens it in the order of the text, whatever the order of the file",
    rules: `channels:
      - { from: Dinas, for: izin-perjalanan, to: Bupati, cite: Pasal 1 }
gates:
      - { holder: Sekretaris Daerah, from: Dinas Alfa, for: izin-perjalanan, to: unstated, cite: [Pasal 6, Pasal 4] }
      - { holder: Asisten Satu, from: Dinas Alfa, for: izin-perjalanan, to: unstated, cite: Pasal 2 }
      - { holder: Asisten Dua, from: Dinas Alfa, for: izin-perjalanan, to: unstated, cite: Pasal 2 }`,
    question: route("dinas-alfa", { purpose: "izin-perjalanan" }),
    findings: ["dinas-alfa > asisten-dua > asisten-satu > sekretaris-daerah > bupati"],
  },
  {
    what: "the same where the file has them the other way round",
    rules: `gates:
      - { holder: Asisten Dua, from: Dinas Alfa, for: izin-perjalanan, to: unstated, cite: Pasal 2 }
      - { holder: Asisten Satu, from: Dinas Alfa, for: izin-perjalanan, to: unstated, cite: Pasal 2 }`,
    question: route("dinas-alfa", { purpose: "izin-perjalanan" }),
    findings: ["dinas-alfa > asisten-dua > asisten-satu > ?"],
  },
  {
    what: "of several provisions of a gate the first in the text gives its place",
    rules: `gates:
      - { holder: Asisten Satu, from: Dinas Alfa, for: izin-perjalanan, to: unstated, cite: Pasal 4 }
      - { holder: Sekretaris Daerah, from: Dinas Alfa, for: izin-perjalanan, to: unstated, cite: [Pasal 6, Pasal 2] }`,
    question: route("dinas-alfa", { purpose: "izin-perjalanan" }),
    findings: ["dinas-alfa > sekretaris-daerah > asisten-satu > ?"],
  },
  {
    what: "whom the text does not name is away as every class that is said to be away brings it along",
    rules: `substitutions:
      - { deputy: Bupati, for: Dinas, occasion: umum, manner: mewakili, when: { state: tidak-di-tempat }, cite: Pasal 1 }`,
    question: deputize({
      absent: ["dinas"],
      alsoAway: "perangkat-daerah",
      for: "dinas-uji-coba",
      readings: ["prevented-differs"],
    }),
    findings: ["bupati"],
  },
  {
    what: "whom the text does not name is not away as somebody else is",
    rules: `substitutions:
      - { deputy: Wakil Bupati, for: Dinas, occasion: umum, manner: mewakili, when: { state: tidak-di-tempat }, cite: Pasal 1 }`,
    question: deputize({
      absent: ["dinas"],
      alsoAway: "bupati",
      for: "dinas-uji-coba",
      readings: ["prevented-differs"],
    }),
    findings: [],
  },
  {
    what: "what a gate before a path asks for is asked for the path",
    rules: `channels:
      - { from: Dinas, for: izin-perjalanan, to: Bupati, cite: Pasal 1 }
gates:
      - { holder: Asisten Satu, from: Dinas Alfa, for: izin-perjalanan, to: unstated, cite: Pasal 2, conditions: [{ code: satu, says: bila satu }] }`,
    question: route("dinas-alfa", { purpose: "izin-perjalanan" }),
    findings: ["dinas-alfa > asisten-satu > bupati"],
    conditions: [["satu Pasal 2"]],
  },
  {
    what: "what gates ask for is asked for also where it is open which of them screens",
    rules: `coordination:
      - { coordinator: Asisten Satu, cite: Pasal 7, lists: { Pasal 7: { huruf a: Dinas Alfa } } }
channels:
      - { from: Perangkat Daerah, for: izin-perjalanan, to: Bupati, cite: Pasal 1 }
gates:
      - { holder: Asisten Satu, for: izin-perjalanan, to: unstated, cite: Pasal 2, conditions: [{ code: satu, says: bila satu }] }
      - { holder: Asisten Dua, for: izin-perjalanan, to: Sekretaris Daerah, cite: Pasal 2, conditions: [{ code: dua, says: bila dua }] }`,
    question: route("perangkat-daerah", { purpose: "izin-perjalanan" }),
    findings: ["perangkat-daerah > ? > bupati"],
    conditions: [["satu Pasal 2"]],
  },
  {
    what: "what a gate asks for that makes a path of its own is asked for it once",
    rules: `gates:
      - { holder: Asisten Satu, from: Dinas Alfa, for: izin-perjalanan, to: Bupati, cite: Pasal 2, conditions: [{ code: satu, says: bila satu }] }`,
    question: route("dinas-alfa", { purpose: "izin-perjalanan" }),
    findings: ["dinas-alfa > asisten-satu > bupati"],
    conditions: [["satu Pasal 2"]],
  },
  {
    what: "who holds a power by name and as one of a class may use it outside its field, as one of the class",
    rules: `coordination:
      - { coordinator: Asisten Satu, cite: Pasal 4, field: { cite: Pasal 4, topics: [air] } }
      - { coordinator: Asisten Dua, cite: Pasal 5 }
powers:
      - { signer: [Asisten, Asisten Dua], signs: surat, cite: Pasal 2 }
      - { signer: Asisten Satu, signs: surat, cite: Pasal 3 }`,
    question: whoSigns({ signer: "asisten-dua", about: { kind: "topic", id: "air" } }),
    findings: ["asisten-dua"],
    cites: ["Pasal 2", "Pasal 1"],
    gaps: [],
  },
  {
    what: "the same where its name stands before its class",
    rules: `coordination:
      - { coordinator: Asisten Satu, cite: Pasal 4, field: { cite: Pasal 4, topics: [air] } }
      - { coordinator: Asisten Dua, cite: Pasal 5 }
powers:
      - { signer: [Asisten Dua, Asisten], signs: surat, cite: Pasal 2 }
      - { signer: Asisten Satu, signs: surat, cite: Pasal 3 }`,
    question: whoSigns({ signer: "asisten-dua", about: { kind: "topic", id: "air" } }),
    findings: ["asisten-dua"],
    cites: ["Pasal 2", "Pasal 1"],
    gaps: [],
  },
  {
    what: "who may use a power as one of a class is not told that its own field is open",
    rules: `coordination:
      - { coordinator: Asisten Satu, cite: Pasal 4 }
      - { coordinator: Asisten Dua, cite: Pasal 5 }
powers:
      - { signer: [Asisten Dua, Asisten], signs: surat, cite: Pasal 2 }
      - { signer: Asisten Satu, signs: surat, cite: Pasal 3 }`,
    question: whoSigns({ signer: "asisten-dua", about: { kind: "office", id: "kantor-delta" } }),
    findings: ["asisten-dua"],
    gaps: [],
  },
  {
    what: "who holds a power as one of two classes holds it by both",
    rules: `powers:
      - { signer: [Asisten, Kelompok], signs: surat, cite: Pasal 2 }`,
    more: "  - { name: Kelompok, cite: Pasal 1, members: [{ of: [Asisten Dua, Kantor Delta], cite: Pasal 4 }] }",
    question: whoSigns({ signer: "asisten-dua" }),
    findings: ["asisten-dua"],
    cites: ["Pasal 2", "Pasal 1", "Pasal 4"],
  },
  {
    what: "who holds a power by name, in its own field, and as one of a class holds it by either",
    rules: `coordination:
      - { coordinator: Asisten Satu, cite: Pasal 4, field: { cite: Pasal 4, topics: [air] } }
      - { coordinator: Asisten Dua, cite: Pasal 5 }
powers:
      - { signer: [Asisten Satu, Asisten], signs: surat, cite: Pasal 2 }
      - { signer: Asisten Dua, signs: surat, cite: Pasal 3 }`,
    question: whoSigns({ signer: "asisten-satu", about: { kind: "topic", id: "air" } }),
    findings: ["asisten-satu"],
    cites: ["Pasal 2", "Pasal 4"],
  },
  {
    what: "of a rule that gives a path the same way in every reading no further way is cited that only one reading has",
    rules: `coordination:
      - { coordinator: Asisten Satu, cite: Pasal 7, field: { cite: Pasal 4, topics: [air] } }
      - { coordinator: Asisten Dua, cite: Pasal 8, lists: { Pasal 8: { huruf a: Dinas Alfa } } }
channels:
      - { from: Dinas Alfa, for: konsultasi, to: [Asisten Satu, { coordinator: Asisten terkait, by: [office, topic] }], cite: Pasal 2 }`,
    question: route("dinas-alfa", { about: { kind: "topic", id: "air" } }),
    findings: ["dinas-alfa > asisten-satu", "dinas-alfa > asisten-dua"],
    cites: ["Pasal 2"],
  },
  {
    what: "a rule that gives a path in every reading, in each by another way, is cited beside one that gives it the same way in all",
    rules: `coordination:
      - { coordinator: Asisten Satu, cite: Pasal 7, lists: { Pasal 7: { huruf a: Dinas Alfa } } }
      - { coordinator: Asisten Dua, cite: Pasal 8, field: { cite: Pasal 5, topics: [air] }, lists: { Pasal 8: { huruf a: Dinas Alfa } } }
accountability:
      - { from: Dinas Alfa, to: { coordinator: Asisten terkait, by: [office, topic] }, cite: Pasal 2 }
      - { from: Dinas Alfa, to: { coordinator: Asisten terkait, by: office }, cite: Pasal 3 }`,
    question: route("dinas-alfa", {
      purpose: "pertanggungjawaban",
      about: { kind: "topic", id: "air" },
      to: "asisten-dua",
    }),
    findings: ["dinas-alfa > asisten-dua"],
    cites: ["Pasal 3", "Pasal 8 huruf a", "Pasal 2", "Pasal 5"],
  },
  {
    what: "who stands above by one way without a condition stands there without it, though a shorter way asks for one",
    rules: `accountability:
      - { from: Dinas Alfa, to: Bupati, cite: Pasal 1, conditions: [{ code: satu, says: bila satu }] }
      - { from: Dinas Alfa, to: Asisten Satu, cite: Pasal 2 }
      - { from: Asisten Satu, to: Bupati, cite: Pasal 4 }
      - { from: Bupati, to: Wakil Bupati, cite: Pasal 5 }
channels:
      - { from: Dinas Alfa, for: konsultasi, to: { upwards: ke atas }, cite: Pasal 6 }`,
    question: route("dinas-alfa", { to: "wakil-bupati", readings: ["any-superior"] }),
    findings: ["dinas-alfa > wakil-bupati"],
    conditions: [[]],
    cites: ["Pasal 6", "Pasal 2", "Pasal 4", "Pasal 5"],
  },
  {
    what: "a unit of a list is not told beside a path to its class, also where that leads by way of the coordinator itself",
    rules: `coordination:
      - { coordinator: Asisten Dua, for: koordinasi, cite: Pasal 8, lists: { Pasal 8: { huruf a: Dinas Alfa } } }
channels:
      - { from: Asisten Dua, for: koordinasi, via: Asisten Dua, to: Dinas, cite: Pasal 1 }`,
    question: route("asisten-dua", { purpose: "koordinasi" }),
    findings: ["asisten-dua > dinas"],
  },
  {
    what: "what is open about somebody else to whom a rule leads is not told beside the path that was asked for",
    rules: `accountability:
      - { from: Kelompok, to: { coordinator: Asisten terkait, by: office }, cite: Pasal 1 }
channels:
      - { from: Kantor Delta, for: konsultasi, to: [{ upwards: ke atas }, Bupati], cite: Pasal 2 }`,
    more: "  - { name: Kelompok, cite: Pasal 1, members: [{ of: Kantor Delta, cite: Pasal 4, gap: { code: term-undefined, says: tidak dijelaskan } }] }",
    question: route("kantor-delta", { to: "bupati" }),
    findings: ["kantor-delta > bupati"],
    gaps: [],
  },
  {
    what: "who stands above directly needs no longer way",
    rules: `accountability:
      - { from: Kantor Delta, to: [Bupati, Asisten Satu], cite: Pasal 2 }
      - { from: Asisten Satu, to: Bupati, cite: Pasal 4 }
      - { from: Bupati, to: Wakil Bupati, cite: Pasal 5 }
channels:
      - { from: Kantor Delta, for: konsultasi, to: { upwards: ke atas }, cite: Pasal 6 }`,
    question: route("kantor-delta", { readings: ["any-superior"] }),
    findings: ["kantor-delta > bupati", "kantor-delta > asisten-satu", "kantor-delta > wakil-bupati"],
    cites: ["Pasal 6", "Pasal 2"],
  },
  {
    what: "above whoever stands above on a condition others stand on the same",
    rules: `accountability:
      - { from: Kantor Delta, to: Asisten Satu, cite: Pasal 2, conditions: [{ code: satu, says: bila satu }] }
      - { from: Asisten Satu, to: Bupati, cite: Pasal 4 }
channels:
      - { from: Kantor Delta, for: konsultasi, to: { upwards: ke atas }, cite: Pasal 6 }`,
    question: route("kantor-delta", { readings: ["any-superior"] }),
    findings: ["kantor-delta > asisten-satu", "kantor-delta > bupati"],
    conditions: [["satu Pasal 2"], ["satu Pasal 2"]],
  },
  {
    what: "who is meant by the matter is meant also above somebody above",
    rules: `coordination:
      - { coordinator: Asisten Dua, cite: Pasal 4, field: { cite: Pasal 4, topics: [air] } }
accountability:
      - { from: Kantor Delta, to: Bupati, cite: Pasal 2 }
      - { from: Bupati, to: { coordinator: yang membidangi, by: topic }, cite: Pasal 5 }
channels:
      - { from: Kantor Delta, for: konsultasi, to: { upwards: ke atas }, cite: Pasal 6 }`,
    question: route("kantor-delta", { about: { kind: "topic", id: "air" }, readings: ["any-superior"] }),
    findings: ["kantor-delta > bupati", "kantor-delta > asisten-dua"],
  },
  {
    what: "where both readings of 'upwards' lead to the same persons, the direct lines are told",
    rules: `accountability:
      - { from: Kantor Delta, to: Bupati, cite: Pasal 2, conditions: [{ code: satu, says: bila satu }] }
      - { from: Kantor Delta, to: Asisten Satu, cite: Pasal 4 }
      - { from: Asisten Satu, to: Bupati, cite: Pasal 5 }
channels:
      - { from: Kantor Delta, for: konsultasi, to: { upwards: ke atas }, cite: Pasal 6 }`,
    question: route("kantor-delta", { readings: ["any-superior"] }),
    findings: ["kantor-delta > bupati", "kantor-delta > asisten-satu"],
    conditions: [["satu Pasal 2"], []],
  },
  {
    what: "a longer way up that one provision states whole adds nothing to a shorter that the same one states",
    rules: `accountability:
      - { from: Kantor Delta, to: Bupati, cite: Pasal 6 }
      - { from: Kantor Delta, to: Asisten Satu, cite: [Pasal 6, Pasal 5] }
      - { from: Asisten Satu, to: Bupati, cite: Pasal 6 }
      - { from: Bupati, to: Wakil Bupati, cite: Pasal 6 }
channels:
      - { from: Kantor Delta, for: konsultasi, to: { upwards: ke atas }, cite: Pasal 6 }`,
    question: route("kantor-delta", { to: "wakil-bupati", readings: ["any-superior"] }),
    findings: ["kantor-delta > wakil-bupati"],
    certainty: "explicit",
    cites: ["Pasal 6"],
  },
  {
    what: "a longer way up that asks for more adds nothing to a shorter that asks for less",
    rules: `accountability:
      - { from: Kantor Delta, to: Bupati, cite: Pasal 2, conditions: [{ code: satu, says: bila satu }] }
      - { from: Kantor Delta, to: Asisten Satu, cite: Pasal 4, conditions: [{ code: satu, says: bila satu }] }
      - { from: Asisten Satu, to: Bupati, cite: Pasal 5, conditions: [{ code: dua, says: bila dua }] }
      - { from: Bupati, to: Wakil Bupati, cite: Pasal 3 }
channels:
      - { from: Kantor Delta, for: konsultasi, to: { upwards: ke atas }, cite: Pasal 6 }`,
    question: route("kantor-delta", { to: "wakil-bupati", readings: ["any-superior"] }),
    findings: ["kantor-delta > wakil-bupati"],
    conditions: [["satu Pasal 2"]],
    cites: ["Pasal 6", "Pasal 2", "Pasal 3"],
  },
  {
    what: "who stands above by two ways that ask for different things stands there on either",
    rules: `accountability:
      - { from: Kantor Delta, to: Bupati, cite: Pasal 1 }
      - { from: Bupati, to: Asisten Dua, cite: Pasal 2, conditions: [{ code: satu, says: bila satu }] }
      - { from: Bupati, to: Asisten Satu, cite: Pasal 3, conditions: [{ code: dua, says: bila dua }] }
      - { from: Asisten Satu, to: Asisten Dua, cite: Pasal 4 }
channels:
      - { from: Kantor Delta, for: konsultasi, to: { upwards: ke atas }, cite: Pasal 5 }`,
    question: route("kantor-delta", { to: "asisten-dua", readings: ["any-superior"] }),
    findings: ["kantor-delta > asisten-dua", "kantor-delta > asisten-dua"],
    conditions: [["satu Pasal 2"], ["dua Pasal 3"]],
  },
  {
    what: "who stands above by a longer way that one provision states whole is told so",
    rules: `accountability:
      - { from: Badan Gama, to: Bupati, cite: Pasal 2 }
      - { from: Badan Gama, to: Kantor Delta, cite: Pasal 6 }
      - { from: Kantor Delta, to: Bupati, cite: Pasal 6 }
      - { from: Bupati, to: Asisten Satu, cite: [Pasal 5, Pasal 6] }
channels:
      - { from: Badan Gama, for: konsultasi, to: { upwards: ke atas }, cite: Pasal 6 }`,
    question: route("badan-gama", { to: "asisten-satu", readings: ["any-superior"] }),
    findings: ["badan-gama > asisten-satu"],
    certainty: "explicit",
  },
  {
    what: "a host that the rule names is named, also where its class is named before it",
    rules: `substitutions:
      - { deputy: Bupati, for: Dinas Alfa, occasion: undangan, manner: mewakili, invited-by: [Badan, Badan Gama], when: { state: berhalangan }, cite: Pasal 1 }`,
    question: deputize({ absent: ["dinas-alfa"], occasion: "undangan", invitedBy: "badan-gama" }),
    findings: ["bupati"],
    certainty: "explicit",
    cites: ["Pasal 1"],
  },
  {
    what: "what is asked for a deputy of several rests on the provisions of all the rules that ask for it",
    rules: `substitutions:
      - { deputy: Bupati, for: Dinas Alfa, occasion: umum, manner: mewakili, when: { state: berhalangan }, cite: Pasal 1, conditions: [{ code: satu, says: bila satu }] }
      - { deputy: Bupati, for: Dinas Beta, occasion: umum, manner: mewakili, when: { state: berhalangan }, cite: Pasal 2, conditions: [{ code: satu, says: bila satu }] }`,
    question: deputize({ absent: ["dinas-alfa", "dinas-beta"] }),
    findings: ["bupati"],
    conditions: [["satu Pasal 1 Pasal 2"]],
    cites: ["Pasal 1", "Pasal 2"],
  },
  {
    what: "who is represented by name is not also represented as one of a class",
    rules: `powers:
      - { signer: Dinas Beta, signs: surat, cite: Pasal 1 }
substitutions:
      - { deputy: Asisten Dua, for: [Perangkat Daerah, Dinas Beta], occasion: umum, manner: melaksanakan-tugas, when: { state: berhalangan }, cite: Pasal 2 }`,
    question: whoSigns({ absent: ["dinas-beta"] }),
    findings: ["asisten-dua unstated"],
    cites: ["Pasal 1", "Pasal 2"],
  },
  {
    what: "who is represented as one of a class is not also represented as one of a wider class",
    rules: `powers:
      - { signer: Badan Gama, signs: surat, cite: Pasal 1 }
substitutions:
      - { deputy: Asisten Dua, for: [Kelompok, Badan], occasion: umum, manner: melaksanakan-tugas, when: { state: berhalangan }, cite: Pasal 2 }`,
    more: "  - { name: Kelompok, cite: Pasal 1, members: [{ of: Badan, cite: Pasal 4 }] }",
    question: whoSigns({ absent: ["badan-gama"] }),
    findings: ["asisten-dua unstated"],
    cites: ["Pasal 1", "Pasal 2", "Pasal 3"],
  },
  {
    what: "whose superiors are told by name has none as one of a class by the same words",
    rules: `accountability:
      - { from: [Perangkat Daerah, Dinas Beta], to: Bupati, cite: Pasal 2 }
channels:
      - { from: Dinas Beta, for: konsultasi, to: { upwards: ke atas }, cite: Pasal 6 }`,
    question: route("dinas-beta"),
    findings: ["dinas-beta > bupati"],
    cites: ["Pasal 6", "Pasal 2"],
  },
  {
    what: "what asks for less makes void what another asks for besides",
    rules: `powers:
      - { signer: Dinas Alfa, signs: surat, cite: Pasal 1, conditions: [{ code: satu, says: bila satu }] }
      - { signer: Dinas Alfa, signs: surat, cite: Pasal 2, conditions: [{ code: dua, says: bila dua }, { code: satu, says: bila satu }] }
      - { signer: Dinas Alfa, signs: surat, cite: Pasal 4, conditions: [{ code: tiga, says: bila tiga }] }`,
    question: whoSigns({}),
    findings: ["dinas-alfa", "dinas-alfa"],
    conditions: [["satu Pasal 1"], ["tiga Pasal 4"]],
    cites: ["Pasal 1", "Pasal 2"],
  },
  {
    what: "a deadline is told, whatever other rule gives the same path without one",
    rules: `channels:
      - { from: Dinas Alfa, for: laporan, to: Bupati, cite: Pasal 1 }
      - { from: Dinas Alfa, for: laporan, to: Bupati, subject: laporan tahunan, deadline: paling lambat hari ke-5, cite: Pasal 2 }
      - { from: Dinas Alfa, for: laporan, to: Bupati, subject: laporan tahunan, cite: Pasal 4 }`,
    question: route("dinas-alfa", { purpose: "laporan" }),
    findings: ["dinas-alfa > bupati", "dinas-alfa > bupati"],
    conditions: [[], ["subject Pasal 2", "deadline Pasal 2"]],
  },
  {
    what: "what is bound to a condition in one reading and free in another is told once, with the condition",
    rules: `readings:
      - { about: sebuah kata, options: { baca-begini: begini, baca-begitu: begitu }, cite: Pasal 6 }
channels:
      - { from: Dinas Alfa, for: konsultasi, to: Bupati, cite: Pasal 1, conditions: [{ code: satu, says: bila satu }] }
      - { from: Dinas Alfa, for: konsultasi, to: Bupati, cite: Pasal 2, reading: baca-begini }`,
    question: route("dinas-alfa"),
    findings: ["dinas-alfa > bupati"],
    conditions: [["satu Pasal 1"]],
  },
  {
    what: "conditions on which it holds in every reading are told, and none that only one reading adds",
    rules: `readings:
      - { about: sebuah kata, options: { baca-begini: begini, baca-begitu: begitu }, cite: Pasal 6 }
channels:
      - { from: Dinas Alfa, for: konsultasi, to: Bupati, cite: Pasal 1, conditions: [{ code: satu, says: bila satu }] }
      - { from: Dinas Alfa, for: konsultasi, to: Bupati, cite: Pasal 2, conditions: [{ code: dua, says: bila dua }], reading: baca-begini }`,
    question: route("dinas-alfa"),
    findings: ["dinas-alfa > bupati"],
    conditions: [["satu Pasal 1"]],
  },
];

test.each(ONCE.map((once) => [once.what, once] as const))("%s", (_, once) => answeredAlike(once));

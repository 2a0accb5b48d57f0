import { findingLine } from "../../src/cases/check";
import { ask, type Reply } from "../../src/engine";
import { load } from "../../src/load";
import type { Asked } from "../../src/question/question";
import { deputize, lawWith, route, whoSigns } from "../reference/mended-law";
import { answeredAlike, type Once } from "../reference/once";
import { swapped } from "../support/bad";
import { bookOf, vocabularySource } from "../support/book";

/* Who takes the place of somebody absent in a path or a signature, and when a rule that says so takes hold. */

const PATH = "channels: [{ from: Dinas Alfa, for: konsultasi, via: Sekretaris Daerah, to: Bupati, cite: Pasal 1 }]\n";
const OWN = "when: { state: berhalangan }";
const DUTIES = "manner: melaksanakan-tugas";

/** Substitutions for ordinary duties, each given by what it adds. */
function substitutions(...all: readonly string[]): string {
  return `substitutions:${all.map((one) => `\n  - { ${DUTIES}, ${one} }`).join("")}\n`;
}

const inPath = (...all: readonly string[]) => PATH + substitutions(...all);
const forSekda = (deputy: string, cite: string, more = "") =>
  `deputy: ${deputy}, for: Sekretaris Daerah, occasion: umum, ${OWN}, cite: ${cite}${more}`;
const path = (...absent: string[]) => route("dinas-alfa", { absent: ["sekretaris-daerah", ...absent] });

/** When one takes the place of the Bupati. */
const triggered = (absent: string, joined: string, state = "berhalangan") =>
  substitutions(
    `deputy: Kantor Delta, for: Bupati, occasion: umum, when: { absent: [${absent}], joined-by: ${joined}, state: ${state} }, cite: Pasal 2`,
  );
const forBupati = (...absent: string[]) => deputize({ absent, for: "bupati" });

const THROUGH_SATU = "dinas-alfa > asisten-satu > bupati";
const THROUGH_DUA = "dinas-alfa > asisten-dua > bupati";

const CASES: readonly Once[] = [
  {
    what: "of several whom the text puts in an order, the first",
    rules: inPath(forSekda("[Asisten Satu, Asisten Dua]", "Pasal 2", ", ranked: true")),
    question: path(),
    findings: [THROUGH_SATU],
    cites: ["Pasal 1", "Pasal 2"],
  },
  {
    what: "and where the first is away, the second",
    rules: inPath(forSekda("[Asisten Satu, Asisten Dua]", "Pasal 2", ", ranked: true")),
    question: path("asisten-satu"),
    findings: [THROUGH_DUA],
  },
  {
    what: "of several in no order, any who is there",
    rules: inPath(forSekda("[Asisten Satu, Asisten Dua]", "Pasal 2")),
    question: path(),
    findings: [THROUGH_SATU, THROUGH_DUA],
  },
  {
    what: "where all of them are away, nobody",
    rules: inPath(forSekda("[Asisten Satu, Asisten Dua]", "Pasal 2")),
    question: path("asisten-satu", "asisten-dua"),
    findings: [],
    gaps: ["no-deputy Pasal 1"],
  },
  {
    what: "somebody whom the text only describes, by its own words, and the answer says so",
    rules: inPath(forSekda("{ unnamed: seorang pejabat }", "Pasal 2")),
    question: path(),
    findings: ["dinas-alfa > ? > bupati"],
    cites: ["Pasal 1", "Pasal 2"],
    gaps: ["step-unnamed Pasal 2"],
  },
  {
    what: "nobody who must first be appointed or sent",
    rules: inPath(
      forSekda("Asisten Satu", "Pasal 2", ", appointer: Bupati"),
      forSekda("Asisten Dua", "Pasal 3", ", assigned: true"),
    ),
    question: path(),
    findings: [],
    gaps: ["no-deputy Pasal 1 Pasal 2 Pasal 3"],
  },
  {
    what: "but whoever is so by office, beside these",
    rules: inPath(
      forSekda("Asisten Satu", "Pasal 2", ", appointer: Bupati"),
      forSekda("Asisten Dua", "Pasal 3"),
      forSekda("Kantor Delta", "Pasal 4", ", assigned: true"),
    ),
    question: path(),
    findings: [THROUGH_DUA],
    cites: ["Pasal 1", "Pasal 3"],
  },
  {
    what: "nobody who stands in on other occasions only",
    rules: inPath(`deputy: Asisten Satu, for: Sekretaris Daerah, occasion: acara-resmi, ${OWN}, cite: Pasal 2`),
    question: path(),
    findings: [],
    gaps: ["no-deputy Pasal 1"],
  },
  {
    what: "who stands in for a class does so for each of it, with its membership",
    rules: `${PATH.replace("Sekretaris Daerah", "Asisten Dua")}${substitutions(`deputy: Asisten Satu, for: Asisten, occasion: umum, ${OWN}, cite: Pasal 2`)}`,
    question: route("dinas-alfa", { absent: ["asisten-dua"] }),
    findings: [THROUGH_SATU],
    cites: ["Pasal 1", "Pasal 2"],
  },
  {
    what: "not where a part of its own displaces that",
    rules: `special-lists: [{ office: Badan Gama, special: BAB II, general: BAB I, cite: [Pasal 4, Pasal 2] }]
${PATH.replace("Sekretaris Daerah", "Badan Gama")}${substitutions(`deputy: Asisten Satu, for: Badan, occasion: umum, ${OWN}, cite: Pasal 2`)}`,
    question: route("dinas-alfa", { absent: ["badan-gama"], readings: ["special-displaces"] }),
    findings: [],
    gaps: ["no-deputy Pasal 1"],
  },
  {
    what: "but where both hold",
    rules: `special-lists: [{ office: Badan Gama, special: BAB II, general: BAB I, cite: [Pasal 4, Pasal 2] }]
${PATH.replace("Sekretaris Daerah", "Badan Gama")}${substitutions(`deputy: Asisten Satu, for: Badan, occasion: umum, ${OWN}, cite: Pasal 2`)}`,
    question: route("dinas-alfa", { absent: ["badan-gama"], readings: ["both-hold"] }),
    findings: [THROUGH_SATU],
    cites: ["Pasal 1", "Pasal 2", "Pasal 3"],
  },
  {
    what: "or where the rule names it, whatever its own part is",
    rules: `special-lists: [{ office: Badan Gama, special: BAB II, general: BAB I, cite: [Pasal 4, Pasal 2] }]
${PATH.replace("Sekretaris Daerah", "Badan Gama")}${substitutions(`deputy: Asisten Satu, for: Badan Gama, occasion: umum, ${OWN}, cite: Pasal 2`)}`,
    question: route("dinas-alfa", { absent: ["badan-gama"], readings: ["special-displaces"] }),
    findings: [THROUGH_SATU],
  },
  {
    what: "only in the reading in which the rule is there",
    rules: `readings: [{ about: kata, options: { begini: begini, begitu: begitu }, cite: Pasal 3 }]\n${inPath(forSekda("Asisten Satu", "Pasal 2", ", reading: begini"))}`,
    question: { ...path(), readings: ["begitu"] },
    findings: [],
  },
  {
    what: "in that reading it is",
    rules: `readings: [{ about: kata, options: { begini: begini, begitu: begitu }, cite: Pasal 3 }]\n${inPath(forSekda("Asisten Satu", "Pasal 2", ", reading: begini"))}`,
    question: path(),
    findings: [THROUGH_SATU],
  },
  {
    what: "a signature in the place of somebody absent rests on both rules",
    rules: `powers: [{ signer: Sekretaris Daerah, signs: surat, cite: Pasal 1 }]\n${substitutions(forSekda("Asisten Satu", "Pasal 2"))}`,
    question: whoSigns({ absent: ["sekretaris-daerah"] }),
    findings: ["asisten-satu unstated"],
    cites: ["Pasal 1", "Pasal 2"],
  },
  // dan, atau, /
  {
    what: "joined by dan: all must be away",
    rules: triggered("Wakil Bupati, Sekretaris Daerah", "dan"),
    question: forBupati("wakil-bupati", "sekretaris-daerah"),
    findings: ["kantor-delta"],
  },
  {
    what: "one of them is not enough",
    rules: triggered("Wakil Bupati, Sekretaris Daerah", "dan"),
    question: forBupati("sekretaris-daerah"),
    findings: [],
  },
  {
    what: "joined by atau: one of them is enough by the words",
    rules: triggered("Wakil Bupati, Sekretaris Daerah", "atau"),
    question: forBupati("sekretaris-daerah"),
    findings: ["kantor-delta"],
  },
  {
    what: "all of them are enough either way",
    rules: triggered("Wakil Bupati, Sekretaris Daerah", "atau"),
    question: forBupati("wakil-bupati", "sekretaris-daerah"),
    findings: ["kantor-delta"],
  },
  {
    what: "dan binds closer than atau: the third alone is enough by the words",
    rules: triggered("Wakil Bupati, Sekretaris Daerah, Asisten Satu", "[dan, atau]"),
    question: forBupati("asisten-satu"),
    findings: ["kantor-delta"],
  },
  {
    what: "the first alone is not",
    rules: triggered("Wakil Bupati, Sekretaris Daerah, Asisten Satu", "[dan, atau]"),
    question: forBupati("wakil-bupati"),
    findings: [],
  },
  {
    what: "the first two are, by the words",
    rules: triggered("Wakil Bupati, Sekretaris Daerah, Asisten Satu", "[dan, atau]"),
    question: forBupati("wakil-bupati", "sekretaris-daerah"),
    findings: ["kantor-delta"],
  },
  {
    what: "and with dan at the end, the last alone is not",
    rules: triggered("Wakil Bupati, Sekretaris Daerah, Asisten Satu", "[/, dan]"),
    question: forBupati("asisten-satu"),
    findings: [],
  },
  // classes
  {
    what: "of a class one who is away is enough by the words, cited as a member",
    rules: triggered("Wakil Bupati, Badan", "/"),
    question: forBupati("badan-gama", "wakil-bupati"),
    findings: ["kantor-delta"],
    cites: ["Pasal 2", "Pasal 3"],
  },
  {
    what: "as a cascade all of it must be away",
    rules: triggered("Wakil Bupati, Asisten", "/"),
    question: forBupati("asisten-satu", "wakil-bupati"),
    findings: ["kantor-delta"],
  },
  {
    what: "and when all are, it is",
    rules: triggered("Wakil Bupati, Asisten", "/"),
    question: forBupati("asisten-satu", "asisten-dua", "wakil-bupati"),
    findings: ["kantor-delta"],
  },
  {
    what: "nobody knows all of an open class",
    rules: triggered("Wakil Bupati, Dinas", "/"),
    question: forBupati("dinas-alfa", "dinas-beta", "wakil-bupati"),
    findings: ["kantor-delta"],
  },
  {
    what: "unless it is said to be away itself",
    rules: triggered("Wakil Bupati, Dinas", "/"),
    question: forBupati("dinas", "wakil-bupati"),
    findings: ["kantor-delta"],
  },
  {
    what: "who stands in for a class that is not open does when all of it are away",
    rules: substitutions(`deputy: Kantor Delta, for: Asisten, occasion: umum, ${OWN}, cite: Pasal 2`),
    question: deputize({ absent: ["asisten-satu", "asisten-dua"], for: "asisten" }),
    findings: ["kantor-delta"],
  },
  // presupposes
  {
    what: "a rule that presupposes another takes hold when that one does",
    rules: substitutions(
      "id: satu, deputy: Asisten Satu, for: Bupati, occasion: umum, when: { absent: Wakil Bupati, state: berhalangan }, cite: Pasal 2",
      "deputy: Kantor Delta, for: Bupati, occasion: pengadilan, presupposes: satu, cite: Pasal 3, with: Pasal 2",
    ),
    question: deputize({ absent: ["wakil-bupati"], for: "bupati", occasion: "pengadilan" }),
    findings: ["asisten-satu", "kantor-delta"],
  },
  {
    what: "and not otherwise",
    rules: substitutions(
      "id: satu, deputy: Asisten Satu, for: Bupati, occasion: umum, when: { absent: Wakil Bupati, state: berhalangan }, cite: Pasal 2",
      "deputy: Kantor Delta, for: Bupati, occasion: pengadilan, presupposes: satu, cite: Pasal 3, with: Pasal 2",
    ),
    question: deputize({ absent: ["bupati"], for: "bupati", occasion: "pengadilan" }),
    findings: [],
  },
  {
    what: "it needs both its own absence and that of the other, and rests on the memberships by which each counts",
    rules: substitutions(
      "id: satu, deputy: Asisten Satu, for: Bupati, occasion: umum, when: { absent: Badan, state: berhalangan }, cite: Pasal 2",
      "deputy: Kantor Delta, for: Bupati, occasion: pengadilan, presupposes: satu, when: { absent: Perangkat Daerah, state: berhalangan }, cite: Pasal 5, with: Pasal 2",
    ),
    question: deputize({ absent: ["badan-gama", "dinas"], for: "bupati", occasion: "pengadilan" }),
    findings: ["asisten-satu", "kantor-delta"],
  },
  {
    what: "without its own absence it does not",
    rules: substitutions(
      "id: satu, deputy: Asisten Satu, for: Bupati, occasion: umum, when: { absent: Badan, state: berhalangan }, cite: Pasal 2",
      "deputy: Kantor Delta, for: Bupati, occasion: pengadilan, presupposes: satu, when: { absent: Perangkat Daerah, state: berhalangan }, cite: Pasal 5, with: Pasal 2",
    ),
    question: deputize({ absent: ["badan-gama"], for: "bupati", occasion: "pengadilan" }),
    findings: ["asisten-satu"],
  },
  // states
  {
    what: "who is only not in place is prevented in one reading",
    rules: substitutions(forSekda("Asisten Satu", "Pasal 2")),
    question: deputize({ alsoAway: "sekretaris-daerah" }),
    findings: ["asisten-satu"],
  },
  {
    what: "who is prevented is not in place in one reading",
    rules: substitutions(
      "deputy: Asisten Satu, for: Sekretaris Daerah, occasion: umum, when: { state: tidak-di-tempat }, cite: Pasal 2",
    ),
    question: deputize({ absent: ["sekretaris-daerah"] }),
    findings: ["asisten-satu"],
  },
  {
    what: "where the text names both states, either way",
    rules: substitutions(
      "deputy: Asisten Satu, for: Sekretaris Daerah, occasion: umum, when: { state: [berhalangan, tidak-di-tempat] }, cite: Pasal 2",
    ),
    question: deputize({ alsoAway: "sekretaris-daerah" }),
    findings: ["asisten-satu"],
  },
  {
    what: "one of an absent class that is said to be away itself is away in its own state only",
    rules: substitutions(
      "deputy: Kantor Delta, for: Asisten Satu, occasion: umum, when: { state: tidak-di-tempat }, cite: Pasal 2",
    ),
    question: deputize({ absent: ["asisten-satu"], alsoAway: "asisten", readings: ["prevented-differs"] }),
    findings: [],
  },
  {
    what: "the others of the class are away in the state of the class",
    rules: substitutions(
      "deputy: Kantor Delta, for: Asisten Dua, occasion: umum, when: { state: tidak-di-tempat }, cite: Pasal 2",
    ),
    question: deputize({
      absent: ["asisten-satu"],
      alsoAway: "asisten",
      for: "asisten-dua",
      readings: ["prevented-differs"],
    }),
    findings: ["kantor-delta"],
  },
  {
    what: "a class that is said to be away in one state is not in the other because all of it are",
    rules: triggered("Wakil Bupati, Asisten", "/"),
    question: deputize({
      absent: ["asisten-satu", "asisten-dua", "wakil-bupati"],
      alsoAway: "asisten",
      for: "bupati",
      readings: ["away-differs", "atau-cascade"],
    }),
    findings: [],
  },
  {
    what: "in a path the place of a class, all of which are away, is taken by who stands in for it",
    rules: `${PATH.replace("Sekretaris Daerah", "Asisten")}${substitutions(`deputy: Kantor Delta, for: Asisten, occasion: umum, ${OWN}, cite: Pasal 2`)}`,
    question: route("dinas-alfa", { absent: ["asisten-satu", "asisten-dua"] }),
    findings: ["dinas-alfa > kantor-delta > bupati"],
  },
  {
    what: "one that the text does not name is away in the state of its class, whoever else is in another",
    rules: substitutions(`deputy: Kantor Delta, for: Dinas, occasion: umum, ${OWN}, cite: Pasal 2`),
    question: deputize({
      absent: ["bupati"],
      alsoAway: "dinas",
      for: "dinas-uji-coba",
      readings: ["away-differs"],
    }),
    findings: [],
  },
  {
    what: "and where that state counts, it is stood in for",
    rules: substitutions(`deputy: Kantor Delta, for: Dinas, occasion: umum, ${OWN}, cite: Pasal 2`),
    question: deputize({
      absent: ["bupati"],
      alsoAway: "dinas",
      for: "dinas-uji-coba",
      readings: ["away-counts"],
    }),
    findings: ["kantor-delta"],
  },
];

test.each(CASES)("$what", (one) => answeredAlike(one));

test("a state that counts as no other is that one only", () => {
  const vocabulary = vocabularySource();
  const more = "states:\n  sakit: { label: { id: sakit, en: ill }, aliases: [] }\n";
  const loading = load({ ...vocabulary, text: swapped(vocabulary.text, "states:\n", more) }, [
    lawWith(substitutions(forSekda("Asisten Satu", "Pasal 2"))),
  ]);
  if (!loading.ok) throw new Error(JSON.stringify(loading.diagnostics));
  const asked: Asked = { command: "deputize", absent: "Sekretaris Daerah:sakit", occasion: "umum" };
  const replies = ask(loading.book, asked);
  if ("code" in replies) throw new Error(JSON.stringify(replies));
  expect((replies as readonly Reply[]).flatMap(({ answers }) => answers.map(({ verdict }) => verdict))).toEqual([
    "silent",
  ]);
});

describe("a class", () => {
  const NOBODY = "  - { name: Staf, cite: Pasal 1 }\n";
  const IN_ONE_READING =
    "  - { name: Staf, cite: Pasal 1, members: [{ of: [Kantor Delta, Asisten Satu], cite: Pasal 3, reading: begini }] }\n";
  const READINGS = "readings: [{ about: kata, options: { begini: begini, begitu: begitu }, cite: Pasal 3 }]\n";

  /** The findings where the regulation has one more class, each with the readings in which it holds. */
  function found(cls: string, rules: string, asked: Asked): string[] {
    const law = lawWith(rules);
    const replies = ask(bookOf([{ ...law, text: swapped(law.text, "classes:\n", `classes:\n${cls}`) }]), asked);
    if ("code" in replies) throw new Error(JSON.stringify(replies));
    return (replies as readonly Reply[]).flatMap(({ answers }) =>
      answers.flatMap(({ findings }) => findings.map((one) => [findingLine(one), ...one.under.flat()].join(" "))),
    );
  }

  test("to which nobody belongs is not away because somebody else is", () => {
    const through = "channels: [{ from: Dinas Alfa, for: konsultasi, via: Staf, to: Bupati, cite: Pasal 1 }]";
    const asked: Asked = { command: "route", from: "Dinas Alfa", for: "konsultasi", absent: "Wakil Bupati" };
    expect(found(NOBODY, through, asked)).toEqual(["dinas-alfa > staf > bupati"]);
    const both = triggered("Wakil Bupati, Staf", "/").replace("Kantor Delta", "Asisten Dua");
    const deputies: Asked = { command: "deputize", absent: "Wakil Bupati", for: "Bupati", occasion: "umum" };
    expect(found(NOBODY, both, deputies)).toEqual(["asisten-dua atau-literal"]);
  });

  test("is away when all are who belong to it, in the reading in which they do", () => {
    const through = `${READINGS}channels: [{ from: Dinas Alfa, for: konsultasi, via: Staf, to: Bupati, cite: Pasal 1 }]`;
    const asked: Asked = { command: "route", from: "Dinas Alfa", for: "konsultasi" };
    expect(found(IN_ONE_READING, through, { ...asked, absent: "Kantor Delta, Asisten Satu" })).toEqual([
      "dinas-alfa > staf > bupati begitu",
    ]);
    expect(found(IN_ONE_READING, through, { ...asked, absent: "Kantor Delta" })).toEqual([
      "dinas-alfa > staf > bupati",
    ]);
    const both = READINGS + triggered("Wakil Bupati, Staf", "dan").replace("Kantor Delta", "Asisten Dua");
    expect(
      found(IN_ONE_READING, both, {
        command: "deputize",
        absent: "Wakil Bupati, Kantor Delta",
        for: "Bupati",
        occasion: "umum",
      }),
    ).toEqual(["asisten-dua begini"]);
  });

  test("counts as a whole in the reading in which they belong to it", () => {
    const both = READINGS + triggered("Wakil Bupati, Staf", "/").replace("Kantor Delta", "Asisten Dua");
    const absent = "Wakil Bupati, Kantor Delta, Asisten Satu";
    const asked: Asked = { command: "deputize", absent, for: "Bupati", occasion: "umum" };
    expect(found(IN_ONE_READING, both, { ...asked, readings: ["atau-cascade"] })).toEqual(["asisten-dua begini"]);
  });

  test("that is away takes those with it who belong to it, in the reading in which they do", () => {
    const through = `${READINGS}channels: [{ from: Dinas Alfa, for: konsultasi, via: Kantor Delta, to: Bupati, cite: Pasal 1 }]`;
    const asked: Asked = { command: "route", from: "Dinas Alfa", for: "konsultasi", absent: "Staf" };
    expect(found(IN_ONE_READING, through, asked)).toEqual(["dinas-alfa > kantor-delta > bupati begitu"]);
  });
});

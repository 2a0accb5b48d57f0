import { lawWith, route } from "../reference/mended-law";
import { answeredAlike, type Once } from "../reference/once";
import { answerOf, answerTo } from "./one-answer";

/* To whom "upwards" points, where those above an office are only described, or left open, or reached in several ways. */

const UPWARDS = "channels: [{ from: Dinas Beta, for: konsultasi, to: { upwards: ke atas }, cite: Pasal 5 }]";
const ASSISTANTS = `coordination:
      - { coordinator: Asisten Satu, cite: Pasal 7 }
      - { coordinator: Asisten Dua, cite: Pasal 8 }
      - { coordinator: Kantor Delta, cite: Pasal 6 }
`;

const RARE: readonly Once[] = [
  {
    what: "an addressee is sought above the superiors too, among whom one may be only described",
    rules: `accountability:
      - { from: Dinas Beta, to: Sekretaris Daerah, cite: Pasal 1 }
      - { from: Sekretaris Daerah, to: [{ unnamed: pemberi tugas }, Bupati], cite: Pasal 2 }
${UPWARDS}`,
    question: route("dinas-beta", { to: "bupati" }),
    findings: ["dinas-beta > bupati"],
    cites: ["Pasal 5", "Pasal 1", "Pasal 2"],
  },
  {
    what: "of those above a superior who are only described, each is told",
    rules: `accountability:
      - { from: Dinas Beta, to: Sekretaris Daerah, cite: Pasal 1 }
      - { from: Sekretaris Daerah, to: [{ unnamed: pemberi tugas }, { unnamed: pejabat pembina }], cite: Pasal 2 }
${UPWARDS}`,
    question: route("dinas-beta", { readings: ["any-superior"] }),
    findings: ["dinas-beta > sekretaris-daerah", "dinas-beta > ?", "dinas-beta > ?"],
    gaps: ["addressee-unstated Pasal 2", "addressee-unstated Pasal 2"],
  },
  {
    what: "an office that the general part names itself keeps that superior beside a part of its own",
    rules: `special-lists: [{ office: Dinas Beta, special: BAB II, general: BAB I, cite: Pasal 1 }]
accountability: [{ from: Dinas Beta, to: Bupati, cite: Pasal 2 }]
${UPWARDS}`,
    question: route("dinas-beta"),
    findings: ["dinas-beta > bupati"],
    cites: ["Pasal 5", "Pasal 2"],
  },
  {
    what: "who answers to nobody that the text states has no superior",
    rules: `accountability: [{ from: Dinas Beta, to: unstated, cite: Pasal 2 }]
${UPWARDS}`,
    question: route("dinas-beta"),
    findings: ["dinas-beta > ?"],
    gaps: ["addressee-unstated Pasal 5"],
  },
  {
    what: "above one of three, whichever it is, stands nobody who is above two of them only",
    rules: `${ASSISTANTS}accountability:
      - { from: Dinas Beta, to: { coordinator: Asisten yang terkait, by: office }, cite: Pasal 1 }
      - { from: Asisten Satu, to: [Sekretaris Daerah, Bupati], cite: Pasal 2 }
      - { from: Asisten Dua, to: [Sekretaris Daerah, Bupati], cite: Pasal 3 }
      - { from: Kantor Delta, to: Bupati, cite: Pasal 4 }
${UPWARDS}`,
    question: route("dinas-beta", { readings: ["any-superior"] }),
    findings: ["dinas-beta > bupati", "dinas-beta > ?"],
  },
  {
    what: "who stands above all whom it may be is known, so that it does not matter which of them it is",
    rules: `${ASSISTANTS}accountability:
      - { from: Dinas Beta, to: { coordinator: Asisten yang terkait, by: office }, cite: Pasal 1 }
      - { from: [Asisten Satu, Asisten Dua, Kantor Delta], to: Bupati, cite: Pasal 2 }
${UPWARDS}`,
    question: route("dinas-beta", { to: "bupati" }),
    findings: ["dinas-beta > bupati"],
    gaps: [],
  },
];

test.each(RARE)("$what", answeredAlike);

const CONSULTS = { command: "route", for: "konsultasi" } as const;

test("a superior who is only described is told in the words of the text", () => {
  const { gaps } = answerTo(
    `accountability: [{ from: Dinas Beta, to: Sekretaris Daerah, cite: Pasal 1 }, { from: Sekretaris Daerah, to: { unnamed: pemberi tugas }, cite: Pasal 2 }]
${UPWARDS}`,
    { ...CONSULTS, from: "Dinas Beta", readings: ["any-superior"] },
  );
  expect(gaps).toEqual([
    {
      code: "addressee-unstated",
      message: { key: "gap.step-unnamed", args: { step: "pemberi tugas" } },
      because: ["Pasal 2"],
    },
  ]);
});

test("a doubt about a membership by which somebody has its superior stays with whoever stands above that one", () => {
  const { path, text } = lawWith(`accountability:
      - { from: Badan, to: Sekretaris Daerah, cite: Pasal 1 }
      - { from: Sekretaris Daerah, to: Bupati, cite: Pasal 2 }
channels: [{ from: Badan Gama, for: konsultasi, to: { upwards: ke atas }, cite: Pasal 5 }]`);
  const doubtful = "of: Badan Gama, gap: { code: term-undefined, says: tidak diartikan }";
  const { findings, gaps } = answerOf(
    { path, text: text.replace("of: Badan Gama", doubtful) },
    { ...CONSULTS, from: "Badan Gama", to: "Bupati" },
  );
  expect(findings.map(({ because }) => because)).toEqual([["Pasal 5", "Pasal 1", "Pasal 3", "Pasal 2"]]);
  expect(gaps.map(({ code, because }) => [code, because])).toEqual([["term-undefined", ["Pasal 3"]]]);
});

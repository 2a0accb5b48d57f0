import type { Gap } from "../../src/answer/answer";
import { isPhrase } from "../../src/answer/phrase";
import { ask, type Reply } from "../../src/engine";
import type { Asked } from "../../src/question/question";
import { lawWith } from "../reference/mended-law";
import { swapped } from "../support/bad";
import { bookOf } from "../support/book";

/* What a silent answer says: the reason first, then what comes nearest, with the provisions that show where the text stops. */

function gapsIn(rules: string, asked: Asked, changed: readonly [string, string] = ["", ""]): readonly Gap[] {
  const law = lawWith(rules);
  const replies = ask(bookOf([{ ...law, text: swapped(law.text, ...changed) }]), asked);
  if ("code" in replies) throw new Error(JSON.stringify(replies));
  const answers = (replies as readonly Reply[]).flatMap((reply) => reply.answers);
  expect(answers.map(({ verdict }) => verdict)).toEqual(["silent"]);
  return answers.flatMap(({ gaps }) => gaps);
}

/** Every gap in a line: its code and what it cites. */
function stops(...given: Parameters<typeof gapsIn>): string[] {
  return gapsIn(...given).map(({ code, because }) => [code, ...because].join(" "));
}

/** What the first gap says, as the engine words it. */
function said(...given: Parameters<typeof gapsIn>) {
  const [first] = gapsIn(...given);
  return first !== undefined && isPhrase(first.message) ? [first.message.key, first.message.args] : [];
}

describe("of the powers, those that come nearest", () => {
  const asked: Asked = { command: "who-signs", doc: "surat", onBehalf: "Bupati", signer: "Dinas Alfa" };
  const SIGNER_AND_PRINCIPAL = "{ signer: Dinas, on-behalf-of: Bupati, signs: perbup, cite: Pasal 1 }";
  const SIGNER = "{ signer: Dinas Alfa, signs: perbup, cite: Pasal 2 }";
  const PRINCIPAL_AND_DOCUMENT = "{ signer: Sekretaris Daerah, on-behalf-of: Bupati, signs: surat, cite: Pasal 3 }";
  const DOCUMENT = "{ signer: Sekretaris Daerah, signs: surat, cite: Pasal 4 }";
  const PRINCIPAL = "{ signer: Sekretaris Daerah, on-behalf-of: Bupati, signs: perbup, cite: Pasal 5 }";
  const OF_THE_PRINCIPAL = "{ signer: Bupati, signs: perbup, cite: Pasal 6 }";
  const ELSEWHERE = "{ signer: Sekretaris Daerah, on-behalf-of: Wakil Bupati, signs: perbup, cite: Pasal 8 }";
  const NEITHER = "{ signer: Sekretaris Daerah, signs: perbup, cite: Lampiran }";
  const OTHERS = [PRINCIPAL_AND_DOCUMENT, DOCUMENT, PRINCIPAL, OF_THE_PRINCIPAL, ELSEWHERE, NEITHER];
  const powers = (...all: readonly string[]) => `powers: [${all.join(", ")}]`;

  test("the signer in that name is nearest; the signer alone and the document in that name come next", () => {
    expect(stops(powers(SIGNER_AND_PRINCIPAL, SIGNER, ...OTHERS), asked)).toEqual(["no-rule Pasal 1 Pasal 2 Pasal 3"]);
  });

  test("where these come nearest, the document, the name, or what is signed in one's own name come next", () => {
    const nearest = "no-rule Pasal 2 Pasal 3 Pasal 4 Pasal 5 Pasal 6";
    expect(stops(powers(SIGNER, ...OTHERS), asked)).toEqual([nearest]);
  });

  test("what shares neither signer nor name nor document is not near, and the text names the signer elsewhere", () => {
    expect(stops(powers(ELSEWHERE, NEITHER), asked)).toEqual(["no-rule Pasal 1"]);
    expect(stops(powers(DOCUMENT, ELSEWHERE, NEITHER), asked)).toEqual(["no-rule Pasal 4"]);
    expect(stops(powers(NEITHER), { command: "who-signs", doc: "surat" })).toEqual(["no-rule"]);
  });

  test("a power whose holder is away says so itself, first; the other one is what comes nearest", () => {
    const other = "{ signer: Asisten Satu, signs: surat, matter: kebijakan-baru, cite: Pasal 3 }";
    const away: Asked = { command: "who-signs", doc: "surat", absent: "Sekretaris Daerah", matter: "susulan" };
    expect(stops(powers(DOCUMENT), away)).toEqual(["no-deputy Pasal 4"]);
    expect(stops(powers(DOCUMENT, other), away)).toEqual(["no-deputy Pasal 4", "no-rule Pasal 3"]);
  });
});

describe("of the substitutions, those that come nearest", () => {
  const asked: Asked = { command: "deputize", absent: "Bupati", occasion: "acara-resmi" };
  const when = (absent: string) => `when: { absent: [${absent}], joined-by: dan, state: berhalangan }`;
  const OWN = "when: { state: berhalangan }";
  const BOTH = when("Bupati, Wakil Bupati");
  const FIRST = "when: { absent: Sekretaris Daerah, state: berhalangan }";

  function rule(deputy: string, represents: string, occasion: string, trigger: string, cite: string) {
    return `{ deputy: ${deputy}, for: ${represents}, occasion: ${occasion}, manner: mewakili, ${trigger}, cite: ${cite} }`;
  }
  const substitutions = (...all: readonly string[]) => `substitutions: [${all.join(", ")}]`;

  const REPRESENTED_TRIGGERED = rule("Asisten Satu", "Bupati", "umum", BOTH, "Pasal 2");
  const REPRESENTED = rule("Asisten Satu", "Bupati", "umum", FIRST, "Pasal 3");
  const TRIGGERED = rule("Asisten Satu", "Wakil Bupati", "umum", BOTH, "Pasal 4");
  const OTHER_OCCASION = rule("Asisten Satu", "Bupati", "pengadilan", FIRST, "Pasal 5");
  const OTHER_OCCASION_OWN = rule("Asisten Satu", "Bupati", "pengadilan", OWN, "Pasal 6");
  const ONLY_TRIGGERED = rule("Asisten Satu", "Wakil Bupati", "pengadilan", BOTH, "Pasal 8");
  const ELSEWHERE = rule("Asisten Satu", "Sekretaris Daerah", "umum", OWN, "Lampiran");
  const OTHERS = [TRIGGERED, OTHER_OCCASION, OTHER_OCCASION_OWN, ONLY_TRIGGERED, ELSEWHERE];

  test("whoever stands in for the absent one on this occasion", () => {
    expect(stops(substitutions(REPRESENTED_TRIGGERED, REPRESENTED, ...OTHERS), asked)).toEqual([
      "no-rule Pasal 2 Pasal 3",
    ]);
    expect(stops(substitutions(REPRESENTED, ...OTHERS), asked)).toEqual(["no-rule Pasal 3 Pasal 4"]);
  });

  test("or who does when it is absent, or stands in for it on another occasion", () => {
    expect(stops(substitutions(...OTHERS), asked)).toEqual(["no-rule Pasal 4 Pasal 5 Pasal 6"]);
    expect(stops(substitutions(OTHER_OCCASION, ONLY_TRIGGERED, ELSEWHERE), asked)).toEqual(["no-rule Pasal 5 Pasal 8"]);
  });

  test("not who stands in for somebody else on this occasion", () => {
    expect(stops(substitutions(ELSEWHERE), asked)).toEqual(["no-rule Pasal 1"]);
  });

  test("asked whether one of them stands in, those that name it too", () => {
    const deputy = { ...asked, deputy: "Asisten Dua" } as const;
    const named = [
      rule("Asisten Dua", "Wakil Bupati", "umum", OWN, "Pasal 7"),
      rule("Asisten", "Bupati", "pengadilan", OWN, "Pasal 8"),
      rule("Asisten Dua", "Sekretaris Daerah", "pengadilan", OWN, "Pasal 5"),
    ];
    expect(stops(substitutions(REPRESENTED, OTHER_OCCASION_OWN, ...named), deputy)).toEqual([
      "no-rule Pasal 3 Pasal 7 Pasal 8",
    ]);
    const nearer = [
      rule("Asisten Dua", "Bupati", "umum", BOTH, "Pasal 1"),
      rule("Asisten Dua", "Bupati", "umum", FIRST, "Pasal 5"),
    ];
    expect(stops(substitutions(REPRESENTED_TRIGGERED, ...named, ...nearer), deputy)).toEqual([
      "no-rule Pasal 1 Pasal 5",
    ]);
  });

  test("asked for whom, those for that one, whoever is absent", () => {
    const all = [
      rule("Asisten Satu", "Bupati", "umum", OWN, "Pasal 2"),
      rule("Asisten Satu", "Wakil Bupati", "umum", OWN, "Pasal 3"),
      rule("Asisten Satu", "Wakil Bupati", "pengadilan", OWN, "Pasal 4"),
    ];
    expect(stops(substitutions(...all), { ...asked, for: "Wakil Bupati" })).toEqual(["no-rule Pasal 3"]);
  });

  test("of several who are absent each counts", () => {
    const both = { ...asked, absent: "Sekretaris Daerah, Wakil Bupati" } as const;
    const all = [
      rule("Asisten Satu", "Wakil Bupati", "umum", when("Bupati, Wakil Bupati"), "Pasal 2"),
      rule("Asisten Satu", "Wakil Bupati", "umum", when("Bupati, Asisten Dua"), "Pasal 3"),
      rule("Asisten Satu", "Asisten Dua", "umum", when("Bupati, Wakil Bupati"), "Pasal 4"),
    ];
    expect(stops(substitutions(...all), both)).toEqual(["no-rule Pasal 2 Pasal 3"]);
    expect(stops(substitutions(...all.slice(2)), both)).toEqual(["no-rule Pasal 4"]);
  });
});

describe("at most eight provisions", () => {
  const asked: Asked = { command: "who-signs", doc: "surat", signer: "Bupati" };
  const CITED = [
    "Lampiran",
    "Pasal 6",
    "Pasal 8",
    "Pasal 2",
    "Pasal 1",
    "Pasal 7 huruf a",
    "Pasal 5",
    "Pasal 3",
    "Pasal 4",
    "Pasal 7",
  ];
  const powers = (count: number) =>
    `powers: [${CITED.slice(0, count)
      .map((cite) => `{ signer: Sekretaris Daerah, signs: surat, cite: ${cite} }`)
      .join(", ")}]`;

  test("as the rules stand in the file, where there are no more", () => {
    expect(stops(powers(8), asked)).toEqual([["no-rule", ...CITED.slice(0, 8)].join(" ")]);
  });

  test("of more, the first of the text, wherever their rules stand in the file", () => {
    const first = ["Pasal 1", "Pasal 2", "Pasal 3", "Pasal 4", "Pasal 5", "Pasal 6", "Pasal 7", "Pasal 7 huruf a"];
    expect(stops(powers(10), asked)).toEqual([["no-rule", ...first].join(" ")]);
  });
});

describe("where nothing comes near, the provisions that name whom the question is about", () => {
  const LISTED =
    "coordination: [{ coordinator: Asisten Satu, cite: Pasal 6, lists: { Pasal 7: { huruf a: Dinas Alfa }, Pasal 8: { huruf a: Dinas } } }]";
  const CLASS = ["{ name: Dinas, open: true, cite: Pasal 1 }", "{ name: Dinas, open: true, cite: Pasal 2 }"] as const;
  const OFFICE = [
    "{ name: Dinas Alfa, kind: official, cite: Pasal 1 }",
    "{ name: Dinas Alfa, kind: official, cite: [Pasal 5, Pasal 7 huruf a] }",
  ] as const;

  test("the lists that it stands in, and where it is named, each once", () => {
    expect(stops(LISTED, { command: "route", from: "Dinas Alfa", for: "konsultasi" }, OFFICE)).toEqual([
      "no-rule Pasal 7 huruf a Pasal 5",
    ]);
  });

  test("of one that the text does not name, its class", () => {
    expect(stops(LISTED, { command: "route", from: "Dinas Uji", for: "konsultasi" }, CLASS)).toEqual([
      "no-rule Pasal 8 huruf a Pasal 2",
    ]);
  });

  test("the deputy that is asked about, and those who are absent", () => {
    const asked: Asked = { command: "deputize", absent: "Bupati", occasion: "umum", deputy: "Dinas Alfa" };
    expect(stops("", asked, OFFICE)).toEqual(["no-rule Pasal 5 Pasal 7 huruf a Pasal 1"]);
  });

  test("the signer that is asked about, or else whose document it is", () => {
    const signer: Asked = { command: "who-signs", signer: "Dinas Alfa", onBehalf: "Bupati", doc: "perbup" };
    expect(stops("", signer, OFFICE)).toEqual(["no-rule Pasal 5 Pasal 7 huruf a"]);
    expect(stops("", { ...signer, signer: "Bupati", onBehalf: "Dinas Alfa" }, OFFICE)).toEqual(["no-rule Pasal 1"]);
    expect(stops("", { command: "who-signs", onBehalf: "Dinas Alfa", doc: "perbup" }, OFFICE)).toEqual([
      "no-rule Pasal 5 Pasal 7 huruf a",
    ]);
  });
});

describe("a provision that the rule file declares to come near", () => {
  const SILENCES = `silences:
  - { concerns: Dinas, for: konsultasi, says: satu, cite: Pasal 2 }
  - { concerns: Dinas, signs: surat, says: dua, cite: Pasal 3 }
  - { concerns: [Bupati, Dinas], gap: step-unnamed, says: tiga, cite: Pasal 4 }
  - { concerns: Badan, says: empat, cite: Pasal 5 }`;
  const route: Asked = { command: "route", from: "Dinas Alfa" };

  test.each<[string, Asked, string[]]>([
    ["a path of its purpose", { ...route, for: "konsultasi" }, ["no-rule Pasal 2", "step-unnamed Pasal 4"]],
    ["a path for another purpose", { ...route, for: "koordinasi" }, ["step-unnamed Pasal 4"]],
    ["a path for whatever purpose", route, ["step-unnamed Pasal 4"]],
    [
      "its document",
      { command: "who-signs", doc: "surat", signer: "Dinas Uji" },
      ["no-rule Pasal 3", "step-unnamed Pasal 4"],
    ],
    ["another document", { command: "who-signs", doc: "perbup", signer: "Dinas" }, ["step-unnamed Pasal 4"]],
    [
      "who stands in",
      { command: "deputize", absent: "Wakil Bupati, Dinas Alfa", occasion: "umum" },
      ["step-unnamed Pasal 4"],
    ],
  ])("is told of %s", (_, asked, told) => {
    expect(stops(SILENCES, asked)).toEqual(["no-rule", ...told]);
  });

  test("one about letters of invitation is not told of who attends by invitation", () => {
    const invitations = "silences: [{ concerns: Bupati, signs: undangan, says: satu, cite: Pasal 2 }]";
    const attending: Asked = { command: "deputize", absent: "Bupati", occasion: "undangan" };
    expect(stops(invitations, attending)).toEqual(["no-rule Pasal 1"]);
  });

  test("and not of others", () => {
    expect(stops(SILENCES, { command: "route", from: "Kantor Delta", for: "konsultasi" })).toEqual(["no-rule Pasal 1"]);
  });
});

describe("what the text leaves to a chart", () => {
  const CHARTS = `charts: [{ of: Dinas, cite: Pasal 5 }]
silences: [{ concerns: Dinas, for: koordinasi, says: satu, cite: Pasal 2 }]`;

  test("is told of paths from the office or its members, and of nothing else", () => {
    expect(stops(CHARTS, { command: "route", from: "Dinas Alfa", for: "konsultasi" })).toEqual([
      "no-rule Pasal 1",
      "chart-missing Pasal 5",
    ]);
    expect(stops(CHARTS, { command: "route", from: "Dinas" })).toEqual(["no-rule Pasal 1", "chart-missing Pasal 5"]);
    expect(stops(CHARTS, { command: "route", from: "Kantor Delta", for: "konsultasi" })).toEqual(["no-rule Pasal 1"]);
    expect(stops(CHARTS, { command: "who-signs", signer: "Dinas Alfa", doc: "surat" })).toEqual(["no-rule Pasal 1"]);
  });

  test("a list in a chart, of paths from its coordinator for its purposes", () => {
    const lists = `coordination:
  - { coordinator: Asisten Satu, for: koordinasi, cite: Pasal 2, chart: { cite: Lampiran, among: [Dinas] } }
  - { coordinator: Asisten Dua, for: koordinasi, cite: Pasal 3, lists: { Pasal 7: { huruf a: Dinas Alfa } } }`;
    const asked = (from: string, purpose?: string): Asked => ({
      command: "route",
      from,
      to: "Bupati",
      ...(purpose === undefined ? {} : { for: purpose }),
    });
    expect(stops(lists, asked("Asisten Satu", "koordinasi"))).toEqual(["no-rule Pasal 1", "chart-missing Pasal 2"]);
    expect(stops(lists, asked("Asisten Satu", "konsultasi"))).toEqual(["no-rule Pasal 1"]);
    expect(stops(lists, asked("Asisten Satu"))).toEqual(["no-rule Pasal 1"]);
    expect(stops(lists, asked("Asisten Dua", "koordinasi"))).toEqual(["no-rule Pasal 1"]);
  });
});

test("where a path there is blocked, that another one leads elsewhere is no news; what is left open still is", () => {
  const channels = `channels:
  - { from: Dinas Alfa, for: konsultasi, via: Sekretaris Daerah, to: Bupati, cite: Pasal 2 }
  - { from: Dinas Alfa, for: konsultasi, to: Wakil Bupati, cite: Pasal 3 }`;
  const open = "\n  - { from: Dinas Alfa, for: konsultasi, to: { unnamed: seorang atasan }, cite: Pasal 4 }";
  const asked: Asked = { command: "route", from: "Dinas Alfa", to: "Bupati", for: "konsultasi" };
  const blocked: Asked = { ...asked, absent: "Sekretaris Daerah" };
  expect(stops(channels, blocked)).toEqual(["no-deputy Pasal 2"]);
  expect(stops(channels + open, blocked)).toEqual(["no-deputy Pasal 2", "addressee-unstated Pasal 4"]);
  expect(stops(channels + open, { ...asked, to: "Asisten Dua" })).toEqual([
    "no-rule",
    "no-rule Pasal 2",
    "no-rule Pasal 3",
    "addressee-unstated Pasal 4",
  ]);
});

test("what is missing is told in the words of the question", () => {
  const konsultasi = { id: "Konsultasi", en: "Konsultasi (consultation)" };
  const surat = { id: "Surat", en: "Surat (letter)" };
  const umum = { id: "semua tugas", en: "all ordinary duties" };
  expect(said("", { command: "route", from: "Dinas Alfa", to: "Bupati", for: "konsultasi" })).toEqual([
    "gap.no-route",
    { from: "Dinas Alfa", to: "Bupati", purpose: konsultasi },
  ]);
  expect(said("", { command: "route", from: "Dinas Alfa" })).toEqual([
    "gap.no-route",
    { from: "Dinas Alfa", to: "", purpose: "" },
  ]);
  expect(said("", { command: "who-signs", doc: "surat", signer: "Dinas Alfa", onBehalf: "Bupati" })).toEqual([
    "gap.no-power",
    { document: surat, signer: "Dinas Alfa", principal: "Bupati" },
  ]);
  expect(said("", { command: "who-signs", signer: "Bupati" })).toEqual([
    "gap.no-power",
    { document: "", signer: "Bupati", principal: "" },
  ]);
  expect(said("", { command: "who-signs", doc: "surat" })).toEqual([
    "gap.no-power",
    { document: surat, signer: "", principal: "" },
  ]);
  const all = { absent: "Bupati, Wakil Bupati", deputy: "Asisten Satu", for: "Bupati" };
  expect(said("", { command: "deputize", occasion: "umum", ...all })).toEqual([
    "gap.no-substitution",
    { absent: { all: ["Bupati", "Wakil Bupati"] }, occasion: umum, deputy: "Asisten Satu", represented: "Bupati" },
  ]);
  expect(said("", { command: "deputize", absent: "Bupati" })).toEqual([
    "gap.no-substitution",
    { absent: { all: ["Bupati"] }, occasion: "", deputy: "", represented: "" },
  ]);
});

test("who only represents is named once, and every provision once, in however many ways it comes to that", () => {
  const rules = `powers: [{ signer: Bupati, signs: surat, cite: Pasal 5 }]
substitutions:
  - { deputy: Kantor Delta, for: Bupati, occasion: umum, manner: mewakili, when: { absent: [Asisten, Badan], joined-by: dan, state: berhalangan }, cite: Pasal 2 }`;
  const absent = "Bupati, Asisten Satu, Asisten Dua, Badan Gama";
  const asked: Asked = { command: "who-signs", doc: "surat", absent, readings: ["represents-only"] };
  expect(said(rules, asked)).toEqual(["gap.only-represents", { deputy: ["Kantor Delta"], office: "Bupati" }]);
  expect(stops(rules, asked)).toEqual(["no-deputy Pasal 5 Pasal 2 Pasal 1 Pasal 3"]);
});

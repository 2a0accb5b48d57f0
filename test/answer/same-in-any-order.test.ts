import { ask } from "../../src/engine";
import type { Book } from "../../src/graph/book";
import { load } from "../../src/load";
import type { Asked } from "../../src/question/question";
import { toJson } from "../../src/render/json";
import { GOOD, PATH, swapped } from "../support/bad";
import { vocabularySource } from "../support/book";

/*
 * Found by the laws (test/laws): answers that hung on the order in which a rule file happens to be written, and citations
 * that an answer did not need, or did not give.
 */

/** The book of the good rule file with other rules, and a class that Dinas Alfa belongs to. */
function bookWith(rules: string): Book {
  const classes = swapped(
    GOOD,
    "classes:\n",
    `  - { name: Asisten I, kind: official, cite: Pasal 1 }
  - { name: Asisten II, kind: official, cite: Pasal 1 }
  - { name: Dinas Alfa, kind: unit, cite: Pasal 1 }

classes:
  - { name: Perangkat Daerah, cite: Pasal 1, members: [{ of: Dinas Alfa, cite: Pasal 3 }] }
`,
  );
  const powers = classes.slice(classes.indexOf("powers:"), classes.indexOf("provisions:"));
  const text = swapped(classes, powers, `${rules}\n`);
  const more = "  Pasal 3: Siapa anggotanya\n  Pasal 4: Lain\n  Pasal 5: Lain lagi\n  Lampiran: Bagan\n";
  const loading = load(vocabularySource(), [{ path: PATH, text: text + more }]);
  if (!loading.ok) throw new Error(JSON.stringify(loading.diagnostics.map(({ code, args }) => [code, args])));
  return loading.book;
}

interface Answer {
  readonly verdict: string;
  readonly findings: readonly {
    readonly documents?: readonly string[];
    readonly certainty: string;
    readonly hops?: readonly { readonly because: readonly { readonly cite: string }[] }[];
    readonly because: readonly { readonly cite: string }[];
    readonly conditions: readonly { readonly code: string; readonly because: readonly { readonly cite: string }[] }[];
  }[];
  readonly gaps: readonly { readonly code: string; readonly message: string }[];
}

function answerOf(rules: string, asked: Asked): Answer {
  const replies = ask(bookWith(rules), asked);
  if (!Array.isArray(replies)) throw new Error(JSON.stringify(replies));
  return (toJson(replies, "id") as unknown as { readonly answers: readonly [Answer] }).answers[0];
}

const cites = ({ because }: { readonly because: readonly { readonly cite: string }[] }) =>
  because.map(({ cite }) => cite).sort();

test("a signature that two powers give is told with the documents and conditions of both", () => {
  const one = "  - { signer: Bupati, signs: surat, conditions: [{ code: satu, says: bila satu }], cite: Pasal 2 }\n";
  const other =
    "  - { signer: Bupati, signs: [surat, perbup], conditions: [{ code: satu, says: bila satu }], cite: Pasal 3 }\n";
  for (const powers of [one + other, other + one]) {
    const [finding] = answerOf(`powers:\n${powers}`, { command: "who-signs", doc: "surat" }).findings;
    expect([...(finding?.documents ?? [])].sort()).toEqual(["perbup", "surat"]);
    expect(finding?.conditions.map(cites)).toEqual([["Pasal 2", "Pasal 3"]]);
  }
});

test("who is named itself holds a power without its class, wherever it stands in the list", () => {
  for (const signers of ["[Perangkat Daerah, Dinas Alfa]", "[Dinas Alfa, Perangkat Daerah]"]) {
    const [finding] = answerOf(`powers:\n  - { signer: ${signers}, signs: surat, cite: Pasal 2 }\n`, {
      command: "who-signs",
      doc: "surat",
      signer: "Dinas Alfa",
    }).findings;
    expect([finding?.certainty, finding === undefined ? [] : cites(finding)]).toEqual(["explicit", ["Pasal 2"]]);
  }
});

test("a path starts at whom it names, and their class adds no citation; nor does it to a gate", () => {
  const rules = `channels:
  - { from: [Perangkat Daerah, Dinas Alfa], for: konsultasi, to: Bupati, cite: Pasal 2 }
gates:
  - { holder: Asisten I, from: [Perangkat Daerah, Dinas Alfa], for: konsultasi, to: unstated, cite: Pasal 4 }
`;
  const { findings } = answerOf(rules, { command: "route", from: "Dinas Alfa", for: "konsultasi" });
  expect(findings.map(cites)).toEqual([["Pasal 2", "Pasal 4"]]);
});

const CHART = (coordinator: string, cite: string) =>
  `  - { coordinator: ${coordinator}, cite: ${cite}, chart: { cite: Lampiran, among: Dinas } }\n`;

test("gates behind a chart that lead to two addressees are two paths, each of its own holder", () => {
  const rules = `coordination:
${CHART("Asisten I", "Pasal 4")}${CHART("Asisten II", "Pasal 5")}gates:
  - { holder: Asisten I, for: izin-perjalanan, to: Bupati, cite: Pasal 4 }
  - { holder: Asisten II, for: izin-perjalanan, to: Sekretaris Daerah, cite: Pasal 5 }
`;
  const { findings } = answerOf(rules, { command: "route", from: "Dinas Alfa", for: "izin-perjalanan" });
  expect(findings.map(cites)).toEqual([["Pasal 4"], ["Pasal 5"]]);
  expect(findings.flatMap(({ conditions }) => conditions.map(cites))).toEqual([
    ["Lampiran", "Pasal 4"],
    ["Lampiran", "Pasal 5"],
  ]);
});

test("of several who would have to act and are all away, each is told", () => {
  const rules = `coordination:
  - { coordinator: Asisten I, cite: Pasal 4, field: { cite: Pasal 4, topics: [air] } }
  - { coordinator: Asisten II, cite: Pasal 5, field: { cite: Pasal 5, topics: [air] } }
channels:
  - { from: Dinas, for: konsultasi, via: { coordinator: Asisten yang terkait, by: topic }, to: Bupati, cite: Pasal 2 }
`;
  const { gaps } = answerOf(rules, {
    command: "route",
    from: "Dinas Alfa",
    for: "konsultasi",
    about: "air",
    absent: "Asisten I;Asisten II",
  });
  expect(gaps.filter(({ code }) => code === "no-deputy")).toHaveLength(2);
});

test("a finding cites the derivation that all readings share, and each hop no more than the finding", () => {
  const rules = `readings:
  - { about: sebuah kata, options: { baca-begini: begini, baca-begitu: begitu }, cite: Pasal 5 }
channels:
  - { from: Dinas, for: konsultasi, to: Bupati, reading: baca-begini, cite: Pasal 4 }
  - { from: Perangkat Daerah, for: konsultasi, to: Bupati, cite: Pasal 2 }
`;
  const { findings } = answerOf(rules, { command: "route", from: "Dinas Alfa", for: "konsultasi" });
  expect(findings.map(cites)).toEqual([["Pasal 2", "Pasal 3"]]);
  expect(findings[0]?.hops?.map(cites)).toEqual([["Pasal 2", "Pasal 3"], ["Pasal 2"]]);
});

test("a finding that no one derivation carries in all readings cites those of each", () => {
  const rules = `readings:
  - { about: sebuah kata, options: { baca-begini: begini, baca-begitu: begitu }, cite: Pasal 5 }
powers:
  - { signer: Bupati, signs: surat, reading: baca-begini, cite: Pasal 4 }
  - { signer: Bupati, signs: surat, reading: baca-begitu, cite: [Pasal 4, Pasal 2] }
`;
  const { findings, verdict } = answerOf(rules, { command: "who-signs", doc: "surat" });
  expect([verdict, findings.map(cites)]).toEqual(["answered", [["Pasal 2", "Pasal 4"]]]);
});

test("why somebody is one of the class in whose name is asked for is cited", () => {
  const { findings } = answerOf(
    "powers:\n  - { signer: Bupati, signs: surat, on-behalf-of: Dinas Alfa, cite: Pasal 2 }\n",
    {
      command: "who-signs",
      doc: "surat",
      onBehalf: "Perangkat Daerah",
    },
  );
  expect(findings.map(cites)).toEqual([["Pasal 2", "Pasal 3"]]);
});

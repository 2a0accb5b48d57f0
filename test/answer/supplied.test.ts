import { ask, type Reply } from "../../src/engine";
import { load } from "../../src/load";
import type { Asked } from "../../src/question/question";
import type { Source } from "../../src/source/source";
import { lawWith } from "../reference/mended-law";
import { vocabularySource } from "../support/book";

/* What rests on an overlay says so, and on which. */

function findingsFor(rules: string, overlays: readonly Source[], asked: Asked) {
  const loading = load(vocabularySource(), [lawWith(rules)], overlays);
  if (!loading.ok) throw new Error(JSON.stringify(loading.diagnostics.map(({ code, args }) => [code, args])));
  const replies = ask(loading.book, asked);
  if ("code" in replies) throw new Error(JSON.stringify(replies));
  return (replies as readonly Reply[]).flatMap(({ answers }) => answers.flatMap(({ findings }) => findings));
}

/** An overlay of this name that puts offices under coordinators. */
function overlay(name: string, lists: string, before = ""): Source {
  return {
    path: `aturan/x/${name}.overlay.yaml`,
    text: `${before}overlay: { extends: x/perbup-1-2020, title: Salinan ${name} }\ncoordination: [${lists}]\n`,
  };
}

const CHARTS = `coordination:
      - { coordinator: Asisten Satu, cite: Pasal 7, chart: { cite: Pasal 7, among: [Dinas, Kantor Delta] } }
      - { coordinator: Asisten Dua, cite: Pasal 8, chart: { cite: Pasal 8, among: [Dinas, Kantor Delta] } }
`;
const FIRST = overlay("satu", "{ coordinator: Asisten Satu, units: Dinas Alfa, cite: Lampiran }");
const SECOND = overlay("dua", "{ coordinator: Asisten Dua, units: Dinas Beta, cite: Lampiran }");

function consults(from: string): Asked {
  return { command: "route", from, for: "konsultasi" };
}

/** A path from a class through whoever coordinates, with a condition of its own. */
const THROUGH = `channels:
      - from: Dinas
        for: konsultasi
        via: { coordinator: Asisten yang terkait, by: office }
        to: Bupati
        conditions: [{ code: satu, says: bila satu }]
        cite: Pasal 5
`;

function supplied(name: string) {
  const message = { key: "condition.supplied", args: { title: `Salinan ${name}`, file: `${name}.overlay.yaml` } };
  return { code: "supplied", message, because: ["Lampiran"] };
}

const text = (words: string) => ({ id: words, en: words });

test.each([
  ["Dinas Alfa", "satu"],
  ["Dinas Beta", "dua"],
])("of two overlays the one on which the path of %s rests is told, after the conditions of the text", (from, name) => {
  const findings = findingsFor(CHARTS + THROUGH, [FIRST, SECOND], consults(from));
  const own = { code: "satu", message: text("bila satu"), because: ["Pasal 5"] };
  expect(findings.map(({ conditions }) => conditions)).toEqual([[own, supplied(name)]]);
});

test("what rests on two overlays says so of both; what rests on none says nothing", () => {
  const { path, text: head } = overlay("dua", "");
  const member = head.replace("coordination: []", "members: [{ class: Badan, of: [Kantor Delta], cite: Lampiran }]");
  const listed = overlay("satu", "{ coordinator: Asisten Satu, units: Kantor Delta, cite: Lampiran }");
  const overlays = [listed, { path, text: member }];
  const rules = `${CHARTS}powers: [{ signer: Asisten Satu, signs: surat, cite: Pasal 2 }]
accountability: [{ from: Badan, to: { coordinator: Asisten yang terkait, by: office }, cite: Pasal 5 }]`;
  const account = { command: "route", from: "Kantor Delta", for: "pertanggungjawaban" } as const;
  const conditions = (asked: Asked) => findingsFor(rules, overlays, asked).map((finding) => finding.conditions);
  expect(conditions(account)).toEqual([[supplied("satu"), supplied("dua")]]);
  expect(conditions({ command: "who-signs", doc: "surat" })).toEqual([[]]);
});

test("a step of the text and one of an overlay are two, though they stand at the same place of their files", () => {
  const rules = `${CHARTS}accountability: [{ from: Dinas Alfa, to: { coordinator: Asisten yang terkait, by: office }, cite: Lampiran }]`;
  const asked = { command: "route", from: "Dinas Alfa", for: "pertanggungjawaban" } as const;
  const steps = (before: string) => {
    const [path] = findingsFor(rules, [{ ...FIRST, text: before + FIRST.text }], asked);
    return (path?.steps ?? []).map(({ each, place }) => ({ each, start: place.start, of: place.overlay }));
  };
  const [first, second] = steps("");
  const apart = (first?.start ?? 0) - (second?.start ?? 0);
  const moved = steps(`#${"x".repeat(apart - 2)}\n`);
  expect(moved).toEqual([
    { each: ["Lampiran"], start: first?.start, of: undefined },
    { each: ["Lampiran"], start: first?.start, of: 0 },
  ]);
});

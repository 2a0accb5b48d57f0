import { ask } from "../../src/engine";
import { load } from "../../src/load";
import type { Asked } from "../../src/question/question";
import { isProper } from "../fuzz/oracle";
import { PATH } from "../support/bad";
import { vocabularySource } from "../support/book";

/*
 * A rule file in which every key stands that there is, and one value of it at a time put into another's shape or left out:
 * it is loaded and asked, or told what is wrong with it.
 */

type Tree = string | number | boolean | null | readonly Tree[] | { readonly [key: string]: Tree };

const says = { id: "bila perlu", en: "if needed" };
const terms = {
  conditions: [{ code: "satu", says }],
  reading: "begini",
  cite: ["Pasal 1", "Pasal 2"],
  with: "Pasal 3",
};

const FILE: { readonly [key: string]: Tree } = {
  regulation: {
    id: "x/perbup-1-2020",
    title: "Hubungan Kerja",
    short: "Perbup X 1/2020",
    version: "1.0",
    kind: "Peraturan Bupati",
    number: "1",
    year: 2020,
    region: { name: "Kabupaten X", aliases: ["X"] },
    enacted: "2020-01-01",
    promulgated: "2020-01-01",
    "in-force": "2020-01-01",
    signatory: { office: "Bupati X", name: "Seseorang" },
    repeals: [{ title: "Peraturan lama", cite: "Pasal 3" }],
    annexes: [{ title: "Bagan", cite: "Lampiran", "in-text": false }],
  },
  offices: [
    { name: "Bupati", kind: "official", cite: "Pasal 1" },
    {
      name: "Sekretaris Daerah",
      kind: "official",
      aliases: ["Sekretaris"],
      head: "Sekretaris Daerah",
      cite: "Pasal 1",
    },
    { name: "Asisten Satu", kind: "official", cite: "Pasal 1" },
  ],
  classes: [
    { name: "Dinas", head: "Kepala Dinas", aliases: "Jawatan", open: true, except: "Dinas Luar", cite: "Pasal 1" },
    {
      name: "Perangkat Daerah",
      cite: "Pasal 1",
      members: [
        { of: ["Dinas"], cite: "Pasal 2", with: "Pasal 3", reading: "begini", gap: { code: "term-undefined", says } },
        { lists: ["Pasal 2"] },
      ],
    },
  ],
  readings: [{ about: says, options: { begini: says, begitu: "begitu" }, cite: "Pasal 2" }],
  "special-lists": [{ office: "Dinas Satu", special: "BAB II", general: "BAB I", cite: ["Pasal 1"] }],
  coordination: [
    {
      coordinator: "Asisten Satu",
      for: ["koordinasi"],
      cite: "Pasal 2",
      field: { cite: "Pasal 2", topics: ["hukum", { name: "niaga", aliases: ["dagang"], cite: "Pasal 3" }] },
      lists: { "Pasal 2": { "huruf a": "Dinas Satu", "huruf b": ["Dinas Dua", "Dinas Luar"] } },
      chart: { cite: "Lampiran", among: ["Dinas"] },
    },
  ],
  accountability: [{ from: "Dinas", via: { unnamed: "atasan" }, to: ["Bupati", "unstated"], ...terms }],
  channels: [
    {
      id: "satu",
      from: ["Dinas", "Asisten Satu"],
      for: "konsultasi",
      via: [{ coordinator: "Asisten terkait", by: ["office", "topic"] }, "Sekretaris Daerah"],
      initials: { unnamed: "paraf berjenjang" },
      to: { upwards: "ke atas" },
      copies: "Sekretaris Daerah",
      subject: says,
      deadline: "segera",
      character: { of: ["rahasia", "segera"], all: "begini", any: "begitu" },
      ...terms,
    },
    {
      from: "Dinas",
      for: ["konsultasi", "koordinasi"],
      steps: [{ initials: { coordinator: "Asisten terkait", by: "office" } }, { via: "Asisten Satu" }],
      to: "Bupati",
      mutual: true,
      "instead-of": "satu",
      cite: "Pasal 2",
    },
  ],
  gates: [{ holder: "Asisten Satu", from: "Dinas", for: "izin-perjalanan", to: "unstated", ...terms }],
  powers: [
    {
      signer: ["Sekretaris Daerah", "Dinas"],
      signs: "surat",
      "on-behalf-of": "Bupati",
      delegated: true,
      matter: "penjelasan-kebijakan",
      "field-bound": true,
      "after-paraf": [{ unnamed: "Kepala Bagian" }, "Asisten Satu"],
      ...terms,
    },
  ],
  substitutions: [
    {
      id: "pengganti",
      deputy: ["Asisten Satu", { unnamed: "pejabat lain" }],
      for: "Sekretaris Daerah",
      occasion: "undangan",
      manner: "mewakili",
      when: {
        absent: ["Bupati", "Sekretaris Daerah"],
        "joined-by": ["dan"],
        state: ["berhalangan", "tidak-di-tempat"],
      },
      appointer: "Bupati",
      "invited-by": ["Bupati"],
      "order-unstated": "secara berjenjang",
      ...terms,
    },
    {
      deputy: ["Asisten Satu", "Dinas"],
      for: ["Bupati"],
      occasion: "umum",
      manner: "melaksanakan-tugas",
      when: { state: "berhalangan" },
      assigned: true,
      presupposes: "pengganti",
      ranked: true,
      cite: "Pasal 2",
    },
  ],
  charts: [{ of: ["Dinas"], cite: "Lampiran" }],
  silences: [{ concerns: "Dinas", for: "konsultasi", gap: "other-regulation", says, cite: "Pasal 3" }],
  provisions: {
    "BAB I": { heading: "KETENTUAN" },
    "Pasal 1": "Siapa",
    "Pasal 2": { gist: "Apa", "not-routable": "closing" },
    "Pasal 2 huruf a": { gist: "Satu" },
    "Pasal 2 huruf b": { gist: "Dua" },
    "BAB II": { heading: "LAIN" },
    "Pasal 3": { gist: "Lain" },
    Lampiran: { gist: "Bagan" },
  },
  oddities: [{ code: "as-printed", cite: "Pasal 2", says }],
};

const SHAPES: readonly Tree[] = [{}, [], "x"];

type Path = readonly (string | number)[];

function pathsIn(tree: Tree, path: Path = []): Path[] {
  if (typeof tree !== "object" || tree === null) return [path];
  const inner = Array.isArray(tree)
    ? tree.flatMap((item: Tree, i) => pathsIn(item, [...path, i]))
    : Object.entries(tree).flatMap(([key, item]) => pathsIn(item, [...path, key]));
  return [path, ...inner];
}

/** The tree with what `change` makes of the value at a path; nothing there where it makes nothing. */
function changed(tree: Tree, [step, ...rest]: Path, change: () => Tree | undefined): Tree | undefined {
  if (step === undefined) return change();
  if (Array.isArray(tree))
    return tree.flatMap((item: Tree, i) => (i === step ? (changed(item, rest, change) ?? []) : [item]));
  const entries = Object.entries(tree as { readonly [key: string]: Tree }).flatMap(([key, item]) => {
    const now = key === step ? changed(item, rest, change) : item;
    return now === undefined ? [] : [[key, now] as const];
  });
  return Object.fromEntries(entries);
}

const QUESTIONS: readonly Asked[] = [
  { command: "route", from: "Dinas Satu", for: "konsultasi", absent: "Asisten Satu" },
  { command: "who-signs", doc: "surat", absent: "Sekretaris Daerah" },
  { command: "deputize", absent: "Bupati,Sekretaris Daerah" },
];

const vocabulary = vocabularySource();

function loading(tree: Tree | undefined) {
  return load(vocabulary, [{ path: PATH, text: JSON.stringify(tree) }]);
}

test("the file itself is sound", () => {
  const all = loading(FILE);
  expect(all.ok ? [] : all.diagnostics.map(({ code, args }) => [code, args])).toEqual([]);
});

test.each(Object.keys(FILE))("whatever stands in `%s` in place of what belongs there", (section) => {
  const own = pathsIn(FILE[section] as Tree, [section]);
  for (const path of own) {
    const trees = [...SHAPES.map((shape) => changed(FILE, path, () => shape)), changed(FILE, path, () => undefined)];
    for (const tree of trees) {
      const all = loading(tree);
      if (all.ok) {
        for (const asked of QUESTIONS) ask(all.book, asked);
        continue;
      }
      expect(all.diagnostics).not.toEqual([]);
      isProper(all.diagnostics);
    }
  }
});

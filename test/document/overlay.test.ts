import { readFileSync } from "node:fs";
import { ask } from "../../src/engine";
import { load } from "../../src/load";
import { toJson } from "../../src/render/json";
import { replyText } from "../../src/render/text/answer";
import { PLAIN } from "../../src/render/text/page";
import { positionOf, type Source } from "../../src/source/source";
import { sourceOf, vocabularySource } from "../support/book";

const BASE = "rules/kutai-timur/perbup-6-2007.yaml";
const PATH = "aturan/kutai-timur/bagan.overlay.yaml";

/** An overlay with invented memberships. */
const HEAD = `overlay:
  extends: kutai-timur/perbup-6-2007
  title: Bagan Lampiran, salinan contoh
`;
const LISTS = `coordination:
  - coordinator: Asisten I
    units: [Bagian Hukum, Kecamatan Bengalon]
    cite: Lampiran
  - { coordinator: Asisten II, units: Dinas Pariwisata, cite: Lampiran }
`;

const overlay = (text: string, path = PATH): Source => ({ path, text });
const loadWith = (...overlays: Source[]) => load(vocabularySource(), [sourceOf(BASE)], overlays);

function bookWith(...overlays: Source[]) {
  const loading = loadWith(...overlays);
  if (!loading.ok) throw new Error(JSON.stringify(loading.diagnostics.map(({ code, args }) => [code, args])));
  return loading.book;
}

function faultsOf(text: string, path = PATH) {
  const loading = loadWith(overlay(text, path));
  if (loading.ok) return [];
  return loading.diagnostics.map(({ code, place, suggestions }) => {
    const { line, column } = positionOf(place);
    return [code, place.source.path, line, column, ...suggestions];
  });
}

const ROUTE = { command: "route", from: "Dinas Pariwisata", to: "Bupati", for: "konsultasi" } as const;

function replies(book: ReturnType<typeof bookWith>, asked: Parameters<typeof ask>[1] = ROUTE) {
  const told = ask(book, asked);
  if ("code" in told) throw new Error(told.code);
  return told;
}

describe("an overlay", () => {
  test("names whom the text leaves to the chart, and the answer says that it rests on it", () => {
    const [before] = replies(bookWith());
    expect(before?.answers[0]?.verdict).toBe("partial");
    const [after] = replies(bookWith(overlay(HEAD + LISTS)));
    const [answer] = after?.answers ?? [];
    expect(answer?.verdict).toBe("answered");
    const [finding] = answer?.findings ?? [];
    expect(finding?.part.kind === "route" && finding.part.hops.map(({ name }) => name)).toEqual([
      "Dinas Pariwisata",
      "Asisten II",
      "Bupati",
    ]);
    expect(finding?.because).toContain("Lampiran");
    expect(finding?.conditions.map(({ code, because }) => [code, because])).toEqual([["supplied", ["Lampiran"]]]);
  });

  test("is named in words and in JSON, in both languages", () => {
    const told = replies(bookWith(overlay(HEAD + LISTS)));
    const { vocabulary } = bookWith();
    for (const [language, words] of [
      ["id", "bertumpu pada: Bagan Lampiran, salinan contoh (bagan.overlay.yaml), bukan teks peraturan"],
      ["en", "rests on: Bagan Lampiran, salinan contoh (bagan.overlay.yaml), not the text of the regulation"],
    ] as const) {
      const text = told.map((one) => replyText(one, { vocabulary, language, sheet: { width: 100, paint: PLAIN } }));
      expect(text.join("").replace(/\s+/g, " ")).toContain(words);
    }
    expect(JSON.stringify(toJson(told, "id"))).toContain('"code":"supplied"');
  });

  test("changes nothing for an office that it does not name", () => {
    const asked = { ...ROUTE, from: "Dinas Kesehatan" };
    const [before] = replies(bookWith(), asked);
    const [after] = replies(bookWith(overlay(HEAD + LISTS)), asked);
    const plain = (reply: typeof before) => reply?.answers.map(({ graph, ...answer }) => answer.verdict);
    expect(plain(after)).toEqual(plain(before));
    expect(after?.answers.flatMap(({ findings }) => findings.flatMap(({ conditions }) => conditions))).toEqual([]);
  });

  test("does not make a rule of the text conditional on it", () => {
    const asked = { command: "who-signs", doc: "perbup" } as const;
    const conditions = (book: ReturnType<typeof bookWith>) =>
      replies(book, asked).flatMap(({ answers }) => answers.flatMap((a) => a.findings.map((f) => f.conditions)));
    expect(conditions(bookWith(overlay(HEAD + LISTS)))).toEqual(conditions(bookWith()));
  });

  test("of two, each is named where it is rested on", () => {
    const other = HEAD.replace("salinan contoh", "bagian kedua");
    const second = `${other}coordination:\n  - { coordinator: Asisten III, units: Bagian Umum, cite: Lampiran }\n`;
    const book = bookWith(overlay(HEAD + LISTS), overlay(second, "aturan/kutai-timur/kedua.overlay.yaml"));
    const [reply] = replies(book, { command: "route", from: "Bagian Umum", for: "pertanggungjawaban" });
    const messages = JSON.stringify(toJson(reply === undefined ? [] : [reply], "id"));
    expect(messages).toContain("bagian kedua");
    expect(messages).not.toContain("salinan contoh");
  });

  test("puts offices into classes", () => {
    const members = `members:\n  - { class: Instansi Vertikal, of: Kantor Contoh, cite: Lampiran }\n`;
    const listed = `coordination:\n  - { coordinator: Asisten I, units: Kantor Contoh, cite: Lampiran }\n`;
    const { graph } = bookWith(overlay(HEAD + listed + members)).entries.get("kutai-timur/perbup-6-2007") ?? {};
    const found = graph?.regulation.memberships.filter(({ member }) => member === "kantor-contoh");
    expect(found?.map(({ of, grounds }) => [of, grounds.each])).toEqual([["instansi-vertikal", ["Lampiran"]]]);
  });
});

test("the overlay of the guide is sound", () => {
  const guide = readFileSync("rules/README.md", "utf8");
  const [, example = ""] = /```yaml\n(overlay:\n[\s\S]*?)```/.exec(guide) ?? [];
  expect(example).toContain("members:");
  expect(faultsOf(example)).toEqual([]);
});

describe("a wrong overlay is told at its own place", () => {
  test.each([
    ["of a regulation that is not there", HEAD.replace("6-2007", "7-2007") + LISTS, "nothing-to-extend", 2, 12],
    ["of another region", HEAD.replace("kutai-timur/", "kutai-barat/") + LISTS, "id-path-mismatch", 2, 12],
    [
      "for somebody whose list is not left open",
      `${HEAD}coordination:\n  - { coordinator: Bupati, units: Dinas Pariwisata, cite: Lampiran }\n`,
      "nothing-left-open",
      5,
      20,
    ],
    [
      "with a unit that is not left to the chart",
      `${HEAD}coordination:\n  - { coordinator: Asisten I, units: Bupati, cite: Lampiran }\n`,
      "not-left-open",
      5,
      38,
    ],
    [
      "citing what is not in the index",
      `${HEAD}coordination:\n  - { coordinator: Asisten I, units: Dinas Pariwisata, cite: Lampiran IX }\n`,
      "unknown-provision",
      5,
      62,
    ],
    ["with a key of its own", `${HEAD}lists: []\n`, "unknown-key", 4, 1],
    [
      "with an unknown class",
      `${HEAD}members:\n  - { class: Instansi Vertikel, of: Bupati, cite: Lampiran }\n`,
      "unknown-office",
      5,
      14,
    ],
    [
      "with an office for a class",
      `${HEAD}members:\n  - { class: Asisten I, of: Bupati, cite: Lampiran }\n`,
      "unknown-office",
      5,
      14,
    ],
    [
      "with a coordinator of itself",
      `${HEAD}coordination:\n  - { coordinator: Asisten I, units: Asisten I, cite: Lampiran }\n`,
      "own-coordinator",
      5,
      38,
    ],
  ])("%s", (_, text, code, line, column) => {
    const [first, ...more] = faultsOf(text);
    expect(first?.slice(0, 4)).toEqual([code, PATH, line, column]);
    expect(more.filter(([other]) => other === code)).toEqual([]);
  });

  test("a misspelt coordinator of several units is one fault", () => {
    const text = `${HEAD}coordination:\n  - { coordinator: Asisten Dua, units: [Dinas Pariwisata, Bagian Hukum], cite: Lampiran }\n`;
    expect(faultsOf(text).map(([code]) => code)).toEqual(["unknown-office"]);
  });

  test("a misspelt regulation comes with what was meant", () => {
    expect(faultsOf(HEAD.replace("6-2007", "6-2070") + LISTS)[0]).toContain("kutai-timur/perbup-6-2007");
  });
});

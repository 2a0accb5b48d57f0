import { cpSync, readFileSync, rmSync, truncateSync, utimesSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Case } from "../../src/cases/cases";
import { casesFromTree } from "../../src/cases/from-tree";
import { readRuleFiles } from "../../src/cli/files";
import { run } from "../../src/cli/program";
import { Findings } from "../../src/diagnostic/diagnostic";
import { ask } from "../../src/engine";
import type { Book } from "../../src/graph/book";
import { coverageOf } from "../../src/inspect/coverage";
import { LISTABLE, listOf } from "../../src/inspect/listing";
import { profileOf } from "../../src/inspect/profile";
import { load } from "../../src/load";
import type { Asked } from "../../src/question/question";
import { explanationJson } from "../../src/render/explanation-json";
import { coverageJson, listingJson, profileJson } from "../../src/render/inspect-json";
import { toJson } from "../../src/render/json";
import { replyText } from "../../src/render/text/answer";
import { explanationText } from "../../src/render/text/explanation";
import { PLAIN } from "../../src/render/text/page";
import { keepBook } from "../../src/store/keep-book";
import { writeMirrored } from "../../src/store/mirrored";
import { OutOfDate } from "../../src/store/out-of-date";
import { sourceOf } from "../../src/store/source-at";
import { openBook, type StoredBook } from "../../src/store/stored-book";
import { fromYaml } from "../../src/syntax/from-yaml";
import { plain } from "../compiled/plain";
import { jenjang, shellFor } from "../support/shell";
import { aMinuteLater } from "./clerk";
import { PackageFolder, ROOT } from "./package-folder";
import { randomFrom } from "./random";

const here = new PackageFolder();
cpSync(join(ROOT, "test/good/rules/sungai-belanta"), join(here.rules, "sungai-belanta"), { recursive: true });
const files = readRuleFiles({ folder: here.folder, cwd: here.folder });
const edition = { program: "0.0.0-test", rules: here.rules };
const path = join(here.around, "book.bin");
const loaded = bookFromFiles();
const isKept = aMinuteLater(() => keepBook(path, edition, loaded, files.stamps));
const bytes = readFileSync(path);
afterAll(() => here.remove());
beforeEach(() => writeFileSync(path, bytes, { mode: 0o600 }));

function bookFromFiles(): Book {
  const loading = load(files.vocabulary, files.regulations);
  if (!loading.ok) throw new Error("the rules are broken");
  return loading.book;
}

function opened(): StoredBook {
  const book = openBook(path, edition);
  if (book === undefined) throw new Error("there is no book");
  return book;
}

/** Every question of the cases, to its own regulation and to all. */
const QUESTIONS: readonly Asked[] = files.cases.flatMap((source) => {
  const findings = new Findings();
  const tree = fromYaml(source, findings);
  const file = tree === undefined ? undefined : casesFromTree(tree, findings);
  return (file?.cases ?? []).flatMap(({ ask: asked }: Case) => [
    { ...asked, regulations: [file?.regulation ?? ""] },
    asked,
  ]);
});

/** All that a book says to a question, in the languages and forms that there are. */
function said(book: Book, asked: Asked): unknown {
  const replies = ask(book, asked);
  if ("code" in replies) return replies;
  const { vocabulary } = book;
  const sheet = { width: 80, paint: PLAIN };
  return [
    toJson(replies, "id"),
    explanationJson(replies, vocabulary, "en"),
    replies.map((reply) => replyText(reply, { vocabulary, sheet, language: "en" })),
    replies.map((reply) => explanationText(reply, { vocabulary, sheet, language: "id" })),
  ];
}

test("it is stored, and is what the files say", () => {
  expect(isKept).toBe(true);
  expect([opened().isCurrent, opened().isWhollyCurrent]).toEqual([true, true]);
  expect([...opened().entries.keys()]).toEqual([...loaded.entries.keys()]);
  expect(opened().entries.size).toBe(3);
  expect(plain(opened().vocabulary)).toEqual(plain(loaded.vocabulary));
});

test("every question of the cases has the answer and the explanation that the rule files give", () => {
  const book = opened();
  expect(QUESTIONS.length).toBeGreaterThan(400);
  for (const asked of QUESTIONS) {
    const [found, expected] = [book, loaded].map((one) => JSON.stringify(said(one, asked)));
    expect({ asked, found }).toEqual({ asked, found: expected });
  }
});

test("a question that is the first to be asked is answered no otherwise", () => {
  const some = QUESTIONS.filter((_, number) => number % 29 === 0);
  for (const asked of some)
    expect({ asked, said: said(opened(), asked) }).toEqual({ asked, said: said(loaded, asked) });
});

test("a question that is not understood has the same suggestions", () => {
  for (const asked of [
    { command: "route", from: "Dinas Pariwisataa" },
    { command: "route", from: "Bupatti", regulations: ["kutai-barat"] },
    { command: "deputize", absent: "Bupati", regulations: ["kutai-baret"] },
    { command: "deputize", absent: "Bupati", regulations: ["__proto__", "/", "kutai-barat/", "\n", ""] },
    { command: "deputize", absent: "Bupati", regulations: ["kutai-barat/perbup-21-2017\t{}"] },
    { command: "deputize", absent: "Bupati", readings: ["atau-literall"] },
    { command: "who-signs", doc: "surat", onBehalf: "Kadis Pariwisata Kutai Timur" },
    { command: "who-signs", signer: "Camat Melak", regulations: ["Kutai Barat,Kutim"] },
  ] as const satisfies readonly Asked[])
    expect({ asked, said: said(opened(), asked) }).toEqual({ asked, said: said(loaded, asked) });
});

test("lists, profiles and coverage are those of the rule files", () => {
  const [found, expected] = [opened(), loaded].map((book) => {
    const entries = [...book.entries.values()];
    return {
      lists: LISTABLE.flatMap((kind) => listOf(kind, book, entries).map((one) => listingJson(one, "id"))),
      profiles: entries.flatMap(({ graph }) =>
        [...graph.units.values()].map((unit) => profileJson(profileOf(graph, unit), book.vocabulary, "en")),
      ),
      coverage: entries.map(({ graph }) => coverageJson(coverageOf(graph, new Map()))),
    };
  });
  expect(JSON.stringify(found)).toBe(JSON.stringify(expected));
});

test("it is a map of its regulations as any other", () => {
  const { entries } = opened();
  const id = "kutai-timur/perbup-6-2007";
  expect(entries.get(id)?.id).toBe(id);
  expect(entries.get(id)).toBe(entries.get(id));
  expect([
    entries.has(id),
    entries.has("kutai-timur"),
    entries.has(""),
    entries.has("kutai-timur/perbup-6-200"),
  ]).toEqual([true, false, false, false]);
  expect([...entries].map(([key, entry]) => [key, entry.id])).toEqual(
    [...loaded.entries.keys()].map((key) => [key, key]),
  );
  const each: string[] = [];
  entries.forEach((entry, key, all) => {
    expect(all.get(key)).toBe(entry);
    each.push(key);
  });
  expect(each).toEqual([...loaded.entries.keys()]);
  expect(
    opened()
      .ofRegion("kutai-barat")
      .map((entry) => entry.id),
  ).toEqual(["kutai-barat/perbup-21-2017"]);
  expect([opened().ofRegion("kutai"), opened().ofRegion(""), opened().ofRegion("kutai-bara")]).toEqual([[], [], []]);
});

test("an answer hangs on what was looked at: the shared files, and those of the regulations asked", () => {
  const below = (book: StoredBook): string[] => book.basis.paths.map((one) => one.slice(here.rules.length + 1));
  const book = opened();
  expect(book.isCurrent).toBe(true);
  ask(book, { command: "deputize", absent: "Bupati", regulations: ["kutai-barat"] });
  expect(below(book)).toEqual([".", "vocabulary.yaml", "kutai-barat", "kutai-barat/perbup-21-2017.yaml"]);
  ask(book, { command: "deputize", absent: "Bupati" });
  expect(below(book).sort()).toEqual([...files.stamps.keys()].sort());
  expect(book.basis.stamps.length).toBe(4 * files.stamps.size);
});

test.each([
  ["program", { ...edition, program: "0.0.1" }],
  ["rules folder", { ...edition, rules: `${here.rules}/` }],
])("a book of another %s is none", (_what, other) => {
  expect(openBook(path, other)).toBeUndefined();
});

test("a book of another version of Node is none", () => {
  const text = Buffer.from(
    bytes.toString("latin1").replace(process.version, process.version.replace(/\d/, "9")),
    "latin1",
  );
  expect(text.length).toBe(bytes.length);
  writeFileSync(path, text);
  expect(openBook(path, edition)).toBeUndefined();
});

test("a book whose very beginning is damaged, or that is shorter than that, is none", () => {
  const what = bytes.subarray(0, bytes.indexOf(0x0a)).toString();
  expect(writeMirrored(path, what, [Buffer.from("[1,1,1,1]")])).toBe(true);
  expect(openBook(path, edition)).toBeUndefined();
  const flipped = Buffer.from(bytes);
  const head = bytes.indexOf(0x5b, what.length);
  flipped[head + 1] = (flipped[head + 1] ?? 0) ^ 1;
  writeFileSync(path, flipped);
  expect(openBook(path, edition)).toBeUndefined();
});

test("a command that meets a part that is damaged reads the rule files, and has the book stored anew", () => {
  const damaged = Buffer.from(bytes);
  const head = bytes.indexOf("[", bytes.indexOf("\n"));
  const lengths = JSON.parse(bytes.toString("latin1", head, head + 64)) as number[];
  const parts = lengths.reduce((sum, length) => sum + length, head + 64);
  for (let at = parts; at < (head + bytes.length) / 2; at += 1) damaged[at] = (damaged[at] ?? 0) ^ 1;
  writeFileSync(path, damaged);
  let out = "";
  const args = ["show", "Bupati"];
  const shell = shellFor(args, { rules: files }, { out: (text) => (out += text), err: (text) => (out += text) });
  const stored: Book[] = [];
  const store = (book: Book): void => void stored.push(book);
  expect(openBook(path, edition)?.isWhollyCurrent).toBe(true);
  expect(run({ ...shell, storedBook: () => openBook(path, edition), store })).toBe(0);
  expect(out).toBe(jenjang(args, { rules: files }).out);
  expect(stored.map((book) => [...book.entries.keys()])).toEqual([[...loaded.entries.keys()]]);
});

test("the text of a rule file that is gone by the time that it is wanted is out of date", () => {
  expect(() => sourceOf("rules/x/y.yaml", join(here.around, "gone.yaml")).text).toThrow(OutOfDate);
});

test("a damaged book is noticed by whoever reads what is damaged, and tells no lies", () => {
  const random = randomFrom(5);
  const asked: Asked = { command: "deputize", absent: "Bupati", regulations: ["kutai-barat"] };
  const expected = JSON.stringify(said(loaded, asked));
  const outcomes = { none: 0, noticed: 0, right: 0 };
  for (let i = 0; i < 150; i += 1) {
    const flipped = Buffer.from(bytes);
    const at = Math.floor(random() * (i < 50 ? 40_000 : bytes.length));
    flipped[at] = (flipped[at] ?? 0) ^ (1 << Math.floor(random() * 8));
    writeFileSync(path, flipped);
    try {
      const book = openBook(path, edition);
      if (book === undefined) outcomes.none += 1;
      else {
        expect({ at, said: JSON.stringify(said(book, asked)) }).toEqual({ at, said: expected });
        outcomes.right += 1;
      }
    } catch (error) {
      if (!(error instanceof OutOfDate)) throw error;
      outcomes.noticed += 1;
    }
  }
  for (const count of Object.values(outcomes)) expect(count).toBeGreaterThan(0);
  for (let i = 0; i < 60; i += 1) {
    truncateSync(path, Math.floor((bytes.length * (60 - i - 1)) / 60));
    expect(openBook(path, edition)).toBeUndefined();
  }
});

describe("a book is not stored", () => {
  const target = join(here.around, "other.bin");
  beforeEach(() => rmSync(target, { force: true }));

  test("while its files are young", () => {
    expect(keepBook(target, edition, loaded, new Map([[".", [1, 1, Date.now(), Date.now()]]]))).toBe(false);
    expect(openBook(target, edition)).toBeUndefined();
  });

  test("when a file has changed since it was read", () => {
    const file = join(here.rules, "kutai-timur/perbup-6-2007.yaml");
    const { stamps } = readRuleFiles({ folder: here.folder, cwd: here.folder });
    utimesSync(file, new Date(0), new Date(0));
    expect(aMinuteLater(() => keepBook(target, edition, loaded, stamps))).toBe(false);
    expect(openBook(target, edition)).toBeUndefined();
  });

  test("and one whose file has changed is no longer current, but its others are unchanged", () => {
    const book = opened();
    expect([book.isCurrent, book.isWhollyCurrent]).toEqual([true, false]);
    expect(() => [...opened().entries.values()]).toThrow(OutOfDate);
    expect(() => opened().entries.get("kutai-timur/perbup-6-2007")).toThrow(OutOfDate);
    expect(opened().entries.get("kutai-barat/perbup-21-2017")?.id).toBe("kutai-barat/perbup-21-2017");
    const { stamps } = readRuleFiles({ folder: here.folder, cwd: here.folder });
    expect([...opened().unchanged(stamps).values()].map(({ id }) => id)).toEqual([
      "kutai-barat/perbup-21-2017",
      "sungai-belanta/perbup-34-2022",
    ]);
  });

  test("and of one whose vocabulary has changed nothing is", () => {
    here.write("vocabulary.yaml", here.read("vocabulary.yaml"));
    expect(opened().isCurrent).toBe(false);
    const { stamps } = readRuleFiles({ folder: here.folder, cwd: here.folder });
    expect(opened().unchanged(stamps).size).toBe(0);
  });
});

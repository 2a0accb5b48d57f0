import { readFileSync, statSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { byTheFiles } from "../store/by-the-files";
import { keptIn, smallRules, TWO_REGIONS } from "../store/package-folder";
import { Installation } from "./installation";

const QUESTIONS = [
  ["route", "Dinas Pariwisata", "--to", "Bupati"],
  ["who-signs", "--doc", "surat", "--on-behalf", "Sekda"],
  ["deputize", "--absent", "Bupati,WakilBupati", "--occasion", "acara-resmi"],
  ["deputize", "--absent", "Sekda", "--occasion", "umum", "-r", "kutai-barat"],
  ["route", "Dinas Pariwisata", "--to", "Bupatti"],
  ["who-signs", "--doc", "surat", "-r", "kutai-baret"],
  ["who-signs", "--lang", "en"],
].flatMap((words, number) => (number % 3 === 0 ? [words, [...words, "--json"]] : [words]));

describe("the shipped rules", () => {
  const here = new Installation();
  const cache = here.newCache();
  const [opening = []] = QUESTIONS;
  afterAll(() => here.remove());

  test("a first call says what a call without a cache says, and so does every later one", async () => {
    const [bare, first] = await Promise.all([here.run(opening), here.run(opening, { cache })]);
    expect(bare.status).toBe(0);
    expect(first).toEqual(bare);
    expect(await here.run(opening, { cache })).toEqual(bare);
    expect(await here.run(opening, { cache })).toEqual(bare);
    expect(keptIn(cache).length).toBe(4);
  });

  test("every question is answered from the book, and then as before, byte by byte", async () => {
    const expected = QUESTIONS.map((args) => ({ args, done: byTheFiles(here, args) }));
    const told = (): Promise<unknown> =>
      Promise.all(QUESTIONS.map(async (args) => ({ args, done: await here.run(args, { cache }) })));
    expect(await told()).toEqual(expected);
    // all at once on a place with nothing in it: whoever meets another at work there need not keep its answer
    expect(await told()).toEqual(expected);
    expect(keptIn(cache, "answer").length).toBe(QUESTIONS.length);
    expect(await told()).toEqual(expected);
    const exits = new Set(expected.map(({ done }) => done.status));
    expect([...exits].sort()).toEqual([0, 2, 3, 4]);
  });

  test.each([
    ["explain", ...opening, "--json"],
    ["show", "Inspektorat", "--json"],
    ["list", "provisions"],
    ["cite", "Pasal 8 huruf b", "-r", "kutai-barat", "--json"],
  ])("`%s %s` says the same from the book", async (...args) => {
    expect(await here.run(args, { cache })).toEqual(byTheFiles(here, args));
  });
});

describe("what an answer is kept for", () => {
  const here = new Installation(TWO_REGIONS);
  const cache = here.newCache();
  const args = ["deputize", "--absent", "Bupati"];
  afterAll(() => here.remove());

  test("every language, width and colouring of the environment has an answer of its own", async () => {
    await here.run(args, { cache });
    for (const env of [
      { JENJANG_LANG: "en" },
      { LANG: "en_GB.UTF-8" },
      { LC_ALL: "id_ID.UTF-8", LANG: "en_GB.UTF-8" },
      { COLUMNS: "40" },
      { FORCE_COLOR: "1" },
      { FORCE_COLOR: "1", NO_COLOR: "1" },
      {},
    ]) {
      const expected = byTheFiles(here, args, env);
      expect(await here.run(args, { cache, env })).toEqual(expected);
      expect(await here.run(args, { cache, env })).toEqual(expected);
    }
    expect(keptIn(cache, "colours").length).toBe(1);
  });

  test("a call keeps its code, its book and its answer for this user alone", () => {
    for (const file of keptIn(cache)) expect(statSync(file).mode & 0o777).toBe(0o600);
    expect(statSync(cache).mode & 0o777).toBe(0o700);
  });

  test("another version of the program takes nothing from this one", async () => {
    const start = join(here.folder, "dist/start.js");
    const before = keptIn(cache);
    const text = readFileSync(start, "utf8");
    const other = text.replace(/version:"[^"]+"/, 'version:"0.0.0-other"');
    expect(other).not.toBe(text);
    here.write("x/perbup-1-2020.yaml", smallRules("x", { deputy: "Wakil Bupati" }));
    writeFileSync(start, other);
    const expected = byTheFiles(here, args);
    expect(await here.run(args, { cache })).toEqual(expected);
    expect(await here.run(args, { cache })).toEqual(expected);
    expect(keptIn(cache)).toEqual(expect.arrayContaining(before));
    for (const kind of ["book", "quick", "cli"]) expect(keptIn(cache, kind).length).toBe(2);
    writeFileSync(start, text);
    expect(await here.run(args, { cache })).toEqual(expected);
  });
});

test("two installations with one cache do not answer for each other", async () => {
  const one = new Installation(TWO_REGIONS);
  const other = new Installation({ "z/perbup-1-2020.yaml": smallRules("z") });
  const cache = one.newCache();
  const args = ["deputize", "--absent", "Bupati"];
  for (const here of [one, other, one, other, one, other])
    expect(await here.run(args, { cache })).toEqual(byTheFiles(here, args));
  expect(keptIn(cache, "book").length).toBe(2);
  one.remove();
  other.remove();
});

test("eight processes that start at once without a cache all answer, and leave it whole", async () => {
  const here = new Installation(TWO_REGIONS);
  const cache = here.newCache();
  const all = [0, 1].flatMap(() => [
    ["deputize", "--absent", "Bupati"],
    ["route", "Dinas Pariwisata", "--to", "Bupati", "--json"],
    ["who-signs", "--doc", "surat"],
    ["deputize", "--absent", "Bupati", "-r", "y"],
  ]);
  const expected = all.map((args) => byTheFiles(here, args));
  expect(await Promise.all(all.map((args) => here.run(args, { cache })))).toEqual(expected);
  const kept = keptIn(cache).map((file) => basename(file));
  expect(kept.filter((name) => !/^[a-z]+-[0-9a-f]{8}\.bin$/.test(name))).toEqual([]);
  for (const kind of ["book", "cli", "quick"]) expect(kept.filter((name) => name.startsWith(kind)).length).toBe(1);
  expect(await Promise.all(all.map((args) => here.run(args, { cache })))).toEqual(expected);
  expect(keptIn(cache, "answer").length).toBe(4);
  here.remove();
});

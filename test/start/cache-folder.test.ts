import { chmodSync, chownSync, existsSync, mkdirSync, readdirSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { byTheFiles } from "../store/by-the-files";
import { type Done, keptIn, smallRules, TWO_REGIONS } from "../store/package-folder";
import { type Circumstances, Installation } from "./installation";

const QUESTION = ["deputize", "--absent", "Bupati"];
const isRoot = process.getuid?.() === 0;
/** Nobody in particular, where this user is root and can be somebody else. */
const other = isRoot ? { uid: 65534 } : {};

const here = new Installation(TWO_REGIONS);
const born = Date.now();
const expected = byTheFiles(here, QUESTION);
chmodSync(here.around, 0o755);
afterAll(() => here.remove());

const twice = async (circumstances: Circumstances): Promise<Done[]> => [
  await here.run(QUESTION, circumstances),
  await here.run(QUESTION, circumstances),
];

test.each<readonly [string, () => string]>([
  ["below something that is no folder", () => "/dev/null/x"],
  [
    "that is a file",
    () => {
      const cache = here.newCache();
      writeFileSync(cache, "");
      return cache;
    },
  ],
  ["whose name is too long", () => `/tmp/${"x".repeat(300)}`],
])("a cache folder %s is as good as none", async (_what, make) => {
  const cache = make();
  const listed = ["list", "offices"];
  const done = await Promise.all([QUESTION, listed].map((args) => here.run(args, { cache })));
  expect(done).toEqual([expected, byTheFiles(here, listed)]);
});

test.each([
  ["read", 0o500],
  ["entered", 0o000],
])("a cache folder of which others may do no more than have it %s is as good as none", async (_what, mode) => {
  const cache = here.newCache();
  mkdirSync(cache);
  if (isRoot) chownSync(cache, 65534, 65534);
  chmodSync(cache, mode);
  expect(await here.run(QUESTION, { cache, ...other })).toEqual(expected);
  chmodSync(cache, 0o700);
  expect(readdirSync(cache)).toEqual([]);
});

test("a cache folder that is not there is made, with the folders above it, for this user alone", async () => {
  const cache = join(here.newCache(), "of", "mine");
  expect(await twice({ cache })).toEqual([expected, expected]);
  expect(statSync(cache).mode & 0o777).toBe(0o700);
  expect(keptIn(cache).length).toBe(4);
});

test("a relative one is below where one is", async () => {
  const cwd = here.newCache();
  mkdirSync(cwd);
  expect(await twice({ cache: "c", cwd })).toEqual([expected, expected]);
  expect(keptIn(join(cwd, "c")).length).toBe(4);
});

test.each<readonly [string, Readonly<Record<string, string>>]>([
  ["an empty home", { HOME: "" }],
  ["a home that cannot be written", { HOME: "/dev/null" }],
])("with %s, nothing is kept and all is answered", async (_what, env) => {
  expect(await here.run(QUESTION, { cache: null, env })).toEqual(expected);
});

test("the cache of a user is below the home, or where XDG says", async () => {
  const home = here.newCache();
  await here.run(QUESTION, { cache: null, env: { HOME: home } });
  const usual = process.platform === "darwin" ? "Library/Caches/jenjang" : ".cache/jenjang";
  expect(keptIn(join(home, usual), "book").length).toBe(1);
  const xdg = here.newCache();
  await here.run(QUESTION, { cache: null, env: { HOME: home, XDG_CACHE_HOME: xdg } });
  expect(keptIn(join(xdg, "jenjang"), "book").length).toBe(1);
});

test.each([
  "answer",
  "book",
  "quick",
  "cli",
])("a kept %s that others may write is not used, but made anew", async (kind) => {
  const cache = here.newCache();
  await twice({ cache });
  const [file = ""] = keptIn(cache, kind);
  chmodSync(file, 0o666);
  const fresh = [...QUESTION, "--json"];
  for (const args of kind === "cli" ? [["list", "offices"]] : kind === "answer" ? [QUESTION] : [fresh])
    expect(await here.run(args, { cache })).toEqual(byTheFiles(here, args));
  expect(statSync(file).mode & 0o777).toBe(0o600);
});

test("what another user has kept is not used", async () => {
  if (!isRoot) return;
  const cache = here.newCache();
  await twice({ cache });
  for (const file of keptIn(cache)) chownSync(file, 65534, 65534);
  expect(await twice({ cache })).toEqual([expected, expected]);
  for (const kind of ["answer", "book", "quick", "cli"])
    expect(keptIn(cache, kind).map((file) => statSync(file).uid)).toEqual([0]);
});

describe("rules that were edited since the book was made", () => {
  test("are answered without a word about it, when the code is not kept yet", async () => {
    const edited = new Installation(TWO_REGIONS);
    const cache = edited.newCache();
    await edited.run(["list", "offices"], { cache });
    expect(keptIn(cache, "quick")).toEqual([]);
    edited.write("x/perbup-1-2020.yaml", smallRules("x", { deputy: "Wakil Bupati" }));
    expect(await edited.run(QUESTION, { cache, realClock: true })).toEqual(byTheFiles(edited, QUESTION));
    edited.write("x/perbup-1-2020.yaml", smallRules("x", { deputy: "Bupatti" }));
    expect(await edited.run(QUESTION, { cache })).toEqual(byTheFiles(edited, QUESTION));
    edited.remove();
  });
});

test("rules that may not be read are a fault of the rules, with a cache as without", async () => {
  if (process.platform === "win32") return;
  const closed = new Installation(TWO_REGIONS);
  chmodSync(closed.around, 0o755);
  const cache = closed.newCache();
  mkdirSync(cache, { mode: 0o700 });
  if (isRoot) chownSync(cache, 65534, 65534);
  for (let i = 0; i < 2; i += 1) await closed.run(QUESTION, { cache, ...other });
  expect(keptIn(cache, "answer").length).toBe(1);
  for (const folder of ["rules/x", "rules"]) {
    chmodSync(join(closed.folder, folder), 0o000);
    for (const kept of ["", cache]) {
      const { status, stdout, stderr } = await closed.run(QUESTION, { cache: kept, ...other });
      expect({ folder, kept: kept !== "", status, stdout }).toEqual({
        folder,
        kept: kept !== "",
        status: 5,
        stdout: "",
      });
      expect(stderr).toContain(`${folder}`);
      expect(stderr).not.toContain("    at ");
    }
    chmodSync(join(closed.folder, folder), 0o755);
  }
  closed.remove();
});

test("files that were written less than three seconds ago are not stored, and once they are older they are", async () => {
  const cache = here.newCache();
  const young = new Installation(TWO_REGIONS);
  expect(await young.run(QUESTION, { cache, realClock: true })).toEqual(expected);
  expect([keptIn(cache, "book"), keptIn(cache, "answer")]).toEqual([[], []]);
  young.remove();
  await new Promise((resolve) => setTimeout(resolve, born + 3500 - Date.now()));
  for (const answers of [0, 1]) {
    expect(await here.run(QUESTION, { cache, realClock: true })).toEqual(expected);
    expect([keptIn(cache, "book").length, keptIn(cache, "answer").length]).toEqual([1, answers]);
  }
});

test("nothing is written where `JENJANG_CACHE` is empty", async () => {
  const home = here.newCache();
  expect(await here.run(QUESTION, { cache: "", env: { HOME: home, XDG_CACHE_HOME: home } })).toEqual(expected);
  expect(existsSync(home)).toBe(false);
});

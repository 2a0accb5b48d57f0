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
  ["that nobody can make", () => "/proc/self/jenjang"],
])("a cache folder %s is as good as none", async (_what, make) => {
  const cache = make();
  expect(await twice({ cache })).toEqual([expected, expected]);
  expect(await here.run(["list", "offices"], { cache })).toEqual(byTheFiles(here, ["list", "offices"]));
});

test.each([
  ["read", 0o500],
  ["entered", 0o000],
])("a cache folder of which others may do no more than have it %s is as good as none", async (_what, mode) => {
  const cache = here.newCache();
  mkdirSync(cache);
  if (isRoot) chownSync(cache, 65534, 65534);
  chmodSync(cache, mode);
  expect(await twice({ cache, ...other })).toEqual([expected, expected]);
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
  ["no home and nothing else says where", {}],
  ["a home that cannot be written", { HOME: "/dev/null" }],
])("with %s, nothing is kept and all is answered", async (_what, env) => {
  expect(await twice({ cache: null, env })).toEqual([expected, expected]);
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
  "",
  "answer",
  "book",
  "cli",
  "quick",
])("a kept %s that others may write is not used, but made anew", async (kind) => {
  const cache = here.newCache();
  await twice({ cache });
  for (const file of keptIn(cache, kind)) chmodSync(file, 0o666);
  expect(await here.run(kind === "cli" ? ["list", "offices"] : QUESTION, { cache })).toMatchObject({
    status: 0,
    stderr: "",
  });
  const open = keptIn(cache, kind).filter((file) => (statSync(file).mode & 0o777) !== 0o600);
  if (kind === "answer" || kind === "cli") expect(open).toEqual([]);
});

test("what another user has kept is not used", async () => {
  if (!isRoot) return;
  const cache = here.newCache();
  await twice({ cache });
  const lie = ["deputize", "--absent", "Bupati"];
  for (const file of keptIn(cache)) chownSync(file, 65534, 65534);
  expect(await here.run(lie, { cache })).toEqual(expected);
  expect(keptIn(cache, "answer").every((file) => statSync(file).uid === 0)).toBe(true);
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
  const young = new Installation(TWO_REGIONS);
  const cache = young.newCache();
  const early = await young.run(QUESTION, { cache, realClock: true });
  expect(early).toEqual(expected);
  expect(keptIn(cache, "book")).toEqual([]);
  expect(keptIn(cache, "answer")).toEqual([]);
  await new Promise((resolve) => setTimeout(resolve, 3100));
  for (const kinds of [0, 1]) {
    expect(await young.run(QUESTION, { cache, realClock: true })).toEqual(expected);
    expect([keptIn(cache, "book").length, keptIn(cache, "answer").length]).toEqual([1, kinds]);
  }
  young.remove();
});

test("nothing is written where `JENJANG_CACHE` is empty", async () => {
  const home = here.newCache();
  expect(await here.run(QUESTION, { cache: "", env: { HOME: home, XDG_CACHE_HOME: home } })).toEqual(expected);
  expect(existsSync(home)).toBe(false);
});

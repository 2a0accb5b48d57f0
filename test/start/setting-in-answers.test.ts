import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { keptIn, smallRules, TWO_REGIONS } from "../store/package-folder";
import { type Circumstances, Installation } from "./installation";

/* What is kept of an answer is kept for the setting that it was given in: every change of that shows at the next call. */

const QUESTION = ["deputize", "--absent", "Bupati"];
const here = new Installation(TWO_REGIONS);
const cache = here.newCache();
const home = here.newCache();
const config = join(home, "jenjang/jenjang.yaml");
const work = join(here.around, "work");
const below = join(work, "letters/2026");
const at = { cache, env: { JENJANG_CONFIG: config }, cwd: below };

mkdirSync(join(home, "jenjang"), { recursive: true });
mkdirSync(below, { recursive: true });
afterAll(() => here.remove());

/** Whose answers a question gets, thrice: from the files, from the book, and as it was kept. */
async function asked(more: Circumstances = {}, args: readonly string[] = QUESTION): Promise<string[]> {
  const circumstances = { ...at, ...more, env: { ...at.env, ...more.env } };
  const [first, ...later] = [
    await here.run(args, circumstances),
    await here.run(args, circumstances),
    await here.run(args, circumstances),
  ];
  for (const done of later) expect(done).toEqual(first);
  if (first === undefined || first.status !== 0) return [`exit ${first?.status}`];
  return [...first.stdout.matchAll(/^Perbup (.) /gm)].map(([, region = ""]) => region);
}

const say = (path: string, text: string): void => writeFileSync(path, text);

test("every change of the setting's files shows at the next call, and back again", async () => {
  const none = { env: { JENJANG_CONFIG: "" } };
  expect(await asked(none)).toEqual(["X", "Y"]);
  say(config, "regulation: x\n");
  expect(await asked()).toEqual(["X"]);
  const kept = keptIn(cache, "answer").length;
  say(config, "regulation: y\n");
  expect(await asked()).toEqual(["Y"]);
  expect(keptIn(cache, "answer").length).toBe(kept + 1);
  say(join(work, "jenjang.yaml"), "# the letters of x\nregulation: x\n");
  expect(await asked()).toEqual(["X"]);
  say(join(below, "jenjang.yaml"), "regulation: [y, x]\n");
  expect(await asked()).toEqual(["Y", "X"]);
  expect(await asked({ cwd: work })).toEqual(["X"]);
  expect(await asked({ cwd: here.around })).toEqual(["Y"]);
  rmSync(join(below, "jenjang.yaml"));
  expect(await asked()).toEqual(["X"]);
  expect(await asked({ env: { JENJANG_REGULATION: "y" } })).toEqual(["Y"]);
  expect(await asked({}, [...QUESTION, "-r", "all"])).toEqual(["X", "Y"]);
  say(join(work, "jenjang.yaml"), "regulation: x\nlang: fr\n");
  expect(await asked()).toEqual(["exit 2"]);
  rmSync(join(work, "jenjang.yaml"));
  expect(await asked()).toEqual(["Y"]);
});

test("a home is answered without the rest of the program, as another question is", async () => {
  const quick = here.newCache();
  say(config, "regulation: x\n");
  const lean = { ...at, cache: quick };
  await here.run(QUESTION, lean);
  await here.run(QUESTION, lean);
  expect([keptIn(quick, "quick").length, keptIn(quick, "answer").length]).toEqual([1, 1]);
});

test("where folders of rules are added, nothing is answered from what was kept without them", async () => {
  const rules = { ...at, env: { ...at.env, JENJANG_RULES: join(here.around, "no-such-folder") } };
  const { status, stderr } = await here.run(QUESTION, rules);
  expect(status).toBe(2);
  expect(stderr).toContain("JENJANG_RULES");
  expect((await here.run([...QUESTION, "--rules", "no-such-folder"], at)).status).toBe(2);
});

test.each<readonly [string, Record<string, string>]>([
  ["no file where the home is", { HOME: "/dev/null" }],
  ["no home", { HOME: "" }],
  ["nothing but rubbish", { XDG_CONFIG_HOME: "/dev/null", XDG_CACHE_HOME: "/dev/null", HOME: "/nowhere" }],
])("with %s, all regulations answer", async (_what, env) => {
  const bare = await here.run(QUESTION, { cache: null, env: { ...env, JENJANG_CONFIG: undefined }, cwd: below });
  expect(bare.status).toBe(0);
  expect(bare.stderr).toBe("");
});

describe("a folder of further rules", () => {
  const put = (folder: string, region: string): void => {
    mkdirSync(join(folder, region), { recursive: true });
    writeFileSync(join(folder, region, "perbup-1-2020.yaml"), smallRules(region));
  };

  test("is part of what an answer is kept for, wherever a relative path leads", async () => {
    const [one, two] = [join(here.around, "one"), join(here.around, "two")];
    put(join(one, "rules"), "a");
    put(join(two, "rules"), "b");
    const from = (cwd: string) => asked({ cwd, env: { JENJANG_CONFIG: "", JENJANG_RULES: "rules" } });
    expect(await from(one)).toEqual(["X", "Y", "A"]);
    expect(await from(two)).toEqual(["X", "Y", "B"]);
    expect(await from(one)).toEqual(["X", "Y", "A"]);
    const option = { cwd: two, env: { JENJANG_CONFIG: "" } };
    expect(await asked(option, [...QUESTION, "--rules", "rules"])).toEqual(["X", "Y", "B"]);
    expect(await asked(option)).toEqual(["X", "Y"]);
  });

  test("that is taken away is missed at the next call", async () => {
    const folder = join(here.around, "three");
    put(folder, "c");
    const named = { env: { JENJANG_CONFIG: "", JENJANG_RULES: folder } };
    expect(await asked(named)).toEqual(["X", "Y", "C"]);
    for (const args of [QUESTION, [...QUESTION, "-r", "x"]]) await asked(named, args);
    rmSync(folder, { recursive: true });
    expect(await asked(named)).toEqual(["exit 2"]);
    expect(await asked(named, [...QUESTION, "-r", "x"])).toEqual(["exit 2"]);
  });
});

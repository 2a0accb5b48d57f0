import { chmodSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { TWO_REGIONS } from "../store/package-folder";
import { Installation } from "./installation";

/* Wherever it is called, `doctor` says how things are, and ends in order. */

const here = new Installation(TWO_REGIONS);
chmodSync(here.around, 0o755);
afterAll(() => here.remove());
const other = process.getuid?.() === 0 ? { uid: 65534 } : {};
const closed = join(here.around, "closed");
mkdirSync(join(closed, "jenjang"), { recursive: true });
writeFileSync(join(closed, "jenjang/jenjang.yaml"), "regulation: x\n");
chmodSync(closed, 0o700);
const folder = join(here.around, "a-folder");
mkdirSync(join(folder, "jenjang/jenjang.yaml"), { recursive: true });

test.each<readonly [string, number, Record<string, string | undefined>]>([
  ["without a home", 0, { HOME: "" }],
  ["with a home that is no folder", 0, { HOME: "/dev/null" }],
  ["with a home that only another may enter", 0, { HOME: closed, XDG_CONFIG_HOME: closed, XDG_CACHE_HOME: closed }],
  ["with a folder where the file should be", 2, { XDG_CONFIG_HOME: folder }],
  ["with nothing in its environment", 0, { PATH: undefined }],
  ["with a cache that is no folder", 0, { JENJANG_CACHE: "/dev/null" }],
  ["with rules that are none", 2, { JENJANG_RULES: "/dev/null" }],
])("%s", async (_what, status, env) => {
  const given = { cache: null, env: { JENJANG_CONFIG: undefined, ...env }, ...other };
  const done = await here.run(["doctor"], given);
  expect([done.status, done.stderr]).toEqual([status, ""]);
  expect(done.stdout).toMatch(/^✓ program/);
  expect(JSON.parse((await here.run(["doctor", "--json"], given)).stdout)).toMatchObject({ contract: 1 });
});

test("without its rules it says that these are what is wrong", async () => {
  const bare = new Installation({});
  rmSync(bare.rules, { recursive: true });
  const { status, stdout, stderr } = await bare.run(["doctor"]);
  expect([status, stderr]).toEqual([5, ""]);
  expect(stdout).toContain("✗ berkas aturan");
  bare.remove();
});

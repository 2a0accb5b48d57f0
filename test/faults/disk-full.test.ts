import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { line } from "./shell-line";

/* A disk on which some thousand bytes are left: a small one of its own where it can be made, and else a limit for files. */

const here = mkdtempSync(join(tmpdir(), "jenjang-"));
const disk = join(here, "disk");
mkdirSync(disk);
const isMounted = spawnSync("mount", ["-t", "tmpfs", "-o", "size=16k", "none", disk]).status === 0;
afterAll(() => {
  if (isMounted) spawnSync("umount", [disk]);
  rmSync(here, { recursive: true });
});
jest.setTimeout(60_000);

/** The reason that the system has, and what makes it: nothing where the disk itself is small. */
const [reason, limit] = isMounted ? ["(ENOSPC)", ""] : ["(EFBIG)", "trap '' XFSZ; ulimit -f 4;"];
const SETTING = `# ${"catatan saya ".repeat(800)}\nregulation: kutai-timur\n`;

afterEach(() => {
  for (const name of readdirSync(disk)) rmSync(join(disk, name), { recursive: true });
});

test.each([
  "compare kutai-barat kutai-timur -o disk/b.html --force",
  "chart -r kutai-barat -o disk/b.svg",
  "chart -r kutai-barat -o disk/b.html --force",
  "route 'Dinas Pariwisata' --to Bupati -r kutai-barat --chart disk/b.svg",
])("%s leaves all as it was, says so in both languages, and is a fault", async (command) => {
  const isForced = command.includes("--force");
  const file = join(disk, /disk\/(\S+)/.exec(command)?.[1] ?? "");
  if (isForced) writeFileSync(file, "lama");
  for (const [language, words] of [
    ["id", "tidak dapat ditulis: "],
    ["en", "cannot be written: "],
  ] as const) {
    const { status, stderr } = await line(`${limit} J ${command} --lang ${language}`, here, { COLUMNS: "200" });
    expect([status, stderr]).toEqual([1, expect.stringContaining(words)]);
    expect(stderr).toContain(reason);
  }
  expect(readdirSync(disk).map((name) => readFileSync(join(disk, name), "utf8"))).toEqual(isForced ? ["lama"] : []);
});

test("a setting that no longer fits stays as it was", async () => {
  const file = join(disk, "jenjang.yaml");
  writeFileSync(file, SETTING);
  const { status, stderr } = await line(`${limit} J use kutai-barat`, here, { JENJANG_CONFIG: file });
  expect([status, stderr.replace(/\s+/g, " ")]).toEqual([1, expect.stringContaining(reason)]);
  expect([readdirSync(disk), readFileSync(file, "utf8")]).toEqual([["jenjang.yaml"], SETTING]);
});

test("what does not fit is not kept, and nothing is said of it", async () => {
  const asked = "J route 'Dinas Pariwisata' --to Bupati -r kutai-barat";
  const told = await line(asked, here);
  const env = { JENJANG_CACHE: join(disk, "cache") };
  for (let call = 0; call < 2; call += 1) expect(await line(`${limit} ${asked}`, here, env)).toEqual(told);
  expect(readdirSync(join(disk, "cache")).filter((name) => name.endsWith(".tmp"))).toEqual([]);
});

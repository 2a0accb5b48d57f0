import {
  chmodSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { writeWhole } from "../../src/cli/write-whole";
import { line } from "./shell-line";

/* What may stand where a file is to be written, and what a disk may do. */

let cwd = "";
beforeEach(() => {
  cwd = mkdtempSync(join(tmpdir(), "jenjang-"));
});
afterEach(() => rmSync(cwd, { recursive: true }));
jest.setTimeout(60_000);

const written = (path: string, force: boolean) => writeWhole(path, "new", { force, cwd });
const text = (path: string): string => readFileSync(join(cwd, path), "utf8");

test("a link stays one, also where nothing is behind it yet; without force it is a file that is there", () => {
  symlinkSync("behind.html", join(cwd, "link.html"));
  expect(written("link.html", false)).toMatchObject({ code: "file-exists" });
  expect(written("link.html", true)).toBeUndefined();
  expect([lstatSync(join(cwd, "link.html")).isSymbolicLink(), text("behind.html")]).toEqual([true, "new"]);
  symlinkSync("circle.html", join(cwd, "circle.html"));
  expect(written("circle.html", true)).toMatchObject({ args: { reason: "ELOOP" } });
  expect(readdirSync(cwd).sort()).toEqual(["behind.html", "circle.html", "link.html"]);
});

test("who may read a file that is replaced stays as it was", () => {
  writeFileSync(join(cwd, "secret.html"), "old");
  chmodSync(join(cwd, "secret.html"), 0o640);
  expect(written("secret.html", true)).toBeUndefined();
  expect([statSync(join(cwd, "secret.html")).mode & 0o777, text("secret.html")]).toEqual([0o640, "new"]);
});

test("a folder, a device and a pipe are no files, with force and without", async () => {
  mkdirSync(join(cwd, "folder.html"));
  await line("mkfifo pipe.html", cwd);
  for (const force of [false, true]) {
    expect(written("folder.html", force)).toMatchObject({ code: "unwritable-file", args: { reason: "EISDIR" } });
    for (const path of ["pipe.html", "/dev/null"])
      expect(written(path, force)).toMatchObject({ code: "unwritable-file", args: { reason: "no-file" } });
  }
  expect(statSync("/dev/null").isCharacterDevice()).toBe(true);
  expect(statSync(join(cwd, "pipe.html")).isFIFO()).toBe(true);
});

test("a name as long as names may be is none too long", () => {
  const longest = `${"a".repeat(250)}.html`;
  expect(written(longest, false)).toBeUndefined();
  expect(readdirSync(cwd)).toEqual([longest]);
  expect(written(`a${longest}`, false)).toMatchObject({ args: { reason: "ENAMETOOLONG" } });
});

test("what somebody was killed over is taken away by the next, but not what may still be written", () => {
  const [old, young] = [".jenjang-1-abc.tmp", ".jenjang-2-abc.tmp"];
  for (const name of [old, young, ".jenjang-notes.tmp"]) writeFileSync(join(cwd, name), "half");
  const before = Date.now() / 1000 - 61;
  for (const name of [old, ".jenjang-notes.tmp"]) utimesSync(join(cwd, name), before, before);
  expect(written("out.html", false)).toBeUndefined();
  expect(readdirSync(cwd).sort()).toEqual([young, ".jenjang-notes.tmp", "out.html"]);
});

describe("on a file system that knows no second names", () => {
  /** Loaded before the program: no links; and just before the move something may happen. */
  const withoutLinks = (happens: string): Record<string, string> => {
    const script = `const fs = require("node:fs");
fs.linkSync = () => { ${happens}; throw Object.assign(new Error("no links"), { code: "EPERM" }); };`;
    writeFileSync(join(cwd, "without-links.cjs"), script);
    return { NODE_OPTIONS: `--require "${join(cwd, "without-links.cjs")}"` };
  };
  const ASKED = "J route 'Dinas Pariwisata' --to Bupati -r kutai-barat -o nota.md";

  test("a file is written, and none that is there is replaced", async () => {
    const env = withoutLinks("");
    expect((await line(ASKED, cwd, env)).status).toBe(0);
    const note = text("nota.md");
    expect(note).toContain("Dinas Pariwisata");
    expect((await line(ASKED, cwd, env)).status).toBe(2);
    expect(readdirSync(cwd).sort()).toEqual(["nota.md", "without-links.cjs"]);
  });

  test("a file that comes at the last moment stays", async () => {
    const env = withoutLinks('fs.writeFileSync("nota.md", "theirs")');
    expect(await line(ASKED, cwd, env)).toMatchObject({ status: 2, stderr: expect.stringContaining("sudah ada") });
    expect([text("nota.md"), readdirSync(cwd).sort()]).toEqual(["theirs", ["nota.md", "without-links.cjs"]]);
  });
});

test("of many that write one file at once without force, one does, and the others say that it is there", async () => {
  const all = Array.from({ length: 4 }, () => `(J compare kutai-barat kutai-timur -o b.html; echo $?) &`);
  const { stdout } = await line(`${all.join("\n")}\nwait`, cwd);
  expect(stdout.trim().split("\n").sort()).toEqual(["0", "2", "2", "2"]);
  expect(readdirSync(cwd)).toEqual(["b.html"]);
});

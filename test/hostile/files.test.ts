import { spawn, spawnSync } from "node:child_process";
import {
  appendFileSync,
  closeSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { surroundings } from "../../src/cli/config-files";
import { readRuleFiles, readText } from "../../src/cli/files";
import { openHistory } from "../../src/cli/history";
import { LIMITS } from "../../src/limits";
import { bytesOf } from "../../src/store/read-file";
import { GOOD } from "../support/bad";
import { inTime } from "./within";

const ROOT = join(__dirname, "../..");
const around = mkdtempSync(join(tmpdir(), "jenjang-hostile-"));
const PACKAGE = join(around, "package");
let made = 0;

beforeAll(() => {
  mkdirSync(join(PACKAGE, "rules"), { recursive: true });
  cpSync(join(ROOT, "rules/vocabulary.yaml"), join(PACKAGE, "rules/vocabulary.yaml"));
});
afterAll(() => rmSync(around, { recursive: true, force: true }));

/** A folder of rules in which a rule file is made. @returns the folder, and where the file belongs */
function place(make: (file: string) => void): { folder: string; file: string } {
  made += 1;
  const folder = join(around, `rules-${made}`);
  const file = join(folder, "x/perbup-1-2020.yaml");
  mkdirSync(dirname(file), { recursive: true });
  make(file);
  return { folder, file };
}

/** Why the files of a folder cannot be read, and how many of them could. */
function readFrom(folder: string) {
  const { unreadable, regulations } = inTime(() => readRuleFiles({ folder: PACKAGE, own: [folder], cwd: around }));
  return { reasons: unreadable.map(({ code, args }) => args.reason ?? code), read: regulations.length };
}

const write = (text: string | Buffer) => (file: string) => writeFileSync(file, text);
const sparse = (bytes: number) => (file: string) => {
  writeFileSync(file, "");
  truncateSync(file, bytes);
};
const fifo = (file: string) => spawnSync("mkfifo", [file]);
const link = (to: string) => (file: string) => symlinkSync(to, file);
const onUnix = process.platform === "win32" ? describe.skip : describe;

describe("a file that is no rule file is refused in words, and nobody waits for it", () => {
  test.each([
    ["of one gigabyte", sparse(1 << 30), "too-large"],
    ["of a hundred megabytes", sparse(100 << 20), "too-large"],
    ["of one byte too much", write("#".repeat(LIMITS.fileBytes + 1)), "too-large"],
    ["that is a folder", (file: string) => mkdirSync(file), "EISDIR"],
    ["in UTF-16", write(Buffer.from(`\ufeff${GOOD}`, "utf16le")), "UTF-8"],
    ["with bytes that are no UTF-8", write(Buffer.from([0x61, 0x3a, 0xff, 0xfe, 0xc3, 0x28])), "UTF-8"],
    ["with a letter written too long", write(Buffer.from([0x61, 0x3a, 0x20, 0xc0, 0xaf])), "UTF-8"],
  ])("one %s", (_, make, reason) => {
    expect(readFrom(place(make).folder)).toEqual({ reasons: [reason], read: 0 });
  });

  test("one as large as may be is read", () => {
    expect(readFrom(place(write(GOOD.padEnd(LIMITS.fileBytes, "\n"))).folder)).toEqual({ reasons: [], read: 1 });
  });
});

onUnix("what else can have the name of a file", () => {
  test.each([
    ["a pipe into which nobody writes", fifo, "special"],
    ["a link to a file elsewhere", link("/etc/passwd"), "outside"],
    ["a link to a device that never ends", link("/dev/zero"), "outside"],
    ["a link to standard input", link("/dev/stdin"), "outside"],
    ["a link to itself", (file: string) => symlinkSync(file, file), "ELOOP"],
    ["a link to nothing", link("nothing.yaml"), "ENOENT"],
  ])("%s", (_, make, reason) => {
    expect(readFrom(place((file) => void make(file)).folder)).toEqual({ reasons: [reason], read: 0 });
  });

  test("a link to a file in the same folder of rules is read", () => {
    const { folder, file } = place(write(GOOD));
    symlinkSync(file, join(dirname(file), "perbup-2-2020.yaml"));
    expect(readFrom(folder)).toEqual({ reasons: [], read: 2 });
  });

  test("a link to a folder elsewhere is told, not passed over", () => {
    const { folder } = place(write(GOOD));
    symlinkSync(tmpdir(), join(folder, "y"));
    expect(readFrom(folder)).toEqual({ reasons: ["outside"], read: 1 });
  });

  test("a socket", async () => {
    const { folder, file } = place(() => undefined);
    const server = createServer();
    await new Promise<void>((ready) => server.listen(file, ready));
    expect(readFrom(folder)).toEqual({ reasons: ["special"], read: 0 });
    server.close();
  });

  test.each(["/dev/zero", "/dev/full", "/dev/random"])("%s, where somebody points to it", (device) => {
    expect(inTime(() => readText(device, around))).toMatchObject({
      code: "unreadable-text",
      args: { reason: "special" },
    });
  });

  test("a pipe into which somebody writes after a moment, where a user points to it", () => {
    const { file } = place((path) => void fifo(path));
    const writes = `exec 9<>${file}; sleep 0.5; echo 'Pasal 1' >&9; sleep 0.3`;
    const writer = spawn("sh", ["-c", writes], { stdio: "ignore" });
    spawnSync("sleep", ["0.2"]);
    expect(readText(file, around)).toMatchObject({ text: "Pasal 1\n" });
    writer.kill();
  });

  test("a pipe out of which more comes than may be is refused as soon as that much has come", () => {
    const { file } = place((path) => void fifo(path));
    const open = openSync(file, "r+");
    const writer = spawn("sh", ["-c", `exec head -c ${4 * LIMITS.fileBytes} /dev/zero >${file}`], { stdio: "ignore" });
    expect(inTime(() => readText(file, around))).toMatchObject({ args: { reason: "too-large" } });
    writer.kill();
    closeSync(open);
  });

  const memory = "/proc/self/mem";
  (existsSync(memory) ? test : test.skip)(
    "a file that can be opened and not read is told in the system's own word",
    () => {
      expect(bytesOf(memory)).toEqual({ reason: "EIO" });
    },
  );

  test("a pipe that is held open and stays empty is given up", () => {
    const { file } = place((path) => void fifo(path));
    const holder = spawn("sh", ["-c", `exec 9<>${file}; sleep 20`], { stdio: "ignore" });
    spawnSync("sleep", ["0.3"]);
    const begun = Date.now();
    const bytes = bytesOf(file, { pipes: true });
    holder.kill();
    expect("reason" in bytes || bytes.length === 0).toBe(true);
    expect(Date.now() - begun).toBeLessThan(10_000);
  });
});

describe("names and numbers of files", () => {
  test("a folder with more than may be is not read at all", () => {
    const { folder, file } = place(write(GOOD));
    for (let i = 0; i <= LIMITS.folderEntries; i += 1) writeFileSync(join(dirname(file), `${i}.txt`), "");
    const { unreadable } = inTime(() => readRuleFiles({ folder: PACKAGE, own: [folder], cwd: around }));
    expect(unreadable.map(({ code, args }) => [code, args])).toEqual([
      ["too-many-files", { count: String(LIMITS.folderEntries + 2), most: String(LIMITS.folderEntries) }],
    ]);
  });

  test("more files than may be, over many regions, are not read at all, and it is told where they are", () => {
    const { folder } = place(write(GOOD));
    for (let i = 0; i < LIMITS.files; i += 1) {
      mkdirSync(join(folder, `r${i}`));
      writeFileSync(join(folder, `r${i}/perbup-1-2020.yaml`), "");
    }
    const { unreadable, regulations } = inTime(() => readRuleFiles({ folder: PACKAGE, own: [folder], cwd: around }));
    expect(unreadable.map(({ code, place: { source } }) => [code, source.path])).toEqual([["too-many-files", folder]]);
    expect(regulations).toEqual([]);
  });

  test("more folders than may be are not read at all", () => {
    const own = Array.from({ length: LIMITS.folders + 1 }, (_, i) => join(around, `f${i}`));
    const { unreadable } = readRuleFiles({ folder: PACKAGE, own, cwd: around });
    expect(unreadable.map(({ code }) => code)).toEqual(["too-many-files"]);
  });

  test.each([
    "a\nb",
    "a\x1b[2J",
    "a\u202eb",
    "'$(touch x)'",
    "-rf",
    "%s%n",
  ])("a file called %j is read by its name", (name) => {
    const { folder, file } = place(write(GOOD));
    writeFileSync(join(dirname(file), `${name}.yaml`), GOOD);
    expect(readFrom(folder)).toEqual({ reasons: [], read: 2 });
  });
});

describe("files that change while they are read", () => {
  test("one that grows and shrinks all the time is read as it was at some moment, or refused", () => {
    const { folder, file } = place(write(GOOD));
    const script = `const fs=require("fs");const t=${JSON.stringify(GOOD)};for(;;){fs.writeFileSync(${JSON.stringify(file)},t.repeat(1+Math.floor(Math.random()*3000)));fs.truncateSync(${JSON.stringify(file)},Math.floor(Math.random()*900));}`;
    const writer = spawn(process.execPath, ["-e", script], { stdio: "ignore" });
    try {
      for (let i = 0; i < 60; i += 1) {
        const { reasons, read } = readFrom(folder);
        expect(reasons.length + read).toBe(1);
        expect(reasons.every((reason) => reason === "too-large")).toBe(true);
      }
    } finally {
      writer.kill();
    }
  });

  test("one that is gone is refused", () => {
    expect(bytesOf(join(around, "gone"))).toEqual({ reason: "ENOENT" });
  });
});

describe("a setting and a history", () => {
  test.each([
    ["too large", sparse(1 << 30), "too-large"],
    ["a pipe", (file: string) => void fifo(file), "special"],
    ["a folder", (file: string) => mkdirSync(file), "EISDIR"],
  ])("that is %s is refused", (_, make, reason) => {
    const { file } = place((path) => void make(path));
    const [found] = inTime(() => surroundings({ JENJANG_CONFIG: file }, around)).files;
    expect(found).toMatchObject({ unreadable: reason });
    const history = inTime(() => openHistory(file));
    expect(history?.lines).toEqual([]);
    expect(history?.add("route Bupati")).toBe(reason);
  });

  test("a device holds no setting, and takes no history", () => {
    const { file } = place(link("/dev/zero"));
    const [found] = inTime(() => surroundings({ JENJANG_CONFIG: file }, around)).files;
    expect(found).toMatchObject({ text: "" });
    expect(inTime(() => openHistory(file))?.add("route Bupati")).toBe("special");
  });

  test("a history that is not there yet is made", () => {
    const file = join(around, "new/history");
    expect(openHistory(file)?.add("route Bupati")).toBeUndefined();
    appendFileSync(file, "cite Pasal 1\n");
    expect(openHistory(file)?.lines).toEqual(["route Bupati", "cite Pasal 1"]);
  });
});

describe("a copy of a regulation", () => {
  test.each([
    ["too many lines", "Pasal 1\n".repeat(LIMITS.copyLines + 1), "too-many"],
    ["too much in one line", "a".repeat(LIMITS.fileBytes + 1), "unreadable-text"],
  ])("with %s is refused", (_, text, code) => {
    const { file } = place(write(text));
    expect(inTime(() => readText(file, around))).toMatchObject({ code });
  });
});

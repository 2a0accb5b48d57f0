import { chmodSync, mkdirSync, mkdtempSync, rmSync, truncateSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { isPrintable } from "../fuzz/oracle";
import { Installation } from "../start/installation";
import { GOOD } from "../support/bad";
import { type Given, measured } from "./measured";
import { TEXTS } from "./texts";

/*
 * The built program as a whole, in a process of its own: within two seconds of the processor and half a gigabyte, with an
 * exit status of the contract, never with a stack trace, and with nothing that steers a terminal.
 */

const around = mkdtempSync(join(tmpdir(), "jenjang-process-"));
afterAll(() => rmSync(around, { recursive: true, force: true }));

function holds(args: readonly string[], exit: number, given: Given = {}): string {
  const { exit: ended, printed, took, memory } = measured(args, given);
  expect(printed).not.toMatch(/\n\s+at |node:internal/);
  isPrintable(printed);
  expect({ exit: ended, inTime: took < 2000, inMemory: memory < 512 }).toEqual({ exit, inTime: true, inMemory: true });
  return printed;
}

/** A folder of rules with this text as its rule file. */
function folderWith(name: string, text: string): string {
  const folder = join(around, name);
  mkdirSync(join(folder, "x"), { recursive: true });
  writeFileSync(join(folder, "x/perbup-1-2020.yaml"), text);
  return folder;
}

const QUESTION = ["who-signs", "--doc", "surat", "-r", "x", "--rules"];
const WORST = [
  "half a million quotes",
  "twenty thousand unknown keys",
  "a long list repeated often",
  "two thousand and one offices",
  "a hundred thousand levels of braces",
];

describe("a question with a hostile rule file", () => {
  test.each(TEXTS.filter(([what]) => WORST.includes(what)))("%s", (what, text) => {
    holds([...QUESTION, folderWith(what, text)], 5);
  });

  test("one gigabyte of nothing", () => {
    const folder = folderWith("sparse", "");
    truncateSync(join(folder, "x/perbup-1-2020.yaml"), 1 << 30);
    expect(holds([...QUESTION, folder], 5)).toContain("1 MiB");
  });

  test("and one that is sound is answered, with a cache and without", () => {
    const folder = folderWith("good", GOOD);
    const cache = join(around, "cache");
    for (const env of [{}, { JENJANG_CACHE: cache }, { JENJANG_CACHE: cache }])
      holds([...QUESTION, folder], 0, { env });
  });
});

describe("hostile arguments", () => {
  const LONG = "A".repeat(120_000);

  test.each([
    ["of a hundred thousand letters", ["route", LONG]],
    ["of a megabyte in all", ["route", "Bupati", ...Array.from({ length: 8 }, () => ["--reading", LONG]).flat()]],
    ["twenty thousand of them", ["validate", ...Array.from({ length: 20_000 }, () => "x")]],
    ["seventeen thousand absent officials", ["deputize", "--absent", "Bupati,".repeat(17_000)]],
    ["ten thousand words", ["route", "Dinas ".repeat(1600)]],
  ])("%s", (_, args) => {
    const printed = holds(args, 2);
    expect(printed.length).toBeLessThan(4000);
  });
});

describe("a session out of a pipe", () => {
  test("with a line of a megabyte, which is refused, and the next is answered", () => {
    const printed = holds(["shell"], 0, {
      input: `route ${"A".repeat(1_000_000)}\nroute Bupati -r kutai-barat --json\n`,
    });
    expect(printed).toContain('"contract": 1');
  });

  test("with no end of zeros, which nobody waits for", () => {
    holds(["shell"], 2, { input: Buffer.alloc(8 << 20) });
  });

  test("with a hundred thousand absent officials", () => {
    holds(["shell"], 2, { input: `deputize --absent ${"Bupati,".repeat(100_000)}\n` });
  });
});

describe("a hostile environment", () => {
  test.each<[string, Record<string, string>, number]>([
    ["columns that are none", { COLUMNS: "NaN" }, 0],
    ["one column", { COLUMNS: "1" }, 0],
    ["a thousand million columns", { COLUMNS: "1e9" }, 0],
    ["a regulation of a hundred thousand letters", { JENJANG_REGULATION: "A".repeat(100_000) }, 2],
    ["forty thousand folders", { JENJANG_RULES: "/x:".repeat(30_000) }, 2],
    ["a language that clears the screen", { JENJANG_LANG: "\u001b[2J", LANG: "\u001b[2J" }, 0],
  ])("%s", (_, env, exit) => {
    holds(["who-signs", "--doc", "surat", "--on-behalf", "Sekda"], exit, { env });
  });
});

/** Root may read everything; so this needs to be root, and to become somebody else. */
const asSomebodyElse = process.getuid?.() === 0 ? test : test.skip;

asSomebodyElse(
  "files and folders that the user may not read are told one by one [skipped where the tests are not run by root]",
  async () => {
    const secret = { mode: 0o000 };
    const folder = join(around, "closed");
    mkdirSync(join(folder, "x"), { recursive: true });
    writeFileSync(join(folder, "x/perbup-1-2020.yaml"), GOOD, secret);
    mkdirSync(join(folder, "y"), secret);
    const installation = new Installation();
    chmodSync(installation.around, 0o755);
    const { status, stdout, stderr } = await installation.run([...QUESTION, openTo(folder)], { uid: 65_534 });
    installation.remove();
    expect([status, stdout]).toEqual([5, ""]);
    expect(stderr.match(/EACCES/g)).toHaveLength(2);
  },
  30_000,
);

/** A folder that anybody may look into, with all around it. */
function openTo(folder: string): string {
  for (const one of [around, folder, join(folder, "x")]) chmodSync(one, 0o755);
  return folder;
}

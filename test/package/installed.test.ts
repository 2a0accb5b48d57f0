import { spawnSync } from "node:child_process";
import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { ROOT } from "../store/package-folder";
import { CALLS, commandsIn, prepare } from "../supply/calls";
import { around, CUT_OFF, installed } from "./packed";

/* The package as it is installed, without a network: every command, the library, the types. */

const folder = around();
const GUARD = join(ROOT, "test/supply/guard.cjs");

interface Where {
  readonly program?: string;
  readonly work?: string;
  readonly home?: string;
  readonly options?: readonly string[];
  readonly input?: string;
  /** Another user, where this one is root. */
  readonly uid?: number;
}

/** A new, empty folder. */
function fresh(name: string): string {
  const made = join(folder, name);
  mkdirSync(made);
  return made;
}

function jenjang(args: readonly string[], where: Where = {}) {
  const { program = join(folder, "empty/node_modules/.bin/jenjang"), options = [], uid, input = "" } = where;
  // A map of users to root would undo what another user may not do.
  const cut = uid === undefined ? CUT_OFF : [];
  const [first = "", ...rest] = [...cut, process.execPath, ...options, program, ...args];
  return spawnSync(first, rest, {
    cwd: where.work ?? folder,
    input,
    encoding: "utf8",
    env: { PATH: process.env.PATH, HOME: where.home ?? "" },
    ...(uid === undefined ? {} : { uid, gid: uid }),
  });
}

test("nothing else was installed, and nothing ran at installation", () => {
  expect(readdirSync(join(folder, "empty/node_modules")).filter((name) => !name.startsWith("."))).toEqual(["jenjang"]);
  expect(existsSync(join(installed(), "node_modules"))).toBe(false);
  const { packages } = JSON.parse(readFileSync(join(folder, "empty/package-lock.json"), "utf8")) as {
    packages: Record<string, { hasInstallScript?: boolean }>;
  };
  expect(packages["node_modules/jenjang"]).toBeDefined();
  expect(Object.values(packages).filter(({ hasInstallScript }) => hasInstallScript)).toEqual([]);
});

describe("with an empty home, in another folder", () => {
  const home = fresh("home-of-calls");
  const work = fresh("work-of-calls");
  prepare(work);
  const where: Where = { home, work, options: ["--disallow-code-generation-from-strings", "--require", GUARD] };

  test.each(CALLS.map(({ args, ...rest }) => ({ line: args.join(" "), args, ...rest })))("jenjang $line", ({
    args,
    exit,
    says,
    input = "",
  }) => {
    const { status, stdout, stderr } = jenjang(args, { ...where, input });
    expect([status, stderr.includes("guard:")]).toEqual([exit, false]);
    expect(stdout + stderr).toMatch(says);
  });

  test("these are all commands", () => {
    const called = new Set(CALLS.map(({ args: [first = ""] }) => first));
    const all = commandsIn(jenjang(["--help", "--lang", "en"], where).stdout);
    expect([all.length > 15, all.filter((name) => !called.has(name))]).toEqual([true, []]);
  });

  test("the files that were asked for are there", () => {
    const made = readdirSync(work).filter((name) => /^(bagan|nota|jalur|banding)\./.test(name));
    expect(made.sort()).toEqual(
      [
        "bagan.dot",
        "bagan.html",
        "bagan.mmd",
        "bagan.png",
        "bagan.svg",
        "banding.html",
        "jalur.svg",
        "nota.html",
        "nota.md",
      ].sort(),
    );
    expect(readFileSync(join(work, "bagan.png")).subarray(1, 4).toString()).toBe("PNG");
  });
});

test.each([
  ["without a home", ""],
  ["with a home that is no folder", "/dev/null"],
])("%s it answers", (_what, home) => {
  const { status, stdout, stderr } = jenjang(["route", "Dinas Pariwisata", "--to", "Bupati", "-r", "kutai-barat"], {
    home,
  });
  expect([status, stderr]).toEqual([0, ""]);
  expect(stdout).toContain("Pasal 20 huruf e");
});

test("installed for everybody, it is a command", () => {
  const { status, stdout } = jenjang(["--version"], { program: join(folder, "global/bin/jenjang") });
  expect([status, stdout]).toEqual([0, `${JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8")).version}\n`]);
});

describe("from a folder in which nothing can be written", () => {
  const uid = process.getuid?.() === 0 ? { uid: 65534 } : {};
  const home = fresh("home-of-another");
  const work = fresh("work-of-another");
  beforeAll(() => {
    for (const path of [folder, join(folder, "empty"), home, work]) chmodSync(path, 0o755);
    for (const path of [home, work]) chmodSync(path, 0o777);
    spawnSync("chmod", ["-R", "a-w", installed()]);
  });
  afterAll(() => spawnSync("chmod", ["-R", "u+w", installed()]));

  test("it is really so", () => {
    const code = `require("node:fs").writeFileSync(${JSON.stringify(join(installed(), "dist/x"))}, "")`;
    const { stderr } = spawnSync(process.execPath, ["-e", code], { encoding: "utf8", ...uid });
    expect(stderr).toMatch(/EACCES|EROFS/);
  });

  test.each([
    [["route", "Dinas Pariwisata", "--to", "Bupati", "-r", "kutai-barat"], /Pasal 20 huruf e/],
    [["chart", "-r", "kutai-barat", "-o", "bagan.png"], /bagan\.png/],
    [["validate"], /sah/],
    [["doctor"], /✓/],
  ])("jenjang %j", (args, says) => {
    const { status, stdout, stderr } = jenjang(args, { home, work, ...uid });
    expect([status, stderr]).toEqual([0, expect.any(String)]);
    expect(stdout + stderr).toMatch(says);
  });
});

test("the library is there for ES modules and for CommonJS", () => {
  const { stdout, stderr } = spawnSync(process.execPath, ["use.mjs"], { cwd: join(folder, "empty"), encoding: "utf8" });
  expect(stderr).toBe("");
  const used = JSON.parse(stdout) as { answers: number; exports: [number, number]; faults: number };
  expect(used.answers).toBeGreaterThan(0);
  expect(used.faults).toBeGreaterThan(0);
  expect(used.exports[0]).toBeGreaterThan(30);
  expect(used.exports[1]).toBe(used.exports[0]);
});

test.each(["node20", "esnext"])("the types fit, for %s modules", (module) => {
  const types = join(ROOT, "node_modules/@types");
  const options = ["-p", ".", "--typeRoots", types, "--module", module];
  const resolution = module === "esnext" ? ["--moduleResolution", "bundler"] : [];
  const tsc = join(ROOT, "node_modules/typescript/bin/tsc");
  const { status, stdout } = spawnSync(process.execPath, [tsc, ...options, ...resolution], {
    cwd: join(folder, "empty"),
    encoding: "utf8",
  });
  expect([status, stdout]).toEqual([0, ""]);
});

(CUT_OFF.length > 0 ? test : test.skip)("all this was done where there is no network", () => {
  const look = 'console.log(Object.values(require("node:os").networkInterfaces()).flat().length)';
  const [first = "", ...rest] = [...CUT_OFF, process.execPath, "-e", look];
  expect(spawnSync(first, rest, { encoding: "utf8" }).stdout).toBe("0\n");
});

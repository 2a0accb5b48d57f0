import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ROOT } from "../store/package-folder";
import { CALLS, commandsIn, prepare } from "./calls";

/*
 * Every command as a process that must not: reach a network, start a process, make code of text. Whoever tries is ended
 * by the guard or by V8.
 */

jest.setTimeout(60_000);

const GUARD = join(__dirname, "guard.cjs");
const STRICT = ["--disallow-code-generation-from-strings", "--require", GUARD];
const folder = mkdtempSync(join(tmpdir(), "jenjang-"));
const home = join(folder, "home");
const work = join(folder, "work");
mkdirSync(home);
mkdirSync(work);
prepare(work);
afterAll(() => rmSync(folder, { recursive: true }));

function node(args: readonly string[], input = "") {
  return spawnSync(process.execPath, [...STRICT, ...args], {
    cwd: work,
    input,
    encoding: "utf8",
    env: { PATH: process.env.PATH, HOME: home },
  });
}

const jenjang = (args: readonly string[], input?: string) => node([join(ROOT, "bin/jenjang"), ...args], input);

test.each(CALLS.map(({ args, ...rest }) => ({ line: args.join(" "), args, ...rest })))("jenjang $line", ({
  args,
  exit,
  says,
  input,
}) => {
  const { status, stdout, stderr } = jenjang(args, input);
  expect([status, stderr.includes("guard:")]).toEqual([exit, false]);
  expect(stdout + stderr).toMatch(says);
});

test("these are all commands", () => {
  const called = new Set(CALLS.map(({ args: [first = ""] }) => first));
  const all = commandsIn(jenjang(["--help", "--lang", "en"]).stdout);
  expect(all.length).toBeGreaterThan(15);
  expect(all.filter((name) => !called.has(name))).toEqual([]);
});

test("many regulations, which other threads read, are read so too", () => {
  const asked = `const { load, loadOnAllCores } = require(${JSON.stringify(join(ROOT, "dist/index.js"))});
    const text = require("node:fs").readFileSync(${JSON.stringify(join(ROOT, "rules/vocabulary.yaml"))}, "utf8");
    const rule = require("node:fs").readFileSync("aturan/sungai-belanta/perbup-34-2022.yaml", "utf8");
    const files = Array.from({ length: 4 }, (_, i) => ({
      path: "rules/x" + i + "/perbup-34-2022.yaml",
      text: rule.replaceAll("sungai-belanta", "x" + i),
    }));
    const loaded = loadOnAllCores({ path: "vocabulary.yaml", text }, files, { fewest: 1 });
    console.log(loaded.ok ? loaded.book.entries.size : loaded.diagnostics);`;
  expect(node(["-e", asked]).stdout).toBe("4\n");
});

test.each([
  ["a module of the network", "try { require('node:net') } catch {}"],
  ["a module by its old name", "try { require('https') } catch {}"],
  ["a process", "try { require('child_process') } catch {}"],
  ["a built-in module taken by the back door", "try { process.getBuiltinModule('node:http') } catch {}"],
  ["what browsers fetch with", "try { fetch('http://localhost') } catch {}"],
])("the guard ends who takes %s", (_what, code) => {
  expect(node(["-e", code]).status).toBe(97);
});

test.each(["eval('1')", "new Function('return 1')()", "(() => {}).constructor('1')"])("V8 refuses %s", (code) => {
  expect(node(["-e", `try { ${code}; console.log("ran") } catch (e) { console.log(e.name) }`]).stdout).toBe(
    "EvalError\n",
  );
});

test("nothing is left behind but what was asked for, the cache and the setting", () => {
  expect(readdirSync(home).sort()).toEqual([".cache", ".config"]);
  expect(readdirSync(join(home, ".cache"))).toEqual(["jenjang"]);
  expect(readdirSync(join(home, ".config"))).toEqual(["jenjang"]);
});

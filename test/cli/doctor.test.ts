import { readFileSync } from "node:fs";
import { join } from "node:path";
import { NEEDED_NODE } from "../../src/cli/examining";
import { readRuleFiles } from "../../src/cli/files";
import type { Machine } from "../../src/cli/machine";
import type { ConfigFile } from "../../src/setting/setting";
import { smallRules } from "../store/package-folder";
import { jenjang } from "../support/shell";

const ROOT = join(__dirname, "../..");
const WELL: Machine = {
  node: "20.19.0",
  platform: "linux",
  cache: { folder: "/home/a/.cache/jenjang", closed: undefined, files: 4, bytes: 5_812_345 },
};
const ABSENT: ConfigFile = { role: "user", path: "/home/a/jenjang.yaml" };
const UTF8 = { LANG: "id_ID.UTF-8" };

interface Check {
  readonly check: string;
  readonly health: string;
  readonly code: string;
  readonly message: string;
  readonly help: string | null;
}

type Setting = NonNullable<Parameters<typeof jenjang>[1]>;

function examined(setting: Setting = {}, ...args: string[]) {
  const all: Setting = { machine: WELL, configs: [ABSENT], env: UTF8, ...setting };
  const { exit, out } = jenjang(["doctor", "--json", ...args], all);
  const { contract, healthy, checks } = JSON.parse(out) as { contract: number; healthy: boolean; checks: Check[] };
  const { exit: sameExit, out: text, err } = jenjang(["doctor", ...args], all);
  expect([sameExit, err, contract]).toEqual([exit, "", 1]);
  return { exit, healthy, checks, text, ill: checks.filter(({ health }) => health !== "well") };
}

const home = (text: string): Setting => ({ configs: [{ ...ABSENT, text }] });

test("where all is well it says so, with what is in effect", () => {
  const { exit, healthy, text, ill } = examined();
  expect([exit, healthy, ill]).toEqual([0, true, []]);
  expect(text).toContain("Semuanya baik.");
  expect(text).toContain("/home/a/.cache/jenjang (5,8 MB, 4 berkas)");
  expect(text).toContain("semua yang mengenal namanya (bawaan)");
  expect(text.match(/^✓ /gm)?.length).toBe(10);
});

test.each<readonly [string, string, Record<string, string>, Setting]>([
  ["the home, by its name", "regulation", { names: "Perbup Kutai Barat 21/2017" }, home("regulation: kutai-barat\n")],
  [
    "a small cache",
    "cache",
    { size: "13 kB" },
    { machine: { ...WELL, cache: { folder: "/c", closed: undefined, files: 1, bytes: 12_345 } } },
  ],
  ["a terminal", "output", { kind: "terminal", colour: "no" }, { tty: true, env: { ...UTF8, NO_COLOR: "1" } }],
  [
    "a terminal in colours",
    "output",
    { kind: "terminal", colour: "yes" },
    { tty: true, env: { ...UTF8, TERM: "xterm" } },
  ],
])("%s is told", (_what, check, told, setting) => {
  const { exit, out } = jenjang(["doctor", "--json"], { machine: WELL, configs: [ABSENT], env: UTF8, ...setting });
  const { checks } = JSON.parse(out) as { checks: object[] };
  expect([exit, checks]).toEqual([
    exit,
    expect.arrayContaining([expect.objectContaining({ check, values: expect.objectContaining(told) })]),
  ]);
});

test("the oldest Node.js is that of package.json", () => {
  const { engines } = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8")) as { engines: { node: string } };
  expect(engines.node).toBe(`>=${NEEDED_NODE}`);
});

test.each<readonly [string, number, string, string, Setting]>([
  ["an old Node.js", 1, "node", "node-old", { machine: { ...WELL, node: "20.18.3" } }],
  ["a file that is wrong", 2, "user-file", "file-faulty", home("regulatin: x\n")],
  ["a file that cannot be read", 2, "user-file", "file-faulty", { configs: [{ ...ABSENT, unreadable: "EACCES" }] }],
  [
    "a wrong file of the folder",
    2,
    "folder-file",
    "file-faulty",
    { configs: [ABSENT, { role: "folder", path: "/w/jenjang.yaml", text: "lang: [\n" }] },
  ],
  ["a home that is not there", 2, "regulation", "regulation-unknown", home("regulation: kutai-brat\n")],
  ["a rules folder that is not there", 2, "rules", "rules-folder-missing", home("rules: nowhere\n")],
  ["no place for a file", 0, "user-file", "file-nowhere", { configs: [] }],
  ["a language that is none", 0, "lang", "lang-ignored", { env: { ...UTF8, JENJANG_LANG: "fr" } }],
  ["no place for a cache", 0, "cache", "cache-off", { machine: { ...WELL, cache: undefined } }],
  [
    "a closed cache",
    0,
    "cache",
    "cache-closed",
    { machine: { ...WELL, cache: { folder: "/c", closed: "EROFS", files: 0, bytes: 0 } } },
  ],
  ["characters that are few", 0, "encoding", "encoding-plain", { env: { LANG: "C" } }],
  ["a locale that is none", 0, "encoding", "encoding-plain", { env: {} }],
])("%s: found, and how to mend it", (_what, status, check, code, setting) => {
  const { exit, ill, text } = examined(setting);
  expect([exit, ill.map((one) => [one.check, one.code])]).toEqual([status, [[check, code]]]);
  expect(ill[0]?.help).not.toBeNull();
  expect(text).toContain(status === 0 ? "\n! " : "\n✗ ");
  expect(text).toContain("→ ");
});

test("broken rule files end with 5, whatever else is wrong, and the rest is told", () => {
  const { vocabulary } = readRuleFiles({ folder: ROOT, cwd: ROOT });
  const regulations = [
    { path: "rules/x/perbup-1-2020.yaml", text: smallRules("x") },
    { path: "rules/y/perbup-1-2020.yaml", text: "regulation: 1\n" },
  ];
  const rules = { vocabulary, regulations, overlays: [], cases: [], unreadable: [], stamps: new Map() };
  const { exit, ill } = examined({ rules, ...home("regulation: nowhere\n") });
  expect(exit).toBe(5);
  expect(ill.map(({ code }) => code)).toEqual(["regulation-unknown", "rule-files-faulty"]);
  expect(ill[1]?.help).toContain("`jenjang validate`");
  const asked = examined({ rules }, "--rules", "test/good/rules").ill[0]?.help;
  expect(asked).toMatch(/`jenjang validate --rules \S*test\/good\/rules`/);
});

test("where the vocabulary is broken no regulation is known: the home is shown as it was written", () => {
  const rules = { ...readRuleFiles({ folder: ROOT, cwd: ROOT }), vocabulary: { path: "v.yaml", text: "purposes: [" } };
  const { exit, ill, text } = examined({ rules, ...home("regulation: kutai-barat\n") });
  expect([exit, ill.map(({ code }) => code)]).toEqual([5, ["rule-files-faulty"]]);
  expect(text).toMatch(/✓ peraturan +kutai-barat \(/);
});

test("where there are no regulations a home is one that is not there, and none is suggested", () => {
  const rules = { ...readRuleFiles({ folder: ROOT, cwd: ROOT }), regulations: [], cases: [] };
  const { exit, ill } = examined({ rules, ...home("regulation: kutai-barat\n") });
  expect([exit, ill.map(({ code }) => code)]).toEqual([2, ["regulation-unknown"]]);
  expect(ill[0]?.help).not.toContain("maksud Anda");
});

test("overlays are named beside the number of regulations", () => {
  const { vocabulary } = readRuleFiles({ folder: ROOT, cwd: ROOT });
  const regulations = [{ path: "rules/x/perbup-1-2020.yaml", text: smallRules("x") }];
  const text = "overlay: { extends: x/perbup-1-2020, title: Bagan }\n";
  const overlays = [{ path: "own/x/bagan.overlay.yaml", text }];
  const rules = { vocabulary, regulations, overlays, cases: [], unreadable: [], stamps: new Map() };
  expect(examined({ rules }).text).toContain("1 peraturan, dengan bagan.overlay.yaml, semuanya sah");
});

test("a home that is not there is mended where it was chosen", () => {
  expect(examined(home("regulation: kutai-brat\n")).ill[0]?.help).toContain("`jenjang use kutai-barat`");
  const { ill } = examined({ env: { ...UTF8, JENJANG_REGULATION: "kutai-brat" } });
  expect(ill[0]?.help).toContain("`kutai-barat`");
});

test("a folder that is given is examined as well", () => {
  const { exit, ill } = examined({}, "--rules", "no-such-folder");
  expect([exit, ill.map(({ check, message }) => [check, message.includes("--rules")])]).toEqual([2, [["rules", true]]]);
});

test("where nothing says in which characters the terminal writes, nothing is said of it", () => {
  const { checks } = examined({ env: {}, machine: { ...WELL, platform: "win32" } });
  expect(checks.map(({ check }) => check)).not.toContain("encoding");
});

test.each(["id", "en"])("no line is longer than the terminal is wide (%s)", (language) => {
  for (const columns of [40, 60, 80]) {
    const { text } = examined({ columns, tty: false, ...home("regulation: kutai-brat\n") }, "--lang", language);
    for (const line of text.split("\n")) expect(line.length).toBeLessThanOrEqual(columns);
  }
});

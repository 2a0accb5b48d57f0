import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { settingOf } from "../../src/setting/from-yaml";
import type { ConfigFile } from "../../src/setting/setting";
import { jenjang, type Ran, shellFor } from "../support/shell";

const PATH = "/home/a/.config/jenjang/jenjang.yaml";

/** What a call does whose user has written this, and what it leaves in the user's file; undefined where nothing is written. */
function used(
  args: readonly string[],
  text?: string,
  more: Parameters<typeof jenjang>[1] = {},
): Ran & { left: string | undefined } {
  const written = new Map<string, string | Uint8Array>();
  const file: ConfigFile = text === undefined ? { role: "user", path: PATH } : { role: "user", path: PATH, text };
  const ran = jenjang(["use", ...args], { ...more, configs: [file, ...(more.configs ?? [])], written });
  const left = written.get(PATH);
  return { ...ran, left: left === undefined ? undefined : String(left) };
}

test.each([
  [["kutai-barat"], "regulation: kutai-barat\n"],
  [["Kutai Barat"], "regulation: kutai-barat\n"],
  [["Kabupaten Kutai Timur"], "regulation: kutai-timur\n"],
  [["kutai-timur/perbup-6-2007"], "regulation: kutai-timur/perbup-6-2007\n"],
  [["perbup kutai barat 21/2017"], "regulation: kutai-barat/perbup-21-2017\n"],
  [["kutai-barat", "kutai-timur"], "regulation: [kutai-barat, kutai-timur]\n"],
  [["kutai-timur,kutai-barat"], "regulation: [kutai-timur, kutai-barat]\n"],
  [["semua"], "regulation: all\n"],
])("`use %j` writes the region or id as it is spelt, and says where", (args, expected) => {
  const { exit, out, err, left } = used(args);
  expect([exit, err, left]).toEqual([0, "", expected]);
  expect(out.replace(/\s+/g, " ")).toContain(`dicatat dalam ${PATH}`);
});

test("what else stands in the file is kept, comments and all", () => {
  const before = "# the office's own\nlang: en # for the guests\nregulation: kutai-timur # home\n# end\n";
  const { left } = used(["kutai-barat"], before);
  expect(left).toBe(before.replace("kutai-timur", "kutai-barat"));
  expect(used(["--none"], before).left).toBe(before.replace(/^regulation.*\n/m, ""));
});

test("a folder of rules that is named with it is kept with it, beside those that are there", () => {
  const belanta = ["sungai-belanta", "--rules", "test/good/rules"];
  const folder = resolve(__dirname, "../good/rules");
  expect(used(belanta).left).toBe(`regulation: sungai-belanta\nrules: ${folder}\n`);
  const other = resolve(__dirname, "../document");
  expect(used(belanta, `rules: ${other} # mine\n`).left).toBe(
    `rules: [${other}, ${folder}] # mine\nregulation: sungai-belanta\n`,
  );
  expect(used(belanta, `rules: ${folder}\n`).left).toBe(`rules: ${folder}\nregulation: sungai-belanta\n`);
  expect(used(["--none", "--rules", "test/good/rules"], "regulation: kutai-barat\n").left).toBe("");
});

test("a folder whose name YAML would read otherwise is kept in quotes", () => {
  const folder = mkdtempSync(join(tmpdir(), "aturan kami: "));
  cpSync(resolve(__dirname, "../good/rules"), folder, { recursive: true });
  const { left } = used(["sungai-belanta", "--rules", folder]);
  rmSync(folder, { recursive: true });
  expect(left).toBe(`regulation: sungai-belanta\nrules: ${JSON.stringify(folder)}\n`);
  expect(settingOf({ env: {}, files: [{ role: "user", path: PATH, text: left ?? "" }], cwd: "/" })).toMatchObject({
    rules: [{ value: folder }],
    faults: [],
  });
});

test("where the vocabulary is broken nothing is written: what is wrong is said", () => {
  const rules = { ...shellFor([]).readRules(), vocabulary: { path: "rules/vocabulary.yaml", text: "purposes: [" } };
  const { exit, out, err, left } = used(["kutai-barat"], undefined, { rules });
  expect([exit, out, left]).toEqual([5, "", undefined]);
  expect(err).toContain("rules/vocabulary.yaml:1:");
});

test("`use --none` where nothing was chosen writes nothing", () => {
  expect(used(["--none"], "lang: en\n").left).toBeUndefined();
  expect(used(["--none"])).toMatchObject({ exit: 0, left: undefined });
});

test("an unknown one is refused, with what may be meant, and nothing is written", () => {
  const { exit, out, err, left } = used(["kutai-brat"]);
  expect([exit, out, left]).toEqual([2, "", undefined]);
  expect(err).toContain("maksud Anda `kutai-barat`?");
});

test.each([
  ["id", "peraturan `,` tidak dikenal"],
  ["en", "unknown regulation `,`"],
])("a list of nothing but commas is refused (%s), and does not choose them all", (lang, words) => {
  const { exit, out, err, left } = used([",", "--lang", lang], "regulation: kutai-timur\n");
  expect([exit, out, left]).toEqual([2, "", undefined]);
  expect(err).toContain(words);
  expect(err).toContain("kutai-barat/perbup-21-2017");
});

test("a comma too many does no harm", () =>
  expect(used(["kutai-barat,", ",kutai-barat"]).left).toBe("regulation: kutai-barat\n"));

test("a home that is not there any longer can be exchanged", () => {
  expect(used(["kutai-barat"], "regulation: nowhere\n").left).toBe("regulation: kutai-barat\n");
});

test.each([
  ["regulation: [\n", "jenjang.yaml:2:1"],
  ["regulatin: x\n", "jenjang.yaml:1:1"],
  ["- x\n", "jenjang.yaml:1:1"],
])("a file that is wrong (%j) is not touched, and said to be wrong", (text, where) => {
  const { exit, err, left } = used(["kutai-barat"], text);
  expect([exit, left]).toEqual([2, undefined]);
  expect(err).toContain(where);
});

test("a file that cannot be edited line by line is not touched: one is told what to write", () => {
  const { exit, err, left } = used(["kutai-barat"], "{ lang: en }\n");
  expect([exit, left]).toEqual([2, undefined]);
  expect(err).toContain("regulation: kutai-barat");
  const both = used(["sungai-belanta", "--rules", "test/good/rules"], "{ lang: en }\n");
  expect([both.exit, both.left]).toEqual([2, undefined]);
  expect(both.err.replace(/\s+/g, " ")).toMatch(/regulation: sungai-belanta · rules: \S*test\/good\/rules/);
});

describe("what is stronger here is told", () => {
  test.each<readonly [string, Parameters<typeof jenjang>[1]]>([
    ["JENJANG_REGULATION", { env: { JENJANG_REGULATION: "kutai-timur" } }],
    [
      "/office/jenjang.yaml:1:13",
      { configs: [{ role: "folder", path: "/office/jenjang.yaml", text: "regulation: kutai-timur" }] },
    ],
  ])("%s", (who, more) => {
    const { out, left } = used(["kutai-barat"], undefined, more);
    expect(left).toBe("regulation: kutai-barat\n");
    expect(out.replace(/\s+/g, " ")).toContain(`kutai-timur, menurut ${who}`);
    expect(JSON.parse(used(["kutai-barat", "--json"], undefined, more).out)).toMatchObject({ overridden: true });
  });

  test("nothing, where nothing is", () =>
    expect(used(["kutai-barat"], "regulation: kutai-timur\n").out).not.toContain("Tetapi"));
});

test("without a name it shows what is in effect, who chose it, and what there is to choose", () => {
  const { exit, out, left } = used([], "regulation: kutai-timur\n", { env: { JENJANG_LANG: "en" } });
  expect([exit, left]).toEqual([0, undefined]);
  const words = out.replace(/\s+/g, " ");
  expect(words).toContain(`Perbup Kutai Timur 6/2007 (according to ${PATH}:1:13)`);
  expect(words).toContain("English (according to JENJANG_LANG)");
  expect(words).toContain("✓ kutai-timur/perbup-6-2007");
  expect(words).toContain("kutai-barat/perbup-21-2017");
  expect(JSON.parse(used(["--json"], "regulation: kutai-timur\n").out)).toMatchObject({
    contract: 1,
    setting: {
      regulation: { value: ["kutai-timur"], from: { file: PATH, line: 1, column: 13 } },
      lang: { value: "id", from: null },
      rules: [],
    },
    regulations: [{ id: "kutai-barat/perbup-21-2017" }, { id: "kutai-timur/perbup-6-2007" }],
  });
});

test("a home that is not there is shown as such, with exit 2", () => {
  const { exit, out } = used([], "regulation: nowhere\n");
  expect(exit).toBe(2);
  expect(out).toContain("`nowhere`");
});

test("where there is no place for a file, it says how to name one", () => {
  const { exit, err } = jenjang(["use", "kutai-barat"]);
  expect(exit).toBe(2);
  expect(err).toContain("JENJANG_CONFIG");
});

test("a name and --none contradict each other", () => {
  const { exit, err } = used(["kutai-barat", "--none"]);
  expect(exit).toBe(2);
  expect(err).toContain("bertentangan");
});

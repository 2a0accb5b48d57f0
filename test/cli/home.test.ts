import type { ConfigFile } from "../../src/setting/setting";
import { jenjang } from "../support/shell";

const config = (text: string): { configs: ConfigFile[] } => ({
  configs: [{ role: "user", path: "/home/a/jenjang.yaml", text }],
});
const HOME = config("regulation: kutai-barat\n");
const WEST = "Perbup Kutai Barat 21/2017";
const EAST = "Perbup Kutai Timur 6/2007";

test.each([
  ["route", "Dinas Sosial", "--to", "Bupati"],
  ["who-signs", "--doc", "surat"],
  ["deputize", "--absent", "Bupati"],
  ["explain", "route", "Dinas Sosial", "--to", "Bupati"],
  ["show", "Sekda"],
  ["cite", "Pasal 1"],
  ["list", "offices"],
  ["coverage"],
])("`%s %s` asks the home, another where it is named, and all by `-r all` or `semua`", (...args) => {
  const said = (more: string[]) => {
    const { out } = jenjang([...args, ...more], HOME);
    return [WEST, EAST].map((name) => out.includes(name));
  };
  expect(said([])).toEqual([true, false]);
  expect(said(["-r", "kutai-timur"])).toEqual([false, true]);
  for (const all of ["all", "semua", "ALL"]) expect(said(["-r", all])).toEqual([true, true]);
});

test("at home a question says what it says with `-r`", () => {
  for (const args of [
    ["route", "Dinas Sosial"],
    ["show", "Sekda", "--json"],
  ])
    expect(jenjang(args, HOME)).toEqual(jenjang([...args, "-r", "kutai-barat"]));
});

test("`test` and `validate` check everything, wherever one is at home", () => {
  for (const command of ["test", "validate"]) expect(jenjang([command], HOME)).toEqual(jenjang([command]));
});

test("`verify` checks the home", () => {
  const texts = { "copy.txt": "Pasal 1\nSatu\nPasal 2\nDua\n" };
  const { out } = jenjang(["verify", "--text", "copy.txt"], { ...HOME, texts });
  expect(out).toContain("kutai-barat/perbup-21-2017");
  expect(jenjang(["verify", "--text", "copy.txt"], { texts })).toMatchObject({ exit: 2, out: "" });
});

describe("a name that only others know", () => {
  const name = "Badan Ketahanan Pangan Kutai Timur";

  test.each([
    [["who-signs", "--signer", name]],
    [["show", name]],
    [["cite", "Pasal 26 (MEKANISME) ayat (1)"]],
  ])("%j: says that only the home was asked, who knows it, and how to ask all", (args) => {
    const { exit, out, err } = jenjang(args, HOME);
    expect([exit, out]).toEqual([2, ""]);
    expect(err.replace(/\s+/g, " ")).toContain(
      "Yang ditanya hanya kutai-barat, sesuai pengaturan; yang mengenalnya: kutai-timur/perbup-6-2007. Untuk menanyakan semua: `-r all`",
    );
    const { error } = JSON.parse(jenjang([...args, "--json"], HOME).out) as { error: { message: string } };
    expect(error.message).toContain("-r all");
    expect(jenjang([...args, "-r", "kutai-barat"], HOME).err).not.toContain("-r all");
  });

  test("of a name that nobody knows nothing is said but that", () => {
    const args = ["who-signs", "--signer", "Mantri Besar"];
    expect(jenjang(args, HOME).err).not.toContain("-r all");
    expect(jenjang(args, HOME).exit).toBe(2);
  });
});

test("of a term that no regulation could know nothing is said of the home", () => {
  const { exit, err } = jenjang(["route", "Bupati", "--for", "konsultasix"], HOME);
  expect([exit, err]).toEqual([2, jenjang(["route", "Bupati", "--for", "konsultasix"]).err]);
});

test("a home that is not there is told with who chose it, and what may be meant", () => {
  const { exit, err } = jenjang(["route", "Bupati"], config("# mine\nregulation: kutai-brat\n"));
  expect(exit).toBe(2);
  expect(err).toContain("/home/a/jenjang.yaml:2:13");
  expect(err).toContain("maksud Anda `kutai-barat`?");
  const { err: byVariable } = jenjang(["list", "offices"], { env: { JENJANG_REGULATION: "nowhere" } });
  expect(byVariable).toContain("JENJANG_REGULATION");
  expect(jenjang(["route", "Bupati", "-r", "nowhere"], HOME).err).not.toContain("menurut");
});

describe("files that are wrong", () => {
  const broken = config("regulatin: kutai-barat\nlang: en\n");

  test.each([
    [["route", "Bupati"]],
    [["list", "offices"]],
    [["validate"]],
    [["test"]],
    [["verify", "--text", "x", "-r", "kutai-barat"]],
    [["explain", "deputize", "--absent", "Bupati"]],
  ])("%j: says what is wrong and where, with exit 2", (args) => {
    const { exit, out, err } = jenjang(args, broken);
    expect([exit, out]).toEqual([2, ""]);
    expect(err).toContain("/home/a/jenjang.yaml:1:1");
    expect(err).toContain("`regulation`?");
    const { error } = JSON.parse(jenjang([...args, "--json"], broken).out) as { error: object };
    expect(error).toMatchObject({
      code: "invalid-setting",
      diagnostics: [{ code: "unknown-key", line: 1, column: 1, suggestions: ["regulation"] }],
    });
  });

  test.each([[["--help"]], [["--version"]], [["route", "--help"]], [[]]])("%j needs no setting", (args) =>
    expect(jenjang(args, broken).exit).toBe(0));
});

test.each<readonly [string, string[], Parameters<typeof jenjang>[1]]>([
  ["--rules", ["list", "offices", "--rules", "no-such-folder"], {}],
  ["--rules", ["route", "Bupati", "--rules", "rules", "--rules", "package.json"], {}],
  ["JENJANG_RULES", ["validate"], { env: { JENJANG_RULES: "no-such-folder" } }],
  ["/home/a/jenjang.yaml:1:8", ["coverage"], config("rules: no-such-folder\n")],
])("a rules folder of %s that is none is an error that says who named it", (who, args, setting) => {
  const { exit, out, err } = jenjang(args, setting);
  expect([exit, out]).toEqual([2, ""]);
  expect(err.replace(/\s+/g, " ")).toContain(`menurut ${who}`);
});

test("`--lang` is stronger than the setting", () => {
  const english = config("lang: en\n");
  expect(jenjang(["list", "characters"], english).out).toBe(jenjang(["list", "characters", "--lang", "en"]).out);
  expect(jenjang(["list", "characters", "--lang", "id"], english).out).toBe(jenjang(["list", "characters"]).out);
});

describe("a folder of further rule files", () => {
  const id = "sungai-belanta/perbup-34-2022";
  const configs: ConfigFile[] = [{ role: "folder", path: `${__dirname}/../good/jenjang.yaml`, text: "rules: rules\n" }];

  test.each<readonly [string, string[], Parameters<typeof jenjang>[1]]>([
    ["an option", ["--rules", "test/good/rules"], {}],
    ["a variable", [], { env: { JENJANG_RULES: "test/good/rules" } }],
    ["a file, as seen from there", [], { configs }],
  ])("is named by %s, for every command", (_what, more, setting) => {
    for (const args of [
      ["list", "regulations"],
      ["use"],
      ["coverage", "-r", "sungai-belanta"],
      ["verify", "-r", "sungai-belanta", "--text", "test/good/sungai-belanta-34-2022.txt"],
      ["validate"],
      ["test", "-r", "sungai-belanta"],
    ]) {
      const { out, err } = jenjang([...args, ...more], setting);
      expect({ args, told: /sungai.belanta/i.test(out), err }).toEqual({ args, told: true, err: "" });
    }
    const { exit, out } = jenjang(["who-signs", "-r", "sungai-belanta", ...more], setting);
    expect([exit, out]).toEqual([0, expect.stringContaining("Sungai Belanta")]);
  });

  test("may hold the home", () => {
    const env = { JENJANG_RULES: "test/good/rules", JENJANG_REGULATION: id };
    const { exit, out } = jenjang(["who-signs"], { env });
    expect([exit, out.match(/^Perbup .*$/gm)?.length]).toEqual([0, 1]);
    expect(jenjang(["who-signs"], { env: { JENJANG_REGULATION: id } }).exit).toBe(2);
  });
});

import { userFile } from "../../src/setting/from-environment";
import { plainSetting } from "../../src/setting/from-plain";
import type { Surroundings } from "../../src/setting/from-surroundings";
import { settingOf } from "../../src/setting/from-yaml";
import type { ConfigFile } from "../../src/setting/setting";

const user = (text: string): ConfigFile => ({ role: "user", path: "/home/a/.config/jenjang/jenjang.yaml", text });
const folder = (text: string): ConfigFile => ({ role: "folder", path: "/office/jenjang.yaml", text });
const around = (more: Partial<Surroundings>): Surroundings => ({ env: {}, files: [], cwd: "/office/letters", ...more });

test("what nobody has said: all regulations, Indonesian, no further folders", () => {
  const { regulations, language, rules, faults } = settingOf(around({}));
  expect([regulations.value, language.value, rules, faults]).toEqual([[], "id", [], []]);
  expect([regulations.from.kind, language.from.kind]).toEqual(["nothing", "nothing"]);
});

describe("the stronger source decides", () => {
  const files = [user("regulation: of-user\nlang: en\n"), folder("regulation: of-folder\nlang: id\n")];
  const chosen = (more: Partial<Surroundings>) => {
    const { regulations, language } = settingOf(around(more));
    return [regulations.value[0], language.value];
  };

  test.each<readonly [string, Partial<Surroundings>, readonly [string | undefined, string]]>([
    ["the locale, where nothing else is said", { env: { LANG: "en_GB.UTF-8" } }, [undefined, "en"]],
    ["LC_ALL before LANG", { env: { LC_ALL: "id_ID", LANG: "en_GB" } }, [undefined, "id"]],
    ["the user's file before the locale", { files: files.slice(0, 1), env: { LANG: "id_ID" } }, ["of-user", "en"]],
    ["the folder's file before the user's", { files }, ["of-folder", "id"]],
    [
      "the variables before all files",
      { files, env: { JENJANG_REGULATION: "of-variable", JENJANG_LANG: "en" } },
      ["of-variable", "en"],
    ],
    [
      "an empty variable says nothing",
      { files, env: { JENJANG_REGULATION: "", JENJANG_LANG: "" } },
      ["of-folder", "id"],
    ],
    ["nor does a language that is none", { env: { JENJANG_LANG: "fr", LANG: "en_GB" } }, [undefined, "en"]],
  ])("%s", (_what, more, expected) => {
    expect(chosen(more)).toEqual(expected);
    const plain = plainSetting(around(more));
    expect([plain?.regulations.value[0], plain?.language.value]).toEqual(expected);
  });

  test("and says who it was", () => {
    const { regulations, language } = settingOf(around({ files, env: { JENJANG_LANG: "en" } }));
    expect(regulations.from).toMatchObject({
      kind: "file",
      place: { start: 12, source: { path: "/office/jenjang.yaml" } },
    });
    expect(language.from).toEqual({ kind: "variable", name: "JENJANG_LANG" });
  });
});

test("folders of rules add up, each as seen from where it was said", () => {
  const { rules } = settingOf(
    around({
      files: [user("rules: [~/mine, ../ours]"), folder("rules: rules")],
      env: { HOME: "/home/a", JENJANG_RULES: "/srv/rules:more::/office/rules" },
    }),
  );
  expect(rules.map(({ value, from }) => [value, from.kind])).toEqual([
    ["/home/a/mine", "file"],
    ["/home/a/.config/ours", "file"],
    ["/office/rules", "variable"],
    ["/srv/rules", "variable"],
    ["/office/letters/more", "variable"],
  ]);
});

test.each<readonly [string, string, readonly [string, number], readonly string[]]>([
  ["a misspelt key", "lang: id\nregulatin: x\n", ["unknown-key", 9], ["regulation"]],
  ["a language that is none", "lang: idn\n", ["wrong-value", 6], ["id"]],
  ["a number for a name", "regulation: 21\n", ["wrong-value", 12], []],
  ["an empty list", "rules: []\n", ["wrong-value", 7], []],
  ["a key twice", "lang: id\nlang: en\n", ["duplicate-id", 9], []],
  ["text that is no YAML", "lang: [id\n", ["yaml-syntax", 10], []],
])("%s is a fault with its place and what may be meant", (_what, text, [code, start], suggestions) => {
  const { faults, language } = settingOf(around({ files: [folder(text)] }));
  expect(faults.map((fault) => [fault.code, fault.place.start, fault.suggestions])).toEqual([
    [code, start, suggestions],
  ]);
  expect(language.from.kind).toBe("nothing");
});

test("a file that cannot be read is a fault; a file of comments says nothing", () => {
  const files: ConfigFile[] = [
    { role: "user", path: "/root/x", unreadable: "EACCES" },
    folder("# regulation: kutai-barat\n"),
  ];
  const { faults } = settingOf(around({ files }));
  expect(faults.map(({ code, args }) => [code, args.reason])).toEqual([["file-unreadable", "EACCES"]]);
  expect(plainSetting(around({ files }))).toBeUndefined();
});

test("where there is no working folder, folders of rules are seen from nowhere", () => {
  const { rules } = settingOf(around({ cwd: undefined, env: { JENJANG_RULES: "mine:/srv/rules" } }));
  expect(rules.map(({ value }) => value)).toEqual(["/mine", "/srv/rules"]);
});

describe("where the user's file is", () => {
  test.each<readonly [string, NodeJS.Platform, Record<string, string>, string | undefined]>([
    ["on Linux below the home", "linux", { HOME: "/home/a" }, "/home/a/.config/jenjang/jenjang.yaml"],
    ["or where XDG says", "linux", { HOME: "/home/a", XDG_CONFIG_HOME: "/c" }, "/c/jenjang/jenjang.yaml"],
    [
      "on macOS in the Library",
      "darwin",
      { HOME: "/Users/a" },
      "/Users/a/Library/Application Support/jenjang/jenjang.yaml",
    ],
    ["on Windows in the roaming data", "win32", { APPDATA: "/a" }, "/a/jenjang/jenjang.yaml"],
    ["nowhere, where Windows does not say", "win32", {}, undefined],
    ["where JENJANG_CONFIG says", "linux", { HOME: "/home/a", JENJANG_CONFIG: "x.yaml" }, "x.yaml"],
    ["nowhere, where that is empty", "linux", { HOME: "/home/a", JENJANG_CONFIG: "" }, undefined],
    ["nowhere, where HOME is empty", "linux", { HOME: "" }, undefined],
    [
      "below the home that the system knows, where HOME is not set",
      "linux",
      {},
      "/of/system/.config/jenjang/jenjang.yaml",
    ],
  ])("%s", (_what, platform, env, expected) => {
    expect(userFile(env, platform, () => "/of/system")).toBe(expected);
  });
});

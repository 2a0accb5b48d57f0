import { PLACEHOLDERS } from "../../src/cli/placeholders";
import { COMMANDS, HELPS, LINES } from "../support/commands";
import { jenjang } from "../support/shell";

const OFFICE = ["route", "Dinas Pariwisata", "--to", "Bupati", "-r", "kutai-barat"];

describe("English", () => {
  test("keeps the legal terms and translates each once, in the order of reading", () => {
    const { out } = jenjang([...OFFICE, "--lang", "en"]);
    for (const term of [
      "Perbup (regent's regulation)",
      "Asisten II (assistant secretary)",
      "Bupati (regent)",
      "Pasal (article)",
    ])
      expect(out.split(term)).toHaveLength(2);
    expect(out.indexOf("Bupati (regent)")).toBe(out.indexOf("Bupati"));
    expect(out).not.toContain("Pariwisata (");
  });

  test("sets topics with one answer together, whatever was translated between them", () => {
    const titles = (language: string): number =>
      jenjang(["deputize", "--absent", "Bupati", "-r", "kutai-barat", "--lang", language]).out.match(/^ {2}\S.* · /gm)
        ?.length ?? 0;
    expect(titles("en")).toBe(titles("id"));
  });

  test("leaves the values of JSON as they are, and its messages without translations", () => {
    const [id, en] = ["id", "en"].map((language) => {
      const { out } = jenjang([...OFFICE, "--json", "--lang", language]);
      expect(out).not.toMatch(/\((regent|article|assistant secretary)\)/);
      return out.replace(/"message": .*/g, "");
    });
    expect(en).toBe(id);
  });

  test("leaves the words of a copy as they are", () => {
    const copy = { "copy.txt": "Pasal 2\nBupati memimpin.\n" };
    const { out } = jenjang(["cite", "Pasal 2", "-r", "kutai-barat", "--text", "copy.txt", "--lang", "en"], {
      texts: copy,
    });
    expect(out).toContain("Bupati memimpin.");
  });
});

test("Indonesian has no translations", () => {
  for (const line of LINES)
    expect(jenjang([...line, "--lang", "id"]).out).not.toMatch(/\((regent|article|consultation|assistant)/);
});

describe("the help", () => {
  test.each(COMMANDS)("of %j has no word of the other language about how to call it", (...command) => {
    const { out } = jenjang([...command, "--help", "--lang", "id"]);
    expect(out).not.toMatch(
      /\[options\]|\[command\]|<(?!id)(office|list|file|kind|from)|choices:|default:|Usage|Options/,
    );
  });

  test("has every placeholder in both languages, and no other in its table", () => {
    const used = HELPS.flatMap((command) =>
      [...jenjang([...command, "--help", "--lang", "en"]).out.matchAll(/[<[]([a-z|]+)(?:\.\.\.)?[>\]]/g)].map(
        (m) => m[1] ?? "",
      ),
    );
    expect([...new Set(used)].sort()).toEqual(Object.keys(PLACEHOLDERS).sort());
  });
});

test("the language is that of the option, else of the variable, else of the locale, else Indonesian", () => {
  const said = (args: string[], env: Record<string, string>): boolean =>
    jenjang([...args, "--help"], { env }).out.includes("Usage:");
  expect([
    said(["--lang", "en"], { JENJANG_LANG: "id" }),
    said([], { JENJANG_LANG: "en", LANG: "id_ID.UTF-8" }),
    said([], { LANG: "en_US.UTF-8" }),
    said([], { JENJANG_LANG: "xx", LANG: "C" }),
    said([], {}),
  ]).toEqual([true, true, true, false, false]);
});

test.each([
  [["route"], "argumen belum diisi `asal`", "missing argument `from`"],
  [["deputize"], "opsi ini harus ada `--absent <daftar>`", "this option is required `--absent <list>`"],
  [["route", "Bupati", "--to"], "opsi ini perlu nilai `--to <jabatan>`", "this option needs a value `--to <office>`"],
])("what is missing in %j is named as the help names it", (args, id, en) => {
  expect(jenjang([...args, "--lang=id"]).err).toContain(id);
  expect(jenjang([...args, "--lang=en"]).err).toContain(en);
});

test("a language that is none is refused with those that are", () => {
  const { exit, err } = jenjang(["list", "offices", "--lang", "su"]);
  expect(exit).toBe(2);
  expect(err).toContain("id, en");
});

test("of two fallbacks a wrong one never hides that the answer is the same", () => {
  expect(jenjang(OFFICE, { env: { JENJANG_LANG: "xx" } })).toEqual(jenjang(OFFICE));
});

import { healthText } from "../../../src/render/text/health";
import { PLAIN, table } from "../../../src/render/text/page";
import type { Finding } from "../../../src/setting/health";
import type { Source } from "../../../src/source/source";
import { SMALL } from "../../inspect/small";
import { PATH, swapped } from "../../support/bad";
import { sourceOf, vocabularySource } from "../../support/book";
import { jenjang, type Setting } from "../../support/shell";

/* What a regulation may leave out, and what is shown in its place. */

const withRules = (regulations: readonly Source[]): Setting => ({
  rules: { vocabulary: vocabularySource(), regulations, cases: [], overlays: [], unreadable: [], stamps: new Map() },
  texts: { "copy.txt": "Pasal 1\nPasal 2\nIsi\n" },
  columns: 100,
});

const settingOf = (text: string): Setting => withRules([{ path: PATH, text }]);

const shown = (args: readonly string[], text: string): string =>
  jenjang(args, settingOf(text)).out.replace(/\s+/g, " ");

/** The small regulation, with a provision of which nothing is said, and one that nobody thought of. */
const BARE = swapped(SMALL, "  Pasal 4 huruf b: Tanda tangan\n", "  Pasal 4 huruf b: {}\n").concat(
  "  Pasal 6: Lupa\n  Lampiran: Bagan\n",
);

describe("a provision of which the index says nothing", () => {
  const SIGNED = ["who-signs", "--doc", "surat", "--signer", "Dinas Sosial"];

  test("stands by its label alone among the parts of another, in a derivation and on a note", () => {
    expect(jenjang(["cite", "Pasal 4"], settingOf(BARE)).out).toMatch(/^ +Pasal 4 huruf b$/m);
    expect(jenjang(["explain", ...SIGNED], settingOf(BARE)).out).toMatch(/└─ Pasal 4 huruf b\n/);
    const note = jenjang(["explain", ...SIGNED, "--format", "markdown"], settingOf(BARE)).out;
    expect(note).toMatch(/- Pasal 4 huruf b \(/);
    expect(note).toMatch(/\| Pasal 4 huruf b \| +\|/);
  });
});

test("a provision on which nothing rests says so, and one that stands alone has no others beside it", () => {
  expect(shown(["cite", "Pasal 6"], BARE)).toContain("bagian dari BAB II KERJA tidak ada aturan yang bertumpu padanya");
  expect(jenjang(["cite", "Lampiran"], settingOf(BARE)).out).toBe(
    "Perbup X 1/2020 · Lampiran\n  Bagan\n\n  tidak ada aturan yang bertumpu padanya\n",
  );
  expect(table([], { width: 80, paint: PLAIN }, 2)).toEqual([]);
});

test("a provision that has a heading only, and one that only says who is who, as JSON", () => {
  const json = (cite: string): unknown => JSON.parse(jenjang(["cite", cite, "--json"], settingOf(SMALL)).out);
  expect(json("BAB I")).toMatchObject({ provisions: [{ heading: "UMUM", gist: null, rules: [] }] });
  expect(json("Pasal 1 angka 2")).toMatchObject({
    provisions: [{ heading: null, gist: "Kelompok", rules: [], uses: [{ kind: "class", name: "Dinas" }, {}, {}] }],
  });
});

test("words of a copy: of a provision without any, where it stands", () => {
  const { out } = jenjang(["cite", "Pasal 1", "--text", "copy.txt"], settingOf(SMALL));
  expect(out).toMatch(/\n\nBunyi dalam salinan copy\.txt:1:1\n$/);
});

describe("an office that the text does not name", () => {
  test("has no names and articles of its own, and may be a slip for one that it names", () => {
    expect(shown(["show", "Dinas Sosia"], SMALL)).toContain("dijawab sebagai Dinas; maksud Anda `Dinas Sosial`?");
    const { out } = jenjang(["show", "Dinas Pasar", "--json"], settingOf(SMALL));
    expect(JSON.parse(out)).toMatchObject({
      offices: [{ office: "dinas-pasar", unlistedIn: "dinas", aliases: [], cites: [] }],
    });
  });

  test("has the coordinator in whose list its class stands", () => {
    const third = sourceOf("test/good/rules/sungai-belanta/perbup-34-2022.yaml");
    const { out } = jenjang(["show", "Kecamatan Melati"], withRules([third]));
    expect(out.replace(/\s+/g, " ")).toContain(
      "koordinator Asisten Pemerintahan dan Kesejahteraan Rakyat (Pasal 2 ayat (2), sebagai Kecamatan)",
    );
  });
});

test("whoever screens what some propose is told with whom", () => {
  const of = swapped(SMALL, "for: izin-perjalanan, to:", "for: izin-perjalanan, from: Inspektorat, to:");
  expect(shown(["show", "Asisten I"], of)).toContain(
    "izin perjalanan dinas (Inspektorat), lalu kepada Sekretaris Daerah",
  );
});

test("where no regulation is loaded, none is offered", () => {
  const { exit, out } = jenjang(["use"], withRules([]));
  expect(exit).toBe(0);
  expect(out).toContain("Peraturan yang dapat dipilih\n  tidak ada peraturan yang dimuat\n");
  expect(out).toContain("jenjang use --none");
  expect(out).not.toMatch(/jenjang use {2}|-r {2}/);
});

test("what is examined twice under one name has it once, also where there is no room beside it", () => {
  const absent = (file: string): Finding => ({
    about: "user-file",
    health: "note",
    key: "file-absent",
    args: { file },
  });
  const told = (width: number): string[] =>
    healthText([absent("/a"), absent("/b")], { width, paint: PLAIN }, "en").split("\n");
  const [wide, narrow] = [told(80), told(40)];
  for (const lines of [wide, narrow]) {
    expect(lines.filter((line) => line.includes("your settings"))).toHaveLength(1);
    expect(lines.join(" ")).toMatch(/\/a.*\/b/);
  }
  expect(narrow[0]).toBe("! your settings");
});

import { jenjang } from "../support/shell";

const compare = (...args: string[]) => jenjang(["compare", ...args], { columns: 80 });

test("two regulations by region, in the order in which they are named", () => {
  const { exit, out, err } = compare("kutai-timur", "Kutai Barat", "--topic", "izin-perjalanan");
  expect([exit, err]).toEqual([0, ""]);
  expect(out.split("\n")[0]).toBe("Perbandingan Perbup Kutai Timur 6/2007 dengan Perbup Kutai Barat 21/2017");
  expect(out).toMatch(/→ Bagian Organisasi → Bupati +│ → /);
  expect(out).not.toContain("Koordinasi");
});

test.each<[string, string[], string]>([
  ["one regulation", ["kutai-barat"], "sebutkan tepat dua peraturan yang berlainan"],
  ["the same twice", ["kutai-barat", "kutai-barat/perbup-21-2017"], "sebutkan tepat dua peraturan yang berlainan"],
  ["three", ["kutai-barat", "kutai-timur", "kutai-barat"], "sebutkan tepat dua peraturan yang berlainan"],
  ["an unknown one", ["kutai-barat", "kutai-tmur"], "maksud Anda `kutai-timur`"],
  ["an unknown topic", ["kutai-barat", "kutai-timur", "--topic", "surat,telahan"], "maksud Anda `telaahan`"],
  ["an unknown format", ["kutai-barat", "kutai-timur", "--format", "htm"], "maksud Anda `html`"],
  ["no regulation", [], "argumen belum diisi"],
])("%s: exit 2 and why", (_, args, why) => {
  const { exit, out, err } = compare(...args);
  expect([exit, out]).toEqual([2, ""]);
  expect(err).toContain(why);
});

test.each([
  ["two-regulations", ["kutai-barat", "--json"]],
  ["conflicting-options", ["kutai-barat", "kutai-timur", "--format", "html", "--json"]],
  ["unknown-term", ["kutai-barat", "kutai-timur", "--topic", "x", "--format", "json"]],
])("the error %s is JSON too", (code, args) => {
  const { exit, out } = compare(...args);
  expect(exit).toBe(2);
  expect(JSON.parse(out)).toMatchObject({ contract: 1, error: { code } });
});

test.each([
  ["markdown", /^# Perbup .* compared with /],
  ["html", /^<!doctype html>/],
  ["json", /^\{\n {2}"contract": 1,\n {2}"comparison"/],
  ["text", /^Perbup .* compared with /],
])("--format %s, printed or in a file", (format, begins) => {
  const args = ["kutai-barat", "kutai-timur", "--topic", "deputize", "--format", format, "--lang", "en"];
  const { exit, out } = compare(...args);
  expect(exit).toBe(0);
  expect(out).toMatch(begins);
  const written = new Map<string, string | Uint8Array>();
  const ran = jenjang(["compare", ...args, "-o", "x.out"], { columns: 80, written });
  expect([ran.exit, ran.out, ran.err]).toEqual([0, "", "Written to x.out\n"]);
  expect(written.get("x.out")).toBe(out);
});

test("a file has no colours", () => {
  const written = new Map<string, string | Uint8Array>();
  jenjang(["compare", "kutai-barat", "kutai-timur", "-o", "x.txt"], { tty: true, columns: 80, written });
  expect(written.get("x.txt")).not.toContain("\u001b");
});

test("help lists the topics with their labels", () => {
  const { out } = compare("--help", "--lang", "en");
  expect(out).toMatch(/izin-perjalanan +Izin perjalanan/);
  expect(out).toMatch(/nota-kesepahaman +Nota kesepahaman/);
  expect(out).toMatch(/acara-resmi +Acara resmi/);
});

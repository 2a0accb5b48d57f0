import { jenjang } from "../support/shell";

interface Json {
  readonly question?: Record<string, unknown>;
  readonly error?: { code: string; message: string };
}

const json = (...args: string[]): Json => JSON.parse(jenjang([...args, "--json"]).out) as Json;

test("a list option given twice is one list: no absent official is lost", () => {
  const twice = json(
    "deputize",
    "--absent",
    "Bupati",
    "--absent",
    "WakilBupati",
    "--occasion",
    "umum",
    "-r",
    "kutai-timur",
  );
  const once = json("deputize", "--absent", "Bupati,WakilBupati", "--occasion", "umum", "-r", "kutai-timur");
  expect(twice).toEqual(once);
});

test.each([
  [
    "an option given twice",
    ["route", "Bupati", "--for", "konsultasi", "--for", "laporan"],
    "hanya boleh sekali `--for`",
  ],
  ["an empty value", ["route", "Bupati", "--for", ""], "kosong `--for`"],
  ["a list of nothing", ["route", "Bupati", "--character", ","], "kosong `--character`"],
  [
    "options that exclude each other",
    ["who-signs", "--doc", "perbup", "--delegated", "--not-delegated"],
    "bertentangan",
  ],
  ["a language that is none", ["route", "Bupati", "--lang", "su"], "tidak dikenal `--lang`"],
  [
    "two readings of one choice",
    ["route", "Bupati", "--reading", "atau-literal", "--reading", "atau-cascade"],
    "bertentangan",
  ],
  ["two states of one official", ["deputize", "--absent", "Bupati,Bupati:tidak-di-tempat"], "dua keadaan"],
  ["help on a command that is none", ["help", "nosuch"], "perintah tidak dikenal `nosuch`"],
  ["a name that no id can hold", ["route", "Dinas ß", "--to", "Bupati"], "tidak dikenal"],
])("%s is refused in words", (_what, args, words) => {
  const { exit, out, err } = jenjang(args);
  expect([exit, out]).toEqual([2, ""]);
  expect(err).toContain(words);
});

test("`-o -` is standard output, and then nothing to overwrite", () => {
  const asked = ["route", "Bupati", "-r", "kutai-barat"];
  expect(jenjang([...asked, "-o", "-"])).toEqual(jenjang(asked));
  expect(jenjang([...asked, "-o", "-", "--force"]).exit).toBe(2);
});

test.each([
  [["--json"], "--json"],
  [["--format", "json"], "--format json"],
])("signature blocks are for people: with %j the contradiction is told as it was typed", (form, told) => {
  const { exit, out, err } = jenjang(["who-signs", "--doc", "perbup", "--block", ...form]);
  expect([exit, `${out}${err}`]).toEqual([2, expect.stringContaining(`--block`)]);
  expect(`${out}${err}`).toContain(told);
});

test("the same character twice counts once", () => {
  const { question } = json(
    "route",
    "Dinas X",
    "--for",
    "tanda-tangan",
    "--character",
    "rahasia,rahasia",
    "-r",
    "kutai-timur",
  );
  expect(question?.character).toEqual(["rahasia"]);
});

test.each([
  [["help", "route"]],
  [["help", "explain"]],
  [["explain"]],
  [["help"]],
])("%j prints its help once", (args) => {
  const { exit, out } = jenjang(args);
  expect([exit, out.match(/Cara pakai:/g)?.length]).toEqual([0, 1]);
});

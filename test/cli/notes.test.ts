import { createHash } from "node:crypto";
import { sourceOf } from "../support/book";
import { jenjang, type Setting } from "../support/shell";

const QUESTION = ["route", "Dinas Pariwisata", "--to", "Bupati", "--for", "konsultasi", "-r", "kutai-barat"];
const SIGNING = ["who-signs", "--doc", "surat", "--on-behalf", "Sekda", "-r", "kutai-barat"];

/** What a command writes to files, beside what it prints. */
function writing(args: readonly string[], setting: Setting = {}) {
  const written = new Map<string, string | Uint8Array>();
  return { ...jenjang(args, { ...setting, written }), written };
}

test("--format json is --json, and both together are one", () => {
  const json = jenjang([...QUESTION, "--json"]);
  expect(JSON.parse(json.out)).toMatchObject({ contract: 1 });
  expect(jenjang([...QUESTION, "--format", "json"])).toEqual(json);
  expect(jenjang([...QUESTION, "--format=json", "--json"])).toEqual(json);
  expect(jenjang([...QUESTION, "--format", "text"])).toEqual(jenjang(QUESTION));
});

test.each([
  [["--json", "--format", "text"], "conflicting-options", "`--json` dan `--format text` bertentangan"],
  [["--json", "--format", "html", "-o", "x.html"], "conflicting-options", "`--format html`"],
  [["--format", "json", "--force"], "option-alone", "`-o`"],
  [["--format", "json", "--unknown"], "unknown-option", "--unknown"],
])("%j is refused, in JSON for the program that reads it", (args, code, words) => {
  const { exit, out, err } = jenjang([...QUESTION, ...args]);
  const { error } = JSON.parse(out) as { error: { code: string; message: string } };
  expect([exit, err, error.code]).toEqual([2, "", code]);
  expect(error.message).toContain(words);
});

test.each([
  [
    [...QUESTION, "--format", "pdf"],
    ["`pdf` bukan bentuk keluaran yang dikenal", "text, json, markdown, html"],
  ],
  [[...QUESTION, "--format", "markdwon"], ["maksud Anda `markdown`?"]],
  [
    [...QUESTION, "-o", "nota.docx"],
    ["`nota.docx`", ".txt, .json, .md, .html"],
  ],
  [[...QUESTION, "-o", "nota"], ["`nota`"]],
  [[...QUESTION, "-o", "folder.html/nota"], ["`folder.html/nota`"]],
  [
    [...QUESTION, "--force"],
    ["`--force`", "`-o`"],
  ],
  [[...QUESTION, "--block"], ["opsi tidak dikenal `--block`"]],
])("%j is refused in words, and nothing is written", (args, words) => {
  const { exit, out, err, written } = writing(args);
  expect([exit, out, written.size]).toEqual([2, "", 0]);
  for (const word of words) expect(err.replace(/\s+/g, " ")).toContain(word);
});

test("--block has no place in the JSON of the contract", () => {
  const { exit, out } = jenjang([...SIGNING, "--block", "--json"]);
  expect([exit, JSON.parse(out)]).toMatchObject([2, { error: { code: "conflicting-options" } }]);
});

test.each([
  ["nota.md", "# Jalur"],
  ["nota.HTML", "<!doctype html>"],
  ["nota.json", "{"],
  ["nota.txt", "Perbup Kutai Barat 21/2017"],
])("%s tells its form by its ending", (file, start) => {
  const { exit, out, err, written } = writing([...QUESTION, "-o", file]);
  expect([exit, out, err]).toEqual([0, "", `Ditulis ke ${file}\n`]);
  expect([...written.keys()]).toEqual([file]);
  expect(String(written.get(file)).startsWith(start)).toBe(true);
});

test("the form that is asked for goes before the ending, and is what standard output gets without a file", () => {
  const { written } = writing([...QUESTION, "-o", "nota.txt", "--format", "markdown"]);
  expect(written.get("nota.txt")).toBe(jenjang([...QUESTION, "--format", "markdown"]).out);
});

test("a text in a file has no colours, and the same width everywhere", () => {
  const { written } = writing([...QUESTION, "-o", "a.txt"], { tty: true, columns: 40 });
  expect(written.get("a.txt")).toBe(jenjang(QUESTION, { columns: 80 }).out);
});

test("a question that is not understood writes no file", () => {
  const { exit, written } = writing(["route", "Bupatti", "-o", "nota.html"]);
  expect([exit, written.size]).toEqual([2, 0]);
});

test("the exit status is that of the answer, whatever its form", () => {
  const asked = [...QUESTION, "--absent", "Asisten II"];
  for (const format of ["text", "json", "markdown", "html"])
    expect(jenjang([...asked, "--format", format]).exit).toBe(3);
});

test("a note is dated by the clock, or as SOURCE_DATE_EPOCH says", () => {
  const day = (env: Record<string, string>): string =>
    /Tanggal: (.*)/.exec(jenjang([...QUESTION, "--format", "markdown"], { env }).out)?.[1] ?? "";
  expect([day({}), day({ SOURCE_DATE_EPOCH: "" })]).toEqual(["22 November 2026", "22 November 2026"]);
  expect(day({ SOURCE_DATE_EPOCH: "0" })).toBe("1 Januari 1970");
  expect(day({ SOURCE_DATE_EPOCH: "1709251199" })).toBe("29 Februari 2024");
});

test.each([
  "yesterday",
  "-1",
  "1e9",
  "9".repeat(20),
])("SOURCE_DATE_EPOCH=%s is no date, and is not passed over", (value) => {
  const { exit, err, out } = jenjang([...QUESTION, "--format", "html"], { env: { SOURCE_DATE_EPOCH: value } });
  expect([exit, out]).toEqual([2, ""]);
  expect(err).toContain("SOURCE_DATE_EPOCH");
});

test("a note names the version of its rule file, and the start of the hash of the file itself", () => {
  const { text } = sourceOf("rules/kutai-barat/perbup-21-2017.yaml");
  const hash = createHash("sha256").update(text).digest("hex");
  const { out } = jenjang([...QUESTION, "--format", "markdown", "--lang", "en"]);
  expect(out).toContain(`perbup-21-2017.yaml, version 1.0, sha256 ${hash.slice(0, 16)}`);
  expect(out).toContain("Made with jenjang 0.0.0-test on 22 November 2026.");
});

/** The words of a line, as a shell reads them. */
function wordsOf(line: string): string[] {
  return [...line.matchAll(/"([^"]*)"|'([^']*)'|(\S+)/g)].map((m) => m[1] ?? m[2] ?? m[3] ?? "");
}

test.each([
  [QUESTION],
  [SIGNING],
  [["explain", "deputize", "--absent", "Bupati;Sekda", "--occasion", "acara-resmi", "--reading", "atau-cascade"]],
  [["who-signs", "--doc=surat", "--not-delegated", "--block", "-r", "kutai-barat", "-r", "kutai-timur"]],
])("%j: the line in the note asks the same again", (args) => {
  const note = (line: readonly string[]): string => jenjang([...line, "--format", "markdown"]).out;
  const [, line = ""] = /```\njenjang (.*)\n```/.exec(note(args)) ?? [];
  expect(note(wordsOf(line))).toBe(note(args));
  expect(line).not.toContain("--format");
});

test("explain gives the derivation in every form", () => {
  const asked = ["explain", "deputize", "--absent", "Bupati", "--occasion", "acara-resmi", "-r", "kutai-timur"];
  for (const format of ["text", "json", "markdown", "html"])
    expect(jenjang([...asked, "--format", format]).out).toMatch(
      /rules\/kutai-timur\/perbup-6-2007\.yaml:\d+|"line": \d+/,
    );
});

test("--block puts a block under each finding, in text and in notes, and says where there is none", () => {
  const text = jenjang([...SIGNING, "--block"]).out;
  expect(text.startsWith(jenjang(SIGNING).out)).toBe(true);
  expect(
    text.match(/^ {8}a\.n\. SEKRETARIS DAERAH\n {8}ASISTEN I{1,3},\n\n\n\n {8}\(nama\)\n {8}NIP …$/gm),
  ).toHaveLength(3);
  for (const format of ["markdown", "html"])
    expect(jenjang([...SIGNING, "--block", "--format", format]).out.match(/a\.n\. SEKRETARIS DAERAH/g)).toHaveLength(3);
  expect(jenjang([...SIGNING, "--format", "html"]).out).not.toContain("NIP");
  const silent = jenjang(["who-signs", "--doc", "perda", "--signer", "Sekda", "-r", "kutai-barat", "--block"]);
  expect([silent.exit, silent.out.includes("Tidak ada blok tanda tangan"), silent.out.includes("NIP")]).toEqual([
    3,
    true,
    false,
  ]);
});

test("the help of a question knows the forms, in both languages", () => {
  const help = (language: string): string => jenjang(["who-signs", "--help", "--lang", language]).out;
  for (const flag of ["--format <", "-o, --output <", "--force", "--block"])
    for (const language of ["id", "en"]) expect(help(language)).toContain(flag);
});

import type { RuleFiles } from "../../src/cli/shell";
import { COPY, RULES } from "../paper/small";
import { swapped } from "../support/bad";
import { vocabularySource } from "../support/book";
import { jenjang, type Setting } from "../support/shell";

const ODDITY = "oddities:\n  - { code: as-printed, cite: Pasal 4, says: { id: Pendek sekali, en: Very short } }\n";

const rules: RuleFiles = {
  vocabulary: vocabularySource(),
  regulations: [
    { path: "rules/x/perbup-1-2020.yaml", text: swapped(RULES, "\nprovisions:", `\n${ODDITY}\nprovisions:`) },
    {
      path: "rules/y/perbup-2-2021.yaml",
      text: RULES.replace("x/perbup-1-2020", "y/perbup-2-2021").replace("Kabupaten X, aliases: [X]", "Kabupaten Y"),
    },
  ],
  cases: [],
  overlays: [],
  unreadable: [],
  stamps: new Map(),
};

const setting: Setting = {
  rules,
  texts: { "copy.txt": COPY, "other.txt": swapped(COPY, "melalui Sekda", "saja"), "letter.txt": "Surat biasa\n" },
  columns: 100,
};

const verify = (...args: string[]) => jenjang(["verify", ...args], setting);

test("a copy that agrees: exit 0, the oddities that are declared, and the count", () => {
  const { exit, out, err } = verify("-r", "x", "--text", "copy.txt", "--lang", "en");
  expect([exit, err]).toEqual([0, ""]);
  expect(out.split("\n").slice(0, 3)).toEqual([
    "1 oddity of the text, declared in the rule file:",
    "· Pasal 4: Very short",
    "",
  ]);
  expect(out).toMatch(/\nx\/perbup-1-2020: 29 provisions and \d+ mentions of offices agree with the text\n$/);
});

test("a copy that differs: exit 1, each difference with its article, words and line", () => {
  const { exit, out } = verify("-r", "x", "--text", "other.txt");
  expect(exit).toBe(1);
  expect(out).toContain("✗ Pasal 4 [office-not-mentioned]");
  expect(out).toContain("Sekretaris Daerah tidak disebut di sini, padahal aturan `channels-1` mengutipnya");
  expect(out).toContain("rules/x/perbup-1-2020.yaml:32:5");
  expect(out).toContain("x/perbup-1-2020: 1 perbedaan");
});

test("what is declared odd in one way is told with that way, and with the words it is about", () => {
  const odd = `oddities:
  - { code: office-not-mentioned, cite: Pasal 4, detail: Sekretaris Daerah, says: Hanya dimaksud }
  - { code: heading-differs, cite: BAB I, says: Judul lain }
`;
  const text = swapped(RULES, "\nprovisions:", `\n${odd}\nprovisions:`);
  const copy = swapped(swapped(COPY, "melalui Sekda", "saja"), "KETENTUAN\n\nUMUM", "PENGERTIAN");
  const regulations = [{ path: "rules/x/perbup-1-2020.yaml", text }];
  const { exit, out } = jenjang(["verify", "--text", "copy.txt"], {
    columns: 100,
    rules: { ...rules, regulations },
    texts: { "copy.txt": copy },
  });
  expect(exit).toBe(0);
  expect(out).toContain("· Pasal 4 [office-not-mentioned] Sekretaris Daerah: Hanya dimaksud\n");
  expect(out).toContain("· BAB I [heading-differs]: Judul lain\n");
});

test.each([
  ["at a space", "Lima belas kata ".repeat(12), `"${"Lima belas kata ".repeat(5)}…`],
  ["within a word that is too long itself", "x".repeat(200), `"${"x".repeat(80)} …`],
])("a long passage that only the copy has is cut %s", (_, words, end) => {
  const texts = { "long.txt": swapped(COPY, "Ditetapkan di X", `Pasal 5\n${words}\nDitetapkan di X`) };
  const { exit, out } = jenjang(["verify", "-r", "x", "--text", "long.txt"], { ...setting, texts, columns: 200 });
  expect(exit).toBe(1);
  expect(out.replace(/\s+/g, " ")).toContain(`${end}"`);
});

test("as JSON", () => {
  const { exit, out } = verify("-r", "x", "--text", "other.txt", "--json");
  expect(exit).toBe(1);
  expect(JSON.parse(out)).toMatchObject({
    contract: 1,
    regulation: "x/perbup-1-2020",
    agrees: false,
    checked: { provisions: 29 },
    differences: [
      { code: "office-not-mentioned", cite: ["Pasal 4"], rule: "channels-1", expected: "Sekretaris Daerah", line: 32 },
    ],
    declared: [{ code: "as-printed", cite: ["Pasal 4"], message: "Pendek sekali" }],
  });
});

test.each<[string, string[], string]>([
  ["a file that is not there", ["-r", "x", "--text", "no-such-file.txt"], "no-such-file.txt"],
  ["a text without provisions", ["-r", "x", "--text", "letter.txt"], "tidak ada ketentuan yang dapat dikenali"],
  ["several regulations", ["-r", "x,y", "--text", "copy.txt"], "sebutkan tepat satu peraturan"],
  ["an unknown regulation", ["-r", "nowhere", "--text", "copy.txt"], "peraturan `nowhere` tidak dikenal"],
  ["no regulation, of several", ["--text", "copy.txt"], "sebutkan tepat satu peraturan"],
  ["no text", ["-r", "x"], "opsi ini harus ada"],
])("%s: exit 2 and why", (_, args, why) => {
  const { exit, out, err } = verify(...args);
  expect([exit, out]).toEqual([2, ""]);
  expect(err).toContain(why);
});

test.each([
  ["one-regulation", ["-r", "x,y", "--text", "copy.txt"]],
  ["unreadable-text", ["-r", "x", "--text", "no-such-file.txt"]],
  ["no-provisions", ["-r", "x", "--text", "letter.txt"]],
])("the error %s is JSON too", (code, args) => {
  const { exit, out } = verify(...args, "--json");
  expect(exit).toBe(2);
  expect(JSON.parse(out)).toMatchObject({ contract: 1, error: { code } });
});

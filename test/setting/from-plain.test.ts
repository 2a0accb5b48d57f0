import { Findings } from "../../src/diagnostic/diagnostic";
import { fromPlain } from "../../src/setting/from-plain";
import { configFrom } from "../../src/setting/from-yaml";
import { oneOf, randomFrom } from "../store/random";

/* A file with a setting is read in two ways: whenever `fromPlain` reads one, YAML and the schema read just the same. */

const KEYS = ["regulation", "rules", "lang", "regulation", "lang", "Lang", "lang ", "regulatin", '"lang"', "-", ""];
const VALUES = [
  "kutai-barat",
  "kutai-barat/perbup-21-2017",
  "Kutai Barat",
  "Kutai  Barat, kutai-timur",
  "all",
  "id",
  "en",
  "./aturan",
  "../aturan/lain",
  "~/aturan",
  "/srv/aturan",
  ".",
  "..",
  "/",
  "~/",
  "a,b",
  "a-",
  "a_b",
];
const ODD = [
  "~",
  "true",
  "FALSE",
  "null",
  "Null",
  "12",
  "1e3",
  ".5",
  ".inf",
  "./ # x",
  "-",
  "- a",
  "[a, b]",
  "{a: b}",
  '"a"',
  "'a'",
  "a: b",
  "a:b",
  "a #b",
  "a#b",
  "*a",
  "&a b",
  "!a b",
  "|",
  ">",
  "%a",
  "@a",
  "`a`",
  "a\tb",
  "a\u0085b",
  "a\u2028b",
  "Daerah Istimewa é",
  "y",
  "no",
  "?",
  "? a",
  "",
  " ",
  ", a",
  "a ,b",
];
const LINES = [
  "",
  "# a comment",
  "   # a comment, indented",
  "  ",
  "\t",
  "---",
  "...",
  "  more",
  " lang: id",
  "%YAML 1.2",
  "\u{FEFF}",
  "- a",
  "# é \u2028",
];
const ENDS = ["\n", "\n", "\n", "\r\n", "\n\n", "", "\r"];

function drawn(random: () => number): string {
  const wild = random() < 0.5 ? 0 : 0.12;
  let text = "";
  const lines = Math.floor(random() * 5);
  for (let i = 0; i < lines; i += 1) {
    if (random() < 0.3) text += random() < wild ? oneOf(random, LINES) : oneOf(random, LINES.slice(0, 4));
    else {
      const key = random() < wild ? oneOf(random, KEYS) : oneOf(random, KEYS.slice(0, 5));
      const value = random() < wild ? oneOf(random, ODD) : oneOf(random, key === "lang" ? ["id", "en"] : VALUES);
      text += `${key}:${oneOf(random, [" ", " ", "  ", wild > 0 ? "" : " "])}${value}${oneOf(random, ["", "", " ", " # why", "  #"])}`;
    }
    text += random() < wild ? oneOf(random, ENDS) : "\n";
  }
  return text;
}

test("what is read as plain lines, YAML and the schema read just the same, at the same places", () => {
  const random = randomFrom(11);
  let read = 0;
  let left = 0;
  for (let i = 0; i < 6000; i += 1) {
    const source = { path: "/home/a/jenjang.yaml", text: drawn(random) };
    const plain = fromPlain(source);
    if (plain === undefined) {
      left += 1;
      continue;
    }
    const findings = new Findings();
    expect({ text: source.text, read: plain }).toEqual({ text: source.text, read: configFrom(source, findings) });
    expect({ text: source.text, faults: findings.all }).toEqual({ text: source.text, faults: [] });
    read += 1;
  }
  expect([read > 2000, left > 500]).toEqual([true, true]);
});

test.each(
  ODD.map((value) => `regulation: ${value}`).filter((text) => !/: (y|no|a ,b|a #b|\.\/ # x)$/.test(text)),
)("`%s` is left to YAML", (text) => expect(fromPlain({ path: "jenjang.yaml", text })).toBeUndefined());

test.each([
  "lang: fr",
  "lang: id\nlang: id",
  "Regulation: a",
  " lang: id",
  "lang:id",
  "lang:",
  "---\nlang: id",
])("`%s` is left to YAML as well", (text) => expect(fromPlain({ path: "jenjang.yaml", text })).toBeUndefined());

test("a file that somebody at home in Windows has written is plain", () => {
  const { regulations, language } = fromPlain({ path: "x", text: "regulation: kutai-barat\r\nlang: en\r\n" }) ?? {};
  expect([regulations?.value, language?.value]).toEqual([["kutai-barat"], "en"]);
});

import { GOOD, swapped } from "../support/bad";

/** What must be said of a text: the codes of all that is wrong with it, each once; none: it is sound. */
type Said = readonly string[];

const times = (count: number, text: (i: number) => string): string =>
  Array.from({ length: count }, (_, i) => text(i)).join("");
const offices = (lines: string): string => swapped(GOOD, "\nclasses:", `${lines}\nclasses:`);
const office = (name: string, more = ""): string =>
  offices(`  - { name: ${name}, kind: official, cite: Pasal 1${more} }\n`);

const TOO_MUCH: Said = ["yaml-syntax"];
/** Where the keys are read before it is known that there is too much. */
const TOO_MUCH_IN_ALL: Said = ["missing-key", "unknown-key", "yaml-syntax"];
/** Names that mean something to JavaScript. */
const BUILT_IN = ["__proto__", "constructor", "prototype", "hasOwnProperty", "toString", "valueOf"];

/** Rule files that somebody has made to do harm, or that a broken program has made, and what is said of each. */
export const TEXTS: readonly (readonly [what: string, text: string, said: Said])[] = [
  ["a hundred thousand open brackets", `a: ${"[".repeat(100_000)}`, TOO_MUCH],
  ["a hundred thousand levels of braces", `a: ${"{a: ".repeat(100_000)}${"}".repeat(100_000)}`, TOO_MUCH],
  ["ten thousand lists in each other", `a:\n ${"- ".repeat(10_000)}x`, TOO_MUCH],
  ["five hundred levels of blocks", times(500, (i) => `${" ".repeat(i)}a:\n`), TOO_MUCH],
  ["a hundred thousand question marks", "? ".repeat(100_000), TOO_MUCH],
  [
    "aliases of aliases, nine to the eleventh",
    `a0: &a0 [${"x,".repeat(9)}]\n${times(11, (i) => `a${i + 1}: &a${i + 1} [${`*a${i},`.repeat(9)}]\n`)}`,
    TOO_MUCH_IN_ALL,
  ],
  ["a long list repeated often", `a: &a [${"x,".repeat(20_000)}]\nb: [${"*a,".repeat(20_000)}]\n`, TOO_MUCH_IN_ALL],
  ["an alias inside what it stands for", "a: &a [*a]\n", TOO_MUCH_IN_ALL],
  ["fifty thousand aliases of nothing", `a: [${times(50_000, (i) => `*a${i},`)}]`, ["more-faults", "yaml-syntax"]],
  ["three hundred thousand anchors", "&a ".repeat(300_000), TOO_MUCH],
  ["half a million quotes", '"'.repeat(500_000), TOO_MUCH],
  ["twenty thousand unknown keys", times(20_000, (i) => `k${i}: 1\n`), ["missing-key", "more-faults", "unknown-key"]],
  ["one key twenty thousand times", "a: 1\n".repeat(20_000), ["duplicate-id", "more-faults"]],
  ["thirty thousand signs that begin nothing", `a: [\n${"@\n".repeat(30_000)}`, ["more-faults", "yaml-syntax"]],
  ["a name of half a million letters", office("A".repeat(500_000)), ["wrong-value"]],
  ["a name of a hundred thousand words", office("aB ".repeat(100_000)), ["wrong-value"]],
  [
    "a citation of a hundred thousand steps",
    swapped(GOOD, "Pasal 1 }", `Pasal 1${" huruf a".repeat(100_000)} }`),
    ["unknown-provision"],
  ],
  [
    "a year of a hundred thousand digits",
    swapped(GOOD, "2020\n  region", `${"9".repeat(100_000)}\n  region`),
    ["wrong-value"],
  ],
  ["a date of half a million digits", swapped(GOOD, '"2020-01-01"', `"${"2".repeat(500_000)}"`), ["wrong-value"]],
  [
    "two thousand and one offices",
    offices(times(1999, (i) => `  - { name: Kantor ${i} A, kind: unit, cite: Pasal 1 }\n`)),
    ["too-many-entries"],
  ],
  [
    "a thousand unknown offices",
    swapped(
      GOOD,
      "powers:\n",
      `powers:\n${times(1000, (i) => `  - { signer: Xyz${i}, signs: surat, cite: Pasal 2 }\n`)}`,
    ),
    ["more-faults", "unknown-office"],
  ],
  [
    "a merge key, which YAML 1.2 has not",
    offices("  - &x { name: A, kind: official, cite: Pasal 1 }\n  - { <<: *x, name: B }\n"),
    ["missing-key", "unknown-key"],
  ],
  [
    "a merge key that the file says is of YAML 1.1",
    `%YAML 1.1\n---\n${offices("  - &x { name: A, kind: official, cite: Pasal 1 }\n  - { <<: *x, name: B }\n")}`,
    ["missing-key", "unknown-key"],
  ],
  [
    "tags of other languages",
    offices("  - !!js/function { name: A, kind: official, cite: Pasal 1 }\n"),
    ["yaml-syntax"],
  ],
  ["a binary", offices("  - { name: !!binary aGVq, kind: official, cite: Pasal 1 }\n"), ["yaml-syntax"]],
  ["two documents", `${GOOD}---\n${GOOD}`, ["yaml-syntax"]],
  ["a carriage return at the end of every line", GOOD.replaceAll("\n", "\r"), ["yaml-syntax"]],
  ["CRLF", GOOD.replaceAll("\n", "\r\n"), []],
  ["a byte order mark", `\ufeff${GOOD}`, []],
  ["a tab for spaces", swapped(GOOD, "  id:", "\tid:"), ["yaml-syntax"]],
  ["NUL in a word", swapped(GOOD, "Siapa", "Si\0apa"), []],
  ["escapes and turned writing", `${GOOD}  Pasal 3: "\\e[2J\\x9b1m\\u202e"\n`, []],
  ["half of a pair of surrogates", `${GOOD}  Pasal 3: "\\ud800"\n`, []],
  ["a million newlines", "\n".repeat(1_000_000), TOO_MUCH],
  ["a million spaces", " ".repeat(1_000_000), ["empty-file"]],
  ["comments alone", "# a\n".repeat(10_000), ["empty-file"]],
  ...BUILT_IN.flatMap((name): [string, string, Said][] => [
    [`a key \`${name}\``, office("A", `, ${name}: 1`), ["unknown-key"]],
    [`a section \`${name}\``, `${GOOD}${name}: { polluted: true }\n`, ["unknown-key"]],
    [`an office \`${name}\``, swapped(office(name), "signer: Bupati", `signer: ${name}`), []],
    [`an alias \`${name}\``, office("A", `, aliases: [${name}]`), []],
    [`an unknown office \`${name}\``, swapped(GOOD, "signer: Bupati", `signer: ${name}`), ["unknown-office"]],
    [`an unknown document \`${name}\``, swapped(GOOD, "signs: perbup", `signs: ${name}`), ["unknown-term"]],
    [
      `an unknown provision \`${name}\``,
      swapped(GOOD, "signs: perbup, cite: Pasal 2", `signs: perbup, cite: ${name}`),
      ["unknown-provision"],
    ],
    [`a provision \`${name}\``, `${GOOD}  ${name}: x\n`, ["malformed-provision"]],
  ]),
];

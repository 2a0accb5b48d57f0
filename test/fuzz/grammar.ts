import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { type Document, isMap, isSeq, parseDocument } from "yaml";
import { GOOD } from "../support/bad";

/*
 * Where inputs come from: texts by a grammar of YAML, texts of the shipped files and the kept corpus with their structure
 * changed, and questions of words that belong into some.
 */

const ROOT = join(__dirname, "../..");
const read = (path: string): string => readFileSync(join(ROOT, path), "utf8");

/** Words that mean something to somebody: to YAML, to JavaScript, to a terminal, to the rules. */
const WORDS: readonly string[] = [
  "Bupati",
  "Wakil Bupati",
  "Sekda",
  "Dinas",
  "Dinas Pariwisata",
  "Kadis Kesehatan",
  "Asisten 2",
  "Staf Ahli",
  "Badan",
  "Pasal 1",
  "Pasal 2",
  "Pasal 26 (MEKANISME) ayat (2)",
  "huruf a",
  "surat",
  "konsultasi",
  "umum",
  "rahasia",
  "kutai-barat",
  "__proto__",
  "constructor",
  "toString",
  "hasOwnProperty",
  "",
  " ",
  "~",
  "null",
  "true",
  "1e400",
  "0x1",
  "-1",
  ".nan",
  "\u202eBupati",
  "Bu\u200bpati",
  "Bupаti",
  "B\u0301upati",
  "Ｂｕｐａｔｉ",
  "\u001b[2J",
  "\u009b1m",
  "\ud800",
  "\ufeff",
  "𝐁𝐮𝐩𝐚𝐭𝐢",
  "<script>",
  "`",
  "\\",
  "'",
  '"',
  "*a",
  "&a",
  "!x",
  "%a",
  "@",
  "|",
  ">",
  "- ",
  "? ",
  "#",
  ": ",
  "{",
  "}",
  "[",
  "]",
  ",",
  "---",
  "...",
];

const word = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...WORDS) },
  { weight: 2, arbitrary: fc.string({ unit: "binary", maxLength: 12 }) },
  { weight: 1, arbitrary: fc.string({ unit: "grapheme", maxLength: 30 }) },
);

const scalar = fc.oneof(
  word,
  word.map((text) => JSON.stringify(text)),
  word.map((text) => `'${text.replaceAll("'", "''")}'`),
  fc.constantFrom("*x", "&x a", "!!str a", "!!js/function x", "|\n  a", ">-\n  b", "", "<<"),
);

/** Values of YAML, in flow and in block style, well formed or not. */
const value = fc.letrec<{ node: string; flow: string; block: string }>((tie) => ({
  node: fc.oneof({ maxDepth: 5, depthSize: "small" }, scalar, tie("flow"), tie("block")),
  flow: fc.oneof(
    fc.array(tie("node"), { maxLength: 4 }).map((items) => `[${items.join(", ")}]`),
    fc
      .array(fc.tuple(scalar, tie("node")), { maxLength: 4 })
      .map((pairs) => `{ ${pairs.map(([k, v]) => `${k}: ${v}`).join(", ")} }`),
  ),
  block: fc.oneof(
    fc.array(tie("node"), { maxLength: 4 }).map((items) => items.map((item) => `\n- ${indented(item)}`).join("")),
    fc
      .array(fc.tuple(scalar, tie("node")), { maxLength: 4 })
      .map((pairs) => pairs.map(([k, v]) => `\n${k}: ${indented(v)}`).join("")),
  ),
})).node;

function indented(text: string): string {
  return text.replaceAll("\n", "\n  ");
}

const mapping = fc.array(
  fc.tuple(fc.oneof(scalar, fc.constantFrom("regulation", "offices", "powers", "lang", "rules")), value),
  { maxLength: 6 },
);
const grammatical = mapping.map((pairs) => pairs.map(([k, v]) => `${k}: ${indented(v)}\n`).join(""));

/** A change of a text as a text: something put in, taken out, doubled, or put elsewhere. */
const edit = fc.record({
  kind: fc.constantFrom("insert", "delete", "double", "line-out", "line-double", "swap", "ending"),
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  to: fc.double({ min: 0, max: 1, noNaN: true }),
  length: fc.integer({ min: 1, max: 40 }),
  word,
});
type Edit = typeof edit extends fc.Arbitrary<infer E> ? E : never;

function edited(text: string, { kind, at, to, length, word: put }: Edit): string {
  const from = Math.floor(at * text.length);
  const end = Math.min(text.length, from + length);
  const lines = text.split("\n");
  const line = Math.floor(at * lines.length);
  const other = Math.floor(to * lines.length);
  switch (kind) {
    case "insert":
      return text.slice(0, from) + put + text.slice(from);
    case "delete":
      return text.slice(0, from) + text.slice(end);
    case "double":
      return text.slice(0, end) + text.slice(from);
    case "line-out":
      return lines.filter((_, i) => i !== line).join("\n");
    case "line-double":
      return lines.toSpliced(other, 0, lines[line] ?? "").join("\n");
    case "swap":
      return lines.with(Math.min(other, lines.length - 1), lines[line] ?? "").join("\n");
    default:
      return text.replaceAll("\n", length % 2 === 0 ? "\r\n" : "\r");
  }
}

/** Values with nothing in them, or in another shape than is expected. */
const BARE: readonly unknown[] = [{}, [], null, [[]], { by: "office" }, 0, true];

/** A change of a file as YAML: a value put in another's place, taken out, doubled, or replaced by a word. The file stays YAML. */
function restructured(text: string, { kind, at, to, word: put }: Edit): string {
  const document = parseDocument(text);
  if (document.errors.length > 0) return edited(text, { kind, at, to, length: 3, word: put });
  const paths = pathsIn(document);
  const path = paths[Math.floor(at * paths.length)];
  const other = paths[Math.floor(to * paths.length)];
  if (path === undefined || other === undefined) return text;
  try {
    if (kind === "delete" || kind === "line-out") document.deleteIn(path);
    else if (kind === "insert") document.setIn(path, put);
    else if (kind === "ending") document.setIn(path, document.createNode(BARE[Math.floor(to * BARE.length)]));
    else document.setIn(path, document.getIn(other, true));
    return document.toString();
  } catch {
    return text; // A path that is there no longer, or a value that would contain itself.
  }
}

function pathsIn(document: Document): (string | number)[][] {
  const paths: (string | number)[][] = [];
  const walk = (node: unknown, path: (string | number)[]): void => {
    if (path.length > 0) paths.push(path);
    if (isMap(node)) for (const { key, value: inner } of node.items) walk(inner, [...path, String(key)]);
    if (isSeq(node))
      node.items.forEach((item, i) => {
        walk(item, [...path, i]);
      });
  };
  walk(document.contents, []);
  return paths;
}

const edits = fc.array(fc.tuple(fc.boolean(), edit), { minLength: 1, maxLength: 6 });

/** Texts of a pool, each changed a little. */
function changed(pool: readonly string[]): fc.Arbitrary<string> {
  return fc
    .tuple(fc.constantFrom(...pool), edits)
    .map(([text, all]) =>
      all.reduce(
        (now, [asYaml, one]) => (asYaml && now.length < 30_000 ? restructured(now, one) : edited(now, one)),
        text,
      ),
    );
}

const OPTIONS = [
  "--to",
  "--for",
  "--about",
  "--absent",
  "--character",
  "-r",
  "--reading",
  "--json",
  "--lang",
  "--doc",
  "--signer",
  "--on-behalf",
  "--capacity",
  "--matter",
  "--delegated",
  "--occasion",
  "--invited-by",
  "--deputy",
  "--format",
  "--highlight",
  "--topic",
  "--all",
  "--",
  "-",
  "--block",
  "--no-color",
  "--nosuch",
  "--to=",
  "-h",
];
const COMMANDS = [
  "route",
  "who-signs",
  "deputize",
  "explain",
  "cite",
  "show",
  "list",
  "compare",
  "chart",
  "help",
  "explain route",
  "mengapa",
  "nosuch",
  "",
];
const LISTS = [
  "offices",
  "readings",
  "id",
  "en",
  "own",
  "json",
  "text",
  "markdown",
  "html",
  "mermaid",
  "dot",
  "svg",
  "tree",
  "penjelasan-kebijakan",
  "Bupati,Wakil Bupati",
  "Bupati:tidak-di-tempat",
  "Sekda;Bupati:x",
  "kutai-timur",
  "all",
  "+Sekda",
  "atau-literal",
];

const shellWord = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...OPTIONS) },
  {
    weight: 3,
    arbitrary: fc
      .oneof(word, fc.constantFrom(...LISTS))
      .map((text) => (/^[\w:,;+-]+$/.test(text) ? text : JSON.stringify(text))),
  },
  { weight: 1, arbitrary: word },
);
const line = fc
  .tuple(fc.constantFrom(...COMMANDS), fc.array(shellWord, { maxLength: 8 }))
  .map(([first, rest]) => [first, ...rest].join(" "));

const name = fc.array(
  fc.oneof(
    word,
    fc.constantFrom("Kepala", "Ka", "kadis", "Dinas", "dan", "Kabupaten Kutai Barat", "II", "2", "&", "/", "-"),
  ),
  { maxLength: 5 },
);
const spelled = fc.tuple(name, fc.constantFrom(" ", "", "-", "  ", "\t", "_")).map(([parts, gap]) => parts.join(gap));

const GROUND: Readonly<Record<string, readonly string[]>> = {
  yaml: [GOOD, read("rules/vocabulary.yaml")],
  rules: [
    GOOD,
    GOOD,
    GOOD,
    read("test/good/rules/sungai-belanta/perbup-34-2022.yaml").replace(
      "sungai-belanta/perbup-34-2022",
      "x/perbup-1-2020",
    ),
    ...badFiles(),
  ],
  vocabulary: [read("rules/vocabulary.yaml")],
  overlay: [
    "overlay:\n  extends: x/perbup-1-2020\n  title: Bagan\ncoordination:\n  - { coordinator: Sekretaris Daerah, units: [Dinas Pariwisata], cite: Pasal 2 }\n",
  ],
  cases: [read("test/good/rules/sungai-belanta/perbup-34-2022.cases.yaml")],
  setting: [
    "regulation: kutai-barat\nrules: ./aturan\nlang: id\n",
    "# x\nregulation: [kutai-barat, kutai-timur]\n",
    "lang: en # y\r\n",
  ],
  copy: [
    read("test/good/sungai-belanta-34-2022.txt"),
    "BAB I\nKETENTUAN UMUM\n\nPasal 1\n\n(1) Bupati:\na. memimpin; dan\nb. menandatangani.\n(2) Wakil Bupati.\n\nPasal 2\n1. satu\n2. dua\n",
  ],
};

function badFiles(): string[] {
  return readdirSync(join(ROOT, "test/bad"))
    .filter((file) => file.endsWith(".yaml"))
    .map((file) => read(`test/bad/${file}`));
}

/** Inputs for a target. @param kept inputs that reached something new */
export function inputsFor(target: string, kept: readonly string[]): fc.Arbitrary<string> {
  if (target === "arguments") return mostly(line, kept);
  if (target === "names") return mostly(spelled, kept);
  if (target === "session")
    return mostly(
      fc.array(line, { minLength: 1, maxLength: 4 }).map((all) => all.join("\n")),
      kept,
    );
  const pool = [...(GROUND[target] ?? []), ...kept];
  return fc.oneof({ weight: 3, arbitrary: changed(pool) }, { weight: 1, arbitrary: grammatical });
}

function mostly(made: fc.Arbitrary<string>, kept: readonly string[]): fc.Arbitrary<string> {
  if (kept.length === 0) return made;
  const again = fc.tuple(fc.constantFrom(...kept), fc.array(edit, { minLength: 1, maxLength: 3 }));
  return fc.oneof(
    { weight: 3, arbitrary: made },
    { weight: 1, arbitrary: again.map(([text, all]) => all.reduce(edited, text)) },
  );
}

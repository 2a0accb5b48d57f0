import { chartWords } from "../../../src/render/chart/words";
import type { Args, Catalogue } from "../../../src/render/messages/catalogue";
import { enSetting } from "../../../src/render/messages/en-setting";
import { idSetting } from "../../../src/render/messages/id-setting";
import { noteWords } from "../../../src/render/note/words";
import { catalogue } from "../../../src/render/say";

/*
 * What a sentence says where something it may tell is not there, and where one thing is there and not several.
 */

const { id, en } = { id: catalogue("id"), en: catalogue("en") };

describe("one thing is told as one, several as several", () => {
  test.each<[string, (words: Catalogue) => readonly [string, string], [string, string]]>([
    ["differences", ({ verification: v }) => [v.differ(1), v.differ(2)], ["1 difference", "2 differences"]],
    [
      "oddities",
      ({ verification: v }) => [v.declared(1), v.declared(2)],
      ["1 oddity of the text, declared in the rule file", "2 oddities of the text, declared in the rule file"],
    ],
    [
      "cases",
      (words) => [words.tally(1, 0), words.tally(2, 1)],
      ["1 case passed, 0 failed", "2 cases passed, 1 failed"],
    ],
    [
      "warnings",
      (words) => [words.warnings(1, 1), words.warnings(3, 2)],
      ["1 warning in 1 file", "3 warnings in 2 files"],
    ],
    ["faults", (words) => [words.faults(1, 1), words.faults(3, 2)], ["1 fault in 1 file", "3 faults in 2 files"]],
    [
      "cases of one rule",
      ({ inspection }) => [inspection.testedBy(1), inspection.testedBy(2)],
      ["Tested by 1 case", "Tested by 2 cases"],
    ],
    [
      "items of a comparison",
      ({ comparing }) => [comparing.foldedTo(1), comparing.foldedTo(2)],
      [
        "Questions with the same difference are told once, in 1 item below.",
        "Questions with the same difference are told once, in 2 items below.",
      ],
    ],
  ])("%s", (_what, told, expected) => {
    expect(told(en)).toEqual(expected);
    for (const words of told(id)) expect(words).toMatch(/\d/);
  });
});

test("what is to mend and to know, and the files of a cache, one and several", () => {
  const told = [enSetting, idSetting].map(({ unhealthy }) => [unhealthy(1, 0), unhealthy(2, 1), unhealthy(0, 3)]);
  expect(told[0]).toEqual(["1 thing to mend", "2 things to mend, 1 thing to know", "3 things to know"]);
  expect(told[1]?.map((words) => words.match(/\d/g)?.join(" "))).toEqual(["1", "2 1", "3"]);
  const files = (count: string): string => enSetting.health.cache({ folder: "c", size: "1 kB", files: count });
  expect([files("1"), files("2")]).toEqual(["c (1 kB, 1 file)", "c (1 kB, 2 files)"]);
  const rules = (count: string, overlays: string): string => enSetting.health["rule-files"]({ count, overlays });
  expect([rules("1", ""), rules("2", "1 overlay")]).toEqual([
    "1 regulation, all valid",
    "2 regulations, with 1 overlay, all valid",
  ]);
});

describe("what is not known is left out of a sentence, and the rest still reads", () => {
  test.each<[string, (words: Catalogue) => (args: Args) => string, Args, [string, string]]>([
    [
      "a heading that the index does not have",
      ({ verification }) => verification.differences["missing-in-index"],
      { found: "" },
      ["ada dalam salinan, tetapi tidak ada dalam indeks", "in the text, not in the index"],
    ],
    [
      "a heading that stands in the copy only",
      ({ verification }) => verification.differences["missing-in-index"],
      { found: "UMUM" },
      ['ada dalam salinan, tetapi tidak ada dalam indeks: "UMUM"', 'in the text, not in the index: "UMUM"'],
    ],
    [
      "headings that are none",
      ({ verification }) => verification.differences["heading-differs"],
      { expected: "UMUM", found: "" },
      ['judul dalam indeks "UMUM", dalam salinan tidak ada', 'heading in the index "UMUM", in the text none'],
    ],
    [
      "a place under no heading, in the copy",
      ({ verification }) => verification.differences["stands-elsewhere"],
      { expected: "BAB I", found: "" },
      [
        "dalam indeks di bawah BAB I, dalam salinan di bawah tidak ada judul",
        "in the index under BAB I, in the text under no heading",
      ],
    ],
    [
      "a place under no heading, in the index",
      ({ verification }) => verification.differences["stands-elsewhere"],
      { expected: "", found: "BAB II" },
      [
        "dalam indeks di bawah tidak ada judul, dalam salinan di bawah BAB II",
        "in the index under no heading, in the text under BAB II",
      ],
    ],
    [
      "an office that no rule but a definition cites",
      ({ verification }) => verification.differences["office-not-mentioned"],
      { expected: "Bupati", rule: "" },
      [
        "Bupati tidak disebut di sini, padahal pasal ini dikutip untuknya",
        "Bupati is not mentioned here, yet this is cited for it",
      ],
    ],
    [
      "an office that a rule cites",
      ({ verification }) => verification.differences["office-not-mentioned"],
      { expected: "Bupati", rule: "r1" },
      [
        "Bupati tidak disebut di sini, padahal aturan `r1` mengutipnya",
        "Bupati is not mentioned here, yet rule `r1` cites this",
      ],
    ],
    [
      "officials whom the copy does not name in a row",
      ({ verification }) => verification.differences["connective-differs"],
      { expected: "dan", found: "", rule: "r1" },
      [
        'antara pejabat yang berhalangan, aturan `r1` memakai "dan", salinan tidak menyebut mereka menurut urutan itu',
        'between the absent officials, rule `r1` has "dan", the text does not name them in this order',
      ],
    ],
    [
      "a connective",
      ({ verification }) => verification.differences["connective-differs"],
      { expected: "dan", found: "atau", rule: "r1" },
      [
        'antara pejabat yang berhalangan, aturan `r1` memakai "dan", salinan "atau"',
        'between the absent officials, rule `r1` has "dan", the text "atau"',
      ],
    ],
    [
      "the purpose and the addressee of a path",
      ({ phrases }) => phrases["gap.no-route"],
      { purpose: "", from: "Camat", to: "" },
      ["tidak ada ketentuan tentang jalur apa pun dari Camat", "no provision on a path from Camat"],
    ],
    [
      "the deputy, and for whom and what",
      ({ phrases }) => phrases["gap.no-substitution"],
      { deputy: "", represented: "", occasion: "", absent: "Bupati" },
      [
        "tidak ada ketentuan yang menempatkan seorang pengganti bila hanya Bupati yang",
        "no provision puts in a deputy",
      ],
    ],
    [
      "the deputy, and for whom and what, when they are known",
      ({ phrases }) => phrases["gap.no-substitution"],
      { deputy: "Sekda", represented: "Bupati", occasion: "Acara resmi", absent: "Bupati" },
      ["Sekda untuk mewakili Bupati dalam acara resmi bila", "puts in Sekda for Bupati"],
    ],
    [
      "an occasion that begins with its own preposition",
      ({ phrases }) => phrases["gap.no-substitution"],
      { deputy: "", represented: "", occasion: "Di dalam dan di luar pengadilan", absent: "Bupati" },
      ["seorang pengganti di dalam dan di luar pengadilan bila", "puts in a deputy"],
    ],
    [
      "to whom a path leads that was not asked for",
      ({ phrases }) => phrases["gap.other-addressee"],
      { names: "Bupati", to: "" },
      ["yang ada tertuju kepada Bupati", "the one there is leads to Bupati"],
    ],
    [
      "a value that is none",
      ({ diagnostics }) => diagnostics["wrong-value"],
      { value: "", key: "members", shape: "filled", expected: "" },
      ["nilai untuk `members` tidak sesuai", "wrong value for `members`: must not be empty"],
    ],
    [
      "a file of another kind",
      ({ diagnostics }) => diagnostics["other-kind"],
      { kind: "vocabulary", wanted: "regulation" },
      ["isi berkas ini kosakata, bukan peraturan;", "this file holds a vocabulary, not a regulation;"],
    ],
    [
      "the shell",
      ({ misunderstandings }) => misunderstandings["unknown-shell"],
      { shell: "" },
      ["tidak diketahui shell apa yang dipakai", "which shell you use is not known; name it"],
    ],
    [
      "the shell, when it is known",
      ({ misunderstandings }) => misunderstandings["unknown-shell"],
      { shell: "tcsh" },
      ["shell `tcsh` tidak didukung", "the shell `tcsh` is not supported"],
    ],
    [
      "what opens and does not close",
      ({ misunderstandings }) => misunderstandings["unclosed-quote"],
      { quote: "\\" },
      ["baris berakhir dengan garis miring terbalik", "the line ends in a backslash"],
    ],
    [
      "a kind of term that has no name of its own",
      ({ misunderstandings }) => misunderstandings["unknown-term"],
      { term: "x", kind: "none such" },
      ["`x` bukan istilah yang dikenal", "unknown term `x`"],
    ],
  ])("%s", (_what, message, args, [inIndonesian, inEnglish]) => {
    expect(message(id)(args)).toContain(inIndonesian);
    expect(message(en)(args)).toContain(inEnglish);
    expect([message(id)(args), message(en)(args)].filter((words) => /undefined| {2}|[,:;] ?$/.test(words))).toEqual([]);
  });
});

test("where a setting comes from, and how things stand", () => {
  const told = ({ health, mending }: typeof enSetting): (string | undefined)[] => [
    health.lang({ lang: "id", origin: "" }),
    health.lang({ lang: "en", origin: "JENJANG_LANG" }),
    health.output({ width: "80", kind: "terminal", colour: "yes" }),
    health.output({ width: "80", kind: "pipe", colour: "no" }),
    health["encoding-plain"]({ locale: "" }),
    health["encoding-plain"]({ locale: "C" }),
    mending["regulation-unknown"]?.({ meant: "", known: "a, b" }),
    mending["regulation-unknown"]?.({ meant: "a", known: "a, b" }),
  ];
  expect(told(enSetting)).toEqual([
    "Indonesian (by default)",
    "English (according to JENJANG_LANG)",
    "80 columns, a terminal, in colour",
    "80 columns, no terminal, no colours",
    "not stated, which is not UTF-8",
    "C, which is not UTF-8",
    "there are: a, b",
    "did you mean `a`?",
  ]);
  expect(told(idSetting)).toEqual([
    "Bahasa Indonesia (bawaan)",
    "Bahasa Inggris (menurut JENJANG_LANG)",
    "lebar 80 kolom, terminal, berwarna",
    "lebar 80 kolom, bukan terminal, tanpa warna",
    "tidak disebut, bukan UTF-8",
    "C, bukan UTF-8",
    "yang ada: a, b",
    "mungkin maksudnya `a`",
  ]);
});

test("a chart names the annex that it is not, where the text has one", () => {
  const drawn = (annex: string): string[] => [chartWords("id").drawn(annex), chartWords("en").drawn(annex)];
  expect(drawn("").filter((words) => words.endsWith(")"))).toEqual([]);
  expect(drawn("Lampiran I").every((words) => words.endsWith(" (Lampiran I)"))).toBe(true);
});

test("a note tells what it was asked, as much of it as was said", () => {
  const nothing = {
    from: "",
    to: "",
    thing: "",
    character: "",
    about: "",
    absent: "",
    principal: "",
    signer: "",
    capacity: "",
    matter: "",
    delegated: "",
    represented: "",
    deputy: "",
    host: "",
  };
  const asked = (language: "id" | "en", command: "route" | "who-signs" | "deputize", said: Args): string =>
    noteWords(language).asks[command]({ ...nothing, ...said });
  expect(asked("en", "who-signs", {})).toBe("Who may sign official documents?");
  expect(asked("en", "who-signs", { about: "hukum" })).toBe("Who may sign official documents concerning hukum?");
  expect(asked("id", "who-signs", { about: "hukum" })).toBe(
    "Siapa yang berwenang menandatangani naskah dinas mengenai hukum?",
  );
  expect(
    asked("en", "deputize", { absent: "Bupati is away", thing: "to attend an invitation", host: "Gubernur" }),
  ).toBe("If Bupati is away, who stands in to attend an invitation of Gubernur?");
  expect(asked("en", "deputize", { absent: "Bupati is away", host: "Gubernur" })).toBe(
    "If Bupati is away, who stands in on the invitation of Gubernur?",
  );
  expect(asked("id", "deputize", { absent: "Bupati berhalangan", host: "Gubernur" })).toContain(
    "atas undangan Gubernur",
  );
  expect([noteWords("en").thing("report", "purposes"), noteWords("en").thing("inquiry", "purposes")]).toEqual([
    "a report",
    "an inquiry",
  ]);
  expect(noteWords("en").thing("opening", "occasions")).toBe("(opening)");
  expect(noteWords("en").ruleFile("r.yaml", null, "abc")).toBe("Rule file r.yaml, sha256 abc");
  expect(noteWords("en").ruleFile("r.yaml", "1.2", "abc")).toBe("Rule file r.yaml, version 1.2, sha256 abc");
});

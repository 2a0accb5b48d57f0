import { Readable } from "node:stream";
import { run } from "../../../src/cli/program";
import type { Shell } from "../../../src/cli/shell";
import { jenjang, jenjangLater, type Ran, type Setting, shellFor } from "../../support/shell";

/** A session out of a pipe. */
const session = (lines: readonly string[], setting: Setting = {}): Promise<Ran> =>
  jenjangLater(["shell"], {
    ...setting,
    input: Readable.from([`${lines.join("\n")}\n`]) as ReturnType<Shell["input"]>,
  });

/** The questions that a session shows before it answers them, without the mark before them. */
async function echoed(...lines: string[]): Promise<string[]> {
  const { out } = await session(lines);
  return [...out.matchAll(/^› (.*)$/gm)].map(([, question = ""]) => question);
}

const ROUTE = 'route "Dinas Pariwisata" --to Bupati --for konsultasi -r kutai-barat';

test("a line is answered as the program answers it, with or without its name before it", async () => {
  const args = ["route", "Dinas Pariwisata", "--to", "Bupati", "--for", "konsultasi", "-r", "kutai-barat"];
  const { out } = jenjang(args);
  expect(await session([ROUTE])).toEqual({ exit: 0, out, err: "" });
  expect((await session([`jenjang ${ROUTE}`])).out).toBe(out);
  expect((await session([ROUTE.replaceAll('"', "”")])).out).toBe(out);
});

test("a session asks the folders of rules with which it was begun", async () => {
  const input = Readable.from(["list offices -r sungai-belanta\n"]) as ReturnType<Shell["input"]>;
  expect(await jenjangLater(["shell", "--rules", "test/good/rules"], { input })).toMatchObject({ exit: 0, err: "" });
  const { exit, err } = await jenjangLater(["shell", "--rules", "no-such-folder"]);
  expect([exit, err]).toEqual([2, expect.stringContaining("no-such-folder")]);
});

test.each([
  ["list purposes"],
  ["show Inspektorat -r kutai-barat"],
  ['cite "Pasal 8 huruf b"'],
  ["validate"],
  ["--help"],
  ["route --help"],
])("`%s` does what it does outside", async (line) => {
  const { out, exit } = jenjang(
    [...line.replace(/"(.*)"/, "_").split(" ")].map((word) => (word === "_" ? "Pasal 8 huruf b" : word)),
  );
  expect(await session([line])).toEqual({ exit, out, err: "" });
});

describe("a line that begins with an option changes the question before, and the whole is shown", () => {
  test.each([
    ["--to Sekda", 'route "Dinas Pariwisata" --to Sekda --for konsultasi -r kutai-barat'],
    ["-r kutai-timur", 'route "Dinas Pariwisata" --to Bupati --for konsultasi -r kutai-timur'],
    ["--for -", 'route "Dinas Pariwisata" --to Bupati -r kutai-barat'],
    ["--no-for", 'route "Dinas Pariwisata" --to Bupati -r kutai-barat'],
    [
      "--for=koordinasi --absent Sekda",
      'route "Dinas Pariwisata" --to Bupati --for koordinasi -r kutai-barat --absent Sekda',
    ],
    ["--to Bupati Inspektorat", "route Inspektorat --to Bupati --for konsultasi -r kutai-barat"],
    ["--absent +Sekda", 'route "Dinas Pariwisata" --to Bupati --for konsultasi -r kutai-barat --absent Sekda'],
    ["-r +kutai-timur", 'route "Dinas Pariwisata" --to Bupati --for konsultasi -r kutai-barat,kutai-timur'],
  ])("%s", async (change, question) => {
    expect(await echoed(ROUTE, change)).toEqual([question]);
  });

  test("and what is shown is what is answered", async () => {
    const { out } = jenjang(["route", "Dinas Pariwisata", "--to", "Sekda", "--for", "konsultasi", "-r", "kutai-barat"]);
    expect((await session([ROUTE, "--to Sekda"])).out.endsWith(`-r kutai-barat\n${out}`)).toBe(true);
  });

  test("lists gain and lose names, by any name of an office", async () => {
    const changes = [
      "--absent +Wabup",
      '--absent "-Wakil Bupati"',
      "--absent +Bupati:tidak-di-tempat",
      "--absent -Bupati",
    ];
    expect(await echoed("deputize --absent Bupati,Sekda", ...changes)).toEqual([
      "deputize --absent Bupati,Sekda,Wabup",
      "deputize --absent Bupati,Sekda",
      "deputize --absent Sekda,Bupati:tidak-di-tempat",
      "deputize --absent Sekda",
    ]);
  });

  test("a name with commas of its own is taken away whole", async () => {
    const name = "Badan Perencanaan, Penelitian dan Pengembangan Daerah";
    expect(await echoed(`route Inspektorat --absent "Bupati,${name}"`, `--absent "-${name}"`)).toEqual([
      "route Inspektorat --absent Bupati",
    ]);
  });

  test("a list without names is no option any more", async () => {
    expect(await echoed("route Inspektorat --absent Bupati", "--absent -Bupati")).toEqual(["route Inspektorat"]);
  });

  test("of two that exclude each other the later stays", async () => {
    expect(await echoed("who-signs --doc surat --delegated", "--not-delegated", "--delegated")).toEqual([
      "who-signs --doc surat --not-delegated",
      "who-signs --doc surat --delegated",
    ]);
  });

  test("what was not understood changes nothing", async () => {
    expect(await echoed(ROUTE, "--to Bupatix", "--nonsense", "--absent -Sekda", "--for -")).toEqual([
      'route "Dinas Pariwisata" --to Bupatix --for konsultasi -r kutai-barat',
      'route "Dinas Pariwisata" --to Bupati -r kutai-barat',
    ]);
  });
});

describe("mengapa", () => {
  test.each([["explain"], ["mengapa"], ["why"]])("`%s` explains the last answer", async (word) => {
    expect(await echoed(ROUTE, "list purposes", word)).toEqual([`explain ${ROUTE}`]);
  });

  test("`explain` with a question is the command, and that question can be changed", async () => {
    expect(await echoed(`explain ${ROUTE}`, "--for -")).toEqual([
      'route "Dinas Pariwisata" --to Bupati -r kutai-barat',
    ]);
  });
});

describe("use", () => {
  test("asks one regulation from there on, where the line names none", async () => {
    const { out } = await session([
      "use kutai-timur",
      'route "Asisten II" --to Bupati',
      "list offices",
      "route Inspektorat -r kutai-barat",
    ]);
    const timur = jenjang(["route", "Asisten II", "--to", "Bupati", "-r", "kutai-timur"]).out;
    const list = jenjang(["list", "offices", "-r", "kutai-timur"]).out;
    const barat = jenjang(["route", "Inspektorat", "-r", "kutai-barat"]).out;
    expect(out).toBe(["peraturan dalam sesi ini: kutai-timur\n", timur, list, barat].join("\n"));
  });

  test("`use -` asks all again; a region that is not known changes nothing", async () => {
    const { out, err } = await session(["use kutai-timur", "use kutai", "use", "use -"]);
    expect(out.split("\n\n").map((line) => line.trim())).toEqual([
      "peraturan dalam sesi ini: kutai-timur",
      "peraturan dalam sesi ini: kutai-timur",
      "peraturan dalam sesi ini: semua yang mengenal namanya",
    ]);
    expect(err).toContain("maksud Anda `kutai-barat`");
  });
});

describe("what is wrong with a line", () => {
  test.each([
    ['route "Dinas', 'galat: tanda kutip " belum ditutup\n'],
    ["route Dinas\\", "galat: baris berakhir dengan garis miring terbalik\n"],
    ["--to Bupati", "galat: `--to` mengubah pertanyaan sebelumnya, tetapi belum ada pertanyaan\n"],
    ["shell", "galat: sudah berada di dalam sesi; keluar dengan `keluar` atau Ctrl-D\n"],
  ])("`%s`", async (line, err) => {
    expect(await session([line])).toEqual({ exit: 2, out: "", err });
  });

  test("is said in the language of the session", async () => {
    expect((await session(['"'], { env: { LANG: "en_US.UTF-8" } })).err).toBe(
      'error: the quotation mark " is not closed\n',
    );
  });

  test("a name that is not in the list", async () => {
    expect((await session([ROUTE, "--absent -Sekda"])).err).toBe(
      "galat: `-Sekda` tidak ada dalam --absent pertanyaan sebelumnya\n",
    );
  });
});

describe("out of a pipe", () => {
  test.each([
    [["route Inspektorat --to Bupati --for izin-perjalanan -r kutai-barat"], 0],
    [["route Xyz", "list purposes"], 0],
    [["list purposes", "route Xyz"], 2],
    [["list purposes", "", "# a remark", "exit", "route Xyz"], 0],
    [["route Xyz", "keluar", "list purposes"], 2],
    [[""], 0],
  ])("%j ends with %i", async (lines, exit) => {
    expect((await session(lines)).exit).toBe(exit);
  });

  test("JSON is nothing but JSON", async () => {
    const { out } = await session([`${ROUTE} --json`, "--to Sekda"]);
    expect(out.match(/^\{$/gm)).toHaveLength(2);
    expect(out).not.toContain("›");
  });
});

test("a rule file that is edited meanwhile answers anew at the next question; one that is not is not read again", async () => {
  const input = Readable.from(["list documents\n", "list documents\n", "list documents\n"]) as ReturnType<
    Shell["input"]
  >;
  let out = "";
  const shell = shellFor(["shell"], { input }, { out: (text) => (out += text), err: () => undefined });
  const rules = shell.readRules();
  const edited = {
    ...rules.vocabulary,
    text: rules.vocabulary.text.replace("id: Surat,", "id: Surat baru,"),
  };
  let [asked, loaded] = [0, 0];
  await run({
    ...shell,
    readRules: () => {
      asked += 1;
      return asked < 3 ? rules : { ...rules, vocabulary: edited };
    },
    load: (...files) => {
      loaded += 1;
      return shell.load(...files);
    },
  });
  expect(out.match(/Surat(?: baru)? \(surat dinas/g)).toEqual([
    "Surat (surat dinas",
    "Surat (surat dinas",
    "Surat baru (surat dinas",
  ]);
  expect([asked, loaded]).toEqual([3, 2]);
});

test.each([["help"], ["?"], ["bantuan"]])("`%s` shows what can be done, in 80 columns", async (word) => {
  const { out } = await session([word], { columns: 80 });
  expect(out).toContain("--absent +Sekda");
  for (const line of out.split("\n")) expect([...line].length).toBeLessThanOrEqual(80);
  expect((await session(["? route"])).out).toBe(jenjang(["route", "--help"]).out);
});

test("an option may be put in its short form, and its value into the same word", async () => {
  expect(await echoed(ROUTE, "-rkutai-timur")).toEqual([
    'route "Dinas Pariwisata" --to Bupati --for konsultasi -r kutai-timur',
  ]);
});

test("a change whose option lacks its value is refused as outside, and the question stays", async () => {
  const { out, err } = await session([ROUTE, "--to", "--for -"]);
  expect(err).toContain("--to");
  expect(out).toContain('› route "Dinas Pariwisata" --to Bupati -r kutai-barat');
});

test("a list that is given twice in one line is one list", async () => {
  const [question] = await echoed(
    "deputize --absent Bupati --occasion umum",
    "--absent Sekda --absent +Wabup --absent -Sekda",
  );
  expect(question).toBe("deputize --absent Wabup --occasion umum");
});

test("what is not in a list cannot be taken from it, by any of its names", async () => {
  const { err } = await session(["deputize --absent Bupati,Sekda --occasion umum", "--absent -Inspektorat"]);
  expect(err).toContain("Inspektorat");
  expect(await echoed("deputize --absent Bupati,Sekda --occasion umum", '--absent "-Sekretaris Daerah"')).toEqual([
    "deputize --absent Bupati --occasion umum",
  ]);
});

test("why alone has the question before explained, which is shown", async () => {
  const asked = "deputize --absent Bupati --occasion umum -r kutai-barat";
  const { out: whole } = await session([asked, "mengapa"]);
  expect(whole).toContain("› explain deputize");
});

test.each<readonly [string, string[], string]>([
  [
    "a list that was asked in two parts is one list",
    ["deputize --absent Bupati --absent Sekda", "--occasion umum"],
    "deputize --absent Bupati,Sekda --occasion umum",
  ],
  [
    "a list that is given anew in two parts is both of them",
    ["deputize --absent Bupati --occasion umum", "--absent Sekda --absent Wabup"],
    "deputize --absent Sekda,Wabup --occasion umum",
  ],
  [
    "a new reading stands in the place of all that were fixed before",
    ["deputize --absent Bupati --reading atau-literal --reading away-counts", "--reading atau-cascade"],
    "deputize --absent Bupati --reading atau-cascade",
  ],
  [
    "a character is taken away by what else it is called",
    ["route Inspektorat --character segera,rahasia", "--character -urgent"],
    "route Inspektorat --character rahasia",
  ],
])("%s", async (_what, lines, question) => {
  expect(await echoed(...lines)).toEqual([question]);
});

test("of several names to take away all must be there; else the question stays", async () => {
  const { err } = await session(["deputize --absent Bupati,Sekda", "--absent -Inspektorat,Sekda"]);
  expect(err).toBe("galat: `-Inspektorat,Sekda` tidak ada dalam --absent pertanyaan sebelumnya\n");
});

test("`use` says which regulation is asked: that of the session, else the home", async () => {
  const { out } = await session(["use", "use kutai-timur", "use -"], { env: { JENJANG_REGULATION: "kutai-barat" } });
  expect(out.match(/sesi ini: (.*)/g)).toEqual(
    ["kutai-barat", "kutai-timur", "kutai-barat"].map((id) => `sesi ini: ${id}`),
  );
});

test("`use` of rules that are broken says what is wrong with them, and chooses nothing", async () => {
  const rules = { ...shellFor([]).readRules(), vocabulary: { path: "rules/vocabulary.yaml", text: "purposes: [" } };
  const { exit, out, err } = await session(["use kutai-barat"], { rules });
  expect([exit, out]).toEqual([5, ""]);
  expect(err).toContain("rules/vocabulary.yaml:1:");
});

test("a command that is not there is told so, whatever regulation is in use", async () => {
  const { exit, err } = await session(["use kutai-timur", "rute Inspektorat"]);
  expect([exit, err]).toEqual([2, jenjang(["rute", "Inspektorat"]).err]);
});

test.each([
  [["explain --help"], 0],
  [[ROUTE, "mengapa --help"], 0],
  [[ROUTE, "mengapa Inspektorat"], 2],
])("%j is the command `explain`, as outside", async (lines, exit) => {
  const { out, err } = jenjang(["explain", ...(lines.at(-1) ?? "").split(" ").slice(1)]);
  const ran = await session(lines);
  expect([ran.exit, ran.err]).toEqual([exit, err]);
  expect(ran.out.endsWith(out)).toBe(true);
});

test("a question whose chart takes its time can be changed as any other, unless it was not understood", async () => {
  const written = new Map<string, string | Uint8Array>();
  const { out, err } = await session(
    [`${ROUTE} --chart jalur.mmd`, "--chart - --for -", "--to Sekda --chart x.pdf", "--for laporan"],
    { written },
  );
  expect([...out.matchAll(/^› (.*)$/gm)].map(([, question]) => question)).toEqual([
    'route "Dinas Pariwisata" --to Bupati -r kutai-barat',
    'route "Dinas Pariwisata" --to Sekda -r kutai-barat --chart x.pdf',
    'route "Dinas Pariwisata" --to Bupati -r kutai-barat --for laporan',
  ]);
  expect([[...written.keys()], err]).toEqual([["jalur.mmd"], expect.stringContaining("x.pdf")]);
});

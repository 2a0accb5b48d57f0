import { join } from "node:path";
import { Command, Option } from "commander";
import { complete } from "../../../src/cli/completion/complete";
import { readRuleFiles } from "../../../src/cli/files";
import { QUESTION_OPTIONS } from "../../../src/cli/question-options";
import { jenjang, type Setting } from "../../support/shell";

/** The words that fish is offered for a line, each with what it says of it. */
function offered(line: string, setting: Setting = {}): Map<string, string> {
  const { out, err, exit } = jenjang(["complete", "fish", `jenjang ${line}`], setting);
  expect([err, exit]).toEqual(["", 0]);
  const [, ...lines] = out.trimEnd().split("\n");
  return new Map(lines.map((one) => one.split("\t") as [string, string]));
}

const words = (line: string, setting?: Setting): string[] => [...offered(line, setting).keys()];

describe("commands and options", () => {
  test("commands are offered with what they are for, in the language of the line", () => {
    expect(offered("ro").get("route")).toContain("lewat jalur mana");
    expect(offered("", { env: { JENJANG_LANG: "en" } }).get("route")).toContain("by which path");
    expect(offered("--lang en ro").get("route")).toContain("by which path");
    expect(words("")).toEqual(expect.arrayContaining(["route", "help", "init", "shell"]));
    expect(words("")).not.toContain("complete");
  });

  test("every option of every question is offered", () => {
    for (const [command, options] of Object.entries(QUESTION_OPTIONS))
      for (const { name } of options)
        expect([name, words(`${command} --${name}`)]).toEqual([name, expect.arrayContaining([`--${name}`])]);
  });

  test("an option that was given is not offered again, unless it may be repeated", () => {
    const left = words("route Bupati --to Sekda --json --absent Bupati -r kutai-barat -");
    expect(left).not.toContain("--to");
    expect(left).not.toContain("--json");
    expect(left).toEqual(expect.arrayContaining(["--for", "--absent", "--regulation", "--reading"]));
  });

  test("what a new command calls by a known word is completed, and its choices are", () => {
    const program = new Command("x").addCommand(
      new Command("new")
        .argument("<office>")
        .addOption(new Option("--format <name>").choices(["md", "html"]))
        .option("-o, --output <file>"),
    );
    const at = (before: string[], last: string) => complete(before, last, { program, rules: () => undefined });
    expect(at(["new", "-o"], "").kind).toBe("files");
    expect(at(["new", "--for"], "").choices).toEqual([]);
    expect(at(["new"], "--out").choices.map(({ text }) => text)).toEqual(["--output"]);
  });

  test("of what it calls otherwise, and of an option that is only a letter, nothing is said", () => {
    const program = new Command("x").addCommand(new Command("new").option("-q").option("--size <number>"));
    const at = (before: string[], last: string) => complete(before, last, { program, rules: () => undefined });
    expect(at(["new", "--size"], "")).toMatchObject({ kind: "choices", choices: [] });
    expect(at(["new"], "-").choices.map(({ text }) => text)).toEqual(["--size", "--help"]);
  });
});

describe("values of commands that ask no question", () => {
  test.each([
    ["compare ", "kutai-timur"],
    ["compare kutai-barat kutai-timur --topic kon", "konsultasi"],
    ["compare kutai-barat kutai-timur --topic surat,dep", "surat,deputize"],
    ["compare kutai-barat kutai-timur --format ", "markdown"],
    ["route Bupati --format ht", "html"],
    ["chart --format ", "mermaid"],
  ])("%s", (line, word) => expect(words(line)).toContain(word));

  test("the folders of rules that a line names are read too", () => {
    expect(words("chart -r sung")).toEqual([]);
    expect(words("chart --rules test/good/rules -r sung")).toEqual(["sungai-belanta"]);
    expect(words("chart --rules=test/good/rules -r sung")).toEqual(["sungai-belanta"]);
    expect(words("chart --rules no/such/folder -r kutai-b")).toEqual(["kutai-barat"]);
  });
});

describe("offices", () => {
  test.each([
    ["route sek", "Sekretaris Daerah"],
    ["route SEK", "Sekretaris Daerah"],
    ["route wakilb", "Wakil Bupati"],
    ["route Bupati --to 'asisten 2", "Asisten II"],
    ["route 'kadis par", "Kepala Dinas Pariwisata"],
    ["route pariwisata", "Dinas Pariwisata"],
    ["show asis", "Asisten"],
    ["who-signs --signer inspek", "Inspektorat"],
    ["explain route Bupati --to wak", "Wakil Bupati"],
  ])("`%s` offers %s", (line, office) => {
    expect(words(line)).toContain(office);
  });

  test("names that begin so come alone; another name says whose it is", () => {
    expect(words("route sekretaris")).toEqual(["Sekretaris Daerah"]);
    expect(offered("route 'kadis pariw").get("Kepala Dinas Pariwisata")).toBe("Dinas Pariwisata");
  });

  test("only those of the regulations on the line; else all, and where only one names it, which", () => {
    expect(words("route -r kutai-timur pariwisata")).toEqual([]);
    expect(words("route --regulation=kutai-barat pariwisata")).toEqual(["Dinas Pariwisata"]);
    expect(offered("route pariwisata").get("Dinas Pariwisata")).toContain("Kutai Barat");
    expect(offered("route bupa").get("Bupati")).toBeUndefined();
  });
});

describe("lists", () => {
  test("go on after a comma or semicolon, without what they name already", () => {
    expect(words("deputize --absent Bupati,wak")).toEqual(["Bupati,Wakil Bupati"]);
    expect(words("deputize --absent 'Bupati; wak")).toEqual(["Bupati; Wakil Bupati"]);
    expect(words("deputize --absent Bupati,bup")).not.toContain("Bupati,Bupati");
    expect(words("deputize --absent Sekda,sekretaris")).not.toContain("Sekda,Sekretaris Daerah");
    expect(words("route Bupati --character rahasia,")).toEqual(["rahasia,segera"]);
  });

  test("a name with commas of its own is one", () => {
    expect(words('deputize --absent "Bupati,Badan Perencanaan, Pen')).toEqual([
      "Bupati,Badan Perencanaan, Penelitian dan Pengembangan Daerah",
    ]);
  });

  test("a state follows a colon", () => {
    expect(words("deputize --absent Bupati,Sekda:")).toEqual([
      "Bupati,Sekda:berhalangan",
      "Bupati,Sekda:tidak-di-tempat",
    ]);
    expect(words("deputize --for Bupati:t")).toEqual([]);
  });
});

test.each([
  ["route Bupati --for kons", "konsultasi"],
  ["who-signs --doc keputusan-", "keputusan-bupati"],
  ["who-signs --matter kebi", "kebijakan-baru"],
  ["who-signs --capacity o", "own"],
  ["deputize --occasion aca", "acara-resmi"],
  ["deputize --for wak", "Wakil Bupati"],
  ["route Bupati --reading atau-c", "atau-cascade"],
  ["route Bupati --about pengada", "pengadaan barang dan jasa"],
  ["route Bupati -r 'Kutai B", "kutai-barat"],
  ["route Bupati -r kutai-barat/", "kutai-barat/perbup-21-2017"],
  ["cite 'pasal 8 huruf b", "Pasal 8 huruf b"],
  ["list prov", "provisions"],
  ["route Bupati --lang e", "en"],
  ["help who", "who-signs"],
  ["init z", "zsh"],
])("`%s` offers %s", (line, word) => {
  expect(words(line)).toContain(word);
});

test("terms say what they are in the language of the output", () => {
  expect(offered("route Bupati --for kons").get("konsultasi")).toBe("Konsultasi");
  expect(offered("route Bupati --lang en --for kons").get("konsultasi")).toBe("Konsultasi (consultation)");
});

test.each([
  ["init cs", []],
  ["init z", ["zsh"]],
  ["use kutai-barat kutai-t", ["kutai-timur"]],
  ["route -r nowhere insp", ["Inspektorat"]],
])("`%s` goes on with %j", (line, expected) => {
  expect(words(line)).toEqual(expected);
});

test("a folder of rules that is still to be typed is a file", () => {
  expect(jenjang(["complete", "bash", "jenjang route --rules ", "", "9"]).out).toBe("files\n");
});

test("files are left to the shell", () => {
  for (const line of ["verify --text ", "verify --text=x", "validate rules/x", "cite X --text "])
    expect(jenjang(["complete", "bash", `jenjang ${line}`, "", "9"]).out).toBe("files\n");
});

test("broken rule files say nothing: what is sound in them is offered", () => {
  const rules = readRuleFiles({ folder: join(__dirname, "../../.."), cwd: "." });
  const broken = {
    ...rules,
    regulations: [...rules.regulations.slice(0, 1), { path: "rules/x/y.yaml", text: "a: [" }],
  };
  expect(words("route bupa", { rules: broken })).toEqual(["Bupati"]);
  const nothing = { ...rules, vocabulary: { path: "rules/vocabulary.yaml", text: "" } };
  expect(words("route bupa", { rules: nothing })).toEqual([]);
  expect(words("rou", { rules: nothing })).toEqual(["route"]);
});

test("where hundreds of files would have to be read first, only what needs none is offered", () => {
  const rules = readRuleFiles({ folder: join(__dirname, "../../.."), cwd: "." });
  const many = {
    ...rules,
    regulations: Array.from({ length: 41 }, () => rules.regulations[0] ?? { path: "", text: "" }),
  };
  expect(words("route bupa", { rules: many })).toEqual([]);
  expect(words("route Bupati --f", { rules: many })).toEqual(["--for", "--format", "--force"]);
});

test.each([
  ["complete"],
  ["complete", "tcsh", "jenjang "],
  ["complete", "bash"],
])("`%s %s` is no question of a script", (...args) => {
  expect(jenjang(args)).toEqual({ exit: 2, out: "", err: "" });
});

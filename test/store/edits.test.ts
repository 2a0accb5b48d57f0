import {
  copyFileSync,
  existsSync,
  mkdirSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  truncateSync,
  utimesSync,
} from "node:fs";
import { dirname, join } from "node:path";
import { byTheFiles } from "./by-the-files";
import { aMinuteLater, Clerk, type Taken } from "./clerk";
import { type Done, PackageFolder, smallRules, TWO_REGIONS } from "./package-folder";
import { oneOf, randomFrom } from "./random";

/*
 * Whoever edits a rule file gets the new answer at the next call, and full diagnostics if it is broken. Every edit starts
 * from a cache in which the book and answers are kept, so that there is something out of date to print.
 */

const X = "x/perbup-1-2020.yaml";
const ASKED_BEFORE = ["deputize", "--absent", "Bupati"];
const IN_X = [...ASKED_BEFORE, "-r", "x"];
const IN_Y = [...ASKED_BEFORE, "--occasion", "umum", "-r", "y"];
const KNOWN = [ASKED_BEFORE, IN_X, IN_Y, ["route", "Dinas Pariwisata", "--to", "Bupati"]];
const NEVER_ASKED = [
  ["deputize", "--absent", "Bupati", "--json"],
  ["deputize", "--absent", "Bupati", "-r", "Kabupaten X", "--json"],
  ["explain", ...ASKED_BEFORE],
  ["show", "Bupati", "--json"],
];

const folders: PackageFolder[] = [];
afterAll(() => {
  for (const here of folders) here.remove();
});

/** A package of which everything that can be kept is kept. */
function warm(): { here: PackageFolder; clerk: Clerk } {
  const here = new PackageFolder(TWO_REGIONS);
  folders.push(here);
  const clerk = new Clerk(here, here.newCache());
  aMinuteLater(() => {
    for (const args of [IN_X, ...KNOWN]) clerk.ask(args);
    expect(KNOWN.map((args) => clerk.ask(args).taken)).toEqual(KNOWN.map(() => "kept"));
  });
  return { here, clerk };
}

function told(clerk: Clerk, args: readonly string[]): Done {
  const { status, stdout, stderr } = clerk.ask(args);
  return { status, stdout, stderr };
}

/** Overwrites a file in place with a text of the same length, and puts its time back. */
function overwriteUnnoticed(here: PackageFolder, path: string, text: string): void {
  const file = join(here.rules, path);
  const { atime, mtime, size } = statSync(file);
  here.write(path, text);
  expect(statSync(file).size).toBe(size);
  utimesSync(file, atime, mtime);
}

/** Moves another file to the place of one. */
function replace(here: PackageFolder, path: string, text: string): void {
  here.write("../new.yaml", text);
  const { atime, mtime } = statSync(join(here.rules, path));
  utimesSync(join(here.folder, "new.yaml"), atime, mtime);
  renameSync(join(here.folder, "new.yaml"), join(here.rules, path));
}

const copied = join("x", "perbup-1-2020.yml");

const EDITS: readonly (readonly [what: string, edit: (here: PackageFolder) => void])[] = [
  ["an edit in place", (here) => here.write(X, smallRules("x", { deputy: "Wakil Bupati" }))],
  ["an edit of the same length", (here) => overwriteUnnoticed(here, X, smallRules("x", { article: 5 }))],
  ["another file of the same length in its place", (here) => replace(here, X, smallRules("x", { article: 5 }))],
  [
    "a link to another file in its place",
    (here) => {
      here.write("../new.yaml", smallRules("x", { article: 5 }));
      rmSync(join(here.rules, X));
      symlinkSync(join(here.folder, "new.yaml"), join(here.rules, X));
    },
  ],
  [
    "two folders that change places",
    (here) => {
      for (const [from, to] of [
        ["x", "z"],
        ["y", "x"],
        ["z", "y"],
      ] as const)
        renameSync(join(here.rules, from), join(here.rules, to));
    },
  ],
  ["a file removed", (here) => rmSync(join(here.rules, X))],
  ["a folder removed", (here) => rmSync(join(here.rules, "x"), { recursive: true })],
  ["a regulation in a new folder", (here) => here.write("z/perbup-1-2020.yaml", smallRules("z"))],
  ["a second regulation in a folder", (here) => here.write("y/perbup-2-2020.yaml", smallRules("y", { number: "2" }))],
  ["another ending", (here) => renameSync(join(here.rules, X), join(here.rules, copied))],
  ["a copy of a file beside it", (here) => copyFileSync(join(here.rules, X), join(here.rules, copied))],
  [
    "a broken copy of a file beside it",
    (here) => here.write("x/perbup-1-2020.yml", smallRules("x", { deputy: "Bupatti" })),
  ],
  [
    "a copy of a file beside it, when both are new",
    (here) => {
      here.write(X, `# again\n${smallRules("x")}`);
      copyFileSync(join(here.rules, X), join(here.rules, copied));
    },
  ],
  [
    "a broken copy of a file beside it, when both are new",
    (here) => {
      here.write(X, `# again\n${smallRules("x")}`);
      here.write("x/perbup-1-2020.yml", smallRules("x", { deputy: "Bupatti" }));
    },
  ],
  ["a mark of the byte order", (here) => here.write(X, `\uFEFF${smallRules("x")}`)],
  ["lines that end as on Windows", (here) => here.write(X, smallRules("x").replaceAll("\n", "\r\n"))],
  [
    "another vocabulary",
    (here) =>
      here.write("vocabulary.yaml", here.read("vocabulary.yaml").replace("Umum (semua tugas)", "Umum (semua urusan)")),
  ],
  ["a broken vocabulary", (here) => here.write("vocabulary.yaml", "purposes: [")],
  ["no vocabulary", (here) => rmSync(join(here.rules, "vocabulary.yaml"))],
  ["a file that is no YAML", (here) => here.write(X, "regulation: {\n  id: [")],
  ["a file that is no text", (here) => here.write(X, Uint8Array.of(0xff, 0xfe, 0x00, 0x80))],
  ["a file that is empty", (here) => here.write(X, "")],
  ["an office that is not there", (here) => here.write(X, smallRules("x", { deputy: "Bupatti" }))],
  ["an article that is not there", (here) => here.write(X, smallRules("x", { article: 9 }))],
  [
    "a folder in the place of a file",
    (here) => {
      rmSync(join(here.rules, X));
      mkdirSync(join(here.rules, X));
    },
  ],
  [
    "a file in the place of a folder",
    (here) => {
      rmSync(join(here.rules, "x"), { recursive: true });
      here.write("x", smallRules("x"));
    },
  ],
  [
    "a link that leads to itself",
    (here) => {
      rmSync(join(here.rules, X));
      symlinkSync("perbup-1-2020.yaml", join(here.rules, X));
    },
  ],
  ["a link that leads nowhere", (here) => symlinkSync("nowhere", join(here.rules, "x/perbup-3-2020.yaml"))],
  ["a folder with a line break in its name", (here) => mkdirSync(join(here.rules, "a\nb"))],
  ["no rules at all", (here) => rmSync(here.rules, { recursive: true })],
  ["cases that are broken", (here) => here.write("x/perbup-1-2020.cases.yaml", "cases: [")],
  ["a file that is only touched", (here) => utimesSync(join(here.rules, X), new Date(0), new Date(0))],
];

describe.each(EDITS)("%s", (_what, edit) => {
  test("shows at the next call, whatever is asked, and for as long as it stays", () => {
    const { here, clerk } = warm();
    edit(here);
    const all = [...KNOWN, ...NEVER_ASKED];
    const expected = all.map((args) => [args, byTheFiles(here, args)]);
    const now = () => all.map((args) => [args, told(clerk, args)]);
    // Too young to be stored.
    expect(now()).toEqual(expected);
    // Stored where it is sound, and then from what was stored.
    expect(aMinuteLater(now)).toEqual(expected);
    expect(aMinuteLater(now)).toEqual(expected);
  });
});

describe("while one file is broken", () => {
  const { here, clerk } = warm();
  here.write(X, smallRules("x", { deputy: "Bupatti" }));

  test.each(["too young to be stored", "old enough"])("(%s) what asks about it gets file, line and column", (age) => {
    const ask = (...args: string[]): Done =>
      age === "old enough" ? aMinuteLater(() => told(clerk, args)) : told(clerk, args);
    for (const args of [ASKED_BEFORE, IN_X]) {
      const { status, stdout, stderr } = ask(...args);
      expect([status, stdout]).toEqual([5, ""]);
      expect(stderr).toContain("rules/x/perbup-1-2020.yaml:28:13 galat [unknown-office]");
      const json = ask(...args, "--json");
      expect([json.status, json.stderr]).toEqual([5, ""]);
      expect(JSON.parse(json.stdout)).toMatchObject({
        error: {
          code: "invalid-rules",
          diagnostics: [{ code: "unknown-office", file: "rules/x/perbup-1-2020.yaml", line: 28, column: 13 }],
        },
      });
    }
  });

  test("what asks about another is answered, from the files as from the book", () => {
    for (const args of [
      IN_Y,
      [...ASKED_BEFORE, "-r", "y", "--json"],
      ["explain", ...IN_Y],
      ["route", "Dinas Sosial", "-r", "Kabupaten Y"],
    ]) {
      const expected = byTheFiles(here, args);
      expect([args, expected.status]).toEqual([args, 0]);
      expect([args, told(clerk, args)]).toEqual([args, expected]);
      expect([args, aMinuteLater(() => told(clerk, args))]).toEqual([args, expected]);
    }
  });

  test("and all is answered once it is mended", () => {
    here.write(X, smallRules("x", { deputy: "Wakil Bupati" }));
    for (const args of [...KNOWN, ...NEVER_ASKED]) {
      const expected = byTheFiles(here, args);
      expect([args, expected.status]).toEqual([args, 0]);
      expect([args, told(clerk, args)]).toEqual([args, expected]);
      expect([args, aMinuteLater(() => told(clerk, args))]).toEqual([args, expected]);
    }
  });
});

describe("a stale answer is never printed", () => {
  const DEPUTIES = ["Sekretaris Daerah", "Wakil Bupati", "Bupatti"];
  const files = ["x", "y", "z"].flatMap((region) => ["1", "2"].map((number) => ({ region, number })));

  /** Changes something, in one of the ways in which people and programs change files. */
  function change(random: () => number, here: PackageFolder): string {
    const { region, number } = oneOf(random, files);
    const path = `${region}/perbup-${number}-2020.yaml`;
    const file = join(here.rules, path);
    const text = smallRules(region, { number, deputy: oneOf(random, DEPUTIES), article: oneOf(random, [4, 5]) });
    const ways: Record<string, () => void> = {
      write: () => here.write(path, text),
      "write in the same second": () => {
        const before = existsSync(file) ? statSync(file) : undefined;
        here.write(path, text);
        if (before !== undefined) utimesSync(file, before.atime, before.mtime);
      },
      replace: () => {
        here.write("../new.yaml", text);
        mkdirSync(dirname(file), { recursive: true });
        renameSync(join(here.folder, "new.yaml"), file);
      },
      remove: () => rmSync(file, { force: true }),
      "remove folder": () => rmSync(dirname(file), { recursive: true, force: true }),
      "cut short": () =>
        existsSync(file) ? truncateSync(file, Math.floor(random() * statSync(file).size)) : undefined,
      touch: () => (existsSync(file) ? utimesSync(file, random() * 1e9, random() * 1e9) : undefined),
      vocabulary: () => {
        const words = here.read("vocabulary.yaml");
        here.write(
          "vocabulary.yaml",
          words.includes("Umum (semua tugas)")
            ? words.replace("Umum (semua tugas)", "Umum (semua tugos)")
            : words.replace("Umum (semua tugos)", "Umum (semua tugas)"),
        );
      },
      nothing: () => undefined,
    };
    const [way, act] = oneOf(random, Object.entries(ways));
    act();
    return `${way} ${path}`;
  }

  test.each([1, 2])("however the files were changed before it (%d)", (seed) => {
    const random = randomFrom(seed);
    const { here, clerk } = warm();
    const all = [...KNOWN, ...NEVER_ASKED];
    const history: string[] = [];
    const taken = new Set<Taken>();
    for (let i = 0; i < 40; i += 1) {
      history.push(change(random, here));
      const asked = oneOf(random, all);
      for (const args of [asked, asked, oneOf(random, all)]) {
        const { taken: from, ...done } = random() < 0.6 ? aMinuteLater(() => clerk.ask(args)) : clerk.ask(args);
        taken.add(from);
        expect({ history, args, done }).toEqual({ history, args, done: byTheFiles(here, args) });
      }
    }
    expect([...taken].sort()).toEqual(["book", "files", "kept"]);
  });
});

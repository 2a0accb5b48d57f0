import { colours } from "../../src/cli/colours";
import type { Making } from "../../src/cli/common";
import { deputizeCommand } from "../../src/cli/deputize";
import { PICTURES } from "../../src/cli/pictures";
import type { Respond } from "../../src/cli/question-command";
import { QUESTION_OPTIONS } from "../../src/cli/question-options";
import { type Quick, quickly } from "../../src/cli/quickly";
import { routeCommand } from "../../src/cli/route";
import type { Shell } from "../../src/cli/shell";
import { whoSignsCommand } from "../../src/cli/who-signs";
import type { Command } from "../../src/document/vocabulary";
import { load } from "../../src/load";
import { settingOf } from "../../src/setting/from-yaml";
import { foldersOf } from "../../src/setting/setting";
import { oneOf, randomFrom } from "../store/random";
import { vocabularySource } from "../support/book";

/* A command line is read in two ways: whenever `quickly` reads one, Commander reads the same question. */

const rules = {
  vocabulary: vocabularySource(),
  regulations: [],
  cases: [],
  overlays: [],
  unreadable: [],
  stamps: new Map(),
};

/** How Commander reads a command line: the question, or undefined where it asks none. */
function slowly([name, ...args]: readonly string[]): Quick | undefined {
  let read: Quick | undefined;
  const nowhere = { write: () => undefined, isTTY: false, columns: undefined };
  const shell: Shell = {
    args,
    env: {},
    setting: settingOf({ env: {}, files: [], cwd: undefined }),
    out: nowhere,
    err: nowhere,
    version: "",
    now: () => new Date(0),
    readRules: () => rules,
    storedBook: () => undefined,
    store: () => undefined,
    load,
    folderAt: (path) => path,
    colours,
    readText: () => ({ code: "unreadable-text", args: {}, suggestions: [] }),
    machine: () => ({ node: "20.19.0", platform: "linux", cache: undefined }),
    writeConfig: () => ({ code: "unwritable-file", args: {}, suggestions: [] }),
    writeBytes: () => undefined,
    pictures: PICTURES,
    writeFile: () => ({ code: "unwritable-file", args: {}, suggestions: [] }),
    script: () => "",
    input: () => process.stdin,
    history: () => undefined,
  };
  const making: Making = { shell, language: "id", done: () => undefined };
  const respond: Respond = ({ asked, output }, { setting }) => {
    read = { asked, json: output.format === "json", rules: foldersOf(setting) };
    return 0;
  };
  const make = { route: routeCommand, "who-signs": whoSignsCommand, deputize: deputizeCommand }[name ?? ""];
  try {
    make?.(making, respond).parse(args, { from: "user" });
  } catch {
    return undefined; // Misused, or help was asked for.
  }
  return read;
}

const VALUES = [
  "Bupati",
  "Dinas Pariwisata",
  "Bupati,WakilBupati",
  "a;b",
  "kutai-barat",
  "konsultasi",
  "id",
  "en",
  "su",
  "",
  " ",
  ",",
  ";,",
  "-",
  "--",
  "-1",
  "-5x",
  "--json",
  "-r",
  "a=b",
  "=",
  "'",
  "true",
  "help",
  "route",
  "__proto__",
  "constructor",
  "\t",
  "\u{1F600}",
  "-h",
  "--help",
];

const STRAYS = [
  "--",
  "-",
  "-h",
  "--help",
  "-V",
  "--version",
  "--color",
  "--no-colour",
  "--unknown",
  "--unknown=x",
  "-x",
  "-j",
  "-undefined",
  "--undefined",
  "-undefined=x",
  "--constructor",
  "--__proto__",
  "--toString=x",
  "---json",
  "--json=true",
  "--json=",
  "--no-json",
  "--not-delegated=1",
  "-=x",
  "--=x",
  "-rr",
  "-rx",
  "-r=x",
  "-5",
];

const COMMANDS = Object.keys(QUESTION_OPTIONS) as Command[];

/** A command line that may mean anything. */
function drawn(random: () => number): string[] {
  const command = oneOf(random, COMMANDS);
  const names = [...QUESTION_OPTIONS[command], { name: "lang", kind: "once" }, { name: "no-color", kind: "flag" }];
  const wild = random() < 0.5 ? 0.02 : 0.15;
  const value = (): string => (random() < wild ? oneOf(random, VALUES) : oneOf(random, VALUES.slice(0, 8)));
  const args: string[] = [];
  const pieces = Math.floor(random() * 6);
  for (let i = 0; i < pieces; i += 1) {
    const { name, kind, short } = { short: undefined, ...oneOf(random, names) };
    const flag = short !== undefined && random() < 0.6 ? `-${short}` : `--${name}`;
    const oddity = Math.floor(random() / wild);
    if (oddity === 0) args.push(oneOf(random, STRAYS));
    else if (oddity === 1) args.push(flag.slice(0, Math.max(2, Math.floor(random() * flag.length))));
    else if (oddity === 2) args.push(flag);
    else if (kind === "flag") args.push(flag);
    else if (random() < 0.4) args.push(`${flag}=${value()}`);
    else if (short !== undefined && random() < 0.1) args.push(`${flag}${value()}`);
    else args.push(flag, value());
  }
  const words = command === "route" ? (random() < 0.85 ? 1 : Math.floor(random() * 3)) : random() < 0.9 ? 0 : 1;
  for (let i = 0; i < words; i += 1) args.splice(Math.floor(random() * (args.length + 1)), 0, value());
  if (command === "deputize" && random() < 0.8) args.push("--absent", value());
  return [command, ...args];
}

test("what `quickly` reads, Commander reads just the same; and nothing else", () => {
  const random = randomFrom(7);
  const lines = Array.from({ length: 6000 }, () => drawn(random));
  const read = lines.flatMap((line) => {
    const quick = quickly(line);
    return quick === undefined ? [] : [{ line, quick }];
  });
  for (const { line, quick } of read) expect({ line, read: quick }).toEqual({ line, read: slowly(line) });
  expect(read.length).toBeGreaterThan(1000);
});

test("what is misused, or asks for help, `quickly` leaves alone", () => {
  const random = randomFrom(8);
  const misused = Array.from({ length: 3000 }, () => drawn(random)).filter((line) => slowly(line) === undefined);
  expect(misused.length).toBeGreaterThan(300);
  expect(misused.filter((line) => quickly(line) !== undefined)).toEqual([]);
});

test.each(
  STRAYS.filter((stray) => stray !== "-rx" && stray !== "-rr"),
)("`%s` is left to Commander, wherever it stands and whatever follows", (stray) => {
  for (const line of [
    ["deputize", "--absent", "Bupati", stray],
    ["deputize", "--absent", "Bupati", stray, "x"],
    ["deputize", stray, "--absent", "Bupati"],
    ["route", stray, "Bupati"],
    ["route", "Bupati", stray, "x"],
    ["who-signs", "--doc", stray],
  ])
    expect({ line, read: quickly(line) }).toEqual({ line, read: undefined });
});

test.each([
  [],
  ["Route", "Bupati"],
  ["constructor"],
  ["__proto__"],
  ["toString"],
  ["list"],
  ["--lang", "en", "route", "Bupati"],
])("`%s` is no question", (...line) => {
  expect(quickly(line)).toBeUndefined();
});

test("every option is read, in both of its forms, by both; a rare one is left to Commander", () => {
  for (const command of COMMANDS)
    for (const { name, kind, short, rare = false } of QUESTION_OPTIONS[command]) {
      const flags = [`--${name}`, ...(short === undefined ? [] : [`-${short}`])];
      const forms = flags.flatMap((flag) =>
        kind === "flag" ? [[flag]] : [[flag, "x y"], ...(flag.startsWith("--") ? [[`${flag}=x y`]] : [])],
      );
      for (const form of forms) {
        const needed = [
          ...(command === "route" ? ["Bupati"] : []),
          ...(command === "deputize" && name !== "absent" ? ["--absent", "B"] : []),
        ];
        const line = [command, ...form, ...needed];
        const quick = quickly(line);
        if (rare) {
          expect({ line, quick }).toEqual({ line, quick: undefined });
          continue;
        }
        expect({ line, quick }).not.toEqual({ line, quick: undefined });
        expect({ line, quick }).toEqual({ line, quick: slowly(line) });
      }
    }
});

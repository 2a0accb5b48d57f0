import { Command } from "commander";
import { dressed } from "../../src/cli/common";
import { commandLines } from "../../src/cli/help-layout";
import { withPlaceholders } from "../../src/cli/placeholders";
import { jenjang, jenjangLater, shellFor } from "../support/shell";

/* What a person sees who does not know the program yet. */

/** The words that a shell makes of a command line. */
function wordsOf(line: string): string[] {
  return (line.match(/(?:[^\s"]|"[^"]*")+/g) ?? []).map((word) => word.replaceAll('"', "")).slice(1);
}

/** The command lines in a text, put together where they were broken. */
function commandsIn(text: string): string[][] {
  return (text.replace(/ \\\n +/g, " ").match(/^ {2}jenjang .*$/gm) ?? []).map((line) => wordsOf(line.trim()));
}

const widest = (text: string): number => Math.max(...text.split("\n").map((line) => line.length));

/** All commands and those below them, as the help lists them. */
const COMMANDS = (() => {
  const listed = (args: string[]): string[] => {
    const { out } = jenjang([...args, "--help", "--lang", "en"], { columns: 100 });
    const groups = out
      .split(/\n\n/)
      .filter((part) => /^(Questions|The text and proof|Setting up|Commands):/.test(part));
    return groups.flatMap((part) => [...part.matchAll(/^ {2}([a-z-]+)/gm)].map(([, name = ""]) => name));
  };
  const top = listed([]).filter((name) => name !== "help");
  return [[], ...top.map((name) => [name]), ...listed(["explain"]).map((name) => ["explain", name])];
})();

test("the help lists all commands in groups", () => {
  const { out } = jenjang(["--help", "--lang", "en"], { columns: 80 });
  for (const group of ["Questions:", "The text and proof:", "Setting up:"]) expect(out).toContain(`\n${group}\n`);
  expect(out).not.toContain("Commands:");
  expect(COMMANDS).toEqual(expect.arrayContaining([["route"], ["use"], ["doctor"], ["explain", "deputize"]]));
});

describe.each(COMMANDS.map((command) => [command] as const))("the help of %j", (command) => {
  test.each([
    ["id", 80],
    ["id", 40],
    ["en", 80],
    ["en", 40],
  ])("in %s fits into %i columns, and has examples", (language, columns) => {
    const { exit, out, err } = jenjang([...command, "--help", "--lang", language], { columns });
    expect([exit, err]).toEqual([0, ""]);
    expect(out.split("\n").filter((line) => line.length > columns)).toEqual([]);
    expect(commandsIn(out).length).toBeGreaterThan(0);
  });

  test("has examples that are understood", async () => {
    const { out } = jenjang([...command, "--help"], { columns: 40 });
    for (const args of commandsIn(out).filter(
      (one) => !one.includes("--text") && !one.includes("<") && one[0] !== "use",
    )) {
      const { exit } = await jenjangLater(args, { env: { SHELL: "/bin/bash" } });
      expect({ args, exit }).not.toMatchObject({ exit: 2 });
    }
  });

  test("has examples of itself", () => {
    const { out } = jenjang([...command, "--help"], { columns: 40 });
    for (const args of commandsIn(out)) if (command.length > 1) expect(args.slice(0, command.length)).toEqual(command);
  });

  test("is in Indonesian where that is asked, but for what is typed", () => {
    const { out } = jenjang([...command, "--help"], { columns: 80 });
    expect(out).not.toMatch(/\b(Usage|Options|Commands|Arguments|choices|default|options\])/);
  });
});

test("what an option accepts is told with what it means", () => {
  const help = (command: string): string => jenjang([command, "--help", "--lang", "en"], { columns: 80 }).out;
  expect(help("who-signs")).toMatch(/^ {2}on-behalf +in the name of another$/m);
  expect(help("list")).toMatch(/^ {2}purposes +purposes, for --for$/m);
  expect(help("route")).toMatch(/^ {2}konsultasi +Konsultasi \(consultation\)$/m);
});

test("where the vocabulary is broken the help is there, without the terms of it", () => {
  const rules = { ...shellFor([]).readRules([]), vocabulary: { path: "rules/vocabulary.yaml", text: "purposes: [" } };
  const help = (command: string, more = {}) => jenjang([command, "--help"], { columns: 80, ...more });
  const { exit, out, err } = help("route", { rules });
  expect([exit, err]).toEqual([0, ""]);
  expect(help("route").out.startsWith(out.trimEnd())).toBe(true);
  expect(out).not.toMatch(/^ {2}konsultasi/m);
  expect(help("list", { rules })).toEqual(help("list"));
});

test("a word of the help that is no placeholder stays as it is", () => {
  expect(withPlaceholders("--to <office> [own...] <nobody>", "id")).toBe("--to <jabatan> [own...] <nobody>");
});

test("a help that nobody gave a width has eighty columns", () => {
  const options = Array.from({ length: 20 }, (_, i) => `[--option-${i} <office>]`).join(" ");
  const command = dressed(new Command("x").usage(options), "id");
  const help = command.createHelp();
  const lines = help.formatHelp(command, help).split("\n");
  expect(lines.length).toBeGreaterThan(6);
  for (const line of lines) expect(line.length).toBeLessThanOrEqual(80);
});

test("a command line is broken between words, an option from its value only where it must be", () => {
  expect(commandLines('jenjang route "Dinas X" --to Bupati', 40)).toEqual(['  jenjang route "Dinas X" --to Bupati']);
  expect(commandLines('jenjang route "Dinas X" --to Bupati', 34)).toEqual([
    '  jenjang route "Dinas X" \\',
    "    --to Bupati",
  ]);
});

describe("the first minute", () => {
  test.each([
    ["id", true],
    ["id", false],
    ["en", true],
    ["en", false],
  ])("in %s (in a terminal: %s) is 24 lines of 80 columns at most", (language, tty) => {
    const { exit, out, err } = jenjang(["--lang", language], { columns: 80, tty, env: { NO_COLOR: "1" } });
    expect([exit, err]).toEqual([0, ""]);
    expect(out.trimEnd().split("\n").length).toBeLessThanOrEqual(24);
    expect(widest(out)).toBeLessThanOrEqual(80);
    expect(widest(jenjang(["--lang", language], { columns: 40 }).out)).toBeLessThanOrEqual(40);
  });

  test("has three questions that are answered as they stand, wherever one is at home", () => {
    const questions = commandsIn(jenjang([]).out).filter((args) => args.includes("-r"));
    expect(questions.map(([command]) => command)).toEqual(["route", "who-signs", "deputize"]);
    for (const args of questions)
      for (const home of ["", "kutai-timur", "kutai-barat", "nowhere"])
        expect({ args, home, exit: jenjang(args, { env: { JENJANG_REGULATION: home } }).exit }).toMatchObject({
          exit: 0,
        });
  });

  test("names no command that is not there", () => {
    const known = new Set(COMMANDS.map(([name]) => name));
    const named = [...jenjang([]).out.matchAll(/^ {2}jenjang ([a-z-]+)/gm)].map(([, name]) => name);
    for (const name of named) if (name !== "--help") expect(known).toContain(name);
    expect(named).toEqual(expect.arrayContaining(["use", "list", "doctor"]));
  });
});

import { execFileSync } from "node:child_process";
import { commandLine } from "../../src/cli/command-line";
import { QUESTION_OPTIONS } from "../../src/cli/question-options";

test.each([
  "Dinas Pariwisata",
  "a;b",
  "it's",
  '"$HOME"',
  "`id`",
  "\\",
  "$(id)",
  "!x",
  "x & y | z",
  "",
  "*",
])("a shell reads `%s` in a line as the one word it is", (word) => {
  const line = commandLine(["jenjang", "route", word], QUESTION_OPTIONS.route, new Map([["absent", word]]));
  const read = execFileSync("/bin/sh", ["-c", `jenjang() { printf '%s\\n' "$@"; }; ${line}`], { encoding: "utf8" });
  expect(read).toBe(`route\n${word}\n--absent\n${word}\n`);
});

test("what only says how an answer is printed is left out", () => {
  const given = new Map<string, string | true>([
    ["format", "html"],
    ["output", "x.html"],
    ["force", true],
    ["for", "konsultasi"],
  ]);
  expect(commandLine(["jenjang", "route", "Bupati"], QUESTION_OPTIONS.route, given)).toBe(
    "jenjang route Bupati --for konsultasi",
  );
});

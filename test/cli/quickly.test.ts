import { CommanderError } from "commander";
import { deputizeCommand } from "../../src/cli/deputize";
import { QUESTION_OPTIONS, type QuestionOption } from "../../src/cli/question-options";
import { type Quick, quickly } from "../../src/cli/quickly";
import { routeCommand } from "../../src/cli/route";
import type { Shell } from "../../src/cli/shell";
import { whoSignsCommand } from "../../src/cli/who-signs";
import { shellFor } from "../support/shell";

/*
 * A question is read in two ways: `quickly` the plain ones, `program` all of them. They must read the same, and what
 * `program` refuses `quickly` must leave to it.
 */

/** Numbers that look random and are the same in every run. */
function dice(seed: number): (sides: number) => number {
  let state = seed;
  return (sides) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * sides);
  };
}

const VALUES = [
  "Bupati",
  "Dinas Pariwisata",
  "kutai-barat",
  "",
  " ",
  ",",
  "-r",
  "--json",
  "id",
  "en",
  "xx",
  "a=b",
  "surat,undangan",
];

function randomLine(roll: (sides: number) => number): string[] {
  const pick = <T>(all: readonly T[]): T => all[roll(all.length)] as T;
  const command = pick(["route", "who-signs", "deputize"] as const);
  const options: readonly QuestionOption[] = [
    ...QUESTION_OPTIONS[command],
    { name: "lang", kind: "once", says: "lang" },
    { name: "no-color", kind: "flag", says: "noColor" },
  ];
  const args: string[] = [command];
  if (command === "route" ? roll(8) > 0 : roll(8) === 0) args.push(pick(VALUES));
  for (let i = roll(5); i > 0; i -= 1) {
    const { name, short, kind } = pick(options);
    const flag = short !== undefined && roll(2) === 0 ? `-${short}` : `--${name}`;
    const odd = roll(12);
    if (odd === 0) args.push(`--${name.slice(0, -1)}`, pick(VALUES));
    else if (odd === 1) args.push(pick(["--", "--help", "-h", "-rkutai-barat", "--nothing", "-x"]));
    else if (kind === "flag") args.push(odd === 2 ? `${flag}=yes` : flag);
    else if (roll(3) === 0) args.push(`${flag}=${pick(VALUES)}`);
    else args.push(flag, ...(roll(12) === 0 ? [] : [pick(VALUES)]));
  }
  return args;
}

const COMMANDS = { route: routeCommand, "who-signs": whoSignsCommand, deputize: deputizeCommand };

/** What the whole program makes of a line: the questions that it asks, and whether it refuses it. */
function byProgram([name, ...args]: readonly string[]): { asked: Quick[]; refused: boolean } {
  const asked: Quick[] = [];
  const shell: Shell = shellFor(args);
  const command = COMMANDS[name as keyof typeof COMMANDS](
    { shell, language: "id", done: () => undefined },
    (question, json) => {
      asked.push({ asked: question, json });
      return 0;
    },
  );
  try {
    command.parse([...args], { from: "user" });
  } catch (error) {
    if (error instanceof CommanderError) return { asked, refused: true };
    throw error;
  }
  return { asked, refused: false };
}

test("what is read quickly is what the program reads, and what it refuses is left to it", () => {
  const roll = dice(20261121);
  let read = 0;
  let refused = 0;
  for (let i = 0; i < 3000; i += 1) {
    const args = randomLine(roll);
    const quick = quickly(args);
    const slowly = byProgram(args);
    if (slowly.refused) refused += 1;
    if (quick === undefined) continue;
    read += 1;
    expect({ args, asked: [quick], refused: false }).toEqual({ args, ...slowly });
  }
  expect([read > 500, refused > 500]).toEqual([true, true]);
});

test("plain questions are read quickly", () => {
  expect(quickly(["route", "Dinas Pariwisata", "--to", "Bupati", "-r", "kutai-barat", "--json"])).toEqual({
    asked: { command: "route", from: "Dinas Pariwisata", to: "Bupati", regulations: ["kutai-barat"], readings: [] },
    json: true,
  });
  expect(quickly(["deputize", "--absent=Bupati", "--absent", "Sekda", "--lang", "en"])?.asked).toMatchObject({
    absent: "Bupati;Sekda",
  });
  expect(quickly(["who-signs", "--doc", "surat", "--not-delegated"])?.asked).toMatchObject({ delegated: false });
});

test.each([
  [["explain", "route", "Bupati"]],
  [["route"]],
  [["route", "Bupati", "Sekda"]],
  [["route", "Bupati", "--help"]],
  [["route", "Bupati", "--to"]],
  [["route", "Bupati", "--to", "Sekda", "--to", "Wakil Bupati"]],
  [["route", "Bupati", "--lang", "fr"]],
  [["deputize"]],
  [["deputize", "--absent", ","]],
  [["who-signs", "--delegated", "--not-delegated"]],
  [["who-signs", "--json=yes"]],
  [["who-signs", "--do", "surat"]],
])("%j is left to the program", (args) => {
  expect(quickly(args)).toBeUndefined();
});

import { colours } from "../../src/cli/colours";
import { run } from "../../src/cli/program";
import type { Stream } from "../../src/cli/shell";
import { shellFor } from "../support/shell";

/** Which of the two streams a call colours, where each may be a terminal or not. The one prints an answer, the other a mistake. */
function coloured(
  args: readonly string[],
  terminals: { out: boolean; err: boolean },
  env: Record<string, string> = {},
) {
  const written = { out: "", err: "" };
  const stream = (name: "out" | "err"): Stream => ({
    write: (text) => (written[name] += text),
    isTTY: terminals[name],
    columns: undefined,
  });
  run({ ...shellFor(args, { env }), colours, out: stream("out"), err: stream("err") });
  return { out: written.out.includes("\x1b["), err: written.err.includes("\x1b[") };
}

const ANSWER = ["route", "Dinas Pariwisata", "--to", "Bupati"];
const MISTAKE = ["route", "Dinas Parawisata", "--to", "Bupatti"];
const both = { out: true, err: true };

test("each stream has colours where it is a terminal itself", () => {
  expect(coloured(ANSWER, { out: true, err: false }).out).toBe(true);
  expect(coloured(ANSWER, { out: false, err: true }).out).toBe(false);
  expect(coloured(MISTAKE, { out: false, err: true }).err).toBe(true);
  expect(coloured(MISTAKE, { out: true, err: false }).err).toBe(false);
});

test.each<[string, string[], Record<string, string>]>([
  ["NO_COLOR", [], { NO_COLOR: "1" }],
  ["--no-color", ["--no-color"], {}],
  ["TERM=dumb", [], { TERM: "dumb" }],
  ["FORCE_COLOR=0", [], { FORCE_COLOR: "0" }],
  ["NO_COLOR over FORCE_COLOR", [], { NO_COLOR: "1", FORCE_COLOR: "1" }],
])("%s takes the colours from both", (_, args, env) => {
  expect([coloured([...ANSWER, ...args], both, env).out, coloured([...MISTAKE, ...args], both, env).err]).toEqual([
    false,
    false,
  ]);
});

test("FORCE_COLOR gives them to pipes, an empty NO_COLOR takes none away", () => {
  const pipes = { out: false, err: false };
  expect(coloured(ANSWER, pipes, { FORCE_COLOR: "1" }).out).toBe(true);
  expect(coloured(MISTAKE, pipes, { FORCE_COLOR: "1" }).err).toBe(true);
  expect(coloured(ANSWER, both, { NO_COLOR: "" }).out).toBe(true);
});

import { spawn } from "node:child_process";
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { has, RealTerminal } from "../support/terminal";
import { PROGRAM } from "./shell-line";

/* Signals, with what `stty` says of the terminal before and after. */

const home = mkdtempSync(join(tmpdir(), "jenjang-"));
const env = { HOME: home, TERM: "xterm", LANG: "C.UTF-8", NO_COLOR: "1", JENJANG_CACHE: "" };
afterAll(() => rmSync(home, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 }));
jest.setTimeout(60_000);

const inTerminal = has("script") ? test : test.skip;

/** What `stty` said first and last. */
function modes({ all }: RealTerminal): string[] {
  return [...all.matchAll(/speed [\s\S]*?echoke[^\n]*\n/g)].map(([mode]) => mode);
}

async function leftWith(command: string, ready: RegExp, end: (terminal: RealTerminal) => void): Promise<string> {
  const around = `trap : INT QUIT HUP; stty -a; ${command}; echo "left with $?"; stty -a; echo DONE`;
  const terminal = new RealTerminal(around, env, home);
  await terminal.until(ready);
  end(terminal);
  const [, status = ""] = await terminal.until(/left with (\d+)/);
  await terminal.until(/DONE/);
  const [before, after] = modes(terminal);
  expect(before).toContain("icanon");
  expect(after).toBe(before);
  terminal.close();
  return status;
}

inTerminal.each([
  ["HUP", "129"],
  ["INT", "130"],
  ["QUIT", "131"],
  ["TERM", "143"],
])("SIG%s ends a session and leaves the terminal as it was", async (signal, status) => {
  // The session's own number stands in its environment, since the shell becomes the session.
  const session = `sh -c 'echo number $$ >&2; exec ${PROGRAM} shell'`;
  const around = `trap : INT QUIT HUP; stty -a; ${session}; echo "left with $?"; stty -a; echo DONE`;
  const terminal = new RealTerminal(around, env, home);
  const number = Number((await terminal.until(/number (\d+)/))[1]);
  await terminal.until(/jenjang › /);
  process.kill(number, `SIG${signal}`);
  expect((await terminal.until(/left with (\d+)/))[1]).toBe(status);
  await terminal.until(/DONE/);
  const [before, after] = modes(terminal);
  expect(before).toContain("icanon");
  expect(after).toBe(before);
  terminal.close();
});

inTerminal("Ctrl-C ends a command with 130 before its file is there, and leaves the terminal as it was", async () => {
  const slowly = join(home, "slowly.cjs");
  const waiting = "process.stderr.write('begun'); Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 20000);";
  writeFileSync(slowly, `const fs = require("node:fs"); fs.linkSync = () => { ${waiting} };`);
  const command = `NODE_OPTIONS='--require "${slowly}"' ${PROGRAM} compare kutai-barat kutai-timur -o b.html`;
  expect(await leftWith(command, /begun/, (terminal) => terminal.press("\x03"))).toBe("130");
  expect(readdirSync(home)).not.toContain("b.html");
});

test("a command that is ended by a signal ends by it", async () => {
  const child = spawn("bash", ["-c", `exec ${PROGRAM} shell`], { env: { ...env, PATH: process.env.PATH }, cwd: home });
  child.stdin.write("list purposes\n");
  await new Promise((resolve) => child.stdout.once("data", resolve));
  child.kill("SIGTERM");
  expect(await new Promise((resolve) => child.once("close", (_, signal) => resolve(signal)))).toBe("SIGTERM");
});

import { spawn } from "node:child_process";
import { join } from "node:path";
import type { Installation } from "../start/installation";

/** What became of a process: how it ended, and what it wrote. */
export interface Ended {
  readonly status: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** How a process is run, and when it is killed: after so many milliseconds, or at a moment (see `kill-at.cjs`). */
export interface Fate {
  readonly env: Readonly<Record<string, string>>;
  readonly cwd: string;
  readonly after?: number;
  readonly at?: number;
}

const KILL_AT = join(__dirname, "kill-at.cjs");

/** Runs the program of an installation to its end, whichever that is. To its clock, files written just now are old. */
export function ended(here: Installation, args: readonly string[], { env, cwd, after, at }: Fate): Promise<Ended> {
  const early = ["--require", here.clock, ...(at === undefined ? [] : ["--require", KILL_AT])];
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [...early, join(here.folder, "bin/jenjang"), ...args], {
      env: { PATH: process.env.PATH, ...env, ...(at === undefined ? {} : { KILL_AT: String(at) }) },
      cwd,
      stdio: ["ignore", "pipe", "pipe"],
    });
    let [stdout, stderr] = ["", ""];
    child.stdout.setEncoding("utf8").on("data", (text: string) => (stdout += text));
    child.stderr.setEncoding("utf8").on("data", (text: string) => (stderr += text));
    const killing = after === undefined ? undefined : setTimeout(() => child.kill("SIGKILL"), after);
    const hung = setTimeout(() => child.kill("SIGABRT"), 60_000);
    child.on("error", reject);
    child.on("close", (status, signal) => {
      clearTimeout(killing);
      clearTimeout(hung);
      resolve({ status, signal, stdout, stderr });
    });
  });
}

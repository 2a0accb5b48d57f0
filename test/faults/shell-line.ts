import { execFile } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Done, ROOT } from "../store/package-folder";

/** The program, as a word of a shell's line. */
export const PROGRAM = `"${process.execPath}" "${join(ROOT, "bin/jenjang")}"`;

/** What is kept from one line of a test to the next. */
const CACHE = mkdtempSync(join(tmpdir(), "jenjang-cache-"));
afterAll(() => rmSync(CACHE, { recursive: true }));

/** Runs a line in a shell, in which `$J` is the program, with nothing of this user's around it. */
export function line(text: string, cwd: string, env: Readonly<Record<string, string>> = {}): Promise<Done> {
  const around = { PATH: process.env.PATH, JENJANG_CACHE: CACHE, JENJANG_CONFIG: "", HOME: cwd };
  const whole = `J() { ${PROGRAM} "$@"; }\n${text}`;
  return new Promise((resolve) => {
    const child = execFile(
      "bash",
      ["--norc", "-c", whole],
      { cwd, timeout: 30_000, env: { ...around, ...env } },
      (_, out, err) => resolve({ status: child.exitCode, stdout: out, stderr: err }),
    );
  });
}

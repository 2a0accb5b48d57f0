import { appendFileSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { homedir } from "node:os";
import { dirname, join } from "node:path";
import type { Environment } from "../store/folder";
import { codeOf } from "./reason";
import type { History } from "./shell";

/** How many lines are remembered; the file may hold twice as many before it is cut. */
const MOST = 1000;

/**
 * The file of what was typed in sessions: `JENJANG_HISTORY`, or where the platform keeps such things; undefined where
 * nothing says so, or `JENJANG_HISTORY` is empty.
 */
export function historyFile(env: Environment, platform: NodeJS.Platform = process.platform): string | undefined {
  if (env.JENJANG_HISTORY !== undefined) return env.JENJANG_HISTORY === "" ? undefined : env.JENJANG_HISTORY;
  if (env.XDG_STATE_HOME) return join(env.XDG_STATE_HOME, "jenjang", "history");
  if (platform === "win32") return env.LOCALAPPDATA ? join(env.LOCALAPPDATA, "jenjang", "history") : undefined;
  const home = env.HOME ?? homedir();
  if (home === "") return undefined;
  return platform === "darwin"
    ? join(home, "Library", "Application Support", "jenjang", "history")
    : join(home, ".local", "state", "jenjang", "history");
}

/** Opens the history in a file, which need not be there. Sessions at the same time only add to it. */
export function openHistory(file: string | undefined): History | undefined {
  if (file === undefined) return undefined;
  const all = linesIn(file);
  const lines = all.slice(-MOST);
  const shorten = (): string | undefined => (all.length > 2 * MOST ? tried(() => replace(file, lines)) : undefined);
  let fault = shorten();
  const add = (line: string): string | undefined => {
    fault ??= tried(() => {
      mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
      appendFileSync(file, `${line.replace(/[\r\n]+/g, " ")}\n`, { mode: 0o600 });
    });
    return fault;
  };
  return { lines, add };
}

function linesIn(file: string): string[] {
  try {
    return readFileSync(file, "utf8")
      .split("\n")
      .filter((line) => line !== "");
  } catch {
    return []; // None yet; one that cannot be read cannot be added to either, and that is told.
  }
}

/** Puts the file there in one step, so that it is never half of itself. */
function replace(file: string, lines: readonly string[]): void {
  const beside = `${file}.${process.pid}.tmp`;
  try {
    writeFileSync(beside, `${lines.join("\n")}\n`, { mode: 0o600, flag: "wx" });
    renameSync(beside, file);
  } finally {
    rmSync(beside, { force: true });
  }
}

/** Does something with files. @returns why it cannot be done, if so */
function tried(work: () => void): string | undefined {
  try {
    work();
    return undefined;
  } catch (error) {
    return codeOf(error);
  }
}

import { appendFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname, isAbsolute, join } from "node:path";
import { type Environment, registeredHome } from "../store/folder";
import { makeFolder } from "../store/make-folder";
import { bytesOf, type Unread } from "../store/read-file";
import { reasonOf } from "./reason";
import type { History } from "./shell";

/** How many lines are remembered; the file may hold twice as many before it is cut. */
const MOST = 1000;

/**
 * The file of what was typed in sessions: `JENJANG_HISTORY`, or where the platform keeps such things; undefined where
 * nothing says so, or `JENJANG_HISTORY` is empty.
 */
export function historyFile(env: Environment, platform: NodeJS.Platform = process.platform): string | undefined {
  if (env.JENJANG_HISTORY !== undefined) return env.JENJANG_HISTORY === "" ? undefined : env.JENJANG_HISTORY;
  const { XDG_STATE_HOME: state = "" } = env;
  if (isAbsolute(state)) return join(state, "jenjang", "history");
  if (platform === "win32") return env.LOCALAPPDATA ? join(env.LOCALAPPDATA, "jenjang", "history") : undefined;
  const home = env.HOME ?? registeredHome();
  if (home === undefined || home === "") return undefined;
  return platform === "darwin"
    ? join(home, "Library", "Application Support", "jenjang", "history")
    : join(home, ".local", "state", "jenjang", "history");
}

/** Opens the history in a file, which need not be there. Sessions at the same time only add to it. */
export function openHistory(file: string | undefined): History | undefined {
  if (file === undefined) return undefined;
  const read = linesIn(file);
  const all = "reason" in read ? [] : read;
  const lines = all.slice(-MOST);
  const shorten = (): string | undefined => (all.length > 2 * MOST ? tried(() => replace(file, lines)) : undefined);
  // None yet is no fault; what is no file, or too large, is not added to either.
  let fault = "reason" in read && read.reason !== "ENOENT" ? read.reason : shorten();
  const add = (line: string): string | undefined => {
    fault ??= tried(() => {
      makeFolder(dirname(file), 0o700);
      appendFileSync(file, `${line.replace(/[\r\n]+/g, " ")}\n`, { mode: 0o600 });
    });
    return fault;
  };
  return { lines, add };
}

function linesIn(file: string): string[] | Unread {
  const bytes = bytesOf(file);
  return "reason" in bytes
    ? bytes
    : bytes
        .toString("utf8")
        .split("\n")
        .filter((line) => line !== "");
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
    return reasonOf(error);
  }
}

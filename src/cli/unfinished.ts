import { readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { remove } from "../store/remove";

/*
 * A file of the user's is written beside its place before it is put there. A program that is killed in between leaves
 * what it wrote; whoever next writes into that folder takes it away.
 */

const UNFINISHED = /^\.jenjang-\d+-[0-9a-z]+\.tmp$/;

/** After so many milliseconds without a change nobody is writing it any more. */
const MINUTE = 60_000;

/** A name in a folder for a file that is being written: nobody else has it, and it is short wherever names must be. */
export function unfinishedIn(folder: string): string {
  return join(folder, `.jenjang-${process.pid}-${Math.random().toString(36).slice(2)}.tmp`);
}

/** Removes from a folder what was left unfinished. */
export function removeUnfinished(folder: string, now = Date.now()): void {
  try {
    for (const name of readdirSync(folder).filter((one) => UNFINISHED.test(one))) {
      const path = join(folder, name);
      const written = statSync(path, { throwIfNoEntry: false })?.mtimeMs;
      if (written !== undefined && now - written >= MINUTE) remove(path);
    }
  } catch {
    // A folder that may not be read: whether it may be written to is seen next.
  }
}

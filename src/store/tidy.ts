import { readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { remove } from "./remove";

/** What this program keeps, and what it leaves when it is killed while writing. */
const OURS = /^[a-z]+-[0-9a-f]{8}\.bin(?<unfinished>\.\d+\.[0-9a-z]+\.tmp)?$/;

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/** Removes what nobody has written for a month, such as what another version has kept, and what was left unfinished. */
export function tidy(folder: string, now = Date.now()): void {
  for (const name of namesIn(folder)) {
    const ours = OURS.exec(name);
    const path = join(folder, name);
    const written = ours === null ? undefined : statSync(path, { throwIfNoEntry: false })?.mtimeMs;
    const age = ours?.groups?.unfinished === undefined ? 30 * DAY : HOUR;
    if (written !== undefined && now - written > age) remove(path);
  }
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return []; // Nothing can be kept here: nothing is to be tidied up.
  }
}

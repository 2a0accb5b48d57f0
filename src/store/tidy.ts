import { readdirSync } from "node:fs";
import { join } from "node:path";
import { remove } from "./remove";
import { stampOf } from "./stamp";

/** What this program keeps, and what it leaves when it is killed while writing. */
const OURS = /^[a-z]+-[0-9a-f]{8}\.bin(?<unfinished>\.\d+\.[0-9a-z]+\.tmp)?$/;

const MINUTE = 60_000;
const DAY = 1440 * MINUTE;

/** Removes what nobody has written for a month, such as what another version has kept, and what was left unfinished. */
export function tidy(folder: string, now = Date.now()): void {
  for (const name of namesIn(folder)) {
    const ours = OURS.exec(name);
    const age = ours?.groups?.unfinished === undefined ? 30 * DAY : MINUTE;
    if (ours !== null) removeOlder(join(folder, name), now - age);
  }
}

/** Removes what was left unfinished, among the names in a folder. */
export function tidyUnfinished(folder: string, names: readonly string[], now = Date.now()): void {
  for (const name of names)
    if (OURS.exec(name)?.groups?.unfinished !== undefined) removeOlder(join(folder, name), now - MINUTE);
}

function removeOlder(path: string, than: number): void {
  const written = stampOf(path)?.[2];
  if (written !== undefined && written <= than) remove(path);
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return []; // Nothing can be kept here: nothing is to be tidied up.
  }
}

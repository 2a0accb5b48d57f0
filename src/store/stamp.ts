import { type Stats, statSync } from "node:fs";

/** By what a file or folder can be told to be the same as before: which it is, its length, and when it was changed. */
export type Stamp = readonly [inode: number, size: number, modified: number, changed: number];

/** How many numbers a stamp has. */
export const STAMP_LENGTH = 4;

/**
 * How long after its last change a file can be changed again without its stamp showing it, in milliseconds: clocks of
 * file systems are coarse (FAT counts in steps of two seconds), and one on the network may be a little off.
 */
const COARSENESS = 3000;

const QUIETLY = { throwIfNoEntry: false } as const;

/** What is at a path; undefined when nothing is, or nothing that can be looked at: then it is not what it was. */
function found(path: string): Stats | undefined {
  try {
    return statSync(path, QUIETLY);
  } catch {
    return undefined;
  }
}

/** The stamp of what is at a path now; undefined when nothing is that can be looked at. */
export function stampOf(path: string): Stamp | undefined {
  const there = found(path);
  return there === undefined ? undefined : [there.ino, there.size, there.mtimeMs, there.ctimeMs];
}

/** The stamps that bytes hold, one after the other; copied, since numbers must begin at a multiple of their length. */
export function stampsIn(bytes: Uint8Array): Float64Array {
  return new Float64Array(Uint8Array.from(bytes).buffer, 0, bytes.length / Float64Array.BYTES_PER_ELEMENT);
}

/** Whether what is at a path has the stamp that stands at an index of a row of stamps. */
export function hasStamp(path: string, stamps: Float64Array, at: number): boolean {
  const there = found(path);
  const from = at * STAMP_LENGTH;
  return (
    there !== undefined &&
    there.ino === stamps[from] &&
    there.size === stamps[from + 1] &&
    there.mtimeMs === stamps[from + 2] &&
    there.ctimeMs === stamps[from + 3]
  );
}

export function isSameStamp(a: Stamp | undefined, b: Stamp | undefined): boolean {
  return a !== undefined && b !== undefined && a.every((part, i) => part === b[i]);
}

/** Whether any change after the moment `now` (in milliseconds) will show in the stamp. */
export function isSettled([, , modified, changed]: Stamp, now: number): boolean {
  const isFresh = (time: number): boolean => time >= now - COARSENESS && time <= now;
  // A time of content in the future is somebody's wish; one of a change is a clock that will be put right.
  return changed < now - COARSENESS && !isFresh(modified);
}

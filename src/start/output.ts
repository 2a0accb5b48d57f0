import { fstatSync, statSync, writeSync } from "node:fs";
import type { Stream } from "../cli/shell";

/*
 * Standard streams that are written to at once, without Node's own streams around them: making these takes longer than
 * most answers.
 */

type Standard = 1 | 2;

function streamOf(file: Standard): NodeJS.WriteStream {
  return file === 1 ? process.stdout : process.stderr;
}

/** Whether a standard stream may lead to a terminal; a pipe, a file, nowhere or a closed one does not. */
export function mayBeTerminal(file: Standard): boolean {
  try {
    const stream = fstatSync(file);
    return stream.isCharacterDevice() && stream.rdev !== statSync(NOWHERE, { throwIfNoEntry: false })?.rdev;
  } catch {
    return false; // Closed: writing to it will say so.
  }
}

const NOWHERE = "/dev/null";

/** A standard stream as far as its text must fit it. Node's own is asked only where it may be a terminal. */
export function fitting(file: Standard, write: Stream["write"]): Stream {
  const isTerminal = (): boolean => mayBeTerminal(file) && streamOf(file).isTTY === true;
  return {
    write,
    get isTTY() {
      return isTerminal();
    },
    get columns() {
      return isTerminal() ? streamOf(file).columns : undefined;
    },
  };
}

/** Writes to a standard stream; what a pipe has no room for now, Node writes when it has. @returns the system's code for why it cannot, if so */
export function writeTo(file: Standard, bytes: Uint8Array): string | undefined {
  let at = 0;
  try {
    while (at < bytes.length) at += writeSync(file, bytes, at);
  } catch (error) {
    if (!(error instanceof Error && "code" in error)) throw error;
    if (error.code === "EAGAIN") streamOf(file).write(bytes.subarray(at));
    // A reader that has gone away, as in `jenjang … | head -1`, is no fault.
    else if (error.code !== "EPIPE") return String(error.code);
  }
  return undefined;
}

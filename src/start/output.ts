import { fstatSync, writeSync } from "node:fs";
import type { Stream } from "../cli/shell";

type Standard = 1 | 2;

function streamOf(file: Standard): NodeJS.WriteStream {
  return file === 1 ? process.stdout : process.stderr;
}

/** Whether a standard stream may lead to a terminal; a pipe or a file does not. */
export function mayBeTerminal(file: Standard): boolean {
  return fstatSync(file).isCharacterDevice();
}

/** A standard stream as far as its text must fit it. Node's own is asked only in a terminal: its making takes longer than most answers. */
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

/** Writes to a standard stream at once; what a pipe has no room for now, Node writes when it has. */
export function writeTo(file: Standard, bytes: Uint8Array): void {
  let at = 0;
  try {
    while (at < bytes.length) at += writeSync(file, bytes, at);
  } catch (error) {
    const code = error instanceof Error && "code" in error ? error.code : undefined;
    if (code === "EAGAIN") streamOf(file).write(bytes.subarray(at));
    // A reader that has gone away, as in `jenjang … | head -1`, is no fault.
    else if (code !== "EPIPE") throw error;
  }
}

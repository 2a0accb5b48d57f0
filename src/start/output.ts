import { fstatSync, writeSync } from "node:fs";
import type { Stream } from "../cli/shell";

/**
 * A standard stream that is written to at once, without Node's own stream around it, whose making takes longer than most
 * answers. In a terminal that one is used: it knows the width.
 */
export function directly(file: 1 | 2): Stream {
  const stream = (): NodeJS.WriteStream => (file === 1 ? process.stdout : process.stderr);
  const isTerminal = (): boolean => fstatSync(file).isCharacterDevice() && stream().isTTY === true;
  return {
    write: (text) => writeAll(file, Buffer.from(text), (rest) => stream().write(rest)),
    get isTTY() {
      return isTerminal();
    },
    get columns() {
      return isTerminal() ? stream().columns : undefined;
    },
  };
}

/** @param later writes what a pipe has no room for now */
function writeAll(file: number, bytes: Buffer, later: (rest: Buffer) => void): void {
  let at = 0;
  try {
    while (at < bytes.length) at += writeSync(file, bytes, at);
  } catch (error) {
    const code = error instanceof Error && "code" in error ? error.code : undefined;
    if (code === "EAGAIN") later(bytes.subarray(at));
    // A reader that has gone away, as in `jenjang … | head -1`, is no fault.
    else if (code !== "EPIPE") throw error;
  }
}

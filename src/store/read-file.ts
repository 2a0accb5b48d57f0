import { closeSync, constants, fstatSync, openSync, readSync } from "node:fs";
import { LIMITS } from "../limits";

/** Why a file was not read, in the system's own word or one of ours: `special` is no ordinary file. */
export interface Unread {
  readonly reason: string;
}

/** Which files are read: where pipes are, as a user may point to one, a writer has a moment to write. */
export interface Readable {
  readonly pipes?: boolean;
}

/** Without waiting for a writer, and without a terminal that takes hold of the program. */
const READING = constants.O_RDONLY | (constants.O_NONBLOCK ?? 0) | (constants.O_NOCTTY ?? 0);

/** How long a writer may take for the next part of what it writes into a pipe, in milliseconds. */
const PATIENCE = 1500;

/** The bytes of a file, whole and within the limit; or why not. It waits for nobody and takes no more memory than the limit. */
export function bytesOf(path: string, { pipes = false }: Readable = {}): Buffer | Unread {
  let file: number | undefined;
  try {
    file = openSync(path, READING);
    const about = fstatSync(file);
    if (about.isDirectory()) return { reason: "EISDIR" };
    if (!about.isFile() && !(pipes && about.isFIFO())) return { reason: "special" };
    if (about.size > LIMITS.fileBytes) return { reason: "too-large" };
    return readToEnd(file, about.isFile() ? about.size : 0);
  } catch (error) {
    return { reason: codeOf(error) };
  } finally {
    if (file !== undefined) closeSync(file);
  }
}

/** Reads what is there until nothing comes any more, also of a file that grows meanwhile. */
function readToEnd(file: number, expected: number): Buffer | Unread {
  let held = Buffer.allocUnsafe(expected + 1);
  let length = 0;
  for (;;) {
    const more = readSome(file, held, length);
    if (more === undefined) return { reason: "special" };
    if (more === 0) return held.subarray(0, length);
    length += more;
    if (length > LIMITS.fileBytes) return { reason: "too-large" };
    if (length === held.length) held = Buffer.concat([held], Math.min(2 * length + 4096, LIMITS.fileBytes + 1));
  }
}

/** Reads a part; of a pipe into which nothing has been written yet, when something has. @returns undefined: nothing was */
function readSome(file: number, into: Buffer, at: number): number | undefined {
  for (const end = Date.now() + PATIENCE; ; ) {
    try {
      return readSync(file, into, at, into.length - at, null);
    } catch (error) {
      if (codeOf(error) !== "EAGAIN") throw error;
      if (Date.now() > end) return undefined;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 5);
    }
  }
}

/** The system's word for an error; a socket and some devices cannot even be opened. */
export function codeOf(error: unknown): string {
  const code = typeof error === "object" && error !== null && "code" in error ? String(error.code) : "special";
  return code === "ENXIO" || code === "ENODEV" ? "special" : code;
}

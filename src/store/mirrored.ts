import { closeSync, constants, fstatSync, openSync, readSync, renameSync, writeSync } from "node:fs";
import { dirname } from "node:path";
import { makeFolder } from "./make-folder";
import { remove } from "./remove";

/*
 * A file that notices when it is damaged: a first line that says what it is, the length of what it holds, and that
 * twice. A reader takes a stretch only where both copies agree. Comparing two stretches costs a few microseconds, where
 * loading a checksum would cost more than reading them.
 */

/** A mirrored file that is open for reading. */
export interface Mirrored {
  /** A stretch of what it holds; undefined where the two copies differ or it is cut short. */
  readonly read: (from: number, length: number) => Buffer | undefined;
  readonly length: number;
  readonly close: () => void;
}

/** Without waiting for a writer, where something that is no file has the name. */
const READING = constants.O_RDONLY | (constants.O_NONBLOCK ?? 0);

const LENGTH_DIGITS = 12;

/** Opens a mirrored file; undefined when there is none that this user alone may write and that says `what` it is. */
export function openMirrored(path: string, what: string): Mirrored | undefined {
  let file: number;
  try {
    file = openSync(path, READING);
  } catch {
    return undefined; // Not there, or not for us: whatever it would have held is made anew.
  }
  const opened = lookInto(file, Buffer.from(`${what}\n`));
  if (opened === undefined) closeSync(file);
  return opened;
}

function lookInto(file: number, what: Buffer): Mirrored | undefined {
  const about = fstatSync(file);
  const { size, mode, uid } = about;
  const isOurs = process.getuid === undefined || (uid === process.getuid() && (mode & 0o022) === 0);
  const head = isOurs && about.isFile() ? stretch(file, 0, what.length + LENGTH_DIGITS + 1) : undefined;
  if (head === undefined || what.compare(head, 0, what.length) !== 0) return undefined;
  const length = Number(head.toString("latin1", what.length));
  if (size !== head.length + 2 * length) return undefined;
  return {
    length,
    read: (from, wanted) => {
      if (from + wanted > length) return undefined;
      const first = stretch(file, head.length + from, wanted);
      const second = stretch(file, head.length + length + from, wanted);
      return first !== undefined && second !== undefined && first.equals(second) ? first : undefined;
    },
    close: () => closeSync(file),
  };
}

function stretch(file: number, from: number, length: number): Buffer | undefined {
  const buffer = Buffer.allocUnsafe(length);
  try {
    return readSync(file, buffer, 0, length, from) === length ? buffer : undefined;
  } catch {
    return undefined; // A disk that cannot read it: it is made anew.
  }
}

/**
 * Writes a mirrored file whole or not at all: beside its place, and then moved there. Two that write at once do not
 * meet; the later one stays.
 * @returns whether it is there now; a folder that cannot be written is no fault
 */
export function writeMirrored(path: string, what: string, held: readonly Uint8Array[]): boolean {
  const beside = `${path}.${process.pid}.${Date.now().toString(36)}.tmp`;
  try {
    makeFolder(dirname(path), 0o700);
    const file = openSync(beside, "wx", 0o600);
    try {
      const length = held.reduce((sum, one) => sum + one.length, 0);
      writeWhole(file, Buffer.from(`${what}\n${String(length).padStart(LENGTH_DIGITS)}\n`));
      for (const one of [...held, ...held]) writeWhole(file, one);
    } finally {
      closeSync(file);
    }
    renameSync(beside, path);
    return true;
  } catch {
    remove(beside);
    return false;
  }
}

function writeWhole(file: number, bytes: Uint8Array): void {
  for (let at = 0; at < bytes.length; ) at += writeSync(file, bytes, at);
}

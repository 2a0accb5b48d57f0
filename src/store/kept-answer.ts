import { readdirSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";
import { openMirrored, writeMirrored } from "./mirrored";
import { isSameStamp, type Stamp, stampOf } from "./stamp";

/*
 * An answer that was given, as it was printed, with the stamps of all that it was derived from. The same question, asked
 * again while these are the same, needs no more than reading it.
 */

/** What was printed, and the exit status. */
export interface Printed {
  readonly exit: number;
  readonly out: Uint8Array;
  readonly err: Uint8Array;
}

/** The files and folders that an answer hangs on, with their stamps. */
export type Basis = readonly (readonly [path: string, stamp: Stamp])[];

/** What stands before the printed text. */
interface Head {
  readonly exit: number;
  readonly out: number;
  readonly basis: Basis;
}

const HEAD_DIGITS = 8;

/**
 * The answer that was given to a question before, if nothing that it hangs on has changed since.
 * @param question all that the answer depends on, the rule files apart
 */
export function keptAnswer(path: string, question: string): Printed | undefined {
  const file = openMirrored(path, question);
  const held = file?.read(0, file.length);
  file?.close();
  if (held === undefined) return undefined;
  const start = HEAD_DIGITS + Number(held.toString("latin1", 0, HEAD_DIGITS));
  const { exit, out, basis } = JSON.parse(held.toString("utf8", HEAD_DIGITS, start)) as Head;
  if (!basis.every(([of, stamp]) => isSameStamp(stampOf(of), stamp))) return undefined;
  return { exit, out: held.subarray(start, start + out), err: held.subarray(start + out) };
}

/** How many answers are kept at most; one more, and all are forgotten. */
const MOST = 400;

/** Keeps an answer. @returns whether it is kept */
export function keepAnswer(path: string, question: string, { exit, out, err }: Printed, basis: Basis): boolean {
  const head: Head = { exit, out: out.length, basis };
  const start = Buffer.from(JSON.stringify(head));
  makeRoom(path);
  return writeMirrored(path, question, [Buffer.from(String(start.length).padStart(HEAD_DIGITS)), start, out, err]);
}

function makeRoom(path: string): void {
  const folder = dirname(path);
  const isAnswer = /^answer-/;
  try {
    const kept = readdirSync(folder).filter((name) => isAnswer.test(name));
    if (kept.length >= MOST) for (const name of kept) rmSync(join(folder, name), { force: true });
  } catch {
    // No folder yet, or none that can be read: then there is nothing to make room in.
  }
}

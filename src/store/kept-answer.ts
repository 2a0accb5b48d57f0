import { readdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { openMirrored, writeMirrored } from "./mirrored";
import { remove } from "./remove";
import { hasStamp, stampsIn } from "./stamp";
import { tidyUnfinished } from "./tidy";

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

/** The files and folders that an answer hangs on, with their stamps, one after the other. */
export interface Basis {
  readonly paths: readonly string[];
  readonly stamps: Float64Array;
}

/** What stands first: the exit status, and the lengths of the stamps, the paths and what was printed to the one stream; the rest went to the other. */
type Head = readonly [exit: number, stamps: number, paths: number, out: number];

/** A multiple of eight, so that the stamps can be read where they stand. */
const HEAD_LENGTH = 64;

/**
 * The answer that was given to a question before, if nothing that it hangs on has changed since.
 * @param question all that the answer depends on, the rule files apart
 */
export function keptAnswer(path: string, question: string): Printed | undefined {
  const file = openMirrored(path, question);
  const held = file?.read(0, file.length);
  file?.close();
  if (held === undefined) return undefined;
  const [exit, stampsLength, pathsLength, out] = JSON.parse(held.toString("latin1", 0, HEAD_LENGTH)) as Head;
  const start = HEAD_LENGTH + stampsLength + pathsLength;
  const stamps = stampsIn(held.subarray(HEAD_LENGTH, HEAD_LENGTH + stampsLength));
  const paths = held.toString("utf8", HEAD_LENGTH + stampsLength, start).split("\n");
  if (!paths.every((of, number) => hasStamp(of, stamps, number))) return undefined;
  return { exit, out: held.subarray(start, start + out), err: held.subarray(start + out) };
}

/** How many answers are kept at most; one more, and all are forgotten. */
const MOST = 400;

/** Keeps an answer. @returns whether it is kept */
export function keepAnswer(path: string, question: string, { exit, out, err }: Printed, basis: Basis): boolean {
  const paths = Buffer.from(basis.paths.join("\n"));
  const stamps = new Uint8Array(basis.stamps.buffer);
  const head: Head = [exit, stamps.length, paths.length, out.length];
  makeRoom(path);
  return writeMirrored(path, question, [
    Buffer.from(JSON.stringify(head).padEnd(HEAD_LENGTH)),
    stamps,
    paths,
    out,
    err,
  ]);
}

function makeRoom(path: string): void {
  const folder = dirname(path);
  const isAnswer = /^answer-.*\.bin$/;
  try {
    const names = readdirSync(folder);
    tidyUnfinished(folder, names);
    const kept = names.filter((name) => isAnswer.test(name));
    if (kept.length >= MOST) for (const name of kept) remove(join(folder, name));
  } catch {
    // No folder yet, or none that can be read: then there is nothing to make room in.
  }
}

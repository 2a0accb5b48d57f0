import { chmodSync, chownSync, lstatSync, readlinkSync, type Stats, statSync, writeFileSync } from "node:fs";
import { dirname, isAbsolute, resolve } from "node:path";
import type { Misunderstanding } from "../question/question";
import { remove } from "../store/remove";
import { moveTo } from "./move-to";
import { reasonOf } from "./reason";
import { removeUnfinished, unfinishedIn } from "./unfinished";

/** How a file is written: over one that is there only with `force`; its path is seen from the folder `cwd`. */
interface Writing {
  readonly force: boolean;
  readonly cwd: string | undefined;
}

/**
 * Writes a file of the user's whole or not at all: beside its place first, and then put there in one step. Where the
 * path is a link, it stays one, and the file behind it is written.
 * @returns why it cannot be written, if so; then whatever stood there stands there still
 */
export function writeWhole(
  path: string,
  data: string | Uint8Array,
  { force, cwd }: Writing,
): Misunderstanding | undefined {
  const refused = (reason: string): Misunderstanding => {
    const code = reason === "EEXIST" ? "file-exists" : "unwritable-file";
    return { code, args: { file: path, reason }, suggestions: [] };
  };
  try {
    // Seen from a folder that is no longer there, nothing is.
    const named = isAbsolute(path) ? path : resolve(cwd ?? process.cwd(), path);
    const file = force ? behind(named) : named;
    const before = force ? statSync(file, { throwIfNoEntry: false }) : lstatSync(file, { throwIfNoEntry: false });
    const obstacle = before === undefined ? undefined : obstacleIn(before, named, force);
    if (obstacle !== undefined) return refused(obstacle);
    writeBeside(file, data, before, force);
    return undefined;
  } catch (error) {
    return refused(reasonOf(error));
  }
}

/** Why what stands there cannot make way. A device or a pipe is nothing to be replaced, by force or without. */
function obstacleIn(before: Stats, path: string, force: boolean): string | undefined {
  const there = before.isSymbolicLink() ? (statSync(path, { throwIfNoEntry: false }) ?? before) : before;
  if (there.isDirectory()) return "EISDIR";
  if (!there.isFile() && !there.isSymbolicLink()) return "no-file";
  return force ? undefined : "EEXIST";
}

function writeBeside(file: string, data: string | Uint8Array, before: Stats | undefined, force: boolean): void {
  const beside = unfinishedIn(dirname(file));
  removeUnfinished(dirname(file));
  try {
    // On the disk before it takes its place: a machine that stops must not leave an empty file.
    writeFileSync(beside, data, { flag: "wx", flush: true, mode: before?.mode });
    if (before !== undefined) giveAs(before, beside);
    moveTo(beside, file, force);
  } finally {
    remove(beside);
  }
}

/** Who may read and write a file stays as it was, and whose it is where we may say so. */
function giveAs({ uid, gid, mode }: Stats, path: string): void {
  try {
    chownSync(path, uid, gid);
  } catch {
    // Only the system's administrator may give files away; then it is ours.
  }
  chmodSync(path, mode);
}

/** How many links may lead to one another, as the systems have it. */
const MOST_LINKS = 40;

/** The path to which a link leads in the end, also where nothing is there yet. */
function behind(path: string): string {
  let at = path;
  for (let steps = 0; steps < MOST_LINKS; steps += 1) {
    if (lstatSync(at, { throwIfNoEntry: false })?.isSymbolicLink() !== true) return at;
    at = resolve(dirname(at), readlinkSync(at));
  }
  return at; // In a circle: writing will say so.
}

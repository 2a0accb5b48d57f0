import { linkSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import type { Misunderstanding } from "../question/question";
import { codeOf } from "./reason";

/** How a file is written: over one that is there only with `force`; its path is seen from the folder `cwd`. */
interface Writing {
  readonly force: boolean;
  readonly cwd: string;
}

/**
 * Writes a file of the user's whole or not at all: beside its place first, and then put there in one step.
 * @returns why it cannot be written, if so; then whatever stood there stands there still
 */
export function writeWhole(
  path: string,
  data: string | Uint8Array,
  { force, cwd }: Writing,
): Misunderstanding | undefined {
  const file = resolve(cwd, path);
  const beside = join(dirname(file), `.${basename(file)}.${process.pid}.tmp`);
  try {
    writeFileSync(beside, data, { flag: "wx" });
    if (force) renameSync(beside, file);
    else linkSync(beside, file);
    return undefined;
  } catch (error) {
    const reason = codeOf(error);
    const code = reason === "EEXIST" ? "file-exists" : "unwritable-file";
    return { code, args: { file: path, reason }, suggestions: [] };
  } finally {
    rmSync(beside, { force: true });
  }
}

import { mkdirSync, realpathSync } from "node:fs";
import { dirname } from "node:path";
import type { Misunderstanding } from "../question/question";
import { reasonOf } from "./reason";
import { writeWhole } from "./write-whole";

/** Writes a file of the setting whole or not at all; its folder is made, and where the file is a link, it stays one. */
export function writeConfig(path: string, text: string): Misunderstanding | undefined {
  try {
    mkdirSync(dirname(path), { recursive: true });
  } catch (error) {
    return { code: "unwritable-file", args: { file: path, reason: reasonOf(error) }, suggestions: [] };
  }
  return writeWhole(behind(path), text, { force: true, cwd: "/" });
}

/** The file itself, where a path is a link to it. */
function behind(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    return path; // Not there yet.
  }
}

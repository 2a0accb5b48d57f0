import { existsSync, readFileSync, statSync } from "node:fs";
import { dirname } from "node:path";
import type { Misunderstanding } from "../question/question";
import { makeFolder } from "../store/make-folder";
import { reasonOf } from "./reason";
import { writeWhole } from "./write-whole";

/**
 * Writes a file of the setting whole or not at all, and makes its folder.
 * @param before what was read there; where somebody has written something else since, that is not lost
 */
export function writeConfig(path: string, text: string, before: string): Misunderstanding | undefined {
  try {
    makeFolder(dirname(path));
    if (textIn(path) !== before) return unwritable(path, "changed");
  } catch (error) {
    return unwritable(path, reasonOf(error));
  }
  return writeWhole(path, text, { force: true, cwd: "/" });
}

function unwritable(file: string, reason: string): Misunderstanding {
  return { code: "unwritable-file", args: { file, reason }, suggestions: [] };
}

/** What stands in a file now, as it is read: without a mark of the byte order. */
function textIn(path: string): string {
  return existsSync(path) && !statSync(path).isCharacterDevice()
    ? readFileSync(path, "utf8").replace(/^\uFEFF/, "")
    : "";
}

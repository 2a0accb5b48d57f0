import { existsSync, mkdirSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { codeOf } from "./read-file";

/**
 * Makes a folder, and those that it is to be in. Node's own `recursive` never comes back where the system says that a
 * folder is not there and lets none be made, as below `/proc`.
 */
export function makeFolder(path: string, mode?: number): void {
  const missing: string[] = [];
  for (let at = resolve(path); !existsSync(at) && dirname(at) !== at; at = dirname(at)) missing.push(at);
  for (const at of missing.reverse()) make(at, mode);
}

function make(path: string, mode: number | undefined): void {
  try {
    mkdirSync(path, { mode });
  } catch (error) {
    // Somebody else made it first; or it is there and closed to us, which what is done in it will say.
    if (codeOf(error) !== "EEXIST") throw error;
  }
}

import { rmSync } from "node:fs";

/** Removes a file of ours, if it is there and can be removed; what cannot be is in nobody's way. */
export function remove(path: string): void {
  try {
    rmSync(path, { force: true });
  } catch {
    // A folder with such a name, or one that is not for us to change.
  }
}

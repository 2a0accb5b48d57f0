import { accessSync, constants, existsSync, readdirSync, statSync } from "node:fs";
import { dirname, join } from "node:path";
import { cacheFolder, type Environment } from "../store/folder";
import { reasonOf } from "./reason";

/** What the program runs on, as far as it makes a difference. */
export interface Machine {
  readonly node: string;
  readonly platform: NodeJS.Platform;
  /** The folder of what is kept between calls; undefined where there is no place for one. */
  readonly cache: Cache | undefined;
}

interface Cache {
  readonly folder: string;
  /** Why nothing can be written there, if so, in the system's own word. */
  readonly closed: string | undefined;
  readonly files: number;
  readonly bytes: number;
}

/** Looks at the machine, and changes nothing on it. */
export function machine(env: Environment): Machine {
  const folder = cacheFolder(env);
  return {
    node: process.versions.node,
    platform: process.platform,
    cache: folder === undefined ? undefined : { folder, closed: closedBy(folder), ...sizeOf(folder) },
  };
}

/** Why a folder, or the one in which it would be made, cannot be written to. */
function closedBy(folder: string): string | undefined {
  if (!existsSync(folder) && dirname(folder) !== folder) return closedBy(dirname(folder));
  try {
    if (!statSync(folder).isDirectory()) return "ENOTDIR";
    accessSync(folder, constants.R_OK | constants.W_OK | constants.X_OK);
    return undefined;
  } catch (error) {
    return reasonOf(error);
  }
}

function sizeOf(folder: string): { files: number; bytes: number } {
  try {
    const sizes = readdirSync(folder)
      .filter((name) => name.endsWith(".bin"))
      .map((name) => statSync(join(folder, name), { throwIfNoEntry: false })?.size ?? 0);
    return { files: sizes.length, bytes: sizes.reduce((sum, size) => sum + size, 0) };
  } catch {
    return { files: 0, bytes: 0 }; // Not there yet, or closed, which is told.
  }
}

import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { join, resolve } from "node:path";
import type * as Library from "../../src/index";

/** The folder of the project. */
export const PROJECT = resolve(__dirname, "..", "..");
/** The folder of this package. */
export const BENCH = join(PROJECT, "bench");

/** The built library: what is measured is what users get. */
export function jenjang(): typeof Library {
  const built = join(PROJECT, "dist", "index.js");
  if (!existsSync(built)) throw new Error(`${built} is missing: npm run build`);
  return createRequire(__filename)(built) as typeof Library;
}

export type { Asked, Book, Reply, Source } from "../../src/index";

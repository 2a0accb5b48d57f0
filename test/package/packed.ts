import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";

/*
 * The package as a user gets it. `setup.ts` packs and installs it once; what it made is found by a variable, since the
 * tests run in other processes.
 */

/** A file of the package, by its path in it. */
interface PackedFile {
  readonly path: string;
  readonly size: number;
  readonly mode: number;
}

/** What `npm pack` made. */
export interface Packed {
  readonly filename: string;
  readonly size: number;
  readonly unpackedSize: number;
  readonly files: readonly PackedFile[];
}

const VARIABLE = "JENJANG_PACKED";

/** A temporary folder with `packed.json`, the package, `empty/` (an npm project with only jenjang in it) and `global/`. */
export function around(): string {
  const folder = process.env[VARIABLE];
  if (folder === undefined) throw new Error("no package: run `npm run test:package`");
  return folder;
}

/** Remembers the folder for the tests. */
export function remember(folder: string): void {
  process.env[VARIABLE] = folder;
}

/** What was packed. */
export function packed(): Packed {
  return JSON.parse(readFileSync(join(around(), "packed.json"), "utf8")) as Packed;
}

/** Where a package is installed in a project. */
export const installed = (): string => join(around(), "empty/node_modules/jenjang");

/** An environment without a network to speak of, without a cache of packages, and without a home of anybody's. */
export function environment(folder: string): NodeJS.ProcessEnv {
  return {
    PATH: process.env.PATH,
    HOME: join(folder, "home"),
    npm_config_registry: "http://127.0.0.1:9/",
    npm_config_cache: join(folder, "npm-cache"),
    npm_config_offline: "true",
    npm_config_audit: "false",
    npm_config_fund: "false",
    npm_config_update_notifier: "false",
  };
}

/** How a program is started where there is no network at all; as it is where the system has no such means. */
export const CUT_OFF: readonly string[] = ((): readonly string[] => {
  const alone = ["unshare", "--map-root-user", "--net", "--"];
  try {
    execFileSync(alone[0] ?? "", [...alone.slice(1), "true"], { stdio: "ignore" });
    return alone;
  } catch {
    return [];
  }
})();

import { isAbsolute, join } from "node:path";

/** The part of the environment that says where a user's caches are kept. */
export type Environment = Readonly<Record<string, string | undefined>>;

/**
 * The folder of what can be made anew at any time: `JENJANG_CACHE`, or where the platform keeps such things; undefined
 * where nothing says so, or `JENJANG_CACHE` is empty.
 */
export function cacheFolder(
  env: Environment,
  platform: NodeJS.Platform = process.platform,
  homeOfUser: () => string | undefined = registeredHome,
): string | undefined {
  if (env.JENJANG_CACHE !== undefined) return env.JENJANG_CACHE === "" ? undefined : env.JENJANG_CACHE;
  const { XDG_CACHE_HOME: caches = "" } = env;
  if (isAbsolute(caches)) return join(caches, "jenjang"); // As the specification has it, others count for nothing.
  if (platform === "win32") return env.LOCALAPPDATA ? join(env.LOCALAPPDATA, "jenjang", "Cache") : undefined;
  const home = env.HOME ?? homeOfUser();
  if (home === undefined || home === "") return undefined;
  return platform === "darwin" ? join(home, "Library", "Caches", "jenjang") : join(home, ".cache", "jenjang");
}

/** Where the system says that this user is at home, for a call without the variable, as from a timer or a server. */
export function registeredHome(): string | undefined {
  try {
    return (require("node:os") as typeof import("node:os")).homedir();
  } catch {
    return undefined; // A user whom the system does not know.
  }
}

/** The file in which something is kept: its kind, and a short number for what exactly it is. */
export function fileFor(folder: string, kind: string, what: string): string {
  return join(folder, `${kind}-${shortNumber(what)}.bin`);
}

/** FNV-1a. Two texts with the same number only share a file name: the file itself says whose it is. */
function shortNumber(text: string): string {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i += 1) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return (hash >>> 0).toString(16).padStart(8, "0");
}

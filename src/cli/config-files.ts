import { isUtf8 } from "node:buffer";
import { existsSync, statSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { type Environment, FILE_NAME, userFile } from "../setting/from-environment";
import type { Surroundings } from "../setting/from-surroundings";
import type { ConfigFile } from "../setting/setting";
import { registeredHome } from "../store/folder";
import { bytesOf } from "../store/read-file";

/** The variables of this process and the files that a setting may stand in: the user's own, and the nearest in or above the working folder. */
export function surroundings(env: Environment, cwd = workingFolder()): Surroundings {
  const own = userFile(env, process.platform, registeredHome);
  const user = own === undefined ? undefined : resolve(cwd ?? "/", own);
  const nearest = cwd === undefined ? undefined : nearestAbove(cwd);
  const files: ConfigFile[] = [];
  if (user !== undefined) files.push(found("user", user));
  if (nearest !== undefined && nearest !== user) files.push(found("folder", nearest));
  return { env, cwd, files };
}

/** Where one is; undefined where that folder is there no longer. */
function workingFolder(): string | undefined {
  try {
    return process.cwd();
  } catch {
    return undefined;
  }
}

/** The file of this name in a folder, or in the nearest one above it that has one. */
function nearestAbove(folder: string): string | undefined {
  for (let at = folder; ; at = dirname(at)) {
    const file = join(at, FILE_NAME);
    if (existsSync(file)) return file;
    if (dirname(at) === at) return undefined;
  }
}

/** A file that is not there says nothing: `use` will make it. */
function found(role: ConfigFile["role"], path: string): ConfigFile {
  if (!existsSync(path)) return { role, path };
  const bytes = isDevice(path) ? Buffer.of() : bytesOf(path);
  if ("reason" in bytes) return { role, path, unreadable: bytes.reason };
  // A `TextDecoder` would take ten times as long to load, at every call.
  if (!isUtf8(bytes)) return { role, path, unreadable: "UTF-8" };
  const text = bytes.toString("utf8");
  // Without a mark of the byte order, as rule files are read.
  return { role, path, text: text.startsWith("\uFEFF") ? text.slice(1) : text };
}

/** A device, as `/dev/null`, holds nothing; some would never come to an end. */
function isDevice(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isCharacterDevice() === true;
}

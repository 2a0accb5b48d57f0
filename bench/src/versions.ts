import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { BENCH, PROJECT } from "./jenjang";

/** The version of jenjang itself. */
export function ownVersion(): string {
  return versionIn(PROJECT);
}

/** The installed version of a package that this benchmark depends on. */
export function versionOf(name: string): string {
  return versionIn(join(BENCH, "node_modules", name));
}

/** Whether the packages that this benchmark depends on are installed. */
export function areInstalled(): boolean {
  return existsSync(join(BENCH, "node_modules", "casbin", "package.json"));
}

function versionIn(folder: string): string {
  const file = join(folder, "package.json");
  return existsSync(file) ? String((JSON.parse(readFileSync(file, "utf8")) as { version: string }).version) : "-";
}

import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { NOTHING, type Results } from "../figures";
import { PROJECT } from "../jenjang";

/** What a user installs. */
export function packageSize(): Results {
  const args = ["pack", "--dry-run", "--json", "--ignore-scripts"];
  const told = execFileSync("npm", args, { cwd: PROJECT, encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] });
  const [packed] = JSON.parse(told) as { size: number; unpackedSize: number; entryCount: number }[];
  const manifest = JSON.parse(readFileSync(join(PROJECT, "package.json"), "utf8")) as Record<
    string,
    object | undefined
  >;
  const dependencies = Object.keys(manifest.dependencies ?? {}).length;
  const fact = (what: string, value: string) => ({ group: "Package", what, value });
  return {
    ...NOTHING,
    facts: [
      fact("packed", kilobytes(packed?.size)),
      fact("unpacked", kilobytes(packed?.unpackedSize)),
      fact("files", String(packed?.entryCount ?? "?")),
      fact("run-time dependencies", String(dependencies)),
    ],
  };
}

function kilobytes(bytes: number | undefined): string {
  return bytes === undefined ? "?" : `${(bytes / 1000).toFixed(0)} kB`;
}

import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Results } from "../figures";
import { BENCH } from "../jenjang";
import { PARTS } from "../options";
import type { About } from "./about";
import { markdown } from "./markdown";

/** Keeps every run in `history/`; a whole one becomes the published results. Returns the files written. */
export function write(about: About, results: Results): string[] {
  const json = `${JSON.stringify({ about, ...results }, null, 2)}\n`;
  const { quick, parts } = about.options;
  const isWhole = !quick && parts.length === PARTS.length;
  mkdirSync(join(BENCH, "history"), { recursive: true });
  const files: [string, string][] = [[join("history", `${about.date.replaceAll(":", "-").slice(0, 19)}Z.json`), json]];
  if (isWhole) files.push(["RESULTS.md", markdown(about, results)], ["RESULTS.json", json]);
  for (const [path, text] of files) writeFileSync(join(BENCH, path), text);
  return files.map(([path]) => join("bench", path));
}

import { readdirSync } from "node:fs";
import { join } from "node:path";

const TESTS = join(__dirname, "..");

/** The suites that ask the engine in their own process, the small ones of its own folders first, those that compare it with the second opinion last; paths in test/. */
export const SUITES: readonly string[] = [
  ...["graph", "question", "answer", "cases", "good"].flatMap(suitesIn),
  "reference/mended.test.ts",
  "reference/rare.test.ts",
  "mutation/odd.ts",
];

function suitesIn(folder: string): string[] {
  return readdirSync(join(TESTS, folder))
    .filter((file) => file.endsWith(".test.ts"))
    .map((file) => join(folder, file));
}

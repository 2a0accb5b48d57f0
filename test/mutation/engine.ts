import { readdirSync } from "node:fs";
import { join } from "node:path";

/** The suites that ask the engine in this process, the small ones of its own folders first. */
const SUITES = ["graph", "question", "answer", "cases", "good", "index.test.ts", "inspect", "chart"];

const TESTS = join(__dirname, "..");

/*
 * All of them as one file: what they ask, the modules and the rule files, is then loaded once for every mutant and not
 * once for every suite. `npm run mutation` runs this; each suite is also run on its own by `npm test`.
 */
for (const suite of SUITES.flatMap(filesOf)) describe(suite, () => void require(join(TESTS, suite)));

function filesOf(suite: string): string[] {
  if (suite.endsWith(".ts")) return [suite];
  return readdirSync(join(TESTS, suite))
    .filter((file) => file.endsWith(".test.ts"))
    .map((file) => join(suite, file));
}

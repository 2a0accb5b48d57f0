import { join } from "node:path";
import { SUITES } from "./suites";

/** All of them as one file: what they ask, the modules and the rule files, is then loaded once for every mutant. */
for (const suite of SUITES) describe(suite, () => void require(join(__dirname, "..", suite)));

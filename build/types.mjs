// Of the declarations that the compiler writes, only those that `index.d.ts` leads to ship.
import { readdirSync, readFileSync, rmdirSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";

const TYPES = "dist/types";

/** The declarations that one leads to, itself included. */
function reachedFrom(file, reached = new Set()) {
  if (reached.has(file)) return reached;
  reached.add(file);
  for (const [, path] of readFileSync(file, "utf8").matchAll(/(?:from |import\()"(\.[^"]+)"/g))
    reachedFrom(join(dirname(file), `${path}.d.ts`), reached);
  return reached;
}

const needed = reachedFrom(join(TYPES, "index.d.ts"));
const paths = readdirSync(TYPES, { recursive: true, withFileTypes: true });
for (const entry of paths.filter((one) => one.isFile())) {
  const file = join(entry.parentPath, entry.name);
  if (!needed.has(file)) rmSync(file);
}
for (const folder of paths
  .filter((one) => one.isDirectory())
  .map((one) => join(one.parentPath, one.name))
  .sort()
  .reverse())
  if (readdirSync(folder).length === 0) rmdirSync(folder);

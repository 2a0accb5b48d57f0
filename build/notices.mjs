// The licences of everything in `dist` that others wrote, as one text that ships beside it.
import { readdirSync, readFileSync, realpathSync } from "node:fs";
import { basename, join } from "node:path";

/** The licence of every package that some input file of the bundles belongs to. */
export function notices(inputs) {
  const folders = inputs.flatMap((path) => /^(.*node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(path)?.[1] ?? []);
  const packages = new Set(folders.map((folder) => realpathSync(folder)));
  return [...packages]
    .map(noticeOf)
    .sort()
    .join(`\n${"-".repeat(80)}\n\n`);
}

function noticeOf(folder) {
  const { name, version, license, repository } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
  const source = typeof repository === "string" ? repository : (repository?.url ?? "");
  return `${name} ${version} (${license})\n${source}\n\n${licenceIn(folder).trim()}\n`;
}

/** The text in the package; of those that have none, or have others compiled in, from `build/licences`. */
function licenceIn(folder) {
  const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry));
  return readFileSync(
    file === undefined ? join("build/licences", `${basename(folder)}.txt`) : join(folder, file),
    "utf8",
  );
}

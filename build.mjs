// Bundles the program and the library, each into files without dependencies, with the licences of what is in them.
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { build } from "esbuild";

rmSync("dist", { recursive: true, force: true });
const { version } = JSON.parse(readFileSync("package.json", "utf8"));
const common = {
  bundle: true,
  platform: "node",
  target: "node20.19",
  format: "cjs",
  logLevel: "warning",
  metafile: true,
};
/** The parts of the program that `start` compiles once and keeps; `minifySyntax` drops code that cannot be reached. */
const parts = { quick: "src/start/quick.ts", cli: "src/cli/main.ts", colours: "src/cli/colours.ts" };
const bundles = await Promise.all([
  ...Object.entries(parts).map(([name, entry]) =>
    build({ ...common, entryPoints: [entry], outfile: `dist/${name}.js`, minifySyntax: true }),
  ),
  build({ ...common, entryPoints: ["src/index.ts"], outfile: "dist/index.js" }),
]);
const files = Object.fromEntries(Object.keys(parts).map((name) => [name, fingerprint(`dist/${name}.js`)]));
const define = { BUILD: JSON.stringify({ version, files }) };
bundles.push(await build({ ...common, define, entryPoints: ["src/start/start.ts"], outfile: "dist/start.js" }));
writeFileSync("dist/THIRD-PARTY-NOTICES.txt", notices(bundles.flatMap(({ metafile }) => Object.keys(metafile.inputs))));

function fingerprint(file) {
  return createHash("sha256").update(readFileSync(file)).digest("hex").slice(0, 16);
}

/** The licence of every package that some input file belongs to. */
function notices(inputs) {
  const folders = new Set(inputs.flatMap((path) => /^(.*node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(path)?.[1] ?? []));
  return [...folders].sort().map(noticeOf).join("\n");
}

function noticeOf(folder) {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
  const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry));
  const text = file !== undefined && existsSync(join(folder, file)) ? readFileSync(join(folder, file), "utf8") : "";
  return `${name} ${version} (${license})\n\n${text.trim()}\n`;
}

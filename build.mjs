// Bundles the program and the library, each into files without dependencies, with the licences of what is in them.
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { build } from "esbuild";

rmSync("dist", { recursive: true, force: true });
const { version } = JSON.parse(readFileSync("package.json", "utf8"));
/** What Node puts around a module, put there by the build: see src/start/start.ts. */
const module = {
  banner: { js: "(function (module, exports, require, __filename, __dirname) {" },
  footer: { js: "})" },
};
const common = {
  bundle: true,
  platform: "node",
  target: "node20.19",
  format: "cjs",
  logLevel: "warning",
  metafile: true,
};
/** The parts of the program that `start` compiles once and keeps; small, since what is read and compiled is what counts. */
const parts = { quick: "src/start/quick.ts", cli: "src/cli/main.ts", colours: "src/cli/colours.ts" };
const bundles = await Promise.all([
  ...Object.entries(parts).map(([name, entry]) =>
    build({ ...common, ...module, entryPoints: [entry], outfile: `dist/${name}.js`, minify: true }),
  ),
  build({ ...common, entryPoints: ["src/start/loader.ts"], outfile: "dist/loader.js", minify: true }),
  build({ ...common, entryPoints: ["src/index.ts"], outfile: "dist/index.js" }),
]);
const files = Object.fromEntries(Object.keys(parts).map((name) => [name, bundle(`dist/${name}.js`)]));
const define = { BUILD: JSON.stringify({ version, files }) };
bundles.push(
  await build({ ...common, define, minify: true, entryPoints: ["src/start/start.ts"], outfile: "dist/start.js" }),
);
writeFileSync("dist/THIRD-PARTY-NOTICES.txt", notices(bundles.flatMap(({ metafile }) => Object.keys(metafile.inputs))));

/** By what kept compiled code knows its source, and how that is read fastest: plain ASCII is also `latin1`. */
function bundle(file) {
  const bytes = readFileSync(file);
  const fingerprint = createHash("sha256").update(bytes).digest("hex").slice(0, 16);
  return { fingerprint, encoding: bytes.every((byte) => byte < 128) ? "latin1" : "utf8" };
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

// Bundles the program and the library, each into files without dependencies, with the licences of what is in them.
import { createHash } from "node:crypto";
import { copyFileSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { brotliCompressSync } from "node:zlib";
import { build } from "esbuild";
import { noProcesses, UNREACHABLE } from "./build/closed.mjs";
import { notices } from "./build/notices.mjs";
import { validators } from "./build/validators.mjs";

rmSync("dist", { recursive: true, force: true });
const { version } = JSON.parse(readFileSync("package.json", "utf8"));
/** What Node puts around a module, put there by the build: see src/start/start.ts. */
const module = {
  banner: { js: "(function (module, exports, require, __filename, __dirname) {" },
  footer: { js: "})" },
};
/** `npm run coverage` names a folder here, and what is built then counts what it does (test/coverage). */
const { COUNTS: counts } = process.env;
const { counting, writing } = counts === undefined ? {} : await import("./test/coverage/instrument.mjs");
/** What is large and seldom needed: its own file, loaded from where the program is. */
const lazy = {
  graphviz: "src/picture/graphviz.ts",
  png: "src/picture/png.ts",
  validators: "src/document/validators.ts",
};
const lazily = {
  name: "lazily",
  setup: ({ onResolve }) =>
    onResolve({ filter: /\/(graphviz|png|validators)$/ }, ({ path, kind }) =>
      kind === "require-call" ? { path: `./${path.split("/").at(-1)}.js`, external: true } : undefined,
    ),
};
const common = {
  bundle: true,
  platform: "node",
  target: "node20.19",
  format: "cjs",
  logLevel: "warning",
  metafile: true,
  define: UNREACHABLE,
  plugins: [lazily, validators, noProcesses, ...(counts === undefined ? [] : [counting(counts)])],
};
const first = counts === undefined ? {} : { banner: { js: writing(counts) } };
/** The parts of the program that `start` compiles once and keeps; small, since what is read and compiled is what counts. */
const parts = { quick: "src/start/quick.ts", cli: "src/cli/main.ts", colours: "src/cli/colours.ts" };
const bundles = await Promise.all([
  ...Object.entries(parts).map(([name, entry]) =>
    build({ ...common, ...module, entryPoints: [entry], outfile: `dist/${name}.js`, minify: true }),
  ),
  ...Object.entries(lazy).map(([name, entry]) =>
    build({ ...common, entryPoints: [entry], outfile: `dist/${name}.js`, minify: true, charset: "utf8" }),
  ),
  build({ ...common, ...first, entryPoints: ["src/start/loader.ts"], outfile: "dist/loader.js", minify: true }),
  build({ ...common, entryPoints: ["src/index.ts"], outfile: "dist/index.js" }),
]);
const files = Object.fromEntries(Object.keys(parts).map((name) => [name, bundle(`dist/${name}.js`)]));
const define = { ...UNREACHABLE, BUILD: JSON.stringify({ version, files }) };
bundles.push(
  await build({
    ...common,
    ...first,
    define,
    minify: true,
    entryPoints: ["src/start/start.ts"],
    outfile: "dist/start.js",
  }),
);
const RESVG = "node_modules/@resvg/resvg-wasm/index_bg.wasm";
writeFileSync("dist/resvg.wasm.br", brotliCompressSync(readFileSync(RESVG)));
const fonts = ["400", "700"].map((weight) => ({
  from: `node_modules/@fontsource/arimo/files/arimo-latin-${weight}-normal.woff2`,
  to: `dist/arimo-${weight}.woff2`,
}));
for (const { from, to } of fonts) copyFileSync(from, to);
const inputs = [...bundles.flatMap(({ metafile }) => Object.keys(metafile.inputs)), ...fonts.map(({ from }) => from)];
writeFileSync("dist/THIRD-PARTY-NOTICES.txt", notices([...inputs, RESVG]));

/** By what kept compiled code knows its source, and how that is read fastest: plain ASCII is also `latin1`. */
function bundle(file) {
  const bytes = readFileSync(file);
  const fingerprint = createHash("sha256").update(bytes).digest("hex").slice(0, 16);
  return { fingerprint, encoding: bytes.every((byte) => byte < 128) ? "latin1" : "utf8" };
}

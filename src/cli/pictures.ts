import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { brotliDecompressSync } from "node:zlib";

/*
 * What pictures are made with is large, so it is loaded when one is asked for: the build puts it in files beside the
 * program; from source it is taken from the packages that it comes from.
 */

/** How pictures are made. */
export interface Pictures {
  /** Places boxes and lines that are given in the language of Graphviz. @returns Graphviz's `json0` */
  readonly layOut: (dot: string) => Promise<unknown>;
  readonly png: (svg: string) => Promise<Uint8Array>;
}

/** The tools beside the program. */
export const PICTURES: Pictures = {
  layOut: (dot) => graphviz().layOut(dot),
  png: (svg) => png().pngOf(svg, { wasm: part(WASM), fonts: FONTS.map(part) }),
};

const graphviz = (): typeof import("../picture/graphviz") => require("../picture/graphviz");
const png = (): typeof import("../picture/png") => require("../picture/png");

/** A file as the build names it, compressed or not, and as its package does. */
interface Part {
  readonly built: string;
  readonly source: string;
}

const WASM: Part = { built: "resvg.wasm.br", source: "@resvg/resvg-wasm/index_bg.wasm" };
const FONTS: readonly Part[] = ["400", "700"].map((weight) => ({
  built: `arimo-${weight}.woff2`,
  source: `@fontsource/arimo/files/arimo-latin-${weight}-normal.woff2`,
}));

function part({ built, source }: Part): Uint8Array {
  const path = join(__dirname, built);
  if (!existsSync(path)) return readFileSync(require.resolve(source));
  const bytes = readFileSync(path);
  return built.endsWith(".br") ? brotliDecompressSync(bytes) : bytes;
}

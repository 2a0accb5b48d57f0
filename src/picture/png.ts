import { initWasm, Resvg } from "@resvg/resvg-wasm";

/** What letters are drawn with, and the program that draws. */
export interface DrawingTools {
  readonly wasm: Uint8Array;
  readonly fonts: readonly Uint8Array[];
}

/** A sheet of A3 on its side at 200 dots per inch. */
const WIDTH = 3307;

let started: Promise<void> | undefined;

/** An SVG as a PNG: resvg, compiled to WebAssembly, with letters that are given to it. */
export async function pngOf(svg: string, { wasm, fonts }: DrawingTools): Promise<Uint8Array> {
  started ??= initWasm(wasm);
  await started;
  const font = { fontBuffers: [...fonts], defaultFontFamily: "Arimo", loadSystemFonts: false };
  return new Resvg(svg, { font, fitTo: { mode: "width", value: WIDTH } }).render().asPng();
}

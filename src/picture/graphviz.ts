import { instance } from "@viz-js/viz";

/** Places boxes and curves: Graphviz, compiled to WebAssembly. @returns its format `json0` */
export async function layOut(dot: string): Promise<unknown> {
  const viz = await instance();
  const { status, output, errors } = viz.render(dot, { format: "json0", engine: "dot" });
  if (status !== "success") throw new Error(`Graphviz: ${errors.map(({ message }) => message).join("; ")}`);
  return JSON.parse(output) as unknown;
}

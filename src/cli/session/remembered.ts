import type { Shell } from "../shell";

/** Loads rule files only when they are others than the last time: texts that are the same are not read again. */
export function remembered(load: Shell["load"]): Shell["load"] {
  let before: { readonly texts: string; readonly loading: ReturnType<Shell["load"]> } | undefined;
  return (vocabulary, regulations, overlays = []) => {
    const sources = [...regulations];
    const texts = JSON.stringify([[vocabulary], sources, overlays].flat().map(({ path, text }) => [path, text]));
    if (before?.texts !== texts) before = { texts, loading: load(vocabulary, sources, overlays) };
    return before.loading;
  };
}

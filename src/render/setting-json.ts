import type { Entry } from "../graph/book";
import type { Chosen, Setting } from "../setting/setting";
import { positionOf } from "../source/source";

/** What is in effect, for programs: every part with its value and who chose it. */
export function settingJson({ regulations, language, rules }: Setting) {
  return {
    regulation: chosenJson(regulations),
    lang: chosenJson(language),
    rules: rules.map(chosenJson),
  };
}

/** The regulations that could be chosen. */
export function choicesJson(all: readonly Entry[]) {
  return all.map(({ id, short, region }) => ({ id, short, region: region.id }));
}

function chosenJson<T>({ value, from }: Chosen<T>) {
  if (from.kind === "nothing") return { value, from: null };
  if (from.kind !== "file") return { value, from: { [from.kind]: from.name } };
  return { value, from: { file: from.place.source.path, ...positionOf(from.place) } };
}

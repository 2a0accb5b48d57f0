import { dirname, resolve } from "node:path";
import type { Place, Source } from "../source/source";
import { isLanguage } from "./from-environment";
import type { Config } from "./setting";

/** What stands after a key of a file, and where. */
export interface Words {
  readonly words: readonly string[];
  readonly place: Place;
}

/** What a file says, of the words after its keys; paths are seen from where it lies. */
export function fromWords(
  { path, location = path }: Source,
  { regulation, rules, lang }: Readonly<Record<"regulation" | "rules" | "lang", Words | undefined>>,
): Config {
  const language = lang?.words[0];
  const place = (words: Words) => ({ kind: "file", place: words.place }) as const;
  return {
    ...(regulation === undefined ? {} : { regulations: { value: regulation.words, from: place(regulation) } }),
    ...(rules === undefined
      ? {}
      : { rules: rules.words.map((folder) => ({ value: pathFrom(dirname(location), folder), from: place(rules) })) }),
    ...(lang === undefined || !isLanguage(language) ? {} : { language: { value: language, from: place(lang) } }),
  };
}

/** A path as it is written in a file of a folder. One that begins at the user's home stays so: the surroundings know that. */
function pathFrom(folder: string, path: string): string {
  return path.startsWith("~/") ? path : resolve(folder, path);
}

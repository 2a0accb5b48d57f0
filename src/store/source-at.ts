import { readFileSync } from "node:fs";
import { basename } from "node:path";
import type { Source } from "../source/source";

/** A rule file as a source that is read when somebody wants its text. @param file its path below the rules folder */
export function sourceAt(rules: string, file: string): Source {
  const location = `${rules}/${file}`;
  let text: string | undefined;
  return {
    path: `${basename(rules)}/${file}`,
    location,
    get text() {
      // As when it was loaded: without a mark of the byte order, since places are counted from after it.
      text ??= new TextDecoder().decode(readFileSync(location));
      return text;
    },
  };
}

import { basename, isAbsolute } from "node:path";
import type { Source } from "../source/source";
import { OutOfDate } from "./out-of-date";
import { bytesOf } from "./read-file";

/** Where something lies: below the rules folder, unless its path is whole. */
export function locationOf(rules: string, path: string): string {
  return isAbsolute(path) ? path : `${rules}/${path}`;
}

/** A rule file of the rules folder, or of another where its path is whole, as a source. */
export function sourceAt(rules: string, file: string): Source {
  return sourceOf(isAbsolute(file) ? file : `${basename(rules)}/${file}`, locationOf(rules, file));
}

/** A file as a source that is read when somebody wants its text. @param path what messages call it */
export function sourceOf(path: string, location: string): Source {
  let text: string | undefined;
  return {
    path,
    location,
    get text() {
      text ??= textAt(location);
      return text;
    },
  };
}

/** As when it was loaded: without a mark of the byte order, since places are counted from after it. */
function textAt(location: string): string {
  const bytes = bytesOf(location);
  // It was there when it was compared with the book, and is no longer.
  if ("reason" in bytes) throw new OutOfDate();
  return new TextDecoder().decode(bytes);
}

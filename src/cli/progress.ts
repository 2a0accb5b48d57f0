import type { Language } from "../document/text";
import { text } from "./texts";

/** Shows in a terminal how far loading has come, where it takes long enough to ask, and at the end takes that away again. */
export function progressOn(
  stream: Pick<NodeJS.WriteStream, "isTTY" | "write">,
  all: number,
  language: Language,
): (taken: number) => void {
  const start = Date.now();
  let shown = start;
  return (taken) => {
    const now = Date.now();
    if (stream.isTTY !== true || now - start < 400 || (now - shown < 80 && taken < all)) return;
    shown = now;
    stream.write(taken < all ? `\r${text("loading", language)} ${taken}/${all}` : "\r\x1b[K");
  };
}

import { StringDecoder } from "node:string_decoder";
import { LIMITS } from "../../limits";

/**
 * The lines of a stream, however they end. One that has no end within what is read of a file is handed on as far as it
 * came, and is the last: nobody wrote that by hand.
 */
export async function* linesOf(input: NodeJS.ReadableStream): AsyncGenerator<string> {
  const decoder = new StringDecoder("utf8");
  let rest = "";
  for await (const chunk of input) {
    rest += typeof chunk === "string" ? chunk : decoder.write(chunk);
    // A carriage return at the very end may be half of a line break.
    let from = 0;
    for (const { index, 0: end } of rest.matchAll(/\r\n|\n|\r(?=[^\n])/g)) {
      yield rest.slice(from, index);
      from = index + end.length;
    }
    rest = rest.slice(from);
    if (rest.length > LIMITS.fileBytes) break;
  }
  if (rest !== "") yield rest.replace(/\r$/, "");
}

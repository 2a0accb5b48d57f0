/*
 * How wide text is and where its lines break. Letters, digits and the few signs that this program sets itself take one
 * column each; whatever else a name may contain is measured by the libraries that know all of Unicode and colours, but
 * whose tables take longer to load than most answers.
 */

/** ASCII, and the signs · … — → │ ├ └ ─ ✓ ✗. */
const PLAIN = /^[\x20-\x7e\u00b7\u2026\u2014\u2192\u2502\u251c\u2514\u2500\u2713\u2717]*$/;
// biome-ignore lint/suspicious/noControlCharactersInRegex: colours are set with control characters
const COLOURS = /\x1b\[\d+m/g;

const wide = (): typeof import("./wide") => require("./wide");

/** The columns that a text takes in a terminal. */
export function widthOf(text: string): number {
  if (PLAIN.test(text)) return text.length;
  const bare = text.replace(COLOURS, "");
  return PLAIN.test(bare) ? bare.length : wide().stringWidth(text);
}

/** A text in lines of at most `room` columns, broken between words, and within a word only where it is longer than a line. */
export function linesOf(text: string, room: number): string[] {
  if (!text.startsWith(" ") && !text.endsWith(" ") && widthOf(text) <= room && !text.includes("\n")) return [text];
  return (
    (PLAIN.test(text) ? plainLines(text, room) : undefined) ?? wide().wrapAnsi(text, room, { hard: true }).split("\n")
  );
}

/** The lines of plain text; undefined where a word is longer than a line or spaces are more than gaps between words. */
function plainLines(text: string, room: number): string[] | undefined {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(" ")) {
    if (word === "" || word.length > room) return undefined;
    if (line === "") line = word;
    else if (line.length + 1 + word.length <= room) line += ` ${word}`;
    else {
      lines.push(line);
      line = word;
    }
  }
  return [...lines, line];
}

import stringWidth from "string-width";
import { HELPS, LINES } from "../support/commands";
import { jenjang } from "../support/shell";

/** The lines of an output that are wider than they may be, but for words that cannot be broken. */
function tooWide(text: string, width: number): string[] {
  return text.split("\n").filter((line) => stringWidth(line) > width && !isOneWord(line));
}

/** Whether there is one word in a line, apart from what draws trees and continues commands; a quotation of a command is one. */
function isOneWord(line: string): boolean {
  const words = line
    .replace(/[│├└─]|\\$/g, " ")
    .replace(/"[^"]*"/g, "quotation")
    .trim();
  return !words.includes(" ");
}

describe.each(["id", "en"])("in %s", (language) => {
  test.each([40, 60, 80, 100])("no command prints a line wider than %i columns", (columns) => {
    const lines = [...LINES, ...HELPS.map((command) => [...command, "--help"])];
    const wide = lines.flatMap((line) => {
      const { out, err } = jenjang([...line, "--lang", language], { columns });
      return tooWide(out + err, columns).map((one) => `${line.join(" ")}: ${one}`);
    });
    expect(wide).toEqual([]);
  });
});

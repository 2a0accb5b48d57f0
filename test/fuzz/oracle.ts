import { type Diagnostic, Findings } from "../../src/diagnostic/diagnostic";
import { diagnosticsText } from "../../src/render/text/diagnostics";
import { PLAIN } from "../../src/render/text/page";
import { positionOf } from "../../src/source/source";

/** That the program did with an input what it must never do. */
class Violation extends Error {}

export function must(holds: boolean, what: string): asserts holds {
  if (!holds) throw new Violation(what);
}

/** Signs that steer a terminal or turn the direction of writing; a line break is none. */
const STEERING =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
  /[\x00-\x09\x0b-\x1f\x7f-\x9f\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]/;

/** Nothing that is printed steers a terminal. */
export function isPrintable(text: string): void {
  const [sign] = STEERING.exec(text) ?? [];
  must(sign === undefined, `prints U+${sign?.charCodeAt(0).toString(16)}`);
}

/** Every diagnostic stands inside its file, has words in both languages, and prints nothing but text. */
export function isProper(diagnostics: readonly Diagnostic[]): void {
  for (const { place, related } of diagnostics)
    for (const { source, start, end } of [place, ...related]) {
      must(start >= 0 && start <= end && end <= source.text.length, `a place outside: ${start}–${end}`);
      const { line, column } = positionOf({ source, start, end });
      must(line >= 1 && column >= 1, `a position outside: ${line}:${column}`);
    }
  for (const language of ["id", "en"] as const)
    isPrintable(diagnosticsText(diagnostics, { width: 80, paint: PLAIN }, language));
}

/** What a reader finds wrong, proper; and that where it has nothing to say against a text it has read it. */
export function findingsOf<T>(read: (findings: Findings) => T | undefined): { value: T | undefined; sound: boolean } {
  const findings = new Findings();
  const value = read(findings);
  isProper(findings.all);
  must(value !== undefined || findings.all.length > 0, "nothing was read and nothing is said to be wrong");
  return { value, sound: findings.all.length === 0 };
}

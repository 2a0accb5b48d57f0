import type { Given, QuestionOption } from "./question-options";

/** Options that say how an answer is printed, and nothing of what is asked. */
const ONLY_PRINT = new Set(["json", "format", "output", "force"]);

/** A question as a line that asks it again. @param words the program, its command, and what stands without an option */
export function commandLine(words: readonly string[], options: readonly QuestionOption[], given: Given): string {
  const told = options
    .filter(({ name }) => !ONLY_PRINT.has(name))
    .flatMap(({ name, short }) => {
      const flag = short === undefined ? `--${name}` : `-${short}`;
      const value = given.get(name);
      if (value === undefined || value === true) return value === true ? [flag] : [];
      return [value].flat().flatMap((one) => [flag, one]);
    });
  return [...words, ...told].map(quoted).join(" ");
}

/** A word as a shell reads it as one. */
export function quoted(word: string): string {
  if (/^[\w.,:/@%+=-]+$/.test(word)) return word;
  return /["$`\\!]/.test(word) ? `'${word.replaceAll("'", `'\\''`)}'` : `"${word}"`;
}

import { type Abbreviations, nameKeys } from "../../name/name";

/** Something that can stand at a place in a command line. */
export interface Choice {
  readonly text: string;
  /** What it is, in a few words. */
  readonly says?: string;
  /** Other names that are accepted for it. */
  readonly also?: readonly string[];
}

/** Words that are written exactly so, such as commands and options, that begin as typed; capitals or not. */
export function beginning(typed: string, choices: readonly Choice[]): readonly Choice[] {
  const start = typed.toLowerCase();
  return choices.filter(({ text }) => text.toLowerCase().startsWith(start));
}

/**
 * Names that go on as typed, in any spelling that is understood: those that begin so; else other names that do, which
 * say whose they are; else those in which a later word begins so.
 */
export function naming(typed: string, choices: readonly Choice[], abbreviations: Abbreviations): readonly Choice[] {
  if (typed.trim() === "") return choices;
  const keys = nameKeys(typed, abbreviations).filter((key) => key !== "");
  const begins = (name: string): boolean =>
    nameKeys(name, abbreviations).some((whole) => keys.some((key) => whole.startsWith(key)));
  const first = choices.filter(({ text }) => begins(text));
  if (first.length > 0) return first;
  const others = choices.flatMap((choice) =>
    (choice.also ?? []).filter(begins).map((text) => ({ text, says: choice.text })),
  );
  if (others.length > 0) return others;
  return choices.filter(({ text }) => laterWords(text).some(begins));
}

function laterWords(name: string): string[] {
  return [...name.matchAll(/[\s/,-]+(?=\S)/g)].map(({ index, 0: gap }) => name.slice(index + gap.length));
}

import type { Book } from "../jenjang";

/**
 * One reading of the words: the first option of every choice. The other engines know one reading only; jenjang answers in
 * all of them, and its answer is compared in this one.
 */
export class Readings {
  private readonly chosen: ReadonlySet<string>;

  constructor(book: Book, regulation: string) {
    const own = book.entries.get(regulation)?.graph.regulation.readings ?? [];
    const choices = [...book.vocabulary.canons.values(), ...own];
    this.chosen = new Set(choices.flatMap((choice) => [...choice.options.keys()].slice(0, 1)));
  }

  /** Whether what is there only in some reading is there in this one. */
  hold(reading: string | null): boolean {
    return reading === null || this.chosen.has(reading);
  }

  /** Whether a finding holds: always, or where all readings of some set hold. */
  holdUnder(under: readonly (readonly string[])[]): boolean {
    return under.length === 0 || under.some((set) => set.every((reading) => this.chosen.has(reading)));
  }
}

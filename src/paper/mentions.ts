import type { Regulation } from "../document/regulation";
import type { Vocabulary } from "../document/vocabulary";
import { nameKeys, spelledOut } from "../name/name";

/** An office or class that a text names, and where in the text. */
export interface Mention {
  readonly unit: string;
  readonly start: number;
  readonly end: number;
}

/** Finds the offices and classes of a regulation in running text, in any spelling; the longest name wins. */
export class Mentions {
  /** Key of a name → the unit; null: a document whose name only contains one, such as an official's decision. */
  private readonly units = new Map<string, string | null>();
  private readonly longest: number;

  constructor(
    regulation: Regulation,
    private readonly vocabulary: Vocabulary,
  ) {
    for (const { label, aliases } of vocabulary.documents.values())
      for (const name of [label.id, ...aliases]) this.units.set(this.keyOf(name), null);
    for (const { id, name, head, aliases } of [...regulation.classes.values(), ...regulation.offices.values()])
      for (const one of [name, head, ...aliases]) this.units.set(this.keyOf(one), id);
    this.longest = Math.max(0, ...[...this.units.keys()].map((key) => key.length));
  }

  in(text: string): Mention[] {
    const words = this.wordsOf(text);
    const mentions: Mention[] = [];
    for (let at = 0; at < words.length; ) {
      const found = this.longestAt(words, at);
      const [first, last] = [words[at], words[at + (found?.count ?? 1) - 1]];
      if (found?.unit != null && first !== undefined && last !== undefined)
        mentions.push({ unit: found.unit, start: first.start, end: last.end });
      at += found?.count ?? 1;
    }
    return mentions;
  }

  private longestAt(words: readonly Word[], at: number): { unit: string | null; count: number } | undefined {
    let best: { unit: string | null; count: number } | undefined;
    let key = "";
    for (let count = 1; key.length <= this.longest && at + count <= words.length; count += 1) {
      key += words[at + count - 1]?.key;
      const unit = this.units.get(key);
      if (unit !== undefined) best = { unit, count };
    }
    return best;
  }

  private wordsOf(text: string): Word[] {
    return [...text.matchAll(/[\p{L}\p{N}]+/gu)].flatMap((match) =>
      spelledOut(match[0], this.vocabulary.abbreviations).map((word) => ({
        key: this.keyOf(word),
        start: match.index,
        end: match.index + match[0].length,
      })),
    );
  }

  /** The most folded key: short forms written out, Roman numbers as Arabic. */
  private keyOf(name: string): string {
    return nameKeys(name, this.vocabulary.abbreviations).at(-1) as string;
  }
}

interface Word {
  readonly key: string;
  readonly start: number;
  readonly end: number;
}

/** A seeded stream of choices: the same key gives the same stream on every machine. */
export class Random {
  private state: number;

  constructor(...key: readonly (number | string)[]) {
    this.state = hashed(key.join("|"));
  }

  /** A number from 0 up to, and without, 1. */
  fraction(): number {
    this.state = (this.state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(this.state ^ (this.state >>> 15), 1 | this.state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  }

  /** A whole number of the range, both ends included. */
  between(least: number, most: number): number {
    return least + Math.floor(this.fraction() * (most - least + 1));
  }

  chance(probability: number): boolean {
    return this.fraction() < probability;
  }

  pick<T>(choices: readonly [T, ...T[]] | readonly T[]): T {
    const chosen = choices[this.between(0, choices.length - 1)];
    if (chosen === undefined) throw new RangeError("nothing to pick from");
    return chosen;
  }

  /** Several different ones, in the order in which they stand. */
  some<T>(choices: readonly T[], least: number, most = least): T[] {
    const wanted = Math.min(choices.length, this.between(least, most));
    const order = choices.map((_, i) => i);
    const taken = new Set<number>();
    while (taken.size < wanted) taken.add(order.splice(this.between(0, order.length - 1), 1)[0] ?? 0);
    return choices.filter((_, i) => taken.has(i));
  }

  /** The value whose share the stream falls into; shares are relative to their sum. */
  weighted<T extends string>(shares: Readonly<Record<T, number>>): T {
    const entries = Object.entries(shares) as [T, number][];
    let at = this.fraction() * entries.reduce((sum, [, share]) => sum + share, 0);
    for (const [value, share] of entries) {
      at -= share;
      if (at < 0) return value;
    }
    return this.pick(entries.map(([value]) => value));
  }
}

/** FNV-1a over the characters, mixed once more so that near keys lie far apart. */
function hashed(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i += 1) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) | 0;
}

import { randomFrom } from "../store/random";

/** Somebody who makes choices; the same seed makes the same choices. */
export class Dice {
  private readonly random: () => number;

  constructor(seed: number) {
    this.random = randomFrom(seed);
  }

  chance(likelihood: number): boolean {
    return this.random() < likelihood;
  }

  below(limit: number): number {
    return Math.floor(this.random() * limit);
  }

  one<T>(all: readonly T[]): T {
    const found = all[this.below(all.length)];
    if (found === undefined) throw new Error("nothing to choose from");
    return found;
  }

  shuffled<T>(all: readonly T[]): T[] {
    const mixed = [...all];
    for (let i = mixed.length - 1; i > 0; i -= 1) {
      const j = this.below(i + 1);
      const [a, b] = [mixed[i], mixed[j]] as [T, T];
      [mixed[i], mixed[j]] = [b, a];
    }
    return mixed;
  }

  /** Up to so many of them, each once. */
  some<T>(all: readonly T[], atMost: number): T[] {
    return this.shuffled(all).slice(0, 1 + this.below(atMost));
  }
}

import type { Regulation } from "../../src/document/regulation";
import type { Dimension, Vocabulary } from "../../src/document/vocabulary";

/** One way to read everything: an option for each choice, whether the canons' or the regulation's own. */
export class World {
  /** The choices that were looked at while something was evaluated in this world. */
  readonly looked = new Set<string>();

  constructor(
    private readonly dimensions: readonly Dimension[],
    readonly chosen: ReadonlyMap<string, string>,
  ) {}

  /** Whether this option is the one that holds here. */
  holds(option: string): boolean {
    const dimension = this.dimensions.find(({ options }) => options.has(option));
    if (dimension === undefined) throw new Error(`no reading ${option}`);
    this.looked.add(dimension.id);
    return this.chosen.get(dimension.id) === option;
  }
}

/** All choices that can be made in reading this regulation. */
export function dimensionsOf(regulation: Regulation, vocabulary: Vocabulary): Dimension[] {
  return [...vocabulary.canons.values(), ...regulation.readings];
}

/** Every combination of options of some choices; where the question fixes an option, only that one. */
export function combinations(dimensions: readonly Dimension[], fixed: readonly string[]): Map<string, string>[] {
  let all: Map<string, string>[] = [new Map()];
  for (const { id, options } of dimensions) {
    const ids = [...options.keys()];
    const chosen = ids.some((option) => fixed.includes(option)) ? ids.filter((option) => fixed.includes(option)) : ids;
    all = all.flatMap((one) => chosen.map((option) => new Map([...one, [id, option]])));
  }
  return all;
}

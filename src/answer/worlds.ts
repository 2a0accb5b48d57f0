import type { Canon, Dimension } from "../document/vocabulary";

/*
 * A reading is a value that rules are evaluated with. A question is evaluated once in every world, a world being one
 * option of each choice that the evaluation turns out to depend on; choices that nobody asks for make no worlds.
 */

/** Chosen option by dimension. */
export type Choices = ReadonlyMap<string, string>;

/** How many worlds one question may open before the engine refuses to go on. */
const MOST_WORLDS = 512;

/** The choices that are open, and which of them an option belongs to. */
export class ReadingSpace {
  private readonly dimensionOf = new Map<string, Dimension>();
  private readonly optionsOf = new Map<string, readonly string[]>();

  constructor(dimensions: Iterable<Dimension>) {
    for (const dimension of dimensions) {
      this.optionsOf.set(dimension.id, [...dimension.options.keys()]);
      for (const option of dimension.options.keys()) this.dimensionOf.set(option, dimension);
    }
  }

  /** The choice that an option answers; undefined when no choice has it. */
  of(option: string): Dimension | undefined {
    return this.dimensionOf.get(option);
  }

  /** The choice of an option that some choice is known to have. */
  dimension(option: string): Dimension {
    return this.dimensionOf.get(option) as Dimension;
  }

  options(dimension: string): readonly string[] {
    return this.optionsOf.get(dimension) ?? [];
  }

  /** All option ids. */
  ids(): string[] {
    return [...this.dimensionOf.keys()];
  }
}

const NONE: Choices = new Map();

/** One world in the making: it decides a choice when the evaluation first asks for it. */
export class World {
  private made: Map<string, string> | undefined;

  constructor(
    private readonly space: ReadingSpace,
    private readonly plan: Choices,
    private readonly opened: (dimension: string, rest: string[], before: Choices) => void,
  ) {}

  /** The option of a canon, or of a regulation's own choice, that holds in this world. */
  choose(dimension: Canon | string): string {
    const before = this.made?.get(dimension);
    if (before !== undefined) return before;
    const planned = this.plan.get(dimension);
    const options = planned === undefined ? this.space.options(dimension) : [planned];
    const [first, ...rest] = options as readonly [string, ...string[]];
    this.opened(dimension, rest, this.choices);
    this.made ??= new Map();
    this.made.set(dimension, first);
    return first;
  }

  /** The choices that have been made. */
  get choices(): Choices {
    return this.made ?? NONE;
  }

  /** Whether a reading holds in this world. */
  holds(option: string): boolean {
    const dimension = this.space.of(option);
    return dimension !== undefined && this.choose(dimension.id) === option;
  }
}

export interface Branch<T> {
  readonly choices: Choices;
  readonly result: T;
}

/** Thrown where a question depends on more choices than can be compared; `engine` turns it into an answer to the asker. */
export class TooManyWorlds extends Error {}

/** Evaluates in every world that the evaluation distinguishes. `fixed` are choices that the asker has made. */
export function explore<T>(space: ReadingSpace, fixed: Choices, evaluate: (world: World) => T): Branch<T>[] {
  const plans: Choices[] = [fixed];
  const branches: Branch<T>[] = [];
  for (let plan = plans.pop(); plan !== undefined; plan = plans.pop()) {
    const current = plan;
    const world = new World(space, current, (dimension, rest, before) => {
      for (const option of rest) plans.push(new Map([...current, ...before, [dimension, option]]));
    });
    branches.push({ result: evaluate(world), choices: world.choices });
    if (branches.length > MOST_WORLDS) throw new TooManyWorlds();
  }
  return branches;
}

/** Worlds that are compared: what the choices in them are, and the sets of readings in which something may hold. */
export class Worlds {
  private readonly dimensions: readonly string[];
  private allSets: readonly string[][] | undefined;
  private readonly known = new Map<string, string[][]>();

  /** @param all the choices of every world */
  constructor(
    private readonly space: ReadingSpace,
    private readonly all: readonly Choices[],
  ) {
    this.dimensions = [...new Set(all.flatMap((choices) => [...choices.keys()]))];
  }

  private get sets(): readonly string[][] {
    this.allSets ??= smallestFirst(this.space, this.dimensions);
    return this.allSets;
  }

  /**
   * In which readings something holds, as small sets of options none of which is spare: empty when it holds in every world.
   * @param holds whether it holds in the world at that index; it does in one at least
   */
  holdsUnder(holds: readonly boolean[]): string[][] {
    if (holds.every(Boolean)) return [];
    const [only] = this.dimensions;
    if (only === undefined || this.dimensions.length > 1) return this.covered(holds);
    const chosen = new Set(this.all.filter((_, i) => holds[i]).map((choices) => choices.get(only)));
    return this.space
      .options(only)
      .filter((option) => chosen.has(option))
      .map((option) => [option]);
  }

  /** Much holds in the same worlds as something else. */
  private covered(holds: readonly boolean[]): string[][] {
    const pattern = holds.map(Number).join("");
    const known = this.known.get(pattern) ?? cover(this.space, this.all, holds, this.sets);
    this.known.set(pattern, known);
    return known;
  }
}

/** The fewest of some sets, the small ones first, that hold in just these worlds. */
function cover(
  space: ReadingSpace,
  all: readonly Choices[],
  holds: readonly boolean[],
  sets: readonly string[][],
): string[][] {
  const primes: string[][] = [];
  for (const set of sets) {
    if (primes.some((smaller) => smaller.every((option) => set.includes(option)))) continue;
    if (all.every((choices, i) => holds[i] === true || contradicts(space, choices, set))) primes.push(set);
  }
  return withoutSpare(
    space,
    primes,
    all.filter((_, i) => holds[i]),
  );
}

function contradicts(space: ReadingSpace, choices: Choices, set: readonly string[]): boolean {
  return set.some((option) => {
    const chosen = choices.get(space.dimension(option).id);
    return chosen !== undefined && chosen !== option;
  });
}

/** Every set of at most one option of each dimension, small sets first. */
function smallestFirst(space: ReadingSpace, dimensions: readonly string[]): string[][] {
  let sets: string[][] = [[]];
  for (const dimension of dimensions) {
    sets = [...sets, ...sets.flatMap((set) => space.options(dimension).map((option) => [...set, option]))];
  }
  return sets.sort((a, b) => a.length - b.length);
}

/** Drops sets whose worlds the other sets cover already. */
function withoutSpare(space: ReadingSpace, sets: string[][], worlds: readonly Choices[]): string[][] {
  const dimensions = [...new Set(sets.flat().map((option) => space.dimension(option).id))];
  const complete = worlds.flatMap((choices) => completions(space, choices, dimensions));
  const kept = [...sets];
  for (const set of [...sets].reverse()) {
    const others = kept.filter((other) => other !== set);
    const covered = complete.every((choices) => others.some((other) => !contradicts(space, choices, other)));
    if (covered) kept.splice(kept.indexOf(set), 1);
  }
  return kept;
}

function completions(space: ReadingSpace, choices: Choices, dimensions: readonly string[]): Choices[] {
  const open = dimensions.filter((dimension) => !choices.has(dimension));
  return open.reduce<Choices[]>(
    (all, dimension) =>
      all.flatMap((c) => space.options(dimension).map((option) => new Map([...c, [dimension, option]]))),
    [choices],
  );
}

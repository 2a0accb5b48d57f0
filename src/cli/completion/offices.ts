import type { Entry } from "../../graph/book";
import type { Choice } from "./choice";

/** Among how many regions a name is told apart by theirs. */
const MOST_TOLD = 3;

/**
 * The offices and classes of some regulations under the names that these print, in their order, with their other names.
 * Where only a few of several regulations name one, it says which.
 */
export function officesIn(entries: readonly Entry[]): readonly Choice[] {
  const found = new Map<string, { readonly also: Set<string>; readonly regions: Set<string> }>();
  for (const { names, region } of entries) {
    for (const [name, others] of namesById(names.all())) {
      const known = found.get(name) ?? { also: new Set(), regions: new Set() };
      for (const other of others) known.also.add(other);
      known.regions.add(region.name);
      found.set(name, known);
    }
  }
  return [...found].map(([text, { also, regions }]) => ({
    text,
    ...(regions.size < entries.length && regions.size <= MOST_TOLD ? { says: [...regions].join(", ") } : {}),
    also: [...also],
  }));
}

/** The name of each unit, which stands first among those of its id, with the others. */
function namesById(all: readonly (readonly [name: string, id: string])[]): Map<string, string[]> {
  const byId = new Map<string, string[]>();
  for (const [name, id] of all) byId.set(id, [...(byId.get(id) ?? []), name]);
  const named = [...byId.values()] as [string, ...string[]][];
  return new Map(named.map(([first, ...others]) => [first, others.filter((name) => name !== first)]));
}

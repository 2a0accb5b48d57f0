import { LIMITS } from "../limits";
import { type Abbreviations, nameKeys, words } from "../name/name";
import { remembering } from "../name/remembering";
import type { Office, OfficeClass, Region } from "./regulation";

/** A name as the regulation has it, and the unit that bears it. */
export type Named = readonly [name: string, id: string];

/** Finds offices and classes of one regulation by any spelling of any of their names. */
export class NameIndex {
  private readonly byKey: Map<string, string>;
  private names: Named[] | undefined;

  /**
   * @param tails the keys of the region's names, the longest first
   * @param known gives all names that have been entered before, when they are needed
   * @param keys the keys of these names, with their units
   */
  constructor(
    readonly abbreviations: Abbreviations,
    readonly tails: readonly string[],
    private readonly known: () => Named[] = () => [],
    keys: Iterable<Named> = [],
  ) {
    this.byKey = new Map(keys);
  }

  /** Enters an office or class under all its names. @returns the id that already has one of them, if any */
  add(unit: Office | OfficeClass): string | undefined {
    let taken: string | undefined;
    for (const name of [unit.id, unit.name, unit.head, ...unit.aliases]) {
      if (name !== unit.id) this.all().push([name, unit.id]);
      for (const key of nameKeys(name, this.abbreviations)) {
        const holder = this.byKey.get(key);
        if (holder === undefined) this.byKey.set(key, unit.id);
        else if (holder !== unit.id) taken = holder;
      }
    }
    return taken;
  }

  /** The id of the unit that bears exactly this name, in any spelling. */
  exact(name: string): string | undefined {
    for (const key of nameKeys(name, this.abbreviations)) {
      const id = this.byKey.get(key);
      if (id !== undefined) return id;
    }
    return undefined;
  }

  /** Like `exact`, and also without the region's name at the end, or `Kepala` at the start, or with a short form run into the next word. */
  readonly find = remembering((name): string | undefined => {
    if (name.length > LIMITS.nameLength) return undefined;
    return this.exact(name) ?? this.loosely(nameKeys(name, this.abbreviations)) ?? this.withTail(name);
  });

  private loosely(keys: readonly string[]): string | undefined {
    for (const key of keys.flatMap((k) => [k, ...this.unrun(k)])) {
      for (const bare of [key, this.withoutTail(key)]) {
        const id =
          this.byKey.get(bare) ?? (bare.startsWith("kepala") ? this.byKey.get(bare.slice("kepala".length)) : undefined);
        if (id !== undefined) return id;
      }
    }
    return undefined;
  }

  /** A name typed without the region that is part of it: `Polres` for `Polres Kutai Barat`. */
  private withTail(name: string): string | undefined {
    for (const key of nameKeys(name, this.abbreviations)) {
      for (const tail of this.tails) {
        const id = this.byKey.get(key + tail);
        if (id !== undefined) return id;
      }
    }
    return undefined;
  }

  /** The key with the short form at its start written out. */
  unrun(key: string): string[] {
    return [...this.abbreviations]
      .filter(([short]) => short.length > 2 && key.startsWith(short))
      .map(([short, long]) => long.replaceAll(" ", "") + key.slice(short.length));
  }

  private withoutTail(key: string): string {
    const tail = this.tails.find((t) => key.endsWith(t) && key.length > t.length);
    return tail === undefined ? key : key.slice(0, -tail.length);
  }

  /** The words of a typed name without the region's name at their end. */
  wordsWithoutTail(name: string): string[] {
    const all = words(name);
    for (let cut = 1; cut < all.length; cut += 1) {
      // Whoever typed it twice means it once.
      if (this.tails.includes(all.slice(cut).join(""))) return this.wordsWithoutTail(all.slice(0, cut).join(" "));
    }
    return all;
  }

  /** Every name with its unit, for "did you mean". */
  all(): Named[] {
    this.names ??= this.known();
    return this.names;
  }

  /** Every key under which a unit is found, with its unit. */
  keys(): Iterable<Named> {
    return this.byKey;
  }
}

/** The ways in which a region's name can end another name, as keys, the longest first. */
export function tailsOf({ name, aliases }: Region, abbreviations: Abbreviations): string[] {
  const places = [name, ...aliases].flatMap((n) => nameKeys(n, abbreviations));
  return [...new Set(places.flatMap((place) => [`pemerintah${place}`, place]))].sort((a, b) => b.length - a.length);
}

/** Finds the regions whose names other names end in. */
export class PlaceNames {
  private readonly byTail = new Map<string, Set<string>>();

  /** @param regions the id of each region, with the ways in which its name can end another name */
  constructor(regions: Iterable<readonly [id: string, tails: readonly string[]]>) {
    for (const [id, tails] of regions)
      for (const tail of tails) this.byTail.set(tail, (this.byTail.get(tail) ?? new Set()).add(id));
  }

  /** The ids of the regions in whose name a key ends, without being that name. */
  atEndOf(key: string): string[] {
    const found: string[] = [];
    for (let from = 1; from < key.length; from += 1) found.push(...(this.byTail.get(key.slice(from)) ?? []));
    return found;
  }
}

/** The head's title of a member of an open class: `Kepala Dinas` of `Dinas Sosial` is `Kepala Dinas Sosial`. */
export function headOfMember(of: OfficeClass, name: string): string {
  return `${of.head} ${name.slice(of.name.length).trim()}`;
}

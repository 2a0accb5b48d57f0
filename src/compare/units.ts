import type { Book, Entry } from "../graph/book";
import type { UnitNode } from "../graph/node";
import { lineage } from "../graph/walk";
import { nameKeys } from "../name/name";
import { understand } from "../question/from-words";
import { findOffice } from "../question/offices";
import { type Both, otherSide, SIDES, type Side } from "./both";

/** An office or class that two regulations both know, each under its own names. */
export type SharedUnit = Both<UnitNode>;

/** Who two regulations speak of. */
export interface SharedUnits {
  readonly shared: readonly SharedUnit[];
  /** The units that only one of them knows. */
  readonly only: Both<readonly UnitNode[]>;
  /** The members of a shared class, in some reading of either regulation. */
  readonly membersOf: (cls: SharedUnit) => readonly SharedUnit[];
}

/**
 * The units of two regulations that bear a name in common, and those that one names and the other takes for a member of
 * an open class.
 */
export function sharedUnits(book: Book, entries: Both<Entry>): SharedUnits {
  const named = namedByBoth(entries);
  const shared: SharedUnit[] = [...named];
  const only: Record<Side, UnitNode[]> = { left: [], right: [] };
  for (const side of SIDES) {
    const known = new Set(named.map((unit) => unit[side]));
    for (const unit of entries[side].graph.units.values()) {
      if (known.has(unit)) continue;
      const other = unlistedAs(unit, side, { book, entries, named });
      if (other === undefined) only[side].push(unit);
      else shared.push(side === "left" ? { left: unit, right: other } : { left: other, right: unit });
    }
  }
  return { shared, only, membersOf: membership(shared, entries) };
}

/** Units of which each is the only best match of the other. */
function namedByBoth({ left, right }: Both<Entry>): SharedUnit[] {
  const rights = byKey(right);
  const lefts = byKey(left);
  return [...left.graph.units.values()].flatMap((unit) => {
    const other = bestMatch(unit, left, rights);
    if (other === undefined || bestMatch(other, right, lefts) !== unit) return [];
    return [{ left: unit, right: other }];
  });
}

type Keyed = ReadonlyMap<string, ReadonlySet<UnitNode>>;

/** The unit that bears the same name; else the only one with which a name is shared. */
function bestMatch(unit: UnitNode, entry: Entry, others: Keyed): UnitNode | undefined {
  for (const keys of [keysOf(unit.name, entry), namesOf(unit).flatMap((name) => keysOf(name, entry))]) {
    const found = new Set(keys.flatMap((key) => [...(others.get(key) ?? [])]));
    const [only] = found;
    if (found.size === 1) return only;
  }
  return undefined;
}

function byKey(entry: Entry): Keyed {
  const all = new Map<string, Set<UnitNode>>();
  for (const unit of entry.graph.units.values())
    for (const key of namesOf(unit).flatMap((name) => keysOf(name, entry)))
      all.set(key, (all.get(key) ?? new Set()).add(unit));
  return all;
}

/** The keys of a name, without the name of the regulation's own region at its end. */
function keysOf(name: string, { names }: Entry): readonly string[] {
  return nameKeys(names.wordsWithoutTail(name).join(" "), names.abbreviations);
}

function namesOf({ name, head, unit }: UnitNode): readonly string[] {
  return [name, head, ...(unit?.aliases ?? [])];
}

/** What is known before units are looked for that one regulation does not name. */
interface Known {
  readonly book: Book;
  readonly entries: Both<Entry>;
  readonly named: readonly SharedUnit[];
}

/** A unit that the other regulation does not name, as the member of an open class that it is there and here. */
function unlistedAs(unit: UnitNode, side: Side, { book, entries, named }: Known): UnitNode | undefined {
  const there = otherSide(side);
  const found = unit.isClass ? undefined : findOffice(entries[there], unit.name);
  if (found?.unlistedIn == null || !isUnderstood(found, entries[there], book)) return undefined;
  const cls = named.find((one) => one[there] === found.unlistedIn);
  const isMember = lineage(entries[side].graph, unit, () => true).some((kin) => kin.unit === cls?.[side]);
  return isMember ? found : undefined;
}

/** Whether questions may name a unit: one that bears another region's name may not. */
function isUnderstood({ name }: UnitNode, { id }: Entry, book: Book): boolean {
  return !("code" in understand({ command: "who-signs", signer: name, regulations: [id] }, book));
}

function membership(shared: readonly SharedUnit[], entries: Both<Entry>): SharedUnits["membersOf"] {
  const members = new Map<SharedUnit, SharedUnit[]>();
  for (const unit of shared) {
    for (const side of SIDES) {
      const kin = new Set(lineage(entries[side].graph, unit[side], () => true).map((one) => one.unit));
      for (const cls of shared) {
        if (cls === unit || !kin.has(cls[side]) || members.get(cls)?.includes(unit)) continue;
        members.set(cls, [...(members.get(cls) ?? []), unit]);
      }
    }
  }
  return (cls) => members.get(cls) ?? [];
}

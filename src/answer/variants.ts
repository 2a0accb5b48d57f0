import type { Part, Stated } from "./answer";
import type { Draft } from "./outcome";

/** What one world yields of one finding: every derivation of it, and the conditions that remain. */
export interface Variant {
  readonly key: string;
  /** Two variants of one finding differ in what they are conditional on. */
  readonly conditions: readonly Stated[];
  readonly drafts: readonly Draft[];
}

/** The findings of one world. Of several derivations of the same, an unconditional one makes the others' conditions void. */
export function variants(drafts: readonly Draft[]): Variant[] {
  return [...groupedBy(drafts, (d) => keyOf(d.part))].flatMap(([key, group]): Variant[] => {
    if (group.some((d) => d.conditions.length === 0)) return [{ key, conditions: [], drafts: group }];
    const same = groupedBy(group, (d) => conditionKey(d.conditions));
    return [...same.values()].map((all) => ({ key, conditions: all[0]?.conditions ?? [], drafts: all }));
  });
}

/**
 * The variants of one finding that are there in every world in which it holds, each with its derivations world by world;
 * where the conditions change from world to world, all of them as one.
 */
export function steady(held: readonly (readonly Variant[])[]): (readonly Variant[])[] {
  const worlds = held.filter((all) => all.length > 0);
  const keys = new Set(worlds.flatMap((all) => all.map((v) => conditionKey(v.conditions))));
  const constant = [...keys].filter((key) =>
    worlds.every((all) => all.some((v) => conditionKey(v.conditions) === key)),
  );
  if (constant.length === 0) return [worlds.map((all) => merged(all))];
  return constant.map((key) => worlds.flatMap((all) => all.filter((v) => conditionKey(v.conditions) === key)));
}

function merged(all: readonly Variant[]): Variant {
  const [first] = all as [Variant, ...Variant[]];
  return {
    key: first.key,
    conditions: distinctConditions(all.flatMap((v) => v.conditions)),
    drafts: all.flatMap((v) => v.drafts),
  };
}

function conditionKey(conditions: readonly Stated[]): string {
  return JSON.stringify(conditions.map((c) => [c.code, c.message]));
}

function groupedBy<T>(items: readonly T[], key: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) groups.set(key(item), [...(groups.get(key(item)) ?? []), item]);
  return groups;
}

/** What makes two findings the same: everything but their reasons. */
export function keyOf(part: Part): string {
  switch (part.kind) {
    case "route":
      return JSON.stringify([part.purpose, part.hops.map((h) => [h.office?.id ?? h.name, h.act])]);
    case "signer":
      return JSON.stringify([part.signer?.id ?? part.name, part.capacity, part.principal?.id]);
    case "deputy":
      return JSON.stringify([
        part.deputy?.id ?? part.name,
        part.represents.map((u) => u.id),
        part.mode,
        part.appointer?.id,
      ]);
  }
}

export function distinctConditions(all: readonly Stated[]): Stated[] {
  return [...new Map(all.map((c) => [c.code === "subject" ? conditionKey([c]) : c.code, c])).values()];
}

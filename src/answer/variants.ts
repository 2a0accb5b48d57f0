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
  const all: Variant[] = [];
  for (const [key, group] of groupedBy(drafts, (d) => keyOf(d.part))) {
    const [first] = group;
    if (group.some((d) => d.conditions.length === 0)) all.push({ key, conditions: [], drafts: group });
    else if (first !== undefined && group.length === 1)
      all.push({ key, conditions: distinctConditions(first.conditions), drafts: group });
    else
      for (const same of groupedBy(group, (d) => conditionKey(d.conditions)).values())
        all.push({ key, conditions: distinctConditions(same[0]?.conditions ?? []), drafts: same });
  }
  return all;
}

/**
 * The variants of one finding that are there in every world in which it holds, each with its derivations world by world;
 * where the conditions change from world to world, all of them as one.
 */
export function sameEverywhere(held: readonly (readonly Variant[])[]): (readonly Variant[])[] {
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

export function conditionKey(conditions: readonly Stated[]): string {
  return conditions.length === 0 ? "" : JSON.stringify(conditions.map((c) => [c.code, c.message]));
}

function groupedBy<T>(items: readonly T[], key: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const of = key(item);
    const group = groups.get(of);
    if (group === undefined) groups.set(of, [item]);
    else group.push(item);
  }
  return groups;
}

/** What makes two findings the same: everything but their reasons. */
export function keyOf(part: Part): string {
  switch (part.kind) {
    case "route":
      return part.hops.map((h) => `${h.act} ${h.office?.id ?? JSON.stringify(h.name)}`).join("|");
    case "signer":
      return `${part.signer?.id ?? JSON.stringify(part.name)}|${part.capacity}|${part.principal?.id ?? ""}`;
    case "deputy": {
      const represents = part.represents.map((unit) => unit.id).join();
      return `${part.deputy?.id ?? JSON.stringify(part.name)}|${represents}|${part.mode}|${part.appointer?.id ?? ""}`;
    }
  }
}

export function distinctConditions(all: readonly Stated[]): readonly Stated[] {
  if (all.length < 2) return all;
  return [...new Map(all.map((c) => [c.code === "subject" ? conditionKey([c]) : c.code, c])).values()];
}

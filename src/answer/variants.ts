import type { Part, Stated } from "./answer";
import type { Draft } from "./outcome";
import { asksNoMore, distinctSaid, wordOfAll } from "./said";

/** What one world yields of one finding: every derivation of it, and the conditions that remain. */
export interface Variant {
  /** Two variants of one finding differ in what they are conditional on. */
  readonly conditions: readonly Stated[];
  readonly drafts: readonly Draft[];
}

/** The findings of one world. Of several derivations of the same, one that asks for less makes what others ask for besides void. */
export function variants(drafts: readonly Draft[]): Map<string, readonly Variant[]> {
  return new Map([...byFinding(drafts)].map(([key, group]) => [key, leastOf(group)]));
}

type Group = [Draft, ...Draft[]];

/** The derivations of one finding by what they ask for, each with those whose further conditions it makes void. */
function leastOf(group: Group): Variant[] {
  const alike = grouped(group, (draft) => wordOfAll(draft.conditions)).map(([first, ...others]) => ({
    drafts: [first, ...others],
    asked: distinctSaid(first.conditions),
  }));
  const isLess = (one: readonly Stated[], other: readonly Stated[]) =>
    one.length < other.length && asksNoMore(one, other);
  const least = alike.filter(({ asked }) => !alike.some((other) => isLess(other.asked, asked)));
  return least.map(({ drafts, asked }) => {
    const own = new Set(drafts.concat(alike.flatMap((other) => (isLess(asked, other.asked) ? other.drafts : []))));
    return {
      conditions: distinctSaid(drafts.flatMap((draft) => draft.conditions)),
      drafts: group.filter((draft) => own.has(draft)),
    };
  });
}

function byFinding(drafts: readonly Draft[]): Map<string, Group> {
  return new Map(grouped(drafts, ({ part }) => keyOf(part)).map((group) => [keyOf(group[0].part), group]));
}

/** Those with the same key together, in the order of the first of each. */
function grouped(drafts: readonly Draft[], keyOf: (draft: Draft) => string): Group[] {
  const groups = new Map<string, Group>();
  for (const draft of drafts) {
    const key = keyOf(draft);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [draft]);
    else group.push(draft);
  }
  return [...groups.values()];
}

/**
 * The variants of one finding that are there in every world in which it holds, each with its derivations world by world;
 * where the conditions change from world to world, all of them as one.
 */
export function sameEverywhere(held: readonly (readonly Variant[])[]): (readonly Variant[])[] {
  const worlds = held.filter((all) => all.length > 0);
  const [first, ...others] = worlds as [readonly Variant[], ...(readonly Variant[])[]];
  const byWords = others.map((all) => new Map(all.map((variant) => [wordOfAll(variant.conditions), variant])));
  const constant = first.flatMap((variant) => {
    const alike = byWords.flatMap((world) => world.get(wordOfAll(variant.conditions)) ?? []);
    return alike.length === others.length ? [[variant, ...alike]] : [];
  });
  return constant.length > 0 ? constant : [worlds.map(merged)];
}

function merged(all: readonly Variant[]): Variant {
  return {
    conditions: distinctSaid(all.flatMap((v) => v.conditions)),
    drafts: all.flatMap((v) => v.drafts),
  };
}

/** What makes two findings the same: everything but their reasons. */
function keyOf(part: Part): string {
  switch (part.kind) {
    case "route":
      return part.hops.map((h) => `${h.act} ${h.office?.id ?? JSON.stringify(h.name)}`).join("|");
    case "signer":
      return `${part.signer?.id ?? JSON.stringify(part.name)}|${part.capacity}|${part.principal?.id ?? ""}`;
    case "deputy": {
      const represents = part.represents.map((unit) => unit.id).join();
      const how = `${part.mode}|${part.appointer?.id ?? ""}|${part.rank ?? ""}`;
      return `${part.deputy?.id ?? JSON.stringify(part.name)}|${represents}|${how}`;
    }
  }
}

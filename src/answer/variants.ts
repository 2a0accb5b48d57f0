import type { Part, Stated } from "./answer";
import { asksNoMore, distinctBy, sameCondition, sameConditions } from "./equal";
import type { Draft } from "./outcome";

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

function leastOf(group: Group): Variant[] {
  const alike = byConditions(group);
  const least = alike.filter(([one]) => !alike.some(([other]) => other !== one && isLess(other, one)));
  return least.map((some) => ({
    conditions: distinctConditions(some.flatMap((draft) => draft.conditions)),
    drafts: alike.length === 1 ? group : group.filter((draft) => isLess(some[0], draft)),
  }));
}

/** Whether one derivation makes void what another asks for besides. */
function isLess(one: Draft, other: Draft): boolean {
  return asksNoMore(one.conditions, other.conditions);
}

type Group = [Draft, ...Draft[]];

function byFinding(drafts: readonly Draft[]): Map<string, Group> {
  const groups = new Map<string, Group>();
  for (const draft of drafts) {
    const key = keyOf(draft.part);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [draft]);
    else group.push(draft);
  }
  return groups;
}

function byConditions(drafts: readonly Draft[]): Group[] {
  const groups: Group[] = [];
  for (const draft of drafts) {
    const group = groups.find(([first]) => sameConditions(first.conditions, draft.conditions));
    if (group === undefined) groups.push([draft]);
    else group.push(draft);
  }
  return groups;
}

/**
 * The variants of one finding that are there in every world in which it holds, each with its derivations world by world;
 * where the conditions change from world to world, all of them as one.
 */
export function sameEverywhere(held: readonly (readonly Variant[])[]): (readonly Variant[])[] {
  const worlds = held.filter((all) => all.length > 0);
  const [first, ...others] = worlds as [readonly Variant[], ...(readonly Variant[])[]];
  const constant = first.flatMap((variant) => {
    const alike = others.map((all) => all.find((v) => sameConditions(v.conditions, variant.conditions)));
    return alike.every((v) => v !== undefined) ? [[variant, ...alike]] : [];
  });
  return constant.length > 0 ? constant : [worlds.map(merged)];
}

function merged(all: readonly Variant[]): Variant {
  return {
    conditions: distinctConditions(all.flatMap((v) => v.conditions)),
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

/** Each condition once, with the provisions of all that ask for it. */
export function distinctConditions(all: readonly Stated[]): readonly Stated[] {
  return distinctBy(all, sameCondition, (first, again) => ({
    ...first,
    because: [...new Set([...first.because, ...again.because])],
  }));
}

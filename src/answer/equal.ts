import type { Stated } from "./answer";
import { type Argument, isPhrase, type Message } from "./phrase";

/** Whether two messages say the same. */
export function sameMessage(a: Message, b: Message): boolean {
  if (a === b) return true;
  if (!isPhrase(a) || !isPhrase(b)) return !isPhrase(a) && !isPhrase(b) && a.id === b.id && a.en === b.en;
  if (a.key !== b.key) return false;
  for (const name in a.args) if (!sameArgument(a.args[name], b.args[name])) return false;
  return true;
}

function sameArgument(a: Argument | undefined, b: Argument | undefined): boolean {
  if (a === b) return true;
  if (a === undefined || b === undefined || typeof a === "string" || typeof b === "string") return false;
  if (Array.isArray(a) && Array.isArray(b)) return sameList(a, b, sameArgument);
  if ("all" in a && "all" in b) return sameList(a.all, b.all, sameArgument);
  return "id" in a && "id" in b && a.id === b.id && a.en === b.en;
}

/** Whether two lists of conditions ask for the same, in whatever order, once or twice. */
export function sameConditions(a: readonly Stated[], b: readonly Stated[]): boolean {
  return a === b || (within(a, b) && within(b, a));
}

/** Whether one list of conditions asks for nothing that another does not ask for, and says all that the other says of a deadline. */
export function asksNoMore(one: readonly Stated[], other: readonly Stated[]): boolean {
  const deadlines = other.filter(({ code }) => code === "deadline");
  return within(one, other) && within(deadlines, one);
}

function within(some: readonly Stated[], all: readonly Stated[]): boolean {
  return some.every((one) => all.some((other) => sameCondition(one, other)));
}

export function sameCondition(a: Stated, b: Stated): boolean {
  return a.code === b.code && sameMessage(a.message, b.message);
}

/** Whether two lists have the same items in the same order. */
export function sameList<T>(a: readonly T[], b: readonly T[], same: (one: T, other: T) => boolean): boolean {
  if (a.length !== b.length) return false;
  for (let i = 0; i < a.length; i += 1) if (!same(a[i] as T, b[i] as T)) return false;
  return true;
}

/** The items without those that are the same as an earlier one; `merge` may add to that what the later one has. */
export function distinctBy<T>(
  items: readonly T[],
  same: (one: T, other: T) => boolean,
  merge: (first: T, again: T) => T = (first) => first,
): readonly T[] {
  if (items.length < 2) return items;
  const kept: T[] = [];
  for (const item of items) {
    const at = kept.findIndex((other) => same(other, item));
    if (at < 0) kept.push(item);
    else kept[at] = merge(kept[at] as T, item);
  }
  return kept;
}

import type { Stated } from "./answer";
import { isPhrase } from "./phrase";

/** What a condition or a gap says, apart from what it rests on. */
type Said = Pick<Stated, "code" | "message">;

const WORDS = new WeakMap<Said, string>();

/** What a condition or a gap says, as one word: the same for all that say the same. */
export function wordOf(said: Said): string {
  const known = WORDS.get(said);
  if (known !== undefined) return known;
  const { code, message } = said;
  const word = JSON.stringify(
    isPhrase(message) ? [code, message.key, message.args] : [code, message.id, message.en, 0],
  );
  WORDS.set(said, word);
  return word;
}

/** What several conditions ask for, as one word: in whatever order, once or twice. */
export function wordOfAll(conditions: readonly Said[]): string {
  return [...new Set(conditions.map(wordOf))].sort().join();
}

/** Whether one list of conditions asks for nothing that another does not ask for, and says all that the other says of a deadline. */
export function asksNoMore(one: readonly Said[], other: readonly Said[]): boolean {
  const [own, others] = [one.map(wordOf), other.map(wordOf)];
  return (
    own.every((word) => others.includes(word)) &&
    other.every((said, i) => said.code !== "deadline" || own.includes(others[i] as string))
  );
}

/** The items without those of which an earlier one has the same key; `merge` may add to that what the later one has. */
export function distinctBy<T>(
  items: readonly T[],
  keyOf: (item: T) => unknown,
  merge: (first: T, again: T) => T = (first) => first,
): readonly T[] {
  if (items.length < 2) return items;
  const kept = new Map<unknown, T>();
  for (const item of items) {
    const key = keyOf(item);
    const before = kept.get(key);
    kept.set(key, before === undefined ? item : merge(before, item));
  }
  return [...kept.values()];
}

/** Each condition or gap once, with the provisions of all that say it. */
export function distinctSaid<T extends Stated>(all: readonly T[]): readonly T[] {
  return distinctBy(all, wordOf, (first, again) => ({
    ...first,
    because: [...new Set([...first.because, ...again.because])],
  }));
}

/** What belongs together by a key, in the order in which it came. */
export function grouped<T>(all: Iterable<T>, keyOf: (one: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const one of all) {
    const key = keyOf(one);
    const before = groups.get(key);
    if (before === undefined) groups.set(key, [one]);
    else before.push(one);
  }
  return groups;
}

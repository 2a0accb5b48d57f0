/** How many names are remembered before all of them are forgotten. */
const MOST = 2000;

/** The same function of a name, which works out what it was asked before only once. */
export function remembering<V>(work: (name: string) => V): (name: string) => V {
  const known = new Map<string, V>();
  return (name) => {
    const before = known.get(name);
    if (before !== undefined || known.has(name)) return before as V;
    const value = work(name);
    if (known.size >= MOST) known.clear();
    known.set(name, value);
    return value;
  };
}

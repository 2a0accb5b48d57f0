/*
 * How values of a book are written down: as JSON, a map as the list of its entries. A place loses its source, which is
 * that of the whole regulation.
 */

/** A value as text. */
export function textOf(value: unknown): string {
  return JSON.stringify(value, withoutSource);
}

function withoutSource(key: string, value: unknown): unknown {
  if (value instanceof Map) return [...value];
  return key === "source" ? undefined : value;
}

/** A list of entries, as `textOf` writes a map, as a map. */
export function mapFrom<V>(text: string): ReadonlyMap<string, V> {
  return new Map(JSON.parse(text) as [string, V][]);
}

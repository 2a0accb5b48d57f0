/** A value with its maps as lists of entries and without the sources of its places, so that two can be compared and printed. */
export function plain(value: unknown): unknown {
  if (value instanceof Map) return { map: [...value].map(plain) };
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, one]) => (key === "source" || one === undefined ? [] : [[key, plain(one)]])),
  );
}

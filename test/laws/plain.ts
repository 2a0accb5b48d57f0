/*
 * A rule file as plain data. Whoever changes one here gets a copy; JSON is YAML, so that it can be loaded again.
 */

export type Plain = string | number | boolean | null | readonly Plain[] | Mapping;
export type Mapping = { readonly [key: string]: Plain };

/** The sections whose items are rules. */
export const RULES = [
  "coordination",
  "accountability",
  "channels",
  "gates",
  "powers",
  "substitutions",
  "charts",
  "silences",
  "special-lists",
] as const;

/** A value as a list: several, one, or none. */
export function listed(value: Plain | undefined): readonly Plain[] {
  if (value === undefined || value === null) return [];
  return Array.isArray(value) ? value : [value as Plain];
}

/** The words of a value that is one word or a list of them. */
export function words(value: Plain | undefined): string[] {
  return listed(value).map(String);
}

export function isMapping(value: Plain | undefined): value is Mapping {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** A mapping; an empty one where there is none. */
export function mapping(value: Plain | undefined): Mapping {
  return isMapping(value) ? value : {};
}

/** The mappings of a section. */
export function entries(file: Mapping, section: string): Mapping[] {
  return listed(file[section]).filter(isMapping);
}

/** A file with another section; without it where nothing is left, as no list may be empty. */
export function withSection(file: Mapping, section: string, items: readonly Mapping[]): Mapping {
  const { [section]: before, ...rest } = file;
  if (items.length > 0) return { ...file, [section]: items };
  return before === undefined || section === "offices" || section === "classes" ? file : rest;
}

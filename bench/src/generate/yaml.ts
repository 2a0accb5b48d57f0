/*
 * Rule files as their authors write them: an entry that fits on a line stands on one line, a longer one has one key a
 * line, and what is said twice is named the first time and repeated by its name.
 */

const WIDTH = 120;

/** What a rule file is made of; keys without a value are left out. */
export type Value = string | number | boolean | readonly Value[] | Entry | Repeated;
export interface Entry {
  readonly [key: string]: Value | undefined;
}

/** A value that is written out once under a name (`&name`), and afterwards pointed to (`*name`). */
export class Repeated {
  written = false;

  constructor(
    readonly name: string,
    readonly value: Value,
  ) {}
}

/** Keys whose words are a sentence, and which are always in quotes. */
const SENTENCES = new Set(["gist", "heading"]);
/** Keys whose mappings are set out line by line, however short. */
const SET_OUT = new Set(["provisions", "lists", "regulation"]);

/** A section as YAML: its key, and each entry on lines of its own. */
export function sectionToYaml(key: string, value: Value): string {
  const lines = isList(value)
    ? value.flatMap((item) => itemLines(item, "  "))
    : entriesOf(value).flatMap(([name, part]) => keyLines(name, part, "  "));
  return [`${key}:`, ...lines].join("\n");
}

function keyLines(key: string, value: Value, indent: string): string[] {
  if (!SET_OUT.has(key)) {
    const line = `${indent}${key}: ${peek(value, key)}`;
    if (line.length <= WIDTH || isScalar(value)) return [`${indent}${key}: ${inline(value, key)}`];
  }
  const { mark, bare } = named(value);
  if (isScalar(bare)) return [`${indent}${key}:${mark} ${inline(bare, key)}`];
  const deeper = `${indent}  `;
  const lines = isList(bare)
    ? bare.flatMap((item) => itemLines(item, deeper))
    : entriesOf(bare).flatMap(([name, part]) => keyLines(name, part, deeper));
  return [`${indent}${key}:${mark}`, ...lines];
}

function itemLines(item: Value, indent: string): string[] {
  const whole = `${indent}- ${peek(item)}`;
  if (!setsOut(item) && (whole.length <= WIDTH || isScalar(item))) return [`${indent}- ${inline(item)}`];
  const { mark, bare } = named(item);
  if (isScalar(bare) || isList(bare)) return [`${indent}- ${inline(item)}`];
  const lines = entriesOf(bare).flatMap(([name, part]) => keyLines(name, part, `${indent}  `));
  if (mark !== "") return [`${indent}-${mark}`, ...lines];
  return lines.map((line, i) => (i === 0 ? `${indent}- ${line.trimStart()}` : line));
}

function setsOut(item: Value): boolean {
  return !isScalar(item) && !isList(item) && entriesOf(item).some(([key]) => SET_OUT.has(key));
}

/** The value on one line, as it would be written now. */
function peek(value: Value, key?: string): string {
  const met: Repeated[] = [];
  const line = inline(value, key, met);
  for (const one of met) one.written = false;
  return line;
}

/** The value on one line. @param met collects what is written out here for the first time */
function inline(value: Value, key?: string, met?: Repeated[]): string {
  if (value instanceof Repeated) {
    if (value.written) return `*${value.name}`;
    value.written = true;
    met?.push(value);
    return `&${value.name} ${inline(value.value, key, met)}`;
  }
  if (typeof value === "string") return SENTENCES.has(key ?? "") || !isPlain(value) ? JSON.stringify(value) : value;
  if (typeof value !== "object") return String(value);
  if (isList(value)) return `[${value.map((item) => inline(item, undefined, met)).join(", ")}]`;
  return `{ ${entriesOf(value)
    .map(([name, part]) => `${name}: ${inline(part, name, met)}`)
    .join(", ")} }`;
}

/** The mark that names a value, and the value without it. */
function named(value: Value): { mark: string; bare: Exclude<Value, Repeated> } {
  if (!(value instanceof Repeated)) return { mark: "", bare: value };
  value.written = true;
  const { bare } = named(value.value);
  return { mark: ` &${value.name}`, bare };
}

function entriesOf(value: Value): [string, Value][] {
  if (typeof value !== "object" || isList(value) || value instanceof Repeated) return [];
  return Object.entries(value).filter((entry): entry is [string, Value] => entry[1] !== undefined);
}

function isList(value: Value): value is readonly Value[] {
  return Array.isArray(value);
}

function isScalar(value: Value): boolean {
  return typeof value !== "object" || (value instanceof Repeated && value.written);
}

/** Whether words need no quotes, in brackets or out of them. */
function isPlain(text: string): boolean {
  return (
    text === "/" || (/^[A-Za-z(][A-Za-z0-9 ()./-]*$/.test(text) && !/^(true|false|null|yes|no|on|off)$/i.test(text))
  );
}

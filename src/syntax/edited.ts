import { isMap, isScalar, type Node, parseDocument, type Range } from "yaml";

/** A key of a mapping and what is to stand after it, as it is to be written; without a value the key goes. */
export interface Edit {
  readonly key: string;
  readonly value: string | undefined;
}

/**
 * The text of a YAML mapping with one key set or taken out, and every other character as it was: comments, order, quotes.
 * @returns undefined where the text is no mapping whose lines can be edited so
 */
export function edited(text: string, edit: Edit): string | undefined {
  const document = parseDocument(text, { uniqueKeys: true });
  if (document.errors.length > 0 || (document.contents !== null && !isMap(document.contents))) return undefined;
  const pairs = (document.contents?.items ?? []) as { key: Node; value: Node | null }[];
  const pair = pairs.find(({ key }) => isScalar(key) && key.value === edit.key);
  const changed = pair === undefined ? appended(text, edit) : replaced(text, stretchOf(pair), edit);
  return says(changed, edit, document.toJS() as Data) ? changed : undefined;
}

type Data = Readonly<Record<string, unknown>> | null;

/** From where to where a key and its value stand, without what follows on the last line. */
function stretchOf({ key, value }: { key: Node; value: Node | null }): { start: number; end: number } {
  const [start, keyEnd] = key.range as Range;
  const [, end = keyEnd] = value?.range ?? [];
  return { start, end: Math.max(keyEnd, end) };
}

function appended(text: string, { key, value }: Edit): string {
  if (value === undefined) return text;
  const isOpen = text !== "" && !text.endsWith("\n");
  return `${text}${isOpen ? "\n" : ""}${key}: ${value}\n`;
}

function replaced(text: string, { start, end }: { start: number; end: number }, { key, value }: Edit): string {
  const last = start + text.slice(start, end).trimEnd().length;
  if (value !== undefined) {
    // A key without a value still has its colon.
    const rest = text.slice(last).replace(/^\s*:(?=\s|$)/, "");
    return `${text.slice(0, start)}${key}: ${value}${rest}`;
  }
  const lineEnd = text.indexOf("\n", last);
  return text.slice(0, start) + (lineEnd < 0 ? "" : text.slice(lineEnd + 1));
}

/** Whether a text says what it said before, but for the edit. */
function says(text: string, { key, value }: Edit, before: Data): boolean {
  const document = parseDocument(text, { uniqueKeys: true });
  if (document.errors.length > 0) return false;
  const wanted: Record<string, unknown> = { ...before };
  if (value === undefined) delete wanted[key];
  else wanted[key] = parseDocument(value).toJS();
  return JSON.stringify(sorted(document.toJS() as Data)) === JSON.stringify(sorted(wanted));
}

function sorted(data: Data): [string, unknown][] {
  return Object.entries(data ?? {}).sort(([a], [b]) => (a < b ? -1 : 1));
}

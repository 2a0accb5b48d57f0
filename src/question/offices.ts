import { nearest } from "../diagnostic/nearest";
import { headOfMember } from "../document/names";
import type { OfficeClass } from "../document/regulation";
import type { Entry } from "../graph/book";
import type { UnitNode } from "../graph/node";
import { LIMITS } from "../limits";
import { spelledOut, titled, typedWords, words } from "../name/name";
import { remembering } from "../name/remembering";

const FINDERS = new WeakMap<Entry, (typed: string) => UnitNode | undefined>();

/** The office or class that typed words name, or an unlisted member of an open class; undefined when it is none. */
export function findOffice(entry: Entry, typed: string): UnitNode | undefined {
  const known = FINDERS.get(entry);
  if (known !== undefined) return known(typed);
  FINDERS.set(
    entry,
    remembering((name) => {
      if (name.length > LIMITS.nameLength) return undefined;
      const id = entry.names.find(name);
      return id === undefined ? unlistedMember(entry, name) : entry.graph.units.get(id);
    }),
  );
  return findOffice(entry, typed);
}

/** The listed names that the name of an unlisted unit looks like. */
export function similarTo(entry: Entry, unit: UnitNode): string[] {
  return similarNames(entry, unit.name).filter((name) => name !== unit.unlistedIn?.name);
}

/** The names of one regulation that look most like the typed one. */
export function similarNames(entry: Entry, named: string, most = 3): string[] {
  const typed = named.slice(0, LIMITS.nameLength);
  const spelled = spelledOut(typed, entry.names.abbreviations).join(" ");
  const byName = new Map(entry.names.all().map(([name, id]) => [name, entry.graph.unit(id).name]));
  const near = nearest(spelled, byName.keys(), most * 2).map((name) => byName.get(name) as string);
  return [...new Set([...misspeltShortForm(entry, typed), ...near])].slice(0, most);
}

/** The office that is meant where one word is a short form that was misspelt. */
function misspeltShortForm(entry: Entry, typed: string): string[] {
  const { abbreviations } = entry.names;
  const all = words(typed);
  for (const [at, word] of all.entries()) {
    const alike = [...abbreviations.keys()].filter((one) => one.length > 3 && Math.abs(one.length - word.length) < 2);
    const [short] = abbreviations.has(word) ? [] : nearest(word, alike, 1);
    if (short === undefined) continue;
    const meant = findOffice(entry, all.with(at, short).join(" "));
    if (meant !== undefined && meant.unlistedIn === null) return [meant.name];
  }
  return [];
}

function unlistedMember(entry: Entry, typed: string): UnitNode | undefined {
  const spelled = entry.names.wordsWithoutTail(spelledOut(typed, entry.names.abbreviations).join(" "));
  const spellings = [spelled, ...(spelled.length === 1 ? entry.names.unrun(spelled.join("")).map((run) => [run]) : [])];
  for (const node of entry.graph.units.values()) {
    const cls = node.isClass ? (node.unit as OfficeClass) : null;
    if (cls === null || !cls.open) continue;
    for (const prefix of [cls.head, cls.name, `Kepala ${cls.name}`]) {
      const rest = spellings.map((spelling) => restAfter(words(prefix), spelling)).find((r) => r !== undefined);
      if (rest !== undefined)
        return isClass(entry, rest) || !rest.every(isPlain) ? undefined : member(node, cls, asTyped(rest, typed));
    }
  }
  return undefined;
}

/** What follows the class's words; also where everything was typed in one word. */
function restAfter(prefix: string[], spelled: string[]): string[] | undefined {
  if (spelled.length > prefix.length && prefix.every((word, i) => spelled[i] === word))
    return spelled.slice(prefix.length);
  const [only] = spelled;
  const run = prefix.join("");
  if (spelled.length === 1 && only !== undefined && only.startsWith(run) && only.length >= run.length + 3)
    return [only.slice(run.length)];
  return undefined;
}

/** Whether a word can stand in an id. */
function isPlain(word: string): boolean {
  return /^[a-z0-9]+$/i.test(word);
}

/** `Dinas/Badan` is two classes, and no Dinas named Badan. */
function isClass(entry: Entry, rest: string[]): boolean {
  const id = entry.names.find(rest.join(" "));
  return id !== undefined && entry.graph.unit(id).isClass;
}

function asTyped(rest: string[], typed: string): string[] {
  const original = new Map(typedWords(typed).map((word) => [word.toLowerCase(), word]));
  return rest.map((word) => original.get(word) ?? word);
}

function member(node: UnitNode, cls: OfficeClass, rest: string[]): UnitNode {
  const name = `${cls.name} ${titled(rest)}`;
  const id = [cls.id, ...rest.map((word) => word.toLowerCase())].join("-");
  return { kind: "unit", id, name, head: headOfMember(cls, name), isClass: false, unlistedIn: node, unit: null };
}

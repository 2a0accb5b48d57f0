import type { Findings } from "../diagnostic/diagnostic";
import { nearest } from "../diagnostic/nearest";
import { kebab } from "../name/name";
import { type Place, placeIn, type Sources, type Span } from "../source/source";
import { headOfMember, NameIndex, tailsOf } from "./names";
import type { Supplied, WrittenOverlay } from "./overlay";
import type { Citations } from "./provisions-from-tree";
import { Reader, type Word, wordOf } from "./reader";
import type { GapCode, Membership, Office, OfficeClass, Region } from "./regulation";
import type { Vocabulary } from "./vocabulary";

/** The offices and classes of a regulation, and how names in the file find them. */
export class Units {
  readonly offices = new Map<string, Office>();
  readonly classes = new Map<string, OfficeClass>();
  readonly memberships: Membership[] = [];
  readonly names: NameIndex;

  constructor(
    region: Region,
    vocabulary: Vocabulary,
    private readonly findings: Findings,
    private readonly sources: Sources,
  ) {
    this.names = new NameIndex(vocabulary.abbreviations, tailsOf(region, vocabulary.abbreviations));
  }

  at(span: Span): Place {
    return placeIn(this.sources, span);
  }

  /** Enters a unit; a name that another unit already has is an error. */
  enter(unit: Office | OfficeClass, kind: "office" | "class"): void {
    const other = this.offices.get(unit.id) ?? this.classes.get(unit.id);
    if (other !== undefined) {
      this.findings.add("duplicate-id", this.at(unit.place), { id: unit.id }, { related: [this.at(other.place)] });
      return;
    }
    const taken = this.names.add(unit);
    if (taken !== undefined) {
      const holder = (this.offices.get(taken) ?? this.classes.get(taken)) as Office | OfficeClass;
      this.findings.add(
        "name-taken",
        this.at(unit.place),
        { name: unit.name, other: holder.name },
        { related: [this.at(holder.place)] },
      );
    }
    if (kind === "office") this.offices.set(unit.id, unit as Office);
    else this.classes.set(unit.id, unit as OfficeClass);
  }

  /** The id of the office or class that a rule names; unknown names are errors with suggestions. */
  resolve(word: Word): string | undefined {
    const id = this.names.exact(word.text);
    if (id === undefined) {
      const suggestions = () =>
        nearest(
          word.text,
          this.names.all().map(([name]) => name),
        );
      this.findings.add("unknown-office", word.place, { name: word.text }, { suggestions });
    }
    return id;
  }

  /** Says that a name is not that of a class. */
  refuse({ text, place }: Word): void {
    const suggestions = () =>
      nearest(
        text,
        [...this.classes.values()].map(({ name }) => name),
      );
    this.findings.add("unknown-office", place, { name: text }, { suggestions });
  }

  resolveAll(words: readonly Word[]): string[] {
    return words.map((word) => this.resolve(word)).filter((id) => id !== undefined);
  }

  /** The open class whose name begins the given name, if any. */
  openClassOf(name: string): OfficeClass | undefined {
    const id = kebab(name);
    return [...this.classes.values()].find((c) => c.open && id.startsWith(`${c.id}-`));
  }
}

/** What the units of a rule file are read with. */
interface UnitContext {
  readonly region: Region;
  readonly vocabulary: Vocabulary;
  readonly citations: Citations;
  readonly findings: Findings;
  readonly overlays: readonly WrittenOverlay[];
}

/** Reads `classes` and `offices`, and the offices that the coordination lists, of the file and of overlays, declare. */
export function unitsFromTree(root: Reader, context: UnitContext): Units {
  const { citations, findings, overlays } = context;
  const sources = { source: root.place.source, overlays: overlays.map(({ overlay }) => overlay) };
  const units = new Units(context.region, context.vocabulary, findings, sources);
  for (const reader of root.readers("classes")) units.enter(classFrom(reader, citations), "class");
  for (const reader of root.readers("offices")) units.enter(officeFrom(reader, units, citations), "office");
  for (const { item, cite } of allListItems(root)) {
    if (units.names.exact(item.text) !== undefined) continue;
    units.enter(declared(item, [cite], units, citations), "office");
  }
  for (const { unit, cite } of overlays.flatMap(({ coordination }) => coordination)) {
    if (units.names.exact(unit.text) !== undefined) continue;
    units.enter(declared(unit, cite, units, citations), "office");
  }
  const excepted = new Set(root.readers("classes").flatMap((r) => units.resolveAll(r.wordList("except"))));
  for (const office of units.offices.values()) {
    const open = units.openClassOf(office.name);
    if (open === undefined || excepted.has(office.id)) continue;
    const grounds = { each: [], with: [], place: office.place };
    units.memberships.push({ member: office.id, of: open.id, grounds, reading: null, gap: null, place: office.place });
  }
  for (const reader of root.readers("classes")) membersFrom(reader, root, units, citations);
  for (const supplied of overlays.flatMap(({ members }) => members)) suppliedMember(supplied, units, citations);
  noCycles(units, findings);
  return units;
}

function classFrom(reader: Reader, citations: Citations): OfficeClass {
  const name = reader.required("name");
  return {
    id: kebab(name),
    name,
    head: reader.string("head") ?? name,
    aliases: reader.wordList("aliases").map((w) => w.text),
    open: reader.flag("open"),
    cite: citations.all(reader.wordList("cite")),
    place: reader.place,
  };
}

function officeFrom(reader: Reader, units: Units, citations: Citations): Office {
  const name = reader.required("name");
  return {
    id: kebab(name),
    name,
    head: reader.string("head") ?? headOf(name, units),
    kind: reader.required("kind") as Office["kind"],
    aliases: reader.wordList("aliases").map((w) => w.text),
    cite: citations.all(reader.wordList("cite")),
    place: reader.place,
  };
}

function declared(item: Word, cite: readonly Word[], units: Units, citations: Citations): Office {
  const name = item.text;
  const base = { id: kebab(name), name, head: headOf(name, units), kind: "unit" as const, aliases: [] };
  return { ...base, cite: citations.all(cite), place: item.place };
}

function headOf(name: string, units: Units): string {
  const open = units.openClassOf(name);
  return open === undefined ? name : headOfMember(open, name);
}

/** Every item of the lists of one coordination entry, with the citation that the list and the item make together. */
export function listItems(coordination: Reader): { list: Word; item: Word; cite: Word }[] {
  return coordination
    .sub("lists")
    .entries()
    .flatMap((list) =>
      new Reader(list.value).entries().flatMap(({ key, value }) => {
        const cite = { text: `${list.key.text} ${key.text}`, place: key.place };
        const items = value.kind === "list" ? value.items : [value];
        return items.map((item) => ({ list: list.key, item: wordOf(item), cite }));
      }),
    );
}

function allListItems(root: Reader): ReturnType<typeof listItems> {
  return root.readers("coordination").flatMap(listItems);
}

function membersFrom(reader: Reader, root: Reader, units: Units, citations: Citations): void {
  const of = kebab(reader.required("name"));
  for (const entry of reader.readers("members")) {
    const gapReader = entry.has("gap") ? entry.sub("gap") : undefined;
    const shared = {
      of,
      reading: entry.string("reading") ?? null,
      gap:
        gapReader === undefined
          ? null
          : {
              code: gapReader.required("code") as GapCode,
              says: gapReader.requiredText("says"),
            },
    };
    const grounds = {
      each: citations.all(entry.wordList("cite")),
      with: citations.all(entry.wordList("with")),
      place: entry.place,
    };
    for (const word of entry.wordList("of")) add(units.resolve(word), grounds, word.place);
    const lists = citations.all(entry.wordList("lists"));
    for (const { list, item, cite } of allListItems(root)) {
      if (!lists.includes(list.text)) continue;
      add(units.names.exact(item.text), { each: citations.all([cite]), with: [], place: item.place }, item.place);
    }
    function add(member: string | undefined, on: Membership["grounds"], place: Place): void {
      if (member !== undefined) units.memberships.push({ ...shared, member, grounds: on, place });
    }
  }
}

/** A member that an overlay adds to a class. */
function suppliedMember({ under, unit, cite, place }: Supplied, units: Units, citations: Citations): void {
  const of = units.resolve(under);
  const member = units.resolve(unit);
  if (of === undefined || member === undefined) return;
  if (!units.classes.has(of)) units.refuse(under);
  const grounds = { each: citations.all(cite), with: [], place };
  units.memberships.push({ member, of, grounds, reading: null, gap: null, place });
}

function noCycles(units: Units, findings: Findings): void {
  const above = new Map<string, Membership[]>();
  for (const m of units.memberships) above.set(m.member, [...(above.get(m.member) ?? []), m]);
  for (const membership of units.memberships) {
    const reached = new Set<string>();
    const queue = [membership.of];
    for (let at = queue.pop(); at !== undefined; at = queue.pop()) {
      if (reached.has(at)) continue;
      reached.add(at);
      queue.push(...(above.get(at) ?? []).map((m) => m.of));
    }
    if (reached.has(membership.member)) {
      findings.add("class-cycle", units.at(membership.place), {
        name: (units.classes.get(membership.member) as OfficeClass).name,
      });
      return;
    }
  }
}

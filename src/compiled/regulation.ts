import { type Named, NameIndex } from "../document/names";
import type {
  Office,
  OfficeClass,
  Overlay,
  Provision,
  ReadingChoice,
  Region,
  Regulation,
} from "../document/regulation";
import type { Text } from "../document/text";
import type { Vocabulary } from "../document/vocabulary";
import type { Entry } from "../graph/book";
import { Graph } from "../graph/graph";
import { SECTIONS } from "../graph/node";
import type { Source } from "../source/source";
import { lazily } from "./lazily";
import { mapFrom, textOf } from "./text";

/** What is known of a regulation without opening it. */
export interface Card {
  readonly id: string;
  readonly short: string;
  readonly region: Region;
  /** The ways in which the region's name can end another name. */
  readonly tails: readonly string[];
}

/** The parts in which a regulation is written down; a question reads those that it touches. */
export const PARTS = [
  "names",
  "keys",
  "offices",
  "classes",
  "memberships",
  "readings",
  "specialLists",
  "overlays",
  ...SECTIONS,
  "provisions",
  "oddities",
  "title",
  "about",
  "place",
] as const;
export type Part = (typeof PARTS)[number];

/** A regulation written down. */
export interface Written {
  readonly card: Card;
  readonly parts: Readonly<Record<Part, string>>;
}

/** Where a written regulation came from: its rule file, and its overlays by their paths. */
interface Origin {
  readonly source: Source;
  readonly overlay: (path: string, location: string | undefined) => Source;
}

/** What entries were read from, for those that were written down before. */
const READ_FROM = new WeakMap<Entry, { readonly card: Card; readonly read: (part: Part) => string }>();

/** Writes a loaded regulation down. */
export function written(entry: Entry): Written {
  const before = READ_FROM.get(entry);
  if (before !== undefined) return { card: before.card, parts: partsBy(before.read) };
  const { id, short, region, names } = entry;
  const card = { id, short, region, tails: names.tails };
  const { regulation } = entry.graph;
  const part = (name: Part): unknown =>
    name === "names"
      ? names.all()
      : name === "keys"
        ? [...names.keys()]
        : name === "overlays"
          ? regulation.overlays.map(writtenOverlay)
          : regulation[name];
  return { card, parts: partsBy((name) => textOf(part(name))) };
}

/** An overlay without its text, which is read again from where it lies. */
interface WrittenOverlay extends Omit<Overlay, "source"> {
  readonly path: string;
  readonly location?: string;
}

function writtenOverlay({ source: { path, location }, ...overlay }: Overlay): WrittenOverlay {
  return { ...overlay, path, ...(location === undefined ? {} : { location }) };
}

function overlayFrom({ path, location, ...overlay }: WrittenOverlay, origin: Origin): Overlay {
  return { ...overlay, source: origin.overlay(path, location) };
}

function partsBy(text: (part: Part) => string): Record<Part, string> {
  return Object.fromEntries(PARTS.map((part) => [part, text(part)])) as Record<Part, string>;
}

/** A regulation that reads its parts when they are needed. @param read the text of a part */
export function entryFrom(card: Card, vocabulary: Vocabulary, origin: Origin, read: (part: Part) => string): Entry {
  const { id, short, region } = card;
  const entry = lazily<Entry>({
    id: () => id,
    short: () => short,
    region: () => region,
    names: () => namesFrom(card, vocabulary, read),
    graph: () => new Graph(regulationFrom(card, origin, read)),
  });
  READ_FROM.set(entry, { card, read });
  return entry;
}

function namesFrom({ tails }: Card, { abbreviations }: Vocabulary, read: (part: Part) => string): NameIndex {
  return new NameIndex(abbreviations, tails, () => JSON.parse(read("names")) as Named[], mapFrom(read("keys")));
}

function regulationFrom({ id, short, region }: Card, origin: Origin, read: (part: Part) => string): Regulation {
  const plain =
    <K extends keyof Regulation & Part>(part: K) =>
    (): Regulation[K] =>
      JSON.parse(read(part)) as Regulation[K];
  return lazily<Regulation>({
    id: () => id,
    short: () => short,
    region: () => region,
    source: () => origin.source,
    overlays: () => (JSON.parse(read("overlays")) as WrittenOverlay[]).map((one) => overlayFrom(one, origin)),
    title: plain("title"),
    about: plain("about"),
    place: plain("place"),
    provisions: () => mapFrom<Provision>(read("provisions")),
    offices: () => mapFrom<Office>(read("offices")),
    classes: () => mapFrom<OfficeClass>(read("classes")),
    memberships: plain("memberships"),
    readings: () => readingsFrom(read("readings")),
    specialLists: plain("specialLists"),
    coordination: plain("coordination"),
    channels: plain("channels"),
    gates: plain("gates"),
    powers: plain("powers"),
    substitutions: plain("substitutions"),
    charts: plain("charts"),
    silences: plain("silences"),
    oddities: plain("oddities"),
  });
}

type WrittenChoice = Omit<ReadingChoice, "options"> & { readonly options: [string, Text][] };

function readingsFrom(text: string): ReadingChoice[] {
  return (JSON.parse(text) as WrittenChoice[]).map((choice) => ({ ...choice, options: new Map(choice.options) }));
}

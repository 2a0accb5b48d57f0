import { entryFrom, PARTS, type Part } from "../compiled/regulation";
import { vocabularyFrom } from "../compiled/vocabulary";
import { PlaceNames } from "../document/names";
import type { Vocabulary } from "../document/vocabulary";
import { Book, type Entry } from "../graph/book";
import { type Edition, type Filed, type Front, isOverlay, openFile } from "./book-file";
import type { Basis } from "./kept-answer";
import { OutOfDate } from "./out-of-date";
import { locationOf, sourceAt, sourceOf } from "./source-at";
import { hasStamp, isSameStamp, STAMP_LENGTH, type Stamp } from "./stamp";

/**
 * The book that a file holds, read piece by piece. It compares with the rule files what it is asked for: the folders and
 * files of the regulations that are looked at, or all of them where all are; and throws `OutOfDate` where they differ.
 * @returns undefined where the file holds no whole book of this edition
 */
export function openBook(path: string, edition: Edition): StoredBook | undefined {
  const front = openFile(path, edition);
  if (front === undefined) return undefined;
  return new StoredBook(new Shelf(front, edition));
}

/** The vocabulary stands second among the paths, after the rules folder itself and before the other folders. */
const VOCABULARY = 1;

/** The regulations of a stored book, each opened and compared with its files when it is first looked at. */
class Shelf {
  readonly vocabulary: Vocabulary;
  /** The numbers of the paths that were compared with the files. */
  readonly compared = new Set<number>();
  private readonly opened = new Map<string, Entry>();
  private everything: readonly Filed[] | undefined;
  private readonly rules: string;
  /** The numbers of what every question hangs on: the folders, and the vocabulary. */
  readonly shared: readonly number[];

  constructor(
    private readonly front: Front,
    { rules, others = [] }: Edition,
  ) {
    this.vocabulary = vocabularyFrom(front.vocabulary);
    this.rules = rules;
    this.shared = [0, VOCABULARY, ...others.map((_, number) => VOCABULARY + 1 + number)];
  }

  /** Whether the files and folders at these numbers among the paths are what they were. */
  isUnchanged(numbers: Iterable<number>): boolean {
    const { stamps } = this.front;
    for (const number of numbers) {
      if (this.compared.has(number)) continue;
      if (!hasStamp(this.pathOf(number), stamps, number)) return false;
      this.compared.add(number);
    }
    return true;
  }

  /** The file or folder at a number among the paths. */
  pathOf(number: number): string {
    return locationOf(this.rules, this.front.paths[number] as string);
  }

  numbers(): Iterable<number> {
    return this.front.paths.keys();
  }

  stampAt(number: number): Stamp {
    const from = number * STAMP_LENGTH;
    return [...this.front.stamps.subarray(from, from + STAMP_LENGTH)] as unknown as Stamp;
  }

  /** The regulations whose ids begin like this. */
  beginning(start: string): Entry[] {
    return this.front.beginning(start).map((filed) => this.open(this.checked(filed)));
  }

  /** All regulations, once every file has been compared. */
  all(): readonly Filed[] {
    if (this.everything !== undefined) return this.everything;
    if (!this.isUnchanged(this.front.paths.keys())) throw new OutOfDate();
    this.everything = this.front.beginning("");
    return this.everything;
  }

  /** Those whose files have these stamps, by their files; without those of regions where there are, or were, overlays. */
  withStamps(stamps: ReadonlyMap<string, Stamp>): Map<string, Entry> {
    const extended = new Set([...stamps.keys()].filter(isOverlay).map((path) => path.split("/").at(-2)));
    const same = this.front.beginning("").filter(({ card, file, files: [number, ...overlays] }) => {
      const isPlain = overlays.length === 0 && !extended.has(card.region.id);
      return isPlain && isSameStamp(stamps.get(file), this.stampAt(number));
    });
    return new Map(same.map((filed) => [filed.file, this.open(filed)]));
  }

  private checked(filed: Filed): Filed {
    const { folders, files } = filed;
    if (this.everything === undefined && !(this.isUnchanged(folders) && this.isUnchanged(files))) throw new OutOfDate();
    return filed;
  }

  open({ card, file, from, lengths }: Filed): Entry {
    const before = this.opened.get(card.id);
    if (before !== undefined) return before;
    const origin = {
      source: sourceAt(this.rules, file),
      overlay: (path: string, location = path) => sourceOf(path, location),
    };
    const read = (part: Part): string => {
      const number = PARTS.indexOf(part);
      const start = lengths.slice(0, number).reduce((sum, length) => sum + length, from);
      const text = this.front.part(start, lengths[number] as number);
      if (text === undefined) throw new OutOfDate();
      return text;
    };
    const entry = entryFrom(card, this.vocabulary, origin, read);
    this.opened.set(card.id, entry);
    return entry;
  }
}

/** A book in a file: `openBook` opens it. What is read from it throws `OutOfDate` where the rule files have changed. */
export class StoredBook extends Book {
  private known: PlaceNames | undefined;

  constructor(private readonly shelf: Shelf) {
    super(shelf.vocabulary, new StoredEntries(shelf));
  }

  /** Whether the folders of rules and the vocabulary are what they were. */
  get isCurrent(): boolean {
    return this.shelf.isUnchanged(this.shelf.shared);
  }

  /** Whether all files and folders are what they were. */
  get isWhollyCurrent(): boolean {
    return this.shelf.isUnchanged(this.shelf.numbers());
  }

  /**
   * The regulations whose files have not changed, by these files, where the vocabulary has not either.
   * @param stamps of what is in the rules folder now
   */
  unchanged(stamps: ReadonlyMap<string, Stamp>): ReadonlyMap<string, Entry> {
    return this.shelf.isUnchanged([VOCABULARY]) ? this.shelf.withStamps(stamps) : new Map();
  }

  /** All files and folders that anything read so far hangs on, with their stamps. */
  get basis(): Basis {
    const compared = [...this.shelf.compared];
    return {
      paths: compared.map((number) => this.shelf.pathOf(number)),
      stamps: Float64Array.from(compared.flatMap((number) => this.shelf.stampAt(number))),
    };
  }

  override ofRegion(id: string): Entry[] {
    return this.shelf.beginning(`${id}/`);
  }

  override get places(): PlaceNames {
    this.known ??= new PlaceNames(this.shelf.all().map(({ card }) => [card.region.id, card.tails]));
    return this.known;
  }
}

/** The regulations of a shelf by their ids. */
class StoredEntries implements ReadonlyMap<string, Entry> {
  constructor(private readonly shelf: Shelf) {}

  get(id: string): Entry | undefined {
    const region = id.slice(0, id.indexOf("/") + 1);
    return region === "" ? undefined : this.shelf.beginning(region).find((entry) => entry.id === id);
  }

  has(id: string): boolean {
    return this.get(id) !== undefined;
  }

  get size(): number {
    return this.shelf.all().length;
  }

  *keys(): MapIterator<string> {
    for (const { card } of this.shelf.all()) yield card.id;
  }

  *values(): MapIterator<Entry> {
    for (const filed of this.shelf.all()) yield this.shelf.open(filed);
  }

  *entries(): MapIterator<[string, Entry]> {
    for (const entry of this.values()) yield [entry.id, entry];
  }

  [Symbol.iterator](): MapIterator<[string, Entry]> {
    return this.entries();
  }

  forEach(use: (entry: Entry, id: string, all: ReadonlyMap<string, Entry>) => void): void {
    for (const [id, entry] of this.entries()) use(entry, id, this);
  }
}

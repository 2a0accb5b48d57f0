import { generateRegulations } from "../../bench/src/generate";
import { lazily } from "../../src/compiled/lazily";
import { entryFrom, PARTS, written } from "../../src/compiled/regulation";
import { mapFrom, textOf } from "../../src/compiled/text";
import { vocabularyFrom, writtenVocabulary } from "../../src/compiled/vocabulary";
import { Book, type Entry } from "../../src/graph/book";
import { load } from "../../src/load";
import { bookOf, shippedSources, sourceOf, vocabularySource } from "../support/book";
import { plain } from "./plain";

const THIRD = "test/good/rules/sungai-belanta/perbup-34-2022.yaml";
const book = bookOf([...shippedSources(), sourceOf(THIRD), ...generateRegulations(2, 11)]);
const vocabulary = vocabularyFrom(writtenVocabulary(book.vocabulary));

/** A regulation read back from what is written down of it, and the parts that were read. */
function readBack(entry: Entry): { back: Entry; read: string[] } {
  const { card, parts } = written(entry);
  const read: string[] = [];
  const { source, overlays } = entry.graph.regulation;
  const overlay = (path: string) => overlays.find((one) => one.source.path === path)?.source ?? source;
  const copy = JSON.parse(JSON.stringify({ card, parts })) as ReturnType<typeof written>;
  const back = entryFrom(copy.card, vocabulary, { source, overlay }, (part) => {
    read.push(part);
    return copy.parts[part];
  });
  return { back, read };
}

test("a vocabulary is read back as it was, in the same order", () => {
  expect(plain(vocabulary)).toEqual(plain(book.vocabulary));
  expect(Object.keys(vocabulary).sort()).toEqual(Object.keys(book.vocabulary).sort());
  expect(writtenVocabulary(vocabulary)).toBe(writtenVocabulary(book.vocabulary));
});

describe.each([...book.entries.values()].map((entry) => [entry.id, entry] as const))("%s", (_id, entry) => {
  const { regulation } = entry.graph;

  test("has every one of its parts read back as it was", () => {
    const { back } = readBack(entry);
    expect(Object.keys(back.graph.regulation).sort()).toEqual(Object.keys(regulation).sort());
    for (const key of Object.keys(regulation) as (keyof typeof regulation)[])
      expect({ [key]: plain(back.graph.regulation[key]) }).toEqual({ [key]: plain(regulation[key]) });
    expect(back.graph.regulation.source).toBe(regulation.source);
    expect(plain({ id: back.id, short: back.short, region: back.region })).toEqual(
      plain({ id: entry.id, short: entry.short, region: entry.region }),
    );
  });

  test("has the same names, and new ones are entered beside them", () => {
    const { back } = readBack(entry);
    expect(back.names.all()).toEqual(entry.names.all());
    expect([...back.names.keys()]).toEqual([...entry.names.keys()]);
    expect(back.names.tails).toEqual(entry.names.tails);
    for (const [name, id] of entry.names.all()) expect([name, back.names.find(name)]).toEqual([name, id]);
  });

  test("is read when it is looked at, and no part of it twice", () => {
    const { back, read } = readBack(entry);
    expect([back.id, back.short, back.region.id]).toEqual([entry.id, entry.short, entry.region.id]);
    expect(read).toEqual([]);
    plain(back.graph.regulation);
    plain(back.graph.regulation);
    back.names.all();
    back.names.all();
    expect([...read].sort()).toEqual([...PARTS].sort());
  });

  test("is written down again as it was written down", () => {
    const { back } = readBack(entry);
    expect(written(back)).toEqual(written(entry));
  });

  test("is never written down with the text of its file", () => {
    const { card, parts } = written(entry);
    expect(JSON.stringify({ card, parts })).not.toContain('\\"source\\"');
  });
});

test("an overlay is written down by its path, and by where it lies where that is told", () => {
  const text = [
    "overlay: { extends: kutai-timur/perbup-6-2007, title: Bagan }",
    "coordination:",
    "  - { coordinator: Asisten I, units: Dinas Pariwisata, cite: Lampiran }",
  ].join("\n");
  const path = "rules/kutai-timur/bagan.overlay.yaml";
  for (const source of [
    { path, text },
    { path, text, location: `/srv/${path}` },
  ]) {
    const loading = load(vocabularySource(), shippedSources(), [source]);
    const entry = loading.ok ? loading.book.entries.get("kutai-timur/perbup-6-2007") : undefined;
    if (entry === undefined) throw new Error("the overlay has faults");
    const { card, parts } = written(entry);
    const asked: unknown[] = [];
    const overlay = (...at: unknown[]) => {
      asked.push(at);
      return source;
    };
    const back = entryFrom(card, vocabulary, { source: entry.graph.regulation.source, overlay }, (part) => parts[part]);
    expect(plain(back.graph.regulation.overlays)).toEqual(plain(entry.graph.regulation.overlays));
    expect(asked).toEqual([[path, "location" in source ? source.location : undefined]]);
  }
});

test("a book of what was read back names the same places", () => {
  const back = new Book(vocabulary, new Map([...book.entries].map(([id, entry]) => [id, readBack(entry).back])));
  for (const key of ["dinaskutaibarat", "polreskutaitimur", "kutaibarat", "bupatisungaibelanta", "x"])
    expect([key, back.places.atEndOf(key)]).toEqual([key, book.places.atEndOf(key)]);
});

test("what stands in a file may be any text", () => {
  const odd = new Map([
    ["", "\u0000\u2028\u{1F600}\uD800"],
    ["__proto__", '"\\'],
    ["a\tb\nc", "é"],
  ]);
  const bytes = Buffer.from(textOf(odd));
  expect(mapFrom(bytes.toString())).toEqual(odd);
  expect(textOf(new Map([["a", new Map([["b", [null, 1, false]]])]]))).toBe('[["a",[["b",[null,1,false]]]]]');
});

test("a property is made when it is first read, once, and is there before", () => {
  let made = 0;
  const object = lazily<{ readonly one: object; readonly two: string }>({
    one: () => {
      made += 1;
      return {};
    },
    two: () => "2",
  });
  expect(Object.keys(object)).toEqual(["one", "two"]);
  expect("one" in object).toBe(true);
  expect(made).toBe(0);
  expect(object.one).toBe(object.one);
  expect(made).toBe(1);
  expect({ ...object }).toEqual({ one: {}, two: "2" });
});

test("a property that cannot be made is tried again", () => {
  let tries = 0;
  const object = lazily<{ readonly one: number }>({
    one: () => {
      tries += 1;
      if (tries < 2) throw new Error("not yet");
      return tries;
    },
  });
  expect(() => object.one).toThrow("not yet");
  expect(object.one).toBe(2);
});

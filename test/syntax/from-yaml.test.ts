import { type Diagnostic, Findings } from "../../src/diagnostic/diagnostic";
import { fromYaml } from "../../src/syntax/from-yaml";
import { plain, type Tree } from "../../src/syntax/tree";
import { spot, told } from "../support/bad";

interface ReadText {
  readonly tree: Tree | undefined;
  readonly faults: readonly Diagnostic[];
}

function read(text: string): ReadText {
  const findings = new Findings();
  const tree = fromYaml({ path: "a.yaml", text }, findings);
  return { tree, faults: findings.all };
}

/** The values of a text that must be right. */
function valuesOf(text: string): unknown {
  const { tree, faults } = read(text);
  expect(faults).toEqual([]);
  return tree === undefined ? undefined : JSON.parse(JSON.stringify(plain(tree)));
}

/** The entry of a key at the top of a text. */
function entryOf(text: string, key: string) {
  const { tree } = read(text);
  const entry = tree?.kind === "mapping" ? tree.entries.get(key) : undefined;
  if (entry === undefined) throw new Error(`no key ${key}`);
  return entry;
}

describe("a text becomes a tree", () => {
  test("values keep their types, as YAML 1.2 has them", () => {
    expect(valuesOf('a: 1\nb: "1"\nc: true\nd: ~\ne: yes\nf: 2017-06-22\ng:')).toEqual({
      a: 1,
      b: "1",
      c: true,
      d: null,
      e: "yes",
      f: "2017-06-22",
      g: null,
    });
  });

  test("a key in braces may stand alone: it has no value", () => {
    expect(valuesOf("a: { b, c: 1 }")).toEqual({ a: { b: null, c: 1 } });
    expect(spot(entryOf("{ a: 1, b }", "b").value.place)).toEqual([1, 9]);
  });

  test("mappings and lists nest", () => {
    expect(valuesOf("a:\n  - b\n  - { c: [d] }")).toEqual({ a: ["b", { c: ["d"] }] });
  });

  test("keys keep the order of the file, and numbers are keys in words", () => {
    const { tree } = read("b: 1\n2: 1\na: 1");
    expect(tree?.kind === "mapping" ? [...tree.entries.keys()] : []).toEqual(["b", "2", "a"]);
  });

  test("a key may bear the name of something built in", () => {
    const { tree } = read("__proto__: 1\nconstructor: 2");
    expect(Object.entries(plain(tree as Tree) as object)).toEqual([
      ["__proto__", 1],
      ["constructor", 2],
    ]);
  });

  test("keys and values remember where they stand", () => {
    const { keyPlace, value } = entryOf("a: 1\nbeta:  two", "beta");
    expect([spot(keyPlace), spot(value.place)]).toEqual([
      [2, 1],
      [2, 8],
    ]);
  });

  test("a value that is not there stands behind its key", () => {
    expect(spot(entryOf("a: 1\nb:\nc: 3", "b").value.place)).toEqual([2, 3]);
  });
});

describe("aliases", () => {
  test("they stand for what they repeat", () => {
    expect(valuesOf("a: &x { says: satu }\nb: *x\nc: [*x]")).toEqual({
      a: { says: "satu" },
      b: { says: "satu" },
      c: [{ says: "satu" }],
    });
  });

  test("what is wrong inside is told where it is written", () => {
    const { value } = entryOf("a: &x [one]\nb: *x", "b");
    expect(value.kind === "list" ? value.items.map((item) => spot(item.place)) : []).toEqual([[1, 8]]);
  });

  test("one that stands for nothing is a fault at its place", () => {
    expect(read("a: 1\nb: *nothing").faults.map(told)).toEqual([["yaml-syntax", 2, 4]]);
  });

  test("one inside what it repeats is a fault, told once", () => {
    expect(read("a: &x [*x, *x]").faults.map(({ code }) => code)).toEqual(["yaml-syntax"]);
  });

  test("aliases of aliases that multiply are a fault, told once", () => {
    const letters = [..."bcdefghi"];
    const levels = letters.map((letter, i) => {
      const inner = `*${"abcdefgh"[i]}`;
      return `${letter}: &${letter} [${Array.from({ length: 10 }, () => inner).join(", ")}]`;
    });
    const { faults } = read(["a: &a [1, 2, 3, 4, 5, 6, 7, 8, 9, 10]", ...levels].join("\n"));
    expect(faults.map(({ code, args }) => [code, args.reason])).toEqual([["yaml-syntax", "too-much"]]);
  });
});

describe("nesting", () => {
  const nested = (depth: number): string => `a: ${"[".repeat(depth)}${"]".repeat(depth)}`;

  test("forty levels are read", () => {
    expect(read(nested(40)).faults).toEqual([]);
  });

  test("one more is a fault at the level that is too deep, told once", () => {
    expect(read(nested(41)).faults.map(told)).toEqual([["yaml-syntax", 1, 44]]);
  });

  test("a bottomless text is a fault, not a crash", () => {
    const { tree, faults } = read(nested(20_000));
    expect(tree).toBeUndefined();
    expect(new Set(faults.map(({ code }) => code))).toEqual(new Set(["yaml-syntax"]));
  });
});

describe("a text that is no rule file", () => {
  test.each([
    ["nothing", ""],
    ["blanks", " \n\n"],
    ["a comment", "# nothing here\n"],
  ])("%s is an empty file", (_, text) => {
    const { tree, faults } = read(text);
    expect(tree).toBeUndefined();
    expect(faults.map(told)).toEqual([["empty-file", 1, 1]]);
  });

  test.each([
    ["a list", "- a\n- b"],
    ["a word", "Bupati"],
    ["a number", "42"],
  ])("%s is not a mapping", (_, text) => {
    const { tree, faults } = read(text);
    expect(tree).toBeUndefined();
    expect(faults.map(({ code, args }) => [code, args.reason])).toEqual([["yaml-syntax", "no-mapping"]]);
  });

  test.each([
    ["a bracket that is never closed", "a: 1\nb: [1, 2\n", 3, 1],
    ["a tab before a key", "a:\n\tb: 1", 2, 1],
    ["a colon in a bare value", "a: b: c", 1, 4],
    ["a list as a key", "? [a, b]\n: c", 1, 3],
    ["an alias as a key", "a: &x y\n*x : 1", 2, 1],
    ["a second document", "a: 1\n---\nb: 2", 2, 1],
  ])("%s is a fault with its place", (_, text, line, column) => {
    const { tree, faults } = read(text);
    expect(tree).toBeUndefined();
    expect(faults.map(told)).toEqual([["yaml-syntax", line, column]]);
  });
});

describe("keys that are there twice", () => {
  test("the second is a fault at its place", () => {
    const { tree, faults } = read("alpha: 1\nbeta: 2\nalpha: 3");
    expect(tree).toBeUndefined();
    expect(faults.map(told)).toEqual([["duplicate-id", 3, 1]]);
  });

  test("the fault says which key", () => {
    expect(read("Pasal 1: a\nPasal 1: b").faults.map(({ args }) => args)).toEqual([{ id: "Pasal 1" }]);
  });

  test("also inside, and in braces", () => {
    expect(read("a:\n  b: 1\n  b: 2").faults.map(told)).toEqual([["duplicate-id", 3, 3]]);
    expect(read("{ a: 1, a: 2 }").faults.map(told)).toEqual([["duplicate-id", 1, 9]]);
  });

  test("in one spelling or another", () => {
    expect(read('a: 1\n"a": 2').faults.map(told)).toEqual([["duplicate-id", 2, 1]]);
  });

  test("all of them are told", () => {
    expect(read("a: 1\na: 2\nb: 1\nb: 2").faults.map(told)).toEqual([
      ["duplicate-id", 2, 1],
      ["duplicate-id", 4, 1],
    ]);
  });

  test("in different mappings they are no fault", () => {
    expect(valuesOf("- { a: 1 }\n- { a: 2 }".replace(/^/gm, "  ").replace(/^/, "list:\n"))).toEqual({
      list: [{ a: 1 }, { a: 2 }],
    });
  });
});

describe("texts from other systems", () => {
  test("a byte order mark is no part of the text", () => {
    expect(valuesOf("\uFEFFa: 1\nb: 2")).toEqual({ a: 1, b: 2 });
  });

  test("places after a byte order mark are right", () => {
    expect(read("\uFEFFa: 1\nb: *nothing").faults.map(told)).toEqual([["yaml-syntax", 2, 4]]);
  });

  test("CRLF reads like LF, with the same places", () => {
    const text = "a: 1\nb:\n  - satu dua\n  - tiga\n";
    const crlf = text.replaceAll("\n", "\r\n");
    expect(valuesOf(crlf)).toEqual(valuesOf(text));
    expect(spot(entryOf(crlf, "b").value.place)).toEqual(spot(entryOf(text, "b").value.place));
  });

  test("faults in a text with CRLF have the places that an editor shows", () => {
    expect(read("a: 1\r\nb: 2\r\na: 3\r\n").faults.map(told)).toEqual([["duplicate-id", 3, 1]]);
  });
});

describe("a text that ends too soon", () => {
  test.each(["[", "a: [1", 'a: "b'])("%j has its fault inside it", (text) => {
    const { faults } = read(text);
    expect(faults.length).toBeGreaterThan(0);
    expect(faults.filter(({ place }) => place.end > text.length)).toEqual([]);
  });
});

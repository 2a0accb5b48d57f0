import { lineOf, type Place, placeIn, positionOf, startOf } from "../../src/source/source";

/** The place of a word in a text. */
function placeOf(text: string, word: string): Place {
  const start = text.indexOf(word);
  return { source: { path: "a.yaml", text }, start, end: start + word.length };
}

describe("positions", () => {
  const text = "one: 1\n\ntwo: 2\n  three: 3";

  test.each([
    ["one", 1, 1],
    ["1", 1, 6],
    ["two", 3, 1],
    ["three", 4, 3],
  ])("%p stands in line %i, column %i", (word, line, column) => {
    expect(positionOf(placeOf(text, word))).toEqual({ line, column });
  });

  test("the start of a source is line 1, column 1", () => {
    expect(positionOf(startOf({ path: "a.yaml", text }))).toEqual({ line: 1, column: 1 });
    expect(positionOf(startOf({ path: "a.yaml", text: "" }))).toEqual({ line: 1, column: 1 });
  });

  test("a line break is the last character of its line", () => {
    expect(positionOf({ source: { path: "a.yaml", text }, start: 6, end: 7 })).toEqual({ line: 1, column: 7 });
  });

  test("the end of the text is a place too", () => {
    const whole = "one\ntwo\n";
    expect(positionOf({ source: { path: "a.yaml", text: whole }, start: whole.length, end: whole.length })).toEqual({
      line: 3,
      column: 1,
    });
  });

  test("CRLF is one line break", () => {
    expect(positionOf(placeOf("one: 1\r\ntwo: 2\r\n", "two"))).toEqual({ line: 2, column: 1 });
  });
});

describe("the line of a place", () => {
  const text = "one: 1\r\n\r\ntwo: 2\nthree";

  test.each([
    ["one", "one: 1"],
    ["1", "one: 1"],
    ["2", "two: 2"],
    ["three", "three"],
  ])("that of %p is %p", (word, line) => {
    expect(lineOf(placeOf(text, word))).toBe(line);
  });

  test("an empty line is empty", () => {
    expect(lineOf({ source: { path: "a.yaml", text }, start: 8, end: 8 })).toBe("");
  });

  test("an empty source has an empty line", () => {
    expect(lineOf(startOf({ path: "a.yaml", text: "" }))).toBe("");
  });

  test("the first line of a text that begins with a line break is empty", () => {
    expect(lineOf(startOf({ path: "a.yaml", text: "\nabc" }))).toBe("");
  });
});

test("a stretch stands in the main source, or in the overlay of its number", () => {
  const source = { path: "main.yaml", text: "a" };
  const overlay = { path: "over.overlay.yaml", text: "b" };
  const sources = { source, overlays: [{ source: overlay }] };
  expect(placeIn(sources, { start: 0, end: 1 })).toEqual({ source, start: 0, end: 1 });
  expect(placeIn(sources, { start: 0, end: 1, overlay: 0 })).toEqual({ source: overlay, start: 0, end: 1, overlay: 0 });
});

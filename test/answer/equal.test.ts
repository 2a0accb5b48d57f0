import { distinctBy, sameCondition, sameConditions, sameList, sameMessage } from "../../src/answer/equal";
import { type Argument, phrase } from "../../src/answer/phrase";

const text = (id: string, en = id) => ({ id, en });
const told = (argument: Argument) => phrase("gap.no-route", { purpose: argument });
const stated = (code: string, id: string) => ({ code, message: text(id), because: [] });

describe("two messages say the same", () => {
  test.each([
    ["words of a rule file", text("a", "b"), text("a", "b")],
    ["a phrase with a word", told("x"), told("x")],
    ["a phrase with a text", told(text("a", "b")), told(text("a", "b"))],
    ["a phrase with one of several", told(["x", text("a")]), told(["x", text("a")])],
    ["a phrase with all of several", told({ all: ["x", text("a")] }), told({ all: ["x", text("a")] })],
    ["a phrase without anything", phrase("gap.chart"), phrase("gap.chart")],
  ])("%s", (_what, one, other) => {
    expect(sameMessage(one, one)).toBe(true);
    expect(sameMessage(one, other)).toBe(true);
  });
});

describe("two messages do not say the same", () => {
  test.each([
    ["other words in Indonesian", text("a", "b"), text("c", "b")],
    ["other words in English", text("a", "b"), text("a", "c")],
    ["words and a phrase", text("a"), told("a")],
    ["another phrase", phrase("gap.chart"), phrase("gap.no-route")],
    ["another word", told("x"), told("y")],
    ["a word and a text", told("a"), told(text("a"))],
    ["a text in other words", told(text("a", "b")), told(text("c", "b"))],
    ["a text in other English words", told(text("a", "b")), told(text("a", "c"))],
    ["one of several and all of them", told(["x"]), told({ all: ["x"] })],
    ["one of several and a text", told(["x"]), told(text("x"))],
    ["all of several and a text", told({ all: ["x"] }), told(text("x"))],
    ["one of others", told(["x", "y"]), told(["x", "z"])],
    ["all of others", told({ all: ["x", "y"] }), told({ all: ["x", "z"] })],
    ["one of fewer", told(["x", "y"]), told(["x"])],
  ])("%s", (_what, one, other) => {
    expect(sameMessage(one, other)).toBe(false);
    expect(sameMessage(other, one)).toBe(false);
  });
});

test("conditions are the same by their code and what they say, whatever they rest on", () => {
  const one = stated("subject", "a");
  expect(sameCondition(one, { ...one, because: ["Pasal 1"] })).toBe(true);
  expect(sameCondition(one, stated("deadline", "a"))).toBe(false);
  expect(sameCondition(one, stated("subject", "b"))).toBe(false);
  expect(sameConditions([one], [stated("subject", "a")])).toBe(true);
  const other = stated("deadline", "a");
  expect(sameConditions([one, other, one], [other, one])).toBe(true);
  expect(sameConditions([one], [one, other])).toBe(false);
  expect(sameConditions([one, other], [one])).toBe(false);
  expect(sameConditions([], [])).toBe(true);
});

test("lists are the same item by item, in the same order", () => {
  const same = (a: number, b: number): boolean => a % 10 === b % 10;
  expect(sameList([1, 2], [11, 12], same)).toBe(true);
  expect(sameList([1, 2], [12, 11], same)).toBe(false);
  expect(sameList([1, 2], [1, 3], same)).toBe(false);
  expect(sameList([1, 2], [1, 2, 3], same)).toBe(false);
});

test("of items that are the same the first stays, in its place, with what the later ones add", () => {
  const same = (a: string, b: string): boolean => a[0] === b[0];
  expect(distinctBy(["a1", "b1", "a2", "c1", "b2"], same)).toEqual(["a1", "b1", "c1"]);
  expect(distinctBy(["a1", "b1", "a2", "a3"], same, (first, again) => first + again)).toEqual(["a1a2a3", "b1"]);
  expect(distinctBy([], same)).toEqual([]);
});

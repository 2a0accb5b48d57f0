import { type Argument, type Message, phrase } from "../../src/answer/phrase";
import { asksNoMore, distinctBy, distinctSaid, wordOf, wordOfAll } from "../../src/answer/said";

const text = (id: string, en = id) => ({ id, en });
const told = (argument: Argument) => phrase("gap.no-route", { purpose: argument });
const stated = (code: string, id: string, ...because: string[]) => ({ code, message: text(id), because });
const said = (message: Message) => wordOf({ code: "x", message });

describe("two messages say the same", () => {
  test.each([
    ["words of a rule file", text("a", "b"), text("a", "b")],
    ["a phrase with a word", told("x"), told("x")],
    ["a phrase with a text", told(text("a", "b")), told(text("a", "b"))],
    ["a phrase with one of several", told(["x", text("a")]), told(["x", text("a")])],
    ["a phrase with all of several", told({ all: ["x", text("a")] }), told({ all: ["x", text("a")] })],
    ["a phrase without anything", phrase("gap.chart"), phrase("gap.chart")],
  ])("%s", (_what, one, other) => {
    expect(said(one)).toBe(said(other));
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
    expect(said(one)).not.toBe(said(other));
  });
});

test("conditions are the same by their code and what they say, whatever they rest on", () => {
  const one = stated("subject", "a");
  expect(wordOf(one)).toBe(wordOf(stated("subject", "a", "Pasal 1")));
  expect(wordOf(one)).toBe(wordOf(one));
  expect(wordOf(one)).not.toBe(wordOf(stated("deadline", "a")));
  expect(wordOf(one)).not.toBe(wordOf(stated("subject", "b")));
});

test("lists of conditions are the same in whatever order, and whatever is said twice", () => {
  const [one, other, third] = [stated("subject", "a"), stated("deadline", "a"), stated("subject", "b")];
  expect(wordOfAll([one])).toBe(wordOfAll([stated("subject", "a")]));
  expect(wordOfAll([one, other, one])).toBe(wordOfAll([other, one]));
  expect(wordOfAll([one, one])).toBe(wordOfAll([one]));
  expect(wordOfAll([one])).not.toBe(wordOfAll([one, other]));
  expect(wordOfAll([one, third])).not.toBe(wordOfAll([one, other]));
  expect(wordOfAll([])).not.toBe(wordOfAll([one]));
  expect(wordOfAll([])).toBe(wordOfAll([]));
});

test("fewer conditions ask for no more, but what is said of a deadline must be said", () => {
  const [one, other, deadline] = [stated("subject", "a"), stated("subject", "b"), stated("deadline", "c")];
  expect(asksNoMore([], [one])).toBe(true);
  expect(asksNoMore([one], [other, stated("subject", "a")])).toBe(true);
  expect(asksNoMore([one], [one])).toBe(true);
  expect(asksNoMore([one], [other])).toBe(false);
  expect(asksNoMore([one, other], [one])).toBe(false);
  expect(asksNoMore([one], [one, deadline])).toBe(false);
  expect(asksNoMore([deadline], [one, deadline])).toBe(true);
});

test("of items with the same key the first stays, in its place, with what the later ones add", () => {
  const keyOf = (item: string) => item[0];
  expect(distinctBy(["a1", "b1", "a2", "c1", "b2"], keyOf)).toEqual(["a1", "b1", "c1"]);
  expect(distinctBy(["a1", "b1", "a2", "a3"], keyOf, (first, again) => first + again)).toEqual(["a1a2a3", "b1"]);
  expect(distinctBy([], keyOf)).toEqual([]);
});

test("what is said twice rests on the provisions of both", () => {
  const all = [
    stated("subject", "a", "Pasal 1"),
    stated("subject", "b", "Pasal 2"),
    stated("subject", "a", "Pasal 3", "Pasal 1"),
  ];
  expect(distinctSaid(all).map(({ because }) => because)).toEqual([["Pasal 1", "Pasal 3"], ["Pasal 2"]]);
});

import { asksAll, chooseRegulations } from "../../src/question/regulations";
import { BARAT, BOOK, TIMUR } from "./shipped-book";

function chosen(named: readonly string[]) {
  const result = chooseRegulations(BOOK, named);
  return "code" in result ? result : result.map(({ graph }) => graph.regulation.id);
}

describe("regulations", () => {
  test.each([
    ["none named: all", [], [BARAT, TIMUR]],
    ["an id", [BARAT], [BARAT]],
    ["an id in capitals", ["KUTAI-TIMUR/PERBUP-6-2007"], [TIMUR]],
    ["a region", ["kutai-barat"], [BARAT]],
    ["a region's name", ["Kutai Barat"], [BARAT]],
    ["a region's name run together", ["KutaiTimur"], [TIMUR]],
    ["a region's full name", ["Kabupaten Kutai Timur"], [TIMUR]],
    ["a region's full name shortened", ["Kab. Kutai Timur"], [TIMUR]],
    ["a region's other name", ["kutim"], [TIMUR]],
    ["a short title", ["Perbup Kutai Barat 21/2017"], [BARAT]],
    ["a list with a comma, in its order", ["kutai-timur, kutai-barat"], [TIMUR, BARAT]],
    ["a list with a semicolon", ["kubar;kutim"], [BARAT, TIMUR]],
    ["the option given twice", ["kutai-timur", "kutai-barat"], [TIMUR, BARAT]],
    ["the same twice, once", ["kubar", BARAT, "Kutai Barat"], [BARAT]],
  ])("%s", (_, named, ids) => {
    expect(chosen(named)).toEqual(ids);
  });

  test("one that is not loaded comes with the nearest, and with all that are", () => {
    expect(chosen(["kutai barta"])).toEqual({
      code: "unknown-regulation",
      args: { regulation: "kutai barta", known: `${BARAT}, ${TIMUR}` },
      suggestions: ["kutai-barat"],
    });
  });

  test.each([
    ["small", []],
    ["allround", []],
    ["semu", ["semua"]],
    ["al", ["all"]],
  ])("%p is not every one of them", (typed, suggestions) => {
    expect(asksAll([typed])).toBe(false);
    expect(chosen([typed])).toMatchObject({ code: "unknown-regulation" });
    if (suggestions.length > 0) expect(chosen([typed])).toMatchObject({ suggestions });
  });

  test.each([
    [[","], ","],
    [[" , ; "], ", ;"],
    [[" ", ","], ","],
    [[",", ","], ", ,"],
    [[""], ""],
  ])("a list without a name (%j) is none of them, not all", (named, regulation) => {
    expect(asksAll(named)).toBe(false);
    expect(chosen(named)).toEqual({
      code: "unknown-regulation",
      args: { regulation, known: `${BARAT}, ${TIMUR}` },
      suggestions: [BARAT, TIMUR],
    });
  });

  test("something else altogether comes with what there is", () => {
    expect(chosen(["Samarinda"])).toMatchObject({ code: "unknown-regulation", suggestions: [BARAT, TIMUR] });
  });

  test("one unknown name spoils a list", () => {
    expect(chosen(["kutai-barat, samarinda"])).toMatchObject({
      code: "unknown-regulation",
      args: { regulation: "samarinda" },
    });
  });
});

test.each([[[]], [["all"]], [["SEMUA"]], [["x, all"]]])("%j asks every regulation", (named) => {
  expect(asksAll(named)).toBe(true);
});

test("a name that begins like all of them is none of these words", () => {
  expect(asksAll(["allo"])).toBe(false);
  expect(asksAll(["kutai-barat"])).toBe(false);
});

import { BARAT, BOOK, TIMUR } from "../question/shipped-book";

test("the regulations of a region, and of none", () => {
  expect(BOOK.ofRegion("kutai-barat").map(({ id }) => id)).toEqual([BARAT]);
  expect(BOOK.ofRegion("kutai-timur").map(({ id }) => id)).toEqual([TIMUR]);
  expect(BOOK.ofRegion("kutai")).toEqual([]);
});

test("the names of regions at the end of a name", () => {
  expect(BOOK.places.atEndOf("dinaskebudayaankutaitimur")).toEqual(["kutai-timur"]);
  expect(BOOK.places.atEndOf("dinaskebudayaan")).toEqual([]);
  expect(BOOK.places).toBe(BOOK.places);
});

import { crossed, TooManyWays } from "../../src/answer/ways";
import { ask, type Reply } from "../../src/engine";
import { LIMITS } from "../../src/limits";
import { lawWith } from "../reference/mended-law";
import { bookOf } from "../support/book";

test("each of some comes with each of others, in their order", () => {
  expect(crossed(["a", "b"], [1, 2], (a, b) => `${a}${b}`)).toEqual(["a1", "a2", "b1", "b2"]);
  expect(crossed([], [1], () => 0)).toEqual([]);
});

test("as many combinations as can be compared are made, and more are an error that says how many there may be", () => {
  const most = Array.from({ length: LIMITS.ways / 2 }, (_, i) => i);
  expect(crossed(most, [0, 1], (a) => a)).toHaveLength(LIMITS.ways);
  expect(() => crossed(most, [0, 1, 2], (a) => a)).toThrow(new TooManyWays(LIMITS.ways));
  expect(() => crossed([...most, 0], [0, 1], (a) => a)).toThrow(expect.objectContaining({ most: LIMITS.ways }));
});

/** A law with so many paths, on whose readings fifty worlds hang. */
function withPaths(count: number) {
  const options = (word: string, many: number) =>
    Array.from({ length: many }, (_, i) => `${word}-${i}: pilihan ${i}`).join(", ");
  const readings = [options("a", 5), options("b", 5), options("c", 2)].map(
    (all, i) => `{ about: hal ${i}, options: { ${all} }, cite: Pasal 1 }`,
  );
  const paths = Array.from({ length: count }, (_, i) => {
    const hangs = i < 3 ? `, reading: ${["a", "b", "c"][i]}-0` : "";
    return `{ from: Dinas Alfa, for: laporan, to: Bupati, subject: laporan ke-${i}, cite: Pasal 1${hangs} }`;
  });
  return lawWith(`readings: [${readings.join(", ")}]\nchannels: [${paths.join(", ")}]`);
}

test("of more outcomes than can be compared, world by world, no answer is made", () => {
  const asked = { command: "route", from: "Dinas Alfa", for: "laporan" } as const;
  const most = LIMITS.outcomes / 50;
  const few = ask(bookOf([withPaths(most)]), asked);
  expect((few as readonly Reply[]).flatMap(({ answers }) => answers.map(({ verdict }) => verdict))).toEqual([
    "answered",
  ]);
  const many = ask(bookOf([withPaths(most + 1)]), asked);
  expect(many).toEqual({ code: "too-many-ways", args: { most: String(LIMITS.outcomes) }, suggestions: [] });
});

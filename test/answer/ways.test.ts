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

/** A law with so many paths that hang on seven readings, which are 128 worlds. */
function withPaths(count: number) {
  const readings = Array.from(
    { length: 7 },
    (_, i) => `{ about: hal ${i}, options: { ya-${i}: ya, tidak-${i}: tidak }, cite: Pasal 1 }`,
  );
  const paths = Array.from({ length: count }, (_, i) => {
    const hangs = i < 7 ? `, reading: ya-${i}` : "";
    return `{ from: Dinas Alfa, for: laporan, to: Bupati, subject: laporan ke-${i}, cite: Pasal 1${hangs} }`;
  });
  return lawWith(`readings: [${readings.join(", ")}]\nchannels: [${paths.join(", ")}]`);
}

test("of more outcomes than can be compared, world by world, no answer is made", () => {
  const asked = { command: "route", from: "Dinas Alfa", for: "laporan" } as const;
  const worlds = 128;
  const few = ask(bookOf([withPaths(Math.floor(LIMITS.outcomes / worlds))]), asked);
  expect((few as readonly Reply[]).flatMap(({ answers }) => answers.map(({ verdict }) => verdict))).toEqual([
    "answered",
  ]);
  const many = ask(bookOf([withPaths(Math.ceil(LIMITS.outcomes / worlds) + 1)]), asked);
  expect(many).toEqual({ code: "too-many-ways", args: { most: String(LIMITS.outcomes) }, suggestions: [] });
});

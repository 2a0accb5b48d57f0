import { progressOn } from "../../src/cli/progress";

/** What is shown on a stream when so many of a hundred have been taken, each after so many milliseconds. */
function shown(isTTY: boolean, ...steps: readonly (readonly [after: number, taken: number])[]): string[] {
  jest.useFakeTimers({ now: 1_000 });
  const all: string[] = [];
  const write = (text: string | Uint8Array): boolean => all.push(String(text)) > 0;
  const progress = progressOn({ isTTY, write }, 100, "en");
  for (const [after, taken] of steps) {
    jest.advanceTimersByTime(after);
    progress(taken);
  }
  jest.useRealTimers();
  return all;
}

const CLEARED = "\r\u001b[K";

test("what is loaded in a moment shows nothing", () => {
  expect(shown(true, [10, 1], [300, 50], [80, 100])).toEqual([]);
});

test("what takes longer shows how far it has come, not more often than one can read, and takes that away at the end", () => {
  const steps = [
    [399, 10],
    [1, 11],
    [79, 12],
    [1, 13],
    [10, 100],
  ] as const;
  const told = shown(true, ...steps);
  expect(told.map((text) => /\d+\/100/.exec(text)?.[0])).toEqual(["11/100", "13/100", undefined]);
  expect(told.at(-1)).toBe(CLEARED);
});

test("a pipe is shown nothing", () => {
  expect(shown(false, [500, 10], [500, 100])).toEqual([]);
});

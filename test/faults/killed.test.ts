import { randomFrom } from "../store/random";
import { Killing, WRITINGS } from "./killing";

/* A few of the moments that `npm run test:faults` goes through one by one. */

const killing = new Killing();
beforeAll(() => killing.prepare());
afterAll(() => killing.remove());

// A machine with other things to do may take its time.
jest.setTimeout(120_000);

const MOMENTS = [7, 9];

test.each(
  WRITINGS.map((writing) => [writing.name, writing] as const),
)("killed while writing %s: nothing is lost or left, and the next call does what it should", async (_, writing) => {
  const expected = await killing.expected(writing);
  for (const at of MOMENTS)
    expect(await killing.tryOnce(writing, expected, { at })).toEqual({ wasKilled: true, faults: [] });
  expect(await killing.tryOnce(writing, expected, { at: 10_000 })).toEqual({ wasKilled: false, faults: [] });
});

test("several that write the same and are killed at any time leave it to others to go on", async () => {
  const random = randomFrom(6);
  for (let round = 0; round < 1; round += 1)
    expect(await killing.tryTogether(Array.from({ length: 5 }, () => random() * 1000))).toEqual([]);
});

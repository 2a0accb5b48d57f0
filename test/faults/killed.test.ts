import { randomFrom } from "../store/random";
import { Killing, WRITINGS } from "./killing";

/* Some of the moments that `npm run test:faults` goes through one by one; for a note, all of them. */

const killing = new Killing();
beforeAll(() => killing.prepare());
afterAll(() => killing.remove());

// A machine with other things to do may take its time.
jest.setTimeout(120_000);

/** Of how many moments one is taken. */
const STEPS: Readonly<Record<string, number>> = {
  "everything that is kept, for the first time": 10,
  "a new note": 1,
  "a note by force": 1,
};

test.each(
  WRITINGS.map((writing) => [writing.name, writing] as const),
)("killed while writing %s: nothing is lost or left, and the next call does what it should", async (name, writing) => {
  const expected = await killing.expected(writing);
  const step = STEPS[name] ?? 4;
  let at = step;
  for (;;) {
    const { wasKilled, faults } = await killing.tryOnce(writing, expected, { at });
    expect(faults).toEqual([]);
    if (!wasKilled) break;
    at += step;
  }
  expect(at).toBeGreaterThan(8);
});

test("several that write the same and are killed at any time leave it to others to go on", async () => {
  const random = randomFrom(6);
  expect(await killing.tryTogether(Array.from({ length: 5 }, () => random() * 1000))).toEqual([]);
});

import {
  linkSync,
  mkdirSync,
  mkdtempSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { hasStamp, isSameStamp, isSettled, type Stamp, stampOf, stampsIn } from "../../src/store/stamp";

const folder = mkdtempSync(join(tmpdir(), "jenjang-"));
const file = join(folder, "one.yaml");
beforeEach(() => writeFileSync(file, "first"));
afterAll(() => rmSync(folder, { recursive: true }));

/** The stamp of a file that is there. */
function stamp(path = file): Stamp {
  const found = stampOf(path);
  if (found === undefined) throw new Error(`${path} is not there`);
  return found;
}

function tick(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 20));
}

test("a stamp stays as long as nothing happens", () => {
  expect(isSameStamp(stamp(), stamp())).toBe(true);
  expect(hasStamp(file, Float64Array.from([9, 9, 9, 9, ...stamp()]), 1)).toBe(true);
});

test.each<readonly [string, () => void]>([
  ["longer", () => writeFileSync(file, "longer")],
  [
    "another text of the same length, as old as before",
    () => {
      const { atime, mtime } = statSync(file);
      writeFileSync(file, "again");
      utimesSync(file, atime, mtime);
    },
  ],
  ["the same text, written again", () => writeFileSync(file, "first")],
  [
    "another file",
    () => {
      const { atime, mtime } = statSync(file);
      writeFileSync(`${file}.new`, "first");
      utimesSync(`${file}.new`, atime, mtime);
      renameSync(`${file}.new`, file);
    },
  ],
  [
    "a link to a file of the same length",
    () => {
      writeFileSync(`${file}.new`, "again");
      rmSync(file);
      symlinkSync(`${file}.new`, file);
    },
  ],
  ["gone", () => rmSync(file)],
  ["touched", () => utimesSync(file, new Date(0), new Date(0))],
  [
    "a folder",
    () => {
      rmSync(file);
      mkdirSync(file);
    },
  ],
])("a file that is now %s has another stamp", async (_what, change) => {
  const before = stamp();
  await tick();
  change();
  expect(isSameStamp(before, stampOf(file))).toBe(false);
  expect(hasStamp(file, Float64Array.from(before), 0)).toBe(false);
  rmSync(file, { recursive: true, force: true });
});

test.each<readonly [string, () => void]>([
  ["was added", () => writeFileSync(join(folder, "two.yaml"), "")],
  ["was removed", () => rmSync(join(folder, "two.yaml"))],
  ["was moved in", () => linkSync(file, join(folder, "three.yaml"))],
  ["was renamed", () => renameSync(join(folder, "three.yaml"), join(folder, "four.yaml"))],
  [
    "was exchanged",
    () => {
      writeFileSync(join(folder, "five.yaml"), "");
      renameSync(join(folder, "five.yaml"), join(folder, "four.yaml"));
    },
  ],
])("a folder in which something %s has another stamp", async (_what, change) => {
  const before = stamp(folder);
  await tick();
  change();
  expect(isSameStamp(before, stampOf(folder))).toBe(false);
});

test("what is not there has no stamp, and is the same as nothing", () => {
  expect(stampOf(join(folder, "nowhere"))).toBeUndefined();
  expect(isSameStamp(undefined, undefined)).toBe(false);
  expect(isSameStamp(stamp(), undefined)).toBe(false);
  expect(hasStamp(join(folder, "nowhere"), Float64Array.from(stamp()), 0)).toBe(false);
});

test("what cannot be looked at has no stamp, and that is no fault", () => {
  symlinkSync("loop", join(folder, "loop"));
  for (const path of [join(file, "below"), join(folder, "loop"), join(folder, "x".repeat(300))]) {
    expect(stampOf(path)).toBeUndefined();
    expect(hasStamp(path, Float64Array.from(stamp()), 0)).toBe(false);
  }
});

test("a row that is too short holds no further stamp", () => {
  expect(hasStamp(file, Float64Array.from(stamp()), 1)).toBe(false);
  expect(hasStamp(file, new Float64Array(), 0)).toBe(false);
});

test("each of the four numbers counts", () => {
  for (const at of [0, 1, 2, 3]) {
    const other = stamp().map((part, i) => (i === at ? part + 1 : part));
    expect(hasStamp(file, Float64Array.from(other), 0)).toBe(false);
    expect(isSameStamp(stamp(), other as unknown as Stamp)).toBe(false);
  }
});

test("stamps are read back from bytes wherever these begin", () => {
  const numbers = Float64Array.from([...stamp(), ...stamp(folder)]);
  const bytes = new Uint8Array(numbers.buffer);
  for (let shift = 0; shift < 9; shift += 1) {
    const shifted = Buffer.concat([Buffer.alloc(shift), bytes]).subarray(shift);
    expect(stampsIn(shifted)).toEqual(numbers);
  }
});

test("a change is settled when it is more than three seconds old, and never when it is still to come", () => {
  const changed = 1_000_000;
  const at = (now: number): boolean => isSettled([1, 1, 0, changed], now);
  expect([changed - 1, changed, changed + 2999, changed + 3000].map(at)).toEqual([false, false, false, false]);
  expect([changed + 3001, changed + 1e9].map(at)).toEqual([true, true]);
  const modified = (time: number): boolean => isSettled([1, 1, time, changed], changed + 10_000);
  expect([changed + 7000, changed + 10_000].map(modified)).toEqual([false, false]);
  expect([changed + 6999, changed + 10_001].map(modified)).toEqual([true, true]);
});

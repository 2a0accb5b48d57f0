import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openMirrored, writeMirrored } from "../../src/store/mirrored";

const WHAT = "a test, for jenjang";
const HELD = ["first ", "", "second", " and\nthe\0rest"].map((text) => Buffer.from(text));
const WHOLE = Buffer.concat(HELD);

const folder = mkdtempSync(join(tmpdir(), "jenjang-"));
const path = join(folder, "one.bin");
afterAll(() => rmSync(folder, { recursive: true }));
beforeEach(() => {
  rmSync(path, { recursive: true, force: true });
  expect(writeMirrored(path, WHAT, HELD)).toBe(true);
});

/** All that a file holds; undefined where it is not what it should be. */
function held(what = WHAT): Buffer | undefined {
  const file = openMirrored(path, what);
  const found = file?.read(0, file.length);
  file?.close();
  return found;
}

test("what was written is read back, whole and in stretches", () => {
  expect(held()).toEqual(WHOLE);
  const file = openMirrored(path, WHAT);
  for (let from = 0; from <= WHOLE.length; from += 1)
    for (let to = from; to <= WHOLE.length; to += 1)
      expect(file?.read(from, to - from)).toEqual(WHOLE.subarray(from, to));
  expect(file?.length).toBe(WHOLE.length);
  file?.close();
});

test("a stretch beyond the end is none", () => {
  const file = openMirrored(path, WHAT);
  expect(file?.read(0, WHOLE.length + 1)).toBeUndefined();
  expect(file?.read(WHOLE.length, 1)).toBeUndefined();
  file?.close();
});

test("nothing, and a lot, can be held", () => {
  writeMirrored(path, WHAT, []);
  expect(held()).toEqual(Buffer.alloc(0));
  const lot = Buffer.alloc(3_000_000, "jenjang");
  writeMirrored(path, WHAT, [lot]);
  expect(held()?.equals(lot)).toBe(true);
});

test("every flipped bit of every byte is noticed", () => {
  const bytes = readFileSync(path);
  for (let at = 0; at < bytes.length; at += 1)
    for (let bit = 0; bit < 8; bit += 1) {
      const flipped = Buffer.from(bytes);
      flipped[at] = (flipped[at] ?? 0) ^ (1 << bit);
      writeFileSync(path, flipped);
      // What says how long it is may be written in another way that says the same; nothing else may differ.
      const found = held();
      if (found !== undefined) expect({ at, bit, found }).toEqual({ at, bit, found: WHOLE });
      if (at < WHAT.length || at >= bytes.length - 2 * WHOLE.length)
        expect({ at, bit, found }).toEqual({ at, bit, found: undefined });
    }
});

test("damage to one stretch leaves the others to be read", () => {
  const bytes = readFileSync(path);
  const at = bytes.length - WHOLE.length + 8;
  bytes[at] = (bytes[at] ?? 0) ^ 1;
  writeFileSync(path, bytes);
  const file = openMirrored(path, WHAT);
  expect(file?.read(0, 8)).toEqual(WHOLE.subarray(0, 8));
  expect(file?.read(8, 1)).toBeUndefined();
  expect(file?.read(9, 5)).toEqual(WHOLE.subarray(9, 14));
  file?.close();
});

test("every length that is too short or too long is noticed", () => {
  const bytes = readFileSync(path);
  for (let length = 0; length < bytes.length; length += 1) {
    writeFileSync(path, bytes.subarray(0, length));
    expect({ length, found: held() }).toEqual({ length, found: undefined });
  }
  writeFileSync(path, Buffer.concat([bytes, Buffer.from("\n")]));
  expect(held()).toBeUndefined();
});

test.each([
  "",
  "a test, for jenjan",
  "a test, for jenjang ",
  "a test, for jenjang\n",
  "another",
  "é",
])("what says that it is something else than `%s` is not taken for it", (what) => {
  expect(held(what)).toBeUndefined();
});

test("what has no line break in its name is told apart from what begins like it", () => {
  for (const what of ["book", "book 1", "book 12"]) {
    writeMirrored(path, what, HELD);
    expect(["book", "book 1", "book 12"].filter((one) => held(one) !== undefined)).toEqual([what]);
  }
});

test("zeros, garbage and an empty file are none", () => {
  for (const bytes of [Buffer.alloc(200), Buffer.from("garbage ".repeat(30)), Buffer.alloc(0)]) {
    writeFileSync(path, bytes);
    expect(held()).toBeUndefined();
  }
});

test.each([
  "",
  "-12",
  "1e1",
  "0x10",
  "Infinity",
  "NaN",
  "999999999999",
  "1.5",
])("a length of `%s` is none", (length) => {
  writeFileSync(path, `${WHAT}\n${length.padStart(12)}\n${"x".repeat(32)}`);
  const found = held();
  if (found !== undefined) expect(["1e1", "0x10"]).toContain(length);
});

test("a file that others may write is none, and neither is one that is not there", () => {
  for (const mode of [0o620, 0o602, 0o666, 0o622]) {
    chmodSync(path, mode);
    expect(held()).toBeUndefined();
  }
  chmodSync(path, 0o644);
  expect(held()).toEqual(WHOLE);
  rmSync(path);
  expect(held()).toBeUndefined();
});

test("a folder in its place is none, and no fault", () => {
  rmSync(path);
  mkdirSync(path);
  expect(held()).toBeUndefined();
  expect(writeMirrored(path, WHAT, HELD)).toBe(false);
});

test("a disk that cannot read it is no fault", () => {
  if (process.platform !== "linux") return;
  rmSync(path);
  // A file of this user's own, whose first bytes nobody can read: EIO.
  symlinkSync("/proc/self/mem", path);
  expect(held()).toBeUndefined();
});

test("it is written for this user alone, replaces what was there, and leaves nothing beside it", () => {
  const before = statSync(path).ino;
  writeMirrored(path, WHAT, [Buffer.from("new")]);
  expect(statSync(path).mode & 0o777).toBe(0o600);
  expect(statSync(path).ino).not.toBe(before);
  expect(held()?.toString()).toBe("new");
  expect(readdirSync(folder)).toEqual(["one.bin"]);
});

test("a reader keeps what it has opened while another writes", () => {
  const file = openMirrored(path, WHAT);
  writeMirrored(path, WHAT, [Buffer.from("new")]);
  expect(file?.read(0, WHOLE.length)).toEqual(WHOLE);
  file?.close();
});

test.each([
  ["below what is no folder", join(path, "below", "two.bin")],
  ["below a device", "/dev/null/two.bin"],
  ["with a name that is too long", join(folder, "x".repeat(300))],
])("a place %s cannot be written, and that is no fault", (_what, place) => {
  expect(writeMirrored(place, WHAT, HELD)).toBe(false);
  expect(openMirrored(place, WHAT)).toBeUndefined();
});

test("folders above it are made for this user alone", () => {
  const below = join(folder, "a", "b", "two.bin");
  expect(writeMirrored(below, WHAT, HELD)).toBe(true);
  expect(statSync(join(folder, "a", "b")).mode & 0o777).toBe(0o700);
  rmSync(join(folder, "a"), { recursive: true });
});

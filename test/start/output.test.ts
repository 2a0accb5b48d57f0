import fs from "node:fs";
import { fitting, writeTo } from "../../src/start/output";

afterEach(() => jest.restoreAllMocks());

/** What the system does with writing: it takes so many bytes, and then says why not. */
function takes(count: number, code: string): void {
  let left = count;
  jest.spyOn(fs, "writeSync").mockImplementation(() => {
    if (left === 0) throw Object.assign(new Error(code), { code });
    left -= 1;
    return 1;
  });
}

test("what is written goes out whole, however few bytes the system takes at once", () => {
  takes(5, "EIO");
  expect(writeTo(1, Buffer.from("whole"))).toBeUndefined();
  expect(fs.writeSync).toHaveBeenCalledTimes(5);
});

test.each([
  [1, process.stdout],
  [2, process.stderr],
] as const)("what a full pipe has no room for is left to Node, and nothing twice (%i)", (file, stream) => {
  takes(3, "EAGAIN");
  const left: string[] = [];
  jest.spyOn(stream, "write").mockImplementation((bytes) => left.push(Buffer.from(bytes).toString()) > 0);
  expect(writeTo(file, Buffer.from("abcdef"))).toBeUndefined();
  expect(left).toEqual(["def"]);
});

test("a reader that has gone away is no fault; a full disk is one, and told", () => {
  takes(1, "EPIPE");
  expect(writeTo(1, Buffer.from("abc"))).toBeUndefined();
  takes(1, "ENOSPC");
  expect(writeTo(1, Buffer.from("abc"))).toBe("ENOSPC");
});

test("what is no word of the system is not taken for one", () => {
  jest.spyOn(fs, "writeSync").mockImplementation(() => {
    throw new Error("something else");
  });
  expect(() => writeTo(1, Buffer.from("abc"))).toThrow("something else");
});

test("a terminal has columns, and what may be one but is none has not", () => {
  const terminal = { isCharacterDevice: () => true, rdev: -1 };
  jest.spyOn(fs, "fstatSync").mockReturnValue(terminal as fs.Stats & fs.BigIntStats);
  const stream = fitting(1, () => undefined);
  for (const isTTY of [true, false]) {
    jest.spyOn(process, "stdout", "get").mockReturnValue({ isTTY, columns: 72 } as typeof process.stdout);
    expect([stream.isTTY, stream.columns]).toEqual([isTTY, isTTY ? 72 : undefined]);
  }
});

import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { historyFile, openHistory } from "../../src/cli/history";
import { registeredHome } from "../../src/store/folder";

const folder = mkdtempSync(join(tmpdir(), "jenjang-history-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test.each([
  [{ JENJANG_HISTORY: "/x/h", XDG_STATE_HOME: "/s" }, "linux", "/x/h"],
  [{ JENJANG_HISTORY: "", HOME: "/h" }, "linux", undefined],
  [{ XDG_STATE_HOME: "/s", HOME: "/h" }, "linux", "/s/jenjang/history"],
  [{ HOME: "/h" }, "linux", "/h/.local/state/jenjang/history"],
  [{ HOME: "/h" }, "darwin", "/h/Library/Application Support/jenjang/history"],
  [{ HOME: "" }, "linux", undefined],
  [{}, "win32", undefined],
] as const)("%j on %s keeps it in %s", (env, platform, file) => {
  expect(historyFile(env, platform)).toBe(file);
});

test("where HOME is not set it is below the home that the system knows", () => {
  expect(historyFile({}, "linux")).toBe(join(registeredHome() ?? "", ".local/state/jenjang/history"));
});

test("lines come back in their order, in a file that only its owner reads", () => {
  const file = join(folder, "a", "history");
  const first = openHistory(file);
  expect(first?.lines).toEqual([]);
  expect([first?.add("route Bupati"), first?.add("two\nlines")]).toEqual([undefined, undefined]);
  expect(openHistory(file)?.lines).toEqual(["route Bupati", "two lines"]);
  expect(statSync(file).mode & 0o077).toBe(0);
});

test("two sessions at once lose nothing", () => {
  const file = join(folder, "two");
  const [one, other] = [openHistory(file), openHistory(file)];
  for (const line of ["a", "b"]) {
    one?.add(`${line}1`);
    other?.add(`${line}2`);
  }
  expect(openHistory(file)?.lines).toEqual(["a1", "a2", "b1", "b2"]);
});

test("a long history is cut to its last thousand lines", () => {
  const file = join(folder, "long");
  writeFileSync(file, Array.from({ length: 2001 }, (_, i) => `line ${i}\n`).join(""));
  const history = openHistory(file);
  expect([history?.lines.length, history?.lines[0]]).toEqual([1000, "line 1001"]);
  expect(readFileSync(file, "utf8").split("\n")).toHaveLength(1001);
});

test("what cannot be kept is said", () => {
  const file = join(folder, "file");
  writeFileSync(file, "");
  expect(openHistory(join(file, "history"))?.add("x")).toMatch(/^(ENOTDIR|EEXIST)$/);
});

test("on Windows it is kept where the system keeps such things", () => {
  expect(historyFile({ LOCALAPPDATA: "/local" }, "win32")).toBe("/local/jenjang/history");
});

test("without a file there is no history", () => {
  expect(openHistory(undefined)).toBeUndefined();
});

import { cacheFolder, fileFor } from "../../src/store/folder";

const HOME = "/home/clerk";

test.each<readonly [string, NodeJS.Platform, Readonly<Record<string, string>>, string | undefined]>([
  ["below the home", "linux", { HOME }, "/home/clerk/.cache/jenjang"],
  ["among the caches of macOS", "darwin", { HOME }, "/home/clerk/Library/Caches/jenjang"],
  ["where XDG says", "linux", { HOME, XDG_CACHE_HOME: "/var/x" }, "/var/x/jenjang"],
  ["below the home when XDG says nothing", "linux", { HOME, XDG_CACHE_HOME: "" }, "/home/clerk/.cache/jenjang"],
  ["where it is told", "linux", { HOME, XDG_CACHE_HOME: "/var/x", JENJANG_CACHE: "/tmp/j" }, "/tmp/j"],
  ["where it is told, without a home", "darwin", { JENJANG_CACHE: "here" }, "here"],
  ["nowhere when it is told so", "linux", { HOME, XDG_CACHE_HOME: "/var/x", JENJANG_CACHE: "" }, undefined],
  ["where the system says that the user is at home", "linux", {}, "/registered/.cache/jenjang"],
  ["nowhere when the home is empty", "darwin", { HOME: "" }, undefined],
  ["nowhere on Windows without its variable", "win32", { HOME }, undefined],
  ["nowhere on Windows when its variable is empty", "win32", { LOCALAPPDATA: "" }, undefined],
])("what is kept lies %s", (_where, platform, env, expected) => {
  expect(cacheFolder(env, platform, () => "/registered")).toBe(expected);
});

test("nowhere without a home", () => {
  expect(cacheFolder({}, "linux", () => undefined)).toBeUndefined();
});

test("on Windows it lies where local data of programs lies", () => {
  expect(cacheFolder({ LOCALAPPDATA: "C:\\Users\\clerk\\AppData\\Local" }, "win32")).toMatch(
    /^C:\\Users\\clerk\\AppData\\Local.jenjang.Cache$/,
  );
});

test("what is kept has a short name of its own", () => {
  expect(fileFor("/c", "book", "1")).toMatch(/^\/c\/book-[0-9a-f]{8}\.bin$/);
  expect(fileFor("/c", "book", "1")).toBe(fileFor("/c", "book", "1"));
  const names = Array.from({ length: 2000 }, (_, i) => fileFor("/c", "answer", `["route",${i}]`));
  expect(new Set(names).size).toBe(2000);
  expect(fileFor("/c", "answer", "\u{1F600}\n/../x")).toMatch(/^\/c\/answer-[0-9a-f]{8}\.bin$/);
});

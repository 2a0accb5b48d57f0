import { SCRIPTS } from "./shipped";

/* What is in the files that ship, read as text: what is not there cannot be run. test/supply/runs.test.ts runs them. */

/** The modules of Node that a script takes. */
function modulesOf(text: string): string[] {
  const taken = [...text.matchAll(/(?<!['"\w])require\("([^"]+)"\)/g)].map(([, name = ""]) =>
    name.replace(/^node:/, ""),
  );
  return [...new Set(taken)].filter((name) => !name.startsWith("./")).sort();
}

/** A pattern in every script in which it is found. */
function found(pattern: RegExp): string[] {
  return SCRIPTS.flatMap(({ name, text }) => [...text.matchAll(pattern)].map(([hit]) => `${name}: ${hit}`));
}

test("what ships takes no module of Node but these", () => {
  expect(Object.fromEntries(SCRIPTS.map(({ name, text }) => [name, modulesOf(text)]))).toEqual({
    "start.js": ["buffer", "fs", "os", "path", "vm"],
    "quick.js": ["fs", "os", "path"],
    "cli.js": [
      "buffer",
      "crypto",
      "events",
      "fs",
      "os",
      "path",
      "process",
      "readline",
      "stream",
      "string_decoder",
      "tty",
      "worker_threads",
      "zlib",
    ],
    "colours.js": ["os", "process", "tty"],
    "index.js": ["buffer", "fs", "os", "path", "process", "worker_threads"],
    "loader.js": ["buffer", "path", "process", "worker_threads"],
    "validators.js": [],
    "graphviz.js": [],
    "png.js": [],
  });
});

test.each<[string, RegExp]>([
  ["reaches a network", /\b(fetch|XMLHttpRequest|WebSocket|EventSource|sendBeacon|RTCPeerConnection)\b/g],
  [
    "starts a process or loads native code",
    /child_process|\.dlopen\b|process\.binding|_linkedBinding|getBuiltinModule/g,
  ],
  ["makes code of text", /\bnew Function\b|\bFunction\((?!\))|(?<!["'.`\w-])eval\(|importScripts|\beval:\s*(!0|true)/g],
  ["loads what is not named", /(?<![.\w])import\(|createRequire/g],
])("nothing in it %s", (_what, pattern) => {
  expect(found(pattern)).toEqual([]);
});

test("a script is compiled in one place, where the program starts its own files", () => {
  expect(found(/\brunIn\w*Context\b|\bcompileFunction\b/g)).toEqual(["start.js: runInThisContext"]);
});

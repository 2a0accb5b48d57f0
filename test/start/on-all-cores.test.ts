import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { MessageChannel, receiveMessageOnPort } from "node:worker_threads";
import { generateRegulations } from "../../bench/src/generate";
import { ask } from "../../src/engine";
import { type Loading, load } from "../../src/load";
import { toJson } from "../../src/render/json";
import type { Source } from "../../src/source/source";
import { loadOnAllCores, readForAnother, type Shared } from "../../src/threads";
import { plain } from "../compiled/plain";
import { ROOT, smallRules } from "../store/package-folder";
import { vocabularySource } from "../support/book";

const THREAD = join(ROOT, "dist/loader.js");
const vocabulary = vocabularySource();
const small: readonly Source[] = ["a", "b", "c", "d", "e", "f", "g", "h", "i"].map((region) => ({
  path: `rules/${region}/perbup-1-2020.yaml`,
  text: smallRules(region),
}));
/** Long enough that a thread has started before the first one is through. */
const long: readonly Source[] = generateRegulations(10, 3).map(({ path, text }) => ({ path: `rules/${path}`, text }));
/** The same with faults in some, and one that is there twice. */
const broken: readonly Source[] = [...small, ...small.slice(2, 3)].map(({ path, text }, number) => {
  if (number === 1) return { path, text: "regulation: {\n  id: [" };
  if (number === 4) return { path, text: text.replace("deputy: Sekretaris", "deputy: Sekertaris") };
  if (number === 7) return { path, text: "" };
  return { path, text };
});

const folder = mkdtempSync(join(tmpdir(), "jenjang-"));
afterAll(() => rmSync(folder, { recursive: true }));

/** What a loading came to, as a value to compare; what stands in a source, without the source. */
function told(loading: Loading): unknown {
  const book = loading.ok ? loading.book : loading.sound;
  const diagnostics = loading.ok ? [] : loading.diagnostics;
  return {
    ok: loading.ok,
    diagnostics: diagnostics.map(({ place, related, ...rest }) => ({
      ...rest,
      places: [place, ...related].map(({ source, start, end }) => [source.path, source.text.length, start, end]),
    })),
    entries: [...(book?.entries ?? [])].map(([id, entry]) => [id, entry.short, plain(entry.graph.regulation)]),
    vocabulary: plain(book?.vocabulary),
  };
}

const threads: readonly (readonly [what: string, file: string])[] = [
  ["the built thread", THREAD],
  ["a thread whose file is not there", join(folder, "nowhere.js")],
  ["a thread that fails at once", thread("fails", "throw new Error('no');")],
  ["a thread that ends at once", thread("ends", "")],
  ["a thread that is no program", thread("garbage", "}{")],
];

function thread(name: string, text: string): string {
  const file = join(folder, `${name}.js`);
  writeFileSync(file, text);
  return file;
}

describe.each(threads)("with %s", (_what, file) => {
  test("sound files give the same book", () => {
    const loading = loadOnAllCores(vocabulary, small, { thread: file, fewest: 8 });
    expect(loading.ok).toBe(true);
    expect(told(loading)).toEqual(told(load(vocabulary, small)));
  });

  test("broken files give the same faults in the same order, and the same book of the rest", () => {
    const loading = loadOnAllCores(vocabulary, broken, { thread: file, fewest: 8 });
    expect(loading.ok).toBe(false);
    expect(told(loading)).toEqual(told(load(vocabulary, broken)));
  });

  test("a broken vocabulary gives the same faults", () => {
    const words = { path: vocabulary.path, text: "purposes: [" };
    expect(told(loadOnAllCores(words, broken, { thread: file, fewest: 8 }))).toEqual(told(load(words, broken)));
  });
});

test("what threads have read is the same, and answers the same", () => {
  const [found, expected] = [loadOnAllCores(vocabulary, long, { thread: THREAD, fewest: 8 }), load(vocabulary, long)];
  expect(told(found)).toEqual(told(expected));
  if (!found.ok || !expected.ok) throw new Error("not loaded");
  for (const asked of [
    { command: "deputize", absent: "Bupati" },
    { command: "route", from: "Dinas Pendidikan", for: "konsultasi" },
  ] as const) {
    const [one, other] = [found.book, expected.book].map((book) => {
      const replies = ask(book, asked);
      return "code" in replies ? replies : JSON.stringify(toJson(replies, "id"));
    });
    expect({ asked, one }).toEqual({ asked, one: other });
  }
});

test("how far it has come is told, and never more than there is", () => {
  const taken: number[] = [];
  loadOnAllCores(vocabulary, small, { progress: (number) => taken.push(number), thread: THREAD, fewest: 8 });
  expect(taken).toEqual([...taken].sort((a, b) => a - b));
  expect(taken.every((number) => number >= 1 && number <= small.length)).toBe(true);
});

test("a thread hands over all that it has taken, sound or broken, and says that it has finished", () => {
  const { port1, port2 } = new MessageChannel();
  const cells = (count: number): Int32Array<SharedArrayBuffer> => new Int32Array(new SharedArrayBuffer(4 * count));
  const shared: Shared = {
    vocabulary,
    regulations: broken,
    overlays: [],
    state: cells(2),
    takenBy: cells(broken.length),
  };
  readForAnother(port2, 1, shared);
  const handed = receiveMessageOnPort(port1) as
    | { readonly message: ReadonlyMap<number, { regulation?: { card: { id: string } }; diagnostics: unknown[] }> }
    | undefined;
  port1.close();
  expect([...shared.takenBy]).toEqual(broken.map(() => 1));
  expect(shared.state[1]).toBe(1);
  expect(
    [...(handed?.message ?? [])].map(([at, { regulation, diagnostics }]) => [
      at,
      regulation?.card.id,
      diagnostics.length > 0,
    ]),
  ).toEqual(
    broken.map(({ path }, at) =>
      [1, 4, 7].includes(at) ? [at, undefined, true] : [at, path.slice("rules/".length, -".yaml".length), false],
    ),
  );
});

test("with a broken vocabulary a thread takes nothing, and says so", () => {
  const { port1, port2 } = new MessageChannel();
  const cells = (count: number): Int32Array<SharedArrayBuffer> => new Int32Array(new SharedArrayBuffer(4 * count));
  const shared: Shared = {
    vocabulary: { path: vocabulary.path, text: "purposes: [" },
    regulations: small,
    overlays: [],
    state: cells(2),
    takenBy: cells(small.length),
  };
  readForAnother(port2, 1, shared);
  expect(receiveMessageOnPort(port1)).toEqual({ message: new Map() });
  port1.close();
  expect([...shared.state]).toEqual([0, 1]);
});

describe("what another thread has taken while the first one was at its first file", () => {
  /** Lets the first thread go on only when another has done what it was to do, and left a sign of it. */
  const whenDone = (sign: string) => (): void => {
    const end = Date.now() + 30_000;
    while (!existsSync(sign) && Date.now() < end);
  };
  const others = [...broken, { path: "rules/z/perbup-1-2020.yaml", text: smallRules("z") }];
  const overlays = [
    { path: "own/z/bagan.overlay.yaml", text: "overlay: { extends: z/perbup-1-2020, title: Bagan }\n" },
  ];

  test.each<readonly [string, string]>([
    ["and handed over, sound or broken, with its overlays", `require(${JSON.stringify(THREAD)});`],
    [
      "and not handed over, since it failed",
      `const { number, shared } = require("node:worker_threads").workerData;
       shared.takenBy[Atomics.add(shared.state, 0, 1)] = number;
       Atomics.store(shared.state, number, 1);
       Atomics.notify(shared.state, number);`,
    ],
  ])("%s, is there", (what, does) => {
    const name = what.slice(0, 12).replaceAll(" ", "-");
    const sign = join(folder, `${name}.sign`);
    const file = thread(name, `${does}\nrequire("node:fs").writeFileSync(${JSON.stringify(sign)}, "");`);
    const found = loadOnAllCores(vocabulary, others, { thread: file, fewest: 8, overlays, progress: whenDone(sign) });
    expect(existsSync(sign)).toBe(true);
    expect(told(found)).toEqual(told(load(vocabulary, others, overlays)));
  });
});

test("few files, and none, are loaded as well", () => {
  for (const count of [0, 1, 7])
    expect(told(loadOnAllCores(vocabulary, small.slice(0, count), { thread: THREAD, fewest: 8 }))).toEqual(
      told(load(vocabulary, small.slice(0, count))),
    );
});

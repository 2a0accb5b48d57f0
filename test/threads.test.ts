import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { generateRegulations } from "../bench/src/generate";
import { ask } from "../src/engine";
import { type Loading, load } from "../src/load";
import { toJson } from "../src/render/json";
import type { Source } from "../src/source/source";
import { loadOnAllCores } from "../src/threads";
import { vocabularySource } from "./support/book";

const THREAD = join(__dirname, "..", "dist", "loader.js");

const sound: readonly Source[] = generateRegulations(12, 7).map(({ path, text }) => ({ path, text }));
const broken = sound.map((source, i) =>
  i % 4 === 1 ? { ...source, text: source.text.replace(/^ {2}short:.*$/m, "  shorts: nothing") } : source,
);

function told(loading: Loading): unknown {
  const book = loading.ok ? loading.book : loading.sound;
  const answers = [...(book?.entries.keys() ?? [])].map((id) => {
    const replies = book === undefined ? [] : ask(book, { command: "who-signs", doc: "surat", regulations: [id] });
    return "code" in replies ? replies : toJson(replies, "id");
  });
  const faults = loading.ok ? [] : loading.diagnostics.map(({ code, args, place }) => [code, args, place.source.path]);
  return { ok: loading.ok, ids: [...(book?.entries.keys() ?? [])], answers, faults };
}

const onAllCores = (sources: readonly Source[], thread: string): unknown =>
  told(loadOnAllCores(vocabularySource(), sources, { thread, fewest: 2 }));

beforeAll(() => {
  if (!existsSync(THREAD)) throw new Error("npm run build, first");
});

test("several threads load what one loads, in the same order", () => {
  expect(onAllCores(sound, THREAD)).toEqual(told(load(vocabularySource(), sound)));
});

test("and find the same faults, in the same order", () => {
  const one = told(load(vocabularySource(), broken));
  expect(one).toMatchObject({ ok: false });
  expect(onAllCores(broken, THREAD)).toEqual(one);
});

test("a vocabulary that is broken is told by the first thread", () => {
  const vocabulary = { path: "vocabulary.yaml", text: "nothing: {}" };
  expect(told(loadOnAllCores(vocabulary, sound, { thread: THREAD, fewest: 2 }))).toEqual(told(load(vocabulary, sound)));
});

test("progress is told to the end", () => {
  const seen: number[] = [];
  loadOnAllCores(vocabularySource(), sound, { progress: (taken) => seen.push(taken), thread: THREAD, fewest: 2 });
  expect(seen.every((taken, i) => taken >= 1 && taken <= sound.length && taken > (seen[i - 1] ?? 0))).toBe(true);
});

describe("a thread that is no help", () => {
  const folder = mkdtempSync(join(tmpdir(), "jenjang-"));
  afterAll(() => rmSync(folder, { recursive: true }));

  test.each([
    ["is not there", undefined],
    ["fails as it starts", "throw new Error('no');"],
    ["ends without a word", "process.exit(0);"],
    [
      "hands over nothing of what it has taken",
      `const { workerData: { number, shared } } = require("node:worker_threads");
       const taken = Atomics.add(shared.state, 0, 1);
       if (taken < shared.takenBy.length) shared.takenBy[taken] = number;
       Atomics.store(shared.state, number, 1);
       Atomics.notify(shared.state, number);`,
    ],
  ])("that %s: everything is loaded all the same", (name, code) => {
    const thread = join(folder, `${name.replaceAll(" ", "-")}.js`);
    if (code !== undefined) writeFileSync(thread, code);
    expect(onAllCores(sound, thread)).toEqual(told(load(vocabularySource(), sound)));
  });
});

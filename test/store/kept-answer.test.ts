import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { fileFor } from "../../src/store/folder";
import { type Basis, keepAnswer, keptAnswer, type Printed } from "../../src/store/kept-answer";
import { stampOf } from "../../src/store/stamp";
import { tidy } from "../../src/store/tidy";

const around = mkdtempSync(join(tmpdir(), "jenjang-"));
const cache = join(around, "cache");
const rules = ["a.yaml", "b.yaml"].map((name) => join(around, name));
const question = JSON.stringify(["route", "Bupati", "é\n"]);
const path = fileFor(cache, "answer", question);
const PRINTED: Printed = { exit: 3, out: Buffer.from("é → \u{1F600}\n"), err: Buffer.from("\0oh\n") };

beforeEach(() => {
  rmSync(cache, { recursive: true, force: true });
  for (const rule of rules) writeFileSync(rule, rule);
});
afterAll(() => rmSync(around, { recursive: true }));

/** The files as they are now. */
function basis(paths: readonly string[] = rules): Basis {
  return { paths, stamps: Float64Array.from(paths.flatMap((one) => stampOf(one) ?? [])) };
}

function told(found: Printed | undefined): unknown {
  return found && { exit: found.exit, out: Buffer.from(found.out), err: Buffer.from(found.err) };
}

test("what was printed is given back, to each of its streams", () => {
  expect(keptAnswer(path, question)).toBeUndefined();
  expect(keepAnswer(path, question, PRINTED, basis())).toBe(true);
  expect(told(keptAnswer(path, question))).toEqual(PRINTED);
  const empty = { exit: 0, out: Buffer.alloc(0), err: Buffer.alloc(0) };
  keepAnswer(path, question, empty, basis());
  expect(told(keptAnswer(path, question))).toEqual(empty);
});

test.each<readonly [string, () => void]>([
  ["has changed", () => writeFileSync(rules[1] ?? "", "other")],
  ["is gone", () => rmSync(rules[0] ?? "")],
  ["is touched", () => utimesSync(rules[1] ?? "", 1, 1)],
])("it is not given back when a file that it hangs on %s", (_what, change) => {
  keepAnswer(path, question, PRINTED, basis());
  change();
  expect(keptAnswer(path, question)).toBeUndefined();
});

test("it is not given back when a file that was not there is there now", () => {
  const later = join(around, "later.yaml");
  rmSync(later, { force: true });
  keepAnswer(path, question, PRINTED, { paths: [later], stamps: Float64Array.of(0, 0, 0, 0) });
  expect(keptAnswer(path, question)).toBeUndefined();
  writeFileSync(later, "");
  expect(keptAnswer(path, question)).toBeUndefined();
});

test("an answer that hangs on nothing is never given back", () => {
  keepAnswer(path, question, PRINTED, basis([]));
  expect(keptAnswer(path, question)).toBeUndefined();
});

test("a file with a line break in its name is never taken for others", () => {
  const odd = join(around, "a.yaml\nb.yaml");
  writeFileSync(odd, "");
  keepAnswer(path, question, PRINTED, basis([odd, ...rules]));
  writeFileSync(odd, "other");
  expect(keptAnswer(path, question)).toBeUndefined();
});

test("another question in the same file has no answer", () => {
  keepAnswer(path, question, PRINTED, basis());
  expect(keptAnswer(path, `${question} `)).toBeUndefined();
  expect(keptAnswer(path, question.slice(0, -1))).toBeUndefined();
});

test("a damaged one is not given back, wherever it is damaged", () => {
  keepAnswer(path, question, PRINTED, basis());
  const bytes = readFileSync(path);
  for (let at = 0; at < bytes.length; at += 1) {
    const flipped = Buffer.from(bytes);
    flipped[at] = (flipped[at] ?? 0) ^ 0x20;
    writeFileSync(path, flipped);
    const found = told(keptAnswer(path, question));
    if (found !== undefined) expect({ at, found }).toEqual({ at, found: PRINTED });
  }
  for (let length = 0; length < bytes.length; length += 1) {
    writeFileSync(path, bytes.subarray(0, length));
    expect(keptAnswer(path, question)).toBeUndefined();
  }
});

describe("four hundred answers are kept", () => {
  const keep = (number: number): boolean => {
    const asked = `question ${number}`;
    return keepAnswer(fileFor(cache, "answer", asked), asked, PRINTED, basis());
  };
  const answers = (): number => readdirSync(cache).filter((name) => name.startsWith("answer-")).length;

  test("and with one more all others are forgotten, but nothing else is", () => {
    mkdirSync(cache);
    const others = ["book-00000000.bin", "quick-00000000.bin", "mine.txt"];
    for (const name of others) writeFileSync(join(cache, name), "");
    for (let i = 0; i < 400; i += 1) keep(i);
    expect(answers()).toBe(400);
    keep(400);
    expect(answers()).toBe(1);
    expect(told(keptAnswer(fileFor(cache, "answer", "question 400"), "question 400"))).toEqual(PRINTED);
    expect(keptAnswer(fileFor(cache, "answer", "question 1"), "question 1")).toBeUndefined();
    expect(readdirSync(cache)).toEqual(expect.arrayContaining(others));
  });

  test("also when something else has the name of one", () => {
    mkdirSync(join(cache, "answer-00000000.bin"), { recursive: true });
    for (let i = 0; i < 400; i += 1) keep(i);
    expect(answers()).toBeLessThan(400);
  });
});

describe("an old cache is tidied up", () => {
  const days = (count: number): Date => new Date(Date.now() - count * 86_400_000);
  const old = (name: string, age: number): string => {
    mkdirSync(cache, { recursive: true });
    const file = join(cache, name);
    writeFileSync(file, "");
    utimesSync(file, days(age), days(age));
    return file;
  };

  test("of what was not written for a month, and of what was left unfinished for a minute; of nothing that is not ours", () => {
    const kept = [
      old("book-0123abcd.bin", 29),
      old("mine.bin", 999),
      old("book-0123abcd.bin.bak", 999),
      old("Book-0123abcd.bin", 999),
      old("quick-0123abcd.bin.12.abc.tmp", 0.0005),
    ];
    old("book-99999999.bin", 31);
    old("answer-99999999.bin", 31);
    old("quick-0123abcd.bin.12.abd.tmp", 0.001);
    tidy(cache);
    expect(readdirSync(cache).sort()).toEqual(kept.map((file) => basename(file)).sort());
  });

  test("by whoever keeps an answer, of what was left unfinished", () => {
    old("book-0123abcd.bin.12.abd.tmp", 0.001);
    old("answer-0123abcd.bin.12.abd.tmp", 0.001);
    const file = join(cache, "answer-00000001.bin");
    keepAnswer(
      file,
      "q",
      { exit: 0, out: Buffer.from(""), err: Buffer.from("") },
      { paths: [], stamps: new Float64Array() },
    );
    expect(readdirSync(cache)).toEqual(["answer-00000001.bin"]);
  });

  test("and a folder with such a name is no fault", () => {
    const file = join(cache, "book-0123abcd.bin");
    mkdirSync(file, { recursive: true });
    utimesSync(file, days(40), days(40));
    expect(() => tidy(cache)).not.toThrow();
  });

  test("and neither is a cache that is not there, or no folder", () => {
    expect(() => tidy(join(around, "nowhere"))).not.toThrow();
    expect(() => tidy(rules[0] ?? "")).not.toThrow();
  });
});

import { cpSync, mkdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from "node:fs";
import { basename } from "node:path";
import { byTheFiles } from "../store/by-the-files";
import { keptIn, TWO_REGIONS } from "../store/package-folder";
import { Installation } from "./installation";

/* What lies in the cache may be anything: the answer is right, the exit status too, and nothing else is said. */

const here = new Installation(TWO_REGIONS);
const warm = here.newCache();
const KEPT = ["deputize", "--absent", "Bupati"];
const NEW = ["route", "Dinas Pariwisata", "--to", "Bupati"];
const SHOWN = ["show", "Bupati", "--json"];
const COLOURED = { FORCE_COLOR: "1" };

beforeAll(async () => {
  await here.run(KEPT, { cache: warm });
  await here.run(KEPT, { cache: warm });
  await here.run(KEPT, { cache: warm, env: COLOURED });
});
afterAll(() => here.remove());

/** A copy of the warm cache in which something was done to the files of one kind. */
function damaged(kind: string, damage: (file: string) => void): string {
  const cache = here.newCache();
  cpSync(warm, cache, { recursive: true });
  const files = keptIn(cache, kind);
  expect(files).not.toEqual([]);
  for (const file of files) damage(file);
  return cache;
}

const DAMAGES: readonly (readonly [what: string, damage: (file: string) => void])[] = [
  [
    "flipped at many places",
    (file) => {
      const bytes = readFileSync(file);
      for (let at = 0; at < bytes.length; at += 997) bytes[at] = (bytes[at] ?? 0) ^ 0x10;
      writeFileSync(file, bytes);
    },
  ],
  [
    "with one byte flipped in the middle of what it holds",
    (file) => {
      const bytes = readFileSync(file);
      const at = Math.floor(bytes.length / 4);
      bytes[at] = (bytes[at] ?? 0) ^ 0x01;
      writeFileSync(file, bytes);
    },
  ],
  ["cut short by a byte", (file) => truncateSync(file, readFileSync(file).length - 1)],
  ["cut to a half", (file) => truncateSync(file, Math.floor(readFileSync(file).length / 2))],
  ["empty", (file) => truncateSync(file, 0)],
  ["full of zeros", (file) => writeFileSync(file, new Uint8Array(readFileSync(file).length))],
  ["garbage", (file) => writeFileSync(file, "not what you think\n".repeat(1000))],
  [
    "a folder",
    (file) => {
      rmSync(file);
      mkdirSync(file);
    },
  ],
  ["of another kind", (file) => cpSync(keptIn(warm).find((other) => basename(other) !== basename(file)) ?? "", file)],
];

const KINDS: readonly (readonly [kind: string, asked: readonly (readonly string[])[]])[] = [
  ["answer", [KEPT]],
  ["book", [NEW]],
  ["quick", [NEW]],
  ["cli", [SHOWN]],
  ["colours", [NEW]],
];

test.each(DAMAGES)("what is kept and is %s is not used, and nothing is said of it", async (_what, damage) => {
  const envOf = (kind: string): Record<string, string> => (kind === "colours" ? COLOURED : {});
  const told = KINDS.map(async ([kind, asked]) => {
    const cache = damaged(kind, damage);
    return { kind, done: await Promise.all(asked.map((args) => here.run(args, { cache, env: envOf(kind) }))) };
  });
  const expected = KINDS.map(([kind, asked]) => ({
    kind,
    done: asked.map((args) => byTheFiles(here, args, envOf(kind))),
  }));
  expect(await Promise.all(told)).toEqual(expected);
});

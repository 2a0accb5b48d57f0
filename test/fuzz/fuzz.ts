import { createHash } from "node:crypto";
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import fc from "fast-check";
import { Coverage } from "./coverage";
import { inputsFor } from "./grammar";
import { TARGETS, type Target } from "./targets";
import { failing, kindOf, shrunk } from "./trying";

/*
 * npm run fuzz -- --minutes 5 --seed 1 [--target rules] [--keep]
 * Tries inputs on every target in turn, and goes on from those that reached code that had not run before. With `--keep`
 * such inputs, where they are small, and every input that fails go into the corpus, which `npm test` tries again.
 */

const CORPUS = join(__dirname, "corpus");
/** What is kept of what reaches something new. */
const SMALL = 700;

interface Tally {
  tried: number;
  failed: number;
  reached: number;
  kept: string[];
}

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      minutes: { type: "string", default: "1" },
      seed: { type: "string", default: String(Date.now() % 1e9) },
      target: { type: "string" },
      keep: { type: "boolean", default: false },
    },
  });
  const seed = Number(values.seed);
  const end = Date.now() + Number(values.minutes) * 60_000;
  const targets = TARGETS.filter(({ name }) => values.target === undefined || name === values.target);
  const tallies = new Map(targets.map(({ name }) => [name, { tried: 0, failed: 0, reached: 0, kept: corpusOf(name) }]));
  const coverage = new Coverage();
  for (let round = 0; Date.now() < end; round += 1)
    for (const target of targets) {
      const tally = tallies.get(target.name);
      if (tally === undefined || Date.now() >= end) break;
      const inputs = fc.sample(inputsFor(target.name, tally.kept), { numRuns: target.batch, seed: seed + round });
      await tryAll(target, inputs, { tally, coverage, keep: values.keep });
    }
  report(seed, tallies, coverage);
  process.exitCode = [...tallies.values()].some(({ failed }) => failed > 0) ? 1 : 0;
}

interface Trying {
  readonly tally: Tally;
  readonly coverage: Coverage;
  readonly keep: boolean;
}

/** Each kind of failure is shrunk and told once. */
const told = new Set<string>();

async function tryAll(target: Target, inputs: readonly string[], { tally, coverage, keep }: Trying): Promise<void> {
  for (const input of inputs) {
    tally.tried += 1;
    const failure = await failing(target, input);
    if (failure === undefined) continue;
    tally.failed += 1;
    const kind = `${target.name} ${kindOf(failure)}`;
    if (told.has(kind)) continue;
    told.add(kind);
    const small = await shrunk(target, input, failure);
    console.log(`${target.name}: ${failure}\n  ${JSON.stringify(small.slice(0, 2000))}`);
    if (keep) store(target.name, small, "failed");
  }
  // Most batches reach nothing new; of one that does, each input is tried again by itself.
  if (coverage.fresh(false) === 0) return;
  for (const input of inputs) {
    await failing(target, input);
    const reached = coverage.fresh();
    tally.reached += reached;
    if (reached === 0 || input.length > 20_000) continue;
    tally.kept.push(input);
    if (keep && input.length <= SMALL) store(target.name, input, "reached");
  }
}

function corpusOf(target: string): string[] {
  const folder = join(CORPUS, target);
  mkdirSync(folder, { recursive: true });
  return readdirSync(folder).map((file) => JSON.parse(readFileSync(join(folder, file), "utf8")) as string);
}

/** One input a file, as a string of JSON: it may hold anything. */
function store(target: string, input: string, why: "failed" | "reached"): void {
  const name = createHash("sha256").update(input).digest("hex").slice(0, 10);
  const text = JSON.stringify(input).replace(
    /[^\x20-\x7e]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
  writeFileSync(join(CORPUS, target, `${why}-${name}.json`), `${text}\n`);
}

function report(seed: number, tallies: ReadonlyMap<string, Tally>, coverage: Coverage): void {
  let all = 0;
  for (const [name, { tried, failed, reached, kept }] of tallies) {
    all += tried;
    console.log(
      `${name.padEnd(12)} ${String(tried).padStart(8)} inputs  ${failed} failed  ${reached} new blocks  ${kept.length} inputs in the pool`,
    );
  }
  console.log(`${all} inputs, seed ${seed}, ${coverage.blocks} blocks of src/ reached`);
}

void main();

import { copyFileSync, existsSync, mkdirSync, readdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { parseArgs } from "node:util";
import { generateRegulation } from "./index";

/* Writes invented regulations into a folder of rules, with the vocabulary beside them. */

const VOCABULARY = join(__dirname, "../../../rules/vocabulary.yaml");
const USAGE = "usage: cli.ts --out DIR [--count 514] [--seed 1] [--force]";

interface Options {
  readonly count: number;
  readonly seed: number;
  readonly out: string;
  readonly force: boolean;
}

/** The options of the command line, or what is wrong with them. */
function optionsFrom(args: readonly string[]): Options | string {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: {
        count: { type: "string", default: "514" },
        seed: { type: "string", default: "1" },
        out: { type: "string" },
        force: { type: "boolean", default: false },
      },
    });
    const [count, seed] = [values.count, values.seed].map((given) => (/^\d+$/.test(given) ? Number(given) : undefined));
    if (count === undefined || seed === undefined) return "--count and --seed are whole numbers";
    return values.out === undefined ? "--out is missing" : { count, seed, out: values.out, force: values.force };
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

function write({ count, seed, out }: Options): void {
  mkdirSync(out, { recursive: true });
  copyFileSync(VOCABULARY, join(out, "vocabulary.yaml"));
  for (let index = 0; index < count; index += 1) {
    const { path, text } = generateRegulation(seed, index);
    mkdirSync(join(out, dirname(path)), { recursive: true });
    writeFileSync(join(out, path), text);
    if (process.stderr.isTTY) process.stderr.write(`\r${index + 1} of ${count}${index + 1 === count ? "\n" : ""}`);
  }
}

/** @returns the exit code */
function main(args: readonly string[]): number {
  const options = optionsFrom(args);
  if (typeof options === "string") {
    process.stderr.write(`${options}\n${USAGE}\n`);
    return 2;
  }
  if (!options.force && existsSync(options.out) && readdirSync(options.out).length > 0) {
    process.stderr.write(`${options.out} is not empty; --force writes into it all the same\n`);
    return 2;
  }
  write(options);
  return 0;
}

process.exitCode = main(process.argv.slice(2));

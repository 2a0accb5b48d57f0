import { randomInt } from "node:crypto";
import { parseArgs } from "node:util";
import { holdAll } from "./run";

/*
 * npm run test:laws -- [--cases N] [--seed S] [--minutes M] [--law ID …] [--path P]: the laws of the engine, each against
 * N cases (10,000), or as many as M minutes allow, from a seed (a new one each time). Exit status 1 where one is broken.
 */

const { values } = parseArgs({
  options: {
    cases: { type: "string", default: "10000" },
    seed: { type: "string", default: String(randomInt(2 ** 31)) },
    law: { type: "string", multiple: true, default: [] },
    path: { type: "string" },
    minutes: { type: "string" },
  },
});
const run = {
  cases: Number(values.cases),
  seed: Number(values.seed),
  ...(values.path === undefined ? {} : { path: values.path }),
  ...(values.minutes === undefined ? {} : { atMost: Number(values.minutes) * 60_000 }),
};
process.stdout.write(`seed ${run.seed}\n`);
for (const { law, cases, seconds, report } of holdAll(run, values.law)) {
  process.stdout.write(
    `${law.id}: ${report === undefined ? "holds" : "BROKEN"}, ${cases} cases, ${seconds.toFixed(0)} s\n`,
  );
  if (report !== undefined) {
    process.stdout.write(`${report}\n`);
    process.exitCode = 1;
  }
}

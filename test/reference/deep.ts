import { fork } from "node:child_process";
import { availableParallelism } from "node:os";
import { type Options, optionsFrom } from "./deep/options";
import { Progress } from "./deep/progress";
import { replay } from "./deep/replay";
import type { Done } from "./deep/work";

/*
 * npm run test:deep [-- --cases N] [--seed S] [--minutes M] [--only WHAT] [--path P]: everything about the three regulations,
 * then a million generated cases, on all cores. Exit status 1 where anything differs.
 */

const options = optionsFrom(process.argv.slice(2));
if (options.path === null) run(options);
else process.exitCode = replay(options.seed, options.path);

/** Hands the jobs out one by one, to a process for each core. */
function run(given: Options): void {
  const progress = new Progress(given);
  for (let core = 0; core < availableParallelism(); core += 1) {
    const worker = fork(`${__dirname}/deep/worker.ts`, [], { execArgv: ["-r", "ts-node/register/transpile-only"] });
    const next = () => {
      const job = progress.next();
      if (job === undefined) worker.disconnect();
      else worker.send(job);
    };
    worker.on("message", (done: Done) => {
      progress.add(done);
      next();
    });
    worker.on("exit", (code) => {
      if (code !== 0) progress.broke(code);
    });
    next();
  }
  process.once("beforeExit", () => {
    process.exitCode = progress.end();
  });
}

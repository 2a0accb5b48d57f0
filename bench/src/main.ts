import { execFileSync, spawnSync } from "node:child_process";
import { join } from "node:path";
import { NOTHING, type Results, together } from "./figures";
import { BENCH } from "./jenjang";
import { type Options, optionsFrom, type Part } from "./options";
import { say } from "./progress";
import { aboutThisRun } from "./report/about";
import { markdown } from "./report/markdown";
import { write } from "./report/write";
import { TYPESCRIPT_ENVIRONMENT, typescript } from "./typescript";
import { areInstalled } from "./versions";

/** Measures one part in a process of its own, so that no part finds what another has left in memory. */
function measured(part: Part, options: Options): Results {
  const child = spawnSync(process.execPath, typescript(join(__dirname, "part.ts"), part, JSON.stringify(options)), {
    encoding: "utf8",
    env: { ...process.env, ...TYPESCRIPT_ENVIRONMENT },
    stdio: ["ignore", "pipe", "inherit"],
  });
  if (child.status === 0) return JSON.parse(child.stdout) as Results;
  say(`${part} failed`);
  process.exitCode = 1;
  return { ...NOTHING, facts: [{ group: part, what: "failed", value: String(child.signal ?? child.status) }] };
}

function main(): void {
  const options = optionsFrom(process.argv.slice(2));
  if (typeof options === "string") {
    say(options);
    process.exitCode = 2;
    return;
  }
  if (!areInstalled()) {
    say("installing what jenjang is compared with");
    execFileSync("npm", ["ci", "--prefix", BENCH], { stdio: ["ignore", 2, 2] });
  }
  const about = aboutThisRun(options);
  const results = together(options.parts.map((part) => measured(part, options)));
  process.stdout.write(markdown(about, results));
  if (options.write) for (const path of write(about, results)) say(`written: ${path}`);
}

main();

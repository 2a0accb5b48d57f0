import { execFileSync } from "node:child_process";
import { together } from "./figures";
import { BENCH } from "./jenjang";
import { type Options, optionsFrom, type Part } from "./options";
import { say } from "./progress";
import { aboutThisRun } from "./report/about";
import { markdown } from "./report/markdown";
import { write } from "./report/write";
import { areInstalled } from "./versions";

async function measure(part: Part, options: Options) {
  switch (part) {
    case "one-shot":
      return (await import("./parts/one-shot")).oneShot(options);
    case "in-process":
      return (await import("./parts/in-process")).inProcess(options);
    case "loading":
      return (await import("./parts/loading")).loading(options);
    case "package":
      return (await import("./parts/package")).packageSize();
  }
}

async function main(): Promise<void> {
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
  const all = [];
  for (const part of options.parts) all.push(await measure(part, options));
  const results = together(all);
  process.stdout.write(markdown(about, results));
  if (options.write) for (const path of write(about, results)) say(`written: ${path}`);
}

void main();

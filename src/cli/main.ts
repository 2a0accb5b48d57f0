import { readFileSync } from "node:fs";
import { join } from "node:path";
import { packageFolder, readRuleFiles, readText } from "./files";
import { run } from "./program";
import { EXIT, type Stream } from "./shell";

const folder = packageFolder(__dirname);

function streamOf(stream: NodeJS.WriteStream): Stream {
  stream.on("error", (error: NodeJS.ErrnoException) => {
    // A reader that has gone away, as in `jenjang … | head -1`, is no fault.
    if (error.code === "EPIPE") return;
    process.exitCode = EXIT.fault;
    if (stream !== process.stderr)
      process.stderr.write(`${error.message}
`);
  });
  return { write: (text) => stream.write(text), isTTY: stream.isTTY === true, columns: stream.columns };
}

process.exitCode = run({
  args: process.argv.slice(2),
  env: process.env,
  out: streamOf(process.stdout),
  err: streamOf(process.stderr),
  version: String((JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as { version: string }).version),
  readRules: (files) => readRuleFiles(folder, files, process.cwd()),
  readText: (path) => readText(path, process.cwd()),
});

import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { Script } from "node:vm";
import { cacheFolder, fileFor } from "../store/folder";
import { openMirrored, writeMirrored } from "../store/mirrored";

/*
 * Where the program starts. A plain question goes to `quick`, which is small; everything else, and a question that
 * `quick` leaves, to `cli`. Both are compiled code that is kept from one call to the next. docs/start-up.md has figures.
 */

/** Version of the program, and the fingerprints of the files beside this one; the build fills them in. */
declare const BUILD: { readonly version: string; readonly files: Readonly<Record<string, string>> };

const folder = dirname(__dirname);

/** What a file beside this one exports, compiled the last time it was run where that is still there. */
function program<T>(name: string): T {
  const path = join(__dirname, `${name}.js`);
  const what = `jenjang code ${BUILD.version} ${BUILD.files[name]} ${process.version} ${process.arch}`;
  const cache = cacheFolder(process.env);
  const kept = cache === undefined ? undefined : openMirrored(fileFor(cache, name, what), what);
  const code = kept?.read(0, kept.length);
  kept?.close();
  // The bundles are plain ASCII, which `latin1` reads fastest.
  const text = `(function (module, exports, require, __filename, __dirname) {${readFileSync(path, "latin1")}\n})`;
  const script = new Script(text, { filename: path, ...(code === undefined ? {} : { cachedData: code }) });
  if (cache !== undefined && (code === undefined || script.cachedDataRejected === true))
    process.once("exit", () => writeMirrored(fileFor(cache, name, what), what, [script.createCachedData()]));
  const module = { exports: {} };
  script.runInThisContext()(module, module.exports, require, path, __dirname);
  return module.exports as T;
}

const QUESTIONS: readonly string[] = ["route", "who-signs", "deputize"];

function start(): void {
  if (QUESTIONS.includes(process.argv[2] ?? "")) {
    const { quick } = program<typeof import("./quick")>("quick");
    const exit = quick(folder, BUILD.version, () => program<typeof import("../cli/colours")>("colours").colours());
    if (exit !== undefined) {
      process.exitCode = exit;
      return;
    }
  }
  program<typeof import("../cli/main")>("cli").main(folder, BUILD.version);
}

start();

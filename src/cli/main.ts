import { keepBook } from "../store/keep-book";
import { openBook } from "../store/stored-book";
import { loadOnAllCores } from "../threads";
import { colours } from "./colours";
import { readRuleFiles, readText } from "./files";
import { PICTURES } from "./pictures";
import { run } from "./program";
import { languageOf } from "./setting";
import { EXIT, type Stream } from "./shell";
import { storeFor } from "./store-for";
import { text } from "./texts";
import { writeWhole } from "./write-whole";

/** Runs the command line of this process. @param folder that of the package */
export function main(folder: string, version: string): void {
  const store = storeFor(folder, version, process.env);
  const exit = run({
    args: process.argv.slice(2),
    env: process.env,
    out: streamOf(process.stdout),
    err: streamOf(process.stderr),
    version,
    readRules: (files) => readRuleFiles(folder, files, process.cwd()),
    storedBook: () => (store === undefined ? undefined : openBook(store.file, store.edition)),
    store: (book, { stamps }) => store !== undefined && keepBook(store.file, store.edition, book, stamps),
    load: (vocabulary, regulations) => {
      const sources = [...regulations];
      return loadOnAllCores(vocabulary, sources, { progress: progressOn(process.stderr, sources.length) });
    },
    colours,
    readText: (path) => readText(path, process.cwd()),
    writeBytes: (data) => process.stdout.write(data),
    pictures: PICTURES,
    writeFile: (path, data, force) => writeWhole(path, data, { force, cwd: process.cwd() }),
  });
  if (typeof exit === "number") process.exitCode = exit;
  else void exit.then((later) => (process.exitCode = later));
}

/** Shows in a terminal how far loading has come, where it takes long enough to ask. */
function progressOn(stream: NodeJS.WriteStream, all: number): (taken: number) => void {
  const language = languageOf({ args: process.argv.slice(2), env: process.env });
  const start = Date.now();
  let shown = start;
  return (taken) => {
    const now = Date.now();
    if (stream.isTTY !== true || now - start < 400 || (now - shown < 80 && taken < all)) return;
    shown = now;
    stream.write(taken < all ? `\r${text("loading", language)} ${taken}/${all}` : "\r\x1b[K");
  };
}

function streamOf(stream: NodeJS.WriteStream): Stream {
  stream.on("error", (error: NodeJS.ErrnoException) => {
    // A reader that has gone away, as in `jenjang … | head -1`, is no fault.
    if (error.code === "EPIPE") return;
    process.exitCode = EXIT.fault;
    if (stream !== process.stderr) process.stderr.write(`${error.message}\n`);
  });
  return { write: (text) => stream.write(text), isTTY: stream.isTTY === true, columns: stream.columns };
}

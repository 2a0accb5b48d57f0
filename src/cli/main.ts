import { readFileSync } from "node:fs";
import { join } from "node:path";
import { systemReason } from "../render/messages/reasons";
import { catalogue } from "../render/say";
import type { Surroundings } from "../setting/from-surroundings";
import { settingOf } from "../setting/from-yaml";
import { keepBook } from "../store/keep-book";
import { openBook } from "../store/stored-book";
import { loadOnAllCores } from "../threads";
import { colours } from "./colours";
import { surroundings } from "./config-files";
import { folderAt, readRuleFiles, readText } from "./files";
import { historyFile, openHistory } from "./history";
import { machine } from "./machine";
import { PICTURES } from "./pictures";
import { run } from "./program";
import { progressOn } from "./progress";
import { languageOf } from "./setting";
import { EXIT, type Stream } from "./shell";
import { storeFor } from "./store-for";
import { text } from "./texts";
import { writeConfig } from "./write-config";
import { writeWhole } from "./write-whole";

/** Where one is when the working folder has been removed: no path that begins there leads to anything. */
const NOWHERE = "/nonexistent/folder";

/** Runs the command line of this process. @param folder that of the package */
export function main(folder: string, version: string, around: Surroundings): void {
  const keptWith = (own?: readonly string[]) => storeFor(folder, version, process.env, own);
  const args = process.argv.slice(2);
  const setting = settingOf(around);
  const { cwd = NOWHERE } = around;
  const exit = run({
    args,
    env: process.env,
    setting,
    out: streamOf(process.stdout),
    err: streamOf(process.stderr),
    version,
    now: () => new Date(),
    readRules: (files, own) => readRuleFiles({ folder, own, cwd }, files),
    storedBook: (own) => {
      const kept = keptWith(own);
      return kept === undefined ? undefined : openBook(kept.file, kept.edition);
    },
    store: (book, { stamps }, own) => {
      const kept = keptWith(own);
      if (kept !== undefined) keepBook(kept.file, kept.edition, book, stamps);
    },
    folderAt: (path) => folderAt(path, cwd),
    load: (vocabulary, regulations, overlays) => {
      const sources = [...regulations];
      const progress = progressOn(process.stderr, sources.length, languageOf({ args, setting }));
      return loadOnAllCores(vocabulary, sources, { overlays, progress });
    },
    colours,
    script: (name) => readFileSync(join(folder, "bin/shell", name), "utf8"),
    input: () => process.stdin,
    history: () => openHistory(historyFile(process.env)),
    readText: (path) => readText(path, cwd),
    machine: () => machine(process.env),
    writeConfig,
    writeFile: (path, data, force) => writeWhole(path, data, { force, cwd: around.cwd }),
    writeBytes: (data) => process.stdout.write(data),
    pictures: PICTURES,
  });
  if (typeof exit === "number") process.exitCode = exit;
  else void exit.then((later) => (process.exitCode = later));
}

/** That the output cannot be written, and why. @param code the system's own */
export function unwritable(code: string): string {
  const language = languageOf({ args: process.argv.slice(2), setting: settingOf(surroundings(process.env)) });
  const { words, reasons } = catalogue(language);
  return `${words.error}: ${text("unwritable", language)}: ${systemReason(code, reasons)}`;
}

function streamOf(stream: NodeJS.WriteStream): Stream {
  stream.on("error", (error: NodeJS.ErrnoException) => {
    // A reader that has gone away, as in `jenjang … | head -1`, is no fault.
    if (error.code === "EPIPE") return;
    process.exitCode = EXIT.fault;
    if (stream !== process.stderr) process.stderr.write(`${unwritable(error.code ?? "")}\n`);
  });
  return {
    write: (text) => stream.write(text),
    isTTY: stream.isTTY === true,
    get columns() {
      return stream.columns;
    },
    get isGone() {
      return stream.errored !== null;
    },
  };
}

import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { surroundings } from "../cli/config-files";
import { EXIT } from "../cli/shell";
import { VARIABLES as SETTING_VARIABLES } from "../setting/from-environment";
import type { Surroundings } from "../setting/from-surroundings";
import { cacheFolder, fileFor } from "../store/folder";
import { keepAnswer, keptAnswer, type Printed } from "../store/kept-answer";
import { openMirrored, writeMirrored } from "../store/mirrored";
import { tidy } from "../store/tidy";
import { mayBeTerminal, writeTo } from "./output";

/*
 * Where the program starts. A plain question goes to `quick`, which is small; everything else, and a question that
 * `quick` leaves, to `cli`. Both are compiled code that is kept from one call to the next. docs/start-up.md has figures.
 */

/** What the build knows of the program and the bundles beside this file, and fills in here. */
declare const BUILD: { readonly version: string; readonly files: Readonly<Record<string, Bundle>> };

interface Bundle {
  readonly fingerprint: string;
  readonly encoding: "latin1" | "utf8";
}

const folder = dirname(__dirname);
const own = { folder, version: BUILD.version };
const cache = cacheFolder(process.env);

/**
 * What a file beside this one exports, compiled when it was last run where that is still there.
 * @param rehearse runs what later calls may need, when its compiled code is about to be kept
 * @returns false where it cannot yet, and so nothing is kept
 */
function program<T>(name: string, rehearse: (exported: T) => boolean = () => true): T {
  const path = join(__dirname, `${name}.js`);
  const { fingerprint, encoding } = BUILD.files[name] as Bundle;
  const what = `jenjang code ${BUILD.version} ${fingerprint} ${process.version} ${process.arch}`;
  const code = cache === undefined ? undefined : kept(fileFor(cache, name, what), what);
  const { Script } = require("node:vm") as typeof import("node:vm"); // Not needed for an answer that was kept.
  // The build has put a function around the bundle.
  const script = new Script(readFileSync(path, encoding), {
    filename: path,
    ...(code === undefined ? {} : { cachedData: code }),
  });
  const module = { exports: {} };
  script.runInThisContext()(module, module.exports, require, path, __dirname);
  const exported = module.exports as T;
  if (cache !== undefined && (code === undefined || script.cachedDataRejected === true))
    process.once("exit", () => {
      if (rehearse(exported)) writeMirrored(fileFor(cache, name, what), what, [script.createCachedData()]);
      tidy(cache);
    });
  return exported;
}

function kept(path: string, what: string): Buffer | undefined {
  const file = openMirrored(path, what);
  const code = file?.read(0, file.length);
  file?.close();
  return code;
}

const QUESTIONS: readonly string[] = ["route", "who-signs", "deputize"];

/** The variables by which a question may mean something else, or an answer be printed otherwise. */
const VARIABLES = [...SETTING_VARIABLES, "HOME", "USERPROFILE", "COLUMNS", "NO_COLOR", "FORCE_COLOR", "TERM"];

/**
 * All that an answer depends on, the rule files apart: the program, where it lies, what was typed, how it is printed, and
 * what stands in the files of the setting.
 */
function whatIsAsked({ files, cwd }: Surroundings): string {
  const program = [BUILD.version, process.version, ...Object.values(BUILD.files).map(({ fingerprint }) => fingerprint)];
  const variables = VARIABLES.map((name) => process.env[name] ?? null);
  // Relative paths are seen from where one is.
  const seen = process.env.JENJANG_RULES === undefined ? null : cwd;
  const said = files.filter(({ text, unreadable }) => text !== undefined || unreadable !== undefined);
  return JSON.stringify(["jenjang answer", program, folder, variables, said, seen, process.argv.slice(2)]);
}

/** The answer to a plain question, as before where that still holds; undefined where it must be worked out by `cli`. */
function answered(around: Surroundings): Printed | undefined {
  const keeps = cache !== undefined && !mayBeTerminal(1);
  const asked = keeps ? whatIsAsked(around) : "";
  const path = keeps ? fileFor(cache, "answer", asked) : "";
  const before = keeps ? keptAnswer(path, asked) : undefined;
  if (before !== undefined && fitsAnywhere(before)) return before;
  const { quick } = program<typeof import("./quick")>("quick", ({ rehearse }) => rehearse(own));
  const answer = quick(own, around, () => program<typeof import("../cli/colours")>("colours").colours());
  if (answer !== undefined && keeps && fitsAnywhere(answer))
    process.once("exit", () => keepAnswer(path, asked, answer, answer.basis));
  return answer;
}

/** Whether what was printed would be the same elsewhere: in a terminal it is set for its width, which is not known beforehand. */
function fitsAnywhere({ err }: Printed): boolean {
  return err.length === 0 || !mayBeTerminal(2);
}

function print({ exit, out, err }: Printed): void {
  const fault = writeTo(1, out) ?? writeTo(2, err);
  if (fault !== undefined) {
    const { unwritable } = program<typeof import("../cli/main")>("cli");
    writeTo(2, Buffer.from(`${unwritable(fault)}\n`));
  }
  process.exitCode = fault === undefined ? exit : EXIT.fault;
}

const around = surroundings(process.env);
const answer = QUESTIONS.some((name) => name === process.argv[2]) ? answered(around) : undefined;
if (answer !== undefined) print(answer);
else program<typeof import("../cli/main")>("cli").main(folder, BUILD.version, around);

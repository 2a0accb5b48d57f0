import { spawnSync } from "node:child_process";
import { chmodSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import {
  type CoverageMap,
  type CoverageMapData,
  createCoverageMap,
  type FileCoverageData,
} from "istanbul-lib-coverage";
import { createContext } from "istanbul-lib-report";
import { createSourceMapStore } from "istanbul-lib-source-maps";
import { create } from "istanbul-reports";

/*
 * `npm run coverage`: which branches of src/ the tests take. Much of it they run in processes and threads, from what was
 * built; so for once a build is made that counts too, and what its processes have written down is added to what jest counts.
 * Afterwards the build is again as it was.
 */

/** Fewer branches than this, of a hundred, and the measurement has failed. */
const LEAST = 97;

const ROOT = join(__dirname, "../..");
const REPORT = join(ROOT, "coverage");

/** What a process has counted, by file. */
type Counts = Readonly<Record<string, Pick<FileCoverageData, "s" | "f" | "b">>>;

async function measure(): Promise<number> {
  const folder = mkdtempSync(join(tmpdir(), "jenjang-counts-"));
  for (const part of ["files", "counts"]) mkdirSync(join(folder, part));
  // Some processes are another user's, to whom less is allowed.
  for (const part of [".", "counts"]) chmodSync(join(folder, part), 0o777);
  try {
    if (!ran(["build.mjs"], { COUNTS: folder })) return 1;
    const passed = ran(["node_modules/jest/bin/jest.js", "--config", "test/coverage/jest.config.ts"]);
    const all = await whole(folder);
    report(all);
    const { branches } = all.getCoverageSummary();
    const enough = branches.pct >= LEAST;
    console.log(
      `branches: ${branches.covered} of ${branches.total}, ${branches.pct} %; at least ${LEAST} % are asked for`,
    );
    return passed && enough ? 0 : 1;
  } finally {
    rmSync(folder, { recursive: true });
    ran(["build.mjs"]);
  }
}

function ran(args: readonly string[], env: Readonly<Record<string, string>> = {}): boolean {
  return (
    spawnSync(process.execPath, args, { cwd: ROOT, stdio: "inherit", env: { ...process.env, ...env } }).status === 0
  );
}

/** What jest has counted in its own process, and what all others have. */
async function whole(folder: string): Promise<CoverageMap> {
  const all = createCoverageMap(read<CoverageMapData>(join(REPORT, "coverage-final.json")));
  const built = createCoverageMap({});
  const files = new Map(readAll<FileCoverageData>(join(folder, "files")).map((file) => [file.path, file]));
  for (const file of files.values()) built.addFileCoverage(file);
  const written = readdirSync(join(folder, "counts")).map((file) => readFileSync(join(folder, "counts", file), "utf8"));
  // What was killed while it wrote has written nothing that can be counted.
  const processes = written.filter(isWhole).map((text) => JSON.parse(text) as Counts);
  if (processes.length < written.length)
    console.log(`${written.length - processes.length} were killed while they wrote`);
  for (const [path, counts] of processes.flatMap((one) => Object.entries(one)))
    built.addFileCoverage({ ...(files.get(path) as FileCoverageData), ...counts });
  all.merge(await createSourceMapStore().transformCoverage(built));
  console.log(`${processes.length} processes and threads have counted beside the tests`);
  return all;
}

function report(coverageMap: CoverageMap): void {
  const context = createContext({ dir: REPORT, coverageMap });
  for (const form of ["html", "json", "json-summary", "text"] as const) create(form).execute(context);
}

/** Whether a text is JSON to its end. */
function isWhole(text: string): boolean {
  return text.endsWith("}");
}

function readAll<T>(folder: string): T[] {
  return readdirSync(folder).map((file) => read<T>(join(folder, file)));
}

function read<T>(path: string): T {
  return JSON.parse(readFileSync(path, "utf8")) as T;
}

void measure().then((exit) => (process.exitCode = exit));

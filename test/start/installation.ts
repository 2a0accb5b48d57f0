import { execFile } from "node:child_process";
import { cpSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type Done, PackageFolder, ROOT } from "../store/package-folder";

/** How a process is run: where it caches (nowhere when empty), with what else in its environment, and by whom. */
export interface Circumstances {
  /** The value of `JENJANG_CACHE`; null: there is none. There is no setting of this user's, unless `env` says so. */
  readonly cache?: string | null;
  readonly env?: Readonly<Record<string, string | undefined>>;
  readonly cwd?: string;
  /** Another user, where this one is root. */
  readonly uid?: number;
  /** With the real clock, by which files that were just written are too young to be stored. */
  readonly realClock?: true;
}

/** A whole installation in a folder of its own, for processes. */
export class Installation extends PackageFolder {
  /** What is loaded before the program, so that it takes what was written just now for old. */
  readonly clock = join(this.around, "a-minute-later.cjs");

  constructor(rules?: Readonly<Record<string, string>>) {
    super(rules);
    cpSync(join(ROOT, "bin"), join(this.folder, "bin"), { recursive: true });
    for (const part of ["start", "quick", "cli", "colours", "loader", "validators"])
      cpSync(join(ROOT, `dist/${part}.js`), join(this.folder, `dist/${part}.js`));
    // To a clock that is ahead, what was written a moment ago is old: so no test has to wait.
    writeFileSync(this.clock, "const now = Date.now;\nDate.now = () => now() + 60_000;\n");
  }

  /** Runs the program as a shell would. Without a cache it has only the rule files to go by. */
  run(args: readonly string[], { cache = "", env = {}, cwd, uid, realClock }: Circumstances = {}): Promise<Done> {
    const early = realClock === true ? [] : ["--require", this.clock];
    return new Promise((resolve) => {
      const child = execFile(
        process.execPath,
        [...early, join(this.folder, "bin/jenjang"), ...args],
        {
          timeout: 30_000,
          env: {
            PATH: process.env.PATH,
            JENJANG_CONFIG: "",
            ...(cache === null ? {} : { JENJANG_CACHE: cache }),
            ...env,
          },
          ...(cwd === undefined ? {} : { cwd }),
          ...(uid === undefined ? {} : { uid, gid: uid }),
        },
        (_error, stdout, stderr) => resolve({ status: child.exitCode, stdout, stderr }),
      );
    });
  }
}

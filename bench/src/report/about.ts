import { execFileSync } from "node:child_process";
import { arch, cpus, release, totalmem, type } from "node:os";
import { PROJECT } from "../jenjang";
import type { Options } from "../options";
import { ownVersion } from "../versions";

/** When, where and with what a run was made. */
export interface About {
  readonly date: string;
  readonly machine: {
    readonly cpu: string;
    readonly cores: number;
    readonly memoryGiB: number;
    readonly system: string;
  };
  readonly node: string;
  readonly v8: string;
  readonly jenjang: string;
  /** Null outside a checkout; ends in `+` where files differ from it. */
  readonly commit: string | null;
  readonly options: Options;
}

export function aboutThisRun(options: Options): About {
  const [first] = cpus();
  return {
    date: new Date().toISOString(),
    machine: {
      cpu: first?.model.trim() ?? "unknown",
      cores: cpus().length,
      memoryGiB: Math.round(totalmem() / 2 ** 30),
      system: `${type()} ${release()} ${arch()}`,
    },
    node: process.version,
    v8: process.versions.v8,
    jenjang: ownVersion(),
    commit: commit(),
    options,
  };
}

function commit(): string | null {
  try {
    const head = git("rev-parse", "--short=12", "HEAD");
    return git("status", "--porcelain", "--", "src", "rules") === "" ? head : `${head}+`;
  } catch {
    return null;
  }
}

function git(...args: readonly string[]): string {
  return execFileSync("git", args, { cwd: PROJECT, encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] }).trim();
}

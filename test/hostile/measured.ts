import { type SpawnSyncReturns, spawnSync } from "node:child_process";
import { join } from "node:path";

const ROOT = join(__dirname, "../..");

/** What a call of the built program did, and what it took. */
interface Measured {
  readonly exit: number | null;
  readonly printed: string;
  /** Of the processor, in milliseconds: what else the machine does at the time does not count. */
  readonly took: number;
  /** At the most, in megabytes. */
  readonly memory: number;
}

/** What a call is given beside its arguments. */
export interface Given {
  readonly input?: string | Buffer;
  readonly env?: Readonly<Record<string, string>>;
  readonly cwd?: string;
}

/** Runs the built program as a shell would, without a cache unless one is given, and measures it. */
export function measured(args: readonly string[], { input = "", env = {}, cwd = ROOT }: Given = {}): Measured {
  const { HOME = "/", PATH = "" } = process.env;
  const command = ["--require", join(__dirname, "measure.cjs"), join(ROOT, "bin/jenjang"), ...args];
  const done = spawnSync(process.execPath, command, {
    cwd,
    input,
    env: { HOME, PATH, JENJANG_CACHE: "", JENJANG_CONFIG: "", JENJANG_HISTORY: "", ...env },
    stdio: ["pipe", "pipe", "pipe", "pipe"],
    timeout: 30_000,
    maxBuffer: 1e8,
  });
  const { userCPUTime, systemCPUTime, maxRSS } = usageIn(done);
  return {
    exit: done.status,
    printed: String(done.stdout) + String(done.stderr),
    took: (userCPUTime + systemCPUTime) / 1000,
    memory: maxRSS / 1024,
  };
}

function usageIn({ output, error }: SpawnSyncReturns<Buffer>): NodeJS.ResourceUsage {
  const told = String(output?.[3] ?? "");
  if (told === "") throw error ?? new Error("the process was killed");
  return JSON.parse(told) as NodeJS.ResourceUsage;
}

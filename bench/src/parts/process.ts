import { spawn } from "node:child_process";
import { join } from "node:path";

/** A Node program with its arguments, as it is started. */
export interface Command {
  readonly args: readonly string[];
  readonly env: Readonly<Record<string, string>>;
}

/** What slows a start, or belongs to whoever runs the benchmark. */
const LEFT_OUT =
  /^(NODE_EXTRA_CA_CERTS|NODE_OPTIONS|NODE_COMPILE_CACHE|NODE_V8_COVERAGE|JENJANG_.*|TS_NODE_.*|npm_.*|INIT_CWD)$/;

/** A Node that does nothing: what every program in Node pays for its start. */
export const NOTHING: Command = { args: ["-e", "0"], env: cleanEnvironment() };

/** The variable that says where caches are kept. */
const CACHE_VARIABLE = "XDG_CACHE_HOME";

/** A question on the command line of an installation, with a cache folder of its own. */
export function asking(installation: string, question: readonly string[], cache: string): Command {
  return {
    args: [join(installation, "bin", "jenjang"), ...question],
    env: cleanEnvironment({ [CACHE_VARIABLE]: cache }),
  };
}

/** The statuses with which jenjang ends when it has answered. */
const ANSWERED: readonly (number | null)[] = [0, 3, 4];

/** Runs a program and tells how long it took, from its start to the end of its output, in milliseconds. */
export async function timeOf(command: Command): Promise<number> {
  return (await run(command)).time;
}

/** Runs a program to its end, reading what it prints through a pipe; one that fails is no run. */
export async function run({ args, env }: Command): Promise<{ readonly time: number; readonly output: string }> {
  const start = performance.now();
  const child = spawn(process.execPath, args, { env, stdio: ["ignore", "pipe", "pipe"] });
  const chunks: Buffer[] = [];
  child.stdout.on("data", (chunk: Buffer) => chunks.push(chunk));
  child.stderr.on("data", (chunk: Buffer) => chunks.push(chunk));
  const status = await new Promise<number | null>((resolve, reject) => {
    child.on("error", reject);
    child.on("close", resolve);
  });
  const time = performance.now() - start;
  const output = Buffer.concat(chunks).toString();
  if (!ANSWERED.includes(status)) throw new Error(`${args.join(" ")} ended with ${status}\n${output.slice(0, 1000)}`);
  return { time, output };
}

/** The environment of a user who has set nothing that slows a start, with what is given. */
function cleanEnvironment(more: Readonly<Record<string, string>> = {}): Record<string, string> {
  const inherited = Object.entries(process.env).filter(([name]) => !LEFT_OUT.test(name));
  return { ...Object.fromEntries(inherited.map(([name, value]) => [name, value ?? ""])), ...more };
}

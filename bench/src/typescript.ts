import { join } from "node:path";
import { BENCH, PROJECT } from "./jenjang";

/** The arguments with which Node runs a TypeScript file of this package. */
export function typescript(file: string, ...args: readonly string[]): string[] {
  const register = require.resolve("ts-node/register/transpile-only", { paths: [PROJECT] });
  return ["-r", register, file, ...args];
}

/** What ts-node has to know of this package. */
export const TYPESCRIPT_ENVIRONMENT = { TS_NODE_PROJECT: join(BENCH, "tsconfig.json") };

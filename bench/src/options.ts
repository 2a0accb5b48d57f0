/** The parts of the benchmark, in the order in which they run. */
export const PARTS = ["one-shot", "in-process", "loading", "package"] as const;
export type Part = (typeof PARTS)[number];

export interface Options {
  readonly parts: readonly Part[];
  /** Fewer runs and fewer questions: a look, not a measurement. */
  readonly quick: boolean;
  /** How many invented regulations stand beside the shipped ones. */
  readonly regulations: number;
  readonly seed: number;
  /** Whether the results are written to RESULTS.md, RESULTS.json and history/. */
  readonly write: boolean;
}

const USAGE = `npm run bench -- [--only ${PARTS.join(",")}] [--quick] [--regulations 514] [--seed 1] [--no-write]`;

export function optionsFrom(args: readonly string[]): Options | string {
  const valued = new Map<string, string>();
  const flags = new Set<string>();
  for (let i = 0; i < args.length; i += 1) {
    const arg = args[i] ?? "";
    if (arg === "--quick" || arg === "--no-write") flags.add(arg);
    else if (["--only", "--regulations", "--seed"].includes(arg) && args[i + 1] !== undefined) {
      valued.set(arg, args[i + 1] ?? "");
      i += 1;
    } else return `unknown: \`${arg}\`\n${USAGE}`;
  }
  const named = (valued.get("--only") ?? PARTS.join(",")).split(",");
  const unknown = named.find((name) => !PARTS.some((part) => part === name));
  if (unknown !== undefined) return `no such part: \`${unknown}\`\n${USAGE}`;
  return {
    parts: PARTS.filter((part) => named.includes(part)),
    quick: flags.has("--quick"),
    regulations: Number(valued.get("--regulations") ?? 514),
    seed: Number(valued.get("--seed") ?? 1),
    write: !flags.has("--no-write"),
  };
}

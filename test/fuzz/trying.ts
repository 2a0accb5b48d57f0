import type { Target } from "./targets";

/** How long one input may keep the processor, in milliseconds. */
const LONGEST = 2000;

/** What is wrong with what a target does with an input; undefined where nothing is. */
export async function failing({ check }: Target, input: string): Promise<string | undefined> {
  const before = process.cpuUsage();
  try {
    await check(input);
  } catch (error) {
    return error instanceof Error ? `${error.name}: ${error.message.slice(0, 200)}` : String(error);
  }
  const { user } = process.cpuUsage(before);
  return user / 1000 > LONGEST ? `takes ${Math.round(user / 1000)} ms` : undefined;
}

/** A failure without the numbers in it, which change with the input. */
export function kindOf(failure: string | undefined): string | undefined {
  return failure?.replace(/\d+/g, "#");
}

/** The input with everything left out without which it fails just the same. */
export async function shrunk(target: Target, input: string, failure: string): Promise<string> {
  let small = input;
  for (let size = Math.ceil(small.length / 2), tries = 0; size >= 1 && tries < 600; size = Math.floor(size / 2))
    for (let at = 0; at < small.length && tries < 600; tries += 1) {
      const without = small.slice(0, at) + small.slice(at + size);
      if (kindOf(await failing(target, without)) === kindOf(failure)) small = without;
      else at += size;
    }
  return small;
}

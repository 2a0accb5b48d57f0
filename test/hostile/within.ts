import { LIMITS } from "../../src/limits";

/** How much of the processor one input may take, in milliseconds: what a person would wait for. */
const LONGEST = 2000;

/** What some work comes to; it fails where that takes too long. What the machine does besides does not count. */
export function inTime<T>(work: () => T): T {
  const before = process.cpuUsage();
  const result = work();
  const { user, system } = process.cpuUsage(before);
  if ((user + system) / 1000 > LONGEST) throw new Error(`takes ${Math.round((user + system) / 1000)} ms`);
  return result;
}

/** As much as a message with a long word in it may take, with everything around it. */
export const SHORT = 20 * LIMITS.quoted;

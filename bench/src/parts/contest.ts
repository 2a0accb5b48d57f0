import type { Answering } from "../core/lookup";
import { BATCH, batchesOf } from "../core/material";
import { COMMANDS, type Command, type Question } from "../core/question";
import { median, type Spread, spreadOf } from "../statistics";

/** Whoever answers batches of questions and tells how long each took, in nanoseconds. */
export interface Runner {
  readonly name: string;
  time(batches: readonly (readonly Question[])[]): Answering<readonly number[]>;
}

/** How long one runner took for the questions of one command: by round, and within a round by batch. */
export type Times = ReadonlyMap<Command, number[][]>;

export interface Rounds {
  readonly rounds: number;
  /** Milliseconds for which each runner answers other questions before. */
  readonly warmUp: number;
}

/** How much of the questions is kept for warming up. */
const FOR_WARMING = 1 / 6;

/**
 * Lets all runners answer the same questions, other ones in every round, so that nobody is asked anything twice while the
 * clock runs; each time another runner goes first.
 */
export async function contest(
  runners: readonly Runner[],
  questions: readonly Question[],
  { rounds, warmUp }: Rounds,
): Promise<Map<string, Times>> {
  const plans = COMMANDS.map((command) => planOf(command, batchesOf(questions, command), rounds));
  const times = new Map(runners.map(({ name }) => [name, new Map(COMMANDS.map((c) => [c, [] as number[][]]))]));
  const warming = plans.flatMap((plan) => plan.warming);
  for (const runner of runners) await warm(runner, warming, warmUp);
  for (let round = 0; round < rounds; round += 1) {
    for (const runner of turned(runners, round)) {
      for (const { command, measured } of plans) {
        const taken = await runner.time(measured[round] ?? []);
        times
          .get(runner.name)
          ?.get(command)
          ?.push([...taken]);
      }
    }
  }
  return times;
}

interface Plan {
  readonly command: Command;
  readonly warming: readonly Question[][];
  /** The batches of each round. */
  readonly measured: readonly Question[][][];
}

function planOf(command: Command, batches: readonly Question[][], rounds: number): Plan {
  const first = Math.ceil(batches.length * FOR_WARMING);
  const each = Math.floor((batches.length - first) / rounds);
  if (each === 0) throw new Error(`too few different questions for ${rounds} rounds: ${command}`);
  const measured = Array.from({ length: rounds }, (_, i) => batches.slice(first + i * each, first + (i + 1) * each));
  return { command, warming: batches.slice(0, first), measured };
}

async function warm(runner: Runner, batches: readonly (readonly Question[])[], milliseconds: number): Promise<void> {
  for (const start = performance.now(); performance.now() - start < milliseconds; ) await runner.time(batches);
}

function turned<T>(all: readonly T[], by: number): T[] {
  const at = by % all.length;
  return [...all.slice(at), ...all.slice(0, at)];
}

/** Microseconds for one question: the median of each round. */
export function perRound(rounds: readonly (readonly number[])[]): number[] {
  return rounds.map((batches) => median(batches) / BATCH / 1000);
}

/** Microseconds for one question, over all batches. */
export function perQuestion(rounds: readonly (readonly number[])[]): Spread {
  return spreadOf(rounds.flat().map((time) => time / BATCH / 1000));
}

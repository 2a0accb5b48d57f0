import { stdout } from "node:process";
import { oneOf, randomFrom } from "../store/random";
import { Killing, type Tried, WRITINGS } from "./killing";

/*
 * `npm run test:faults -- --count 300 --seed 1`: kills every command that writes at every moment at which it changes
 * something on the disk, then so many more at random times, and then several at once that write the same.
 */

/** How long those that write at once take to be done, in milliseconds; one that is killed later has ended. */
const LONGEST = 1200;

function given(option: string, otherwise: number): number {
  const at = process.argv.indexOf(option);
  return at < 0 ? otherwise : Number(process.argv[at + 1]);
}

async function main(): Promise<void> {
  const [count, seed] = [given("--count", 300), given("--seed", Date.now() % 1_000_000)];
  const random = randomFrom(seed);
  const below = (most: number): number => Math.floor(random() * most);
  const killing = new Killing();
  let killed = 0;
  const faults: string[] = [];
  const note = (tried: Tried): boolean => {
    killed += tried.wasKilled ? 1 : 0;
    faults.push(...tried.faults);
    return tried.wasKilled;
  };
  await killing.prepare();
  for (const writing of WRITINGS) {
    const expected = await killing.expected(writing);
    let at = 1;
    while (note(await killing.tryOnce(writing, expected, { at }))) at += 1;
    stdout.write(`${writing.name}: killed at each of ${at - 1} moments\n`);
  }
  for (let i = 0; i < count; i += 1) {
    const writing = oneOf(random, WRITINGS);
    const started = Date.now();
    const expected = await killing.expected(writing);
    note(await killing.tryOnce(writing, expected, { after: below(Date.now() - started) }));
  }
  for (let i = 0; i < count / 20; i += 1)
    faults.push(...(await killing.tryTogether(Array.from({ length: 6 }, () => below(LONGEST)))));
  killing.remove();
  stdout.write(
    `${count} more at random times (seed ${seed}), ${killed} killed in all; ${Math.ceil(count / 20)} times six at once\n`,
  );
  stdout.write(faults.length === 0 ? "nothing lost\n" : `${faults.length} faults:\n${faults.join("\n")}\n`);
  process.exitCode = faults.length === 0 ? 0 : 1;
}

void main();

import { compareAll, emptyTally, sampled } from "../comparing";
import { type Disagreed, eachCase, judged, kindOf } from "../odd/case";
import { shown, shrunk } from "../odd/shrunk";
import { fixing } from "../questions";
import { BOOK, KINDS, KNOWN } from "../regulations";
import { type Job, PARTS } from "./jobs";

/** What came of a job. */
export interface Done {
  readonly job: Job;
  readonly compared: number;
  readonly disagreed: number;
  /** Some of the disagreements, to be read. */
  readonly shown: readonly string[];
}

/** How many disagreements one process shrinks and shows. */
const MOST_SHOWN = 5;
const shownKinds = new Set<string>();

/** Does a job. */
export function done(job: Job): Done {
  return job.kind === "asked" ? asked(job) : generated(job);
}

function asked(job: Job & { kind: "asked" }): Done {
  const tally = emptyTally();
  const known = KNOWN.find(({ regulation }) => regulation.id === job.regulation);
  const kind = KINDS.find(({ name }) => name === job.name);
  if (known === undefined || kind === undefined) throw new Error(`no such job: ${JSON.stringify(job)}`);
  const mine = () => part(kind.questions(known), job.part);
  compareAll(BOOK, known.regulation, mine(), tally);
  compareAll(BOOK, known.regulation, fixing(known, sampled(mine(), 101)), tally);
  const { compared, disagreed } = tally;
  return { job, compared, disagreed: disagreed.length, shown: disagreed.slice(0, 2) };
}

function* part<T>(all: Iterable<T>, number: number): Generator<T> {
  let at = 0;
  for (const one of all) if (at++ % PARTS === number) yield one;
}

function generated(job: Job & { kind: "generated" }): Done {
  const found: { readonly number: number; readonly disagreed: Disagreed }[] = [];
  let compared = 0;
  eachCase(job.seed, (one, number) => {
    const came = judged(one);
    compared += came.compared;
    found.push(...came.disagreed.map((disagreed) => ({ number, disagreed })));
  });
  const texts = found.flatMap(({ number, disagreed }) => text(job.seed, number, kindOf(disagreed)));
  return { job, compared, disagreed: found.length, shown: texts };
}

/** A disagreement in its smallest form; of each kind one, and not too many. */
function text(seed: number, number: number, kind: string): string[] {
  if (shownKinds.has(kind) || shownKinds.size >= MOST_SHOWN) return [];
  shownKinds.add(kind);
  const small = shrunk(seed, String(number), kind);
  return small === undefined ? [] : [shown(small)];
}

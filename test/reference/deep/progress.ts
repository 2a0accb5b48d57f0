import { aboutRegulations, GENERATED, type Job, nameOf } from "./jobs";
import type { Options } from "./options";
import type { Done } from "./work";

interface Count {
  compared: number;
  disagreed: number;
}

/** What is still to be done in a deep run, what has come of it, and what of that is printed. */
export class Progress {
  private readonly counts = new Map<string, Count>();
  private readonly asked: Job[];
  private readonly began = Date.now();
  private seed: number;
  private told = Date.now();
  private broken = false;

  constructor(private readonly options: Options) {
    this.asked = aboutRegulations(options);
    this.seed = options.seed;
    print(`seed ${options.seed}, ${number(options.cases)} generated cases`);
  }

  /** The next job; undefined when there is none. */
  next(): Job | undefined {
    const { minutes, cases, only } = this.options;
    if (minutes !== null && this.seconds >= minutes * 60) return undefined;
    const job = this.asked.shift();
    if (job !== undefined) return job;
    if (!GENERATED.includes(only) || (this.counts.get(GENERATED)?.compared ?? 0) >= cases) return undefined;
    return { kind: "generated", name: GENERATED, seed: this.seed++ };
  }

  add({ job, compared, disagreed, shown }: Done): void {
    const name = nameOf(job);
    const count = this.counts.get(name) ?? { compared: 0, disagreed: 0 };
    count.compared += compared;
    count.disagreed += disagreed;
    this.counts.set(name, count);
    for (const one of shown) print(one);
    if (Date.now() - this.told > 30_000) this.tell(name);
  }

  /** That a process has ended before its time. */
  broke(code: number | null): void {
    this.broken = true;
    print(`a process ended with ${code}`);
  }

  /** Prints what came of it all; the exit status. */
  end(): number {
    for (const [name, count] of this.counts) print(`${name}: ${inWords(count)}`);
    const all = [...this.counts.values()];
    const disagreed = all.reduce((sum, one) => sum + one.disagreed, 0);
    const compared = all.reduce((sum, one) => sum + one.compared, 0);
    print(
      `${number(compared)} questions compared, ${disagreed} disagreements, seeds ${this.options.seed} to ${this.seed - 1}, ${Math.round(this.seconds)} s`,
    );
    return disagreed === 0 && !this.broken ? 0 : 1;
  }

  private tell(name: string): void {
    this.told = Date.now();
    const count = this.counts.get(name);
    if (count !== undefined) print(`${Math.round(this.seconds)} s, ${name}: ${inWords(count)} so far`);
  }

  private get seconds(): number {
    return (Date.now() - this.began) / 1000;
  }
}

function inWords({ compared, disagreed }: Count): string {
  return `${number(compared)} compared, ${disagreed} disagreements`;
}

function number(n: number): string {
  return n.toLocaleString("en");
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}

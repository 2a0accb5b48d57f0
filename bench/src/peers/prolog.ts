import { type ChildProcessWithoutNullStreams, execFileSync, spawn } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { createInterface } from "node:readline";
import type { Found } from "../core/question";
import { temporaryFolder } from "../rules";
import type { Facts, Peer, Ready } from "./peer";
import { clausesOf, questionTerm } from "./prolog-facts";

/** A Prolog process of its own that takes the time itself, so that the pipe is not measured. */
export const prolog: Peer = {
  name: "SWI-Prolog",
  version: installed() ?? "-",
  does: "the whole answer as a Prolog program (`src/peers/prolog.pl`), memberships tabled, a module of facts for each regulation; timed within its process",
  prepare: async (all) => {
    if (installed() === undefined) return { missing: "swipl is not installed" };
    return started(all);
  },
};

function installed(): string | undefined {
  try {
    return /version (\S+)/.exec(execFileSync("swipl", ["--version"], { encoding: "utf8" }))?.[1];
  } catch {
    return undefined;
  }
}

async function started(all: readonly Facts[]): Promise<Ready> {
  const process = new Dialogue(join(__dirname, "prolog.pl"));
  const modules = new Map(all.map(({ regulation }, i) => [regulation, `kb${i}`]));
  const moduleOf = (regulation: string): string => modules.get(regulation) ?? "";
  const file = join(temporaryFolder(), "facts.pl");
  writeFileSync(file, all.map((facts) => clausesOf(facts, moduleOf(facts.regulation))).join("\n"));
  await process.request(`load('${file}')`);
  return {
    answer: async (ids) => (await process.request(questionTerm(ids, moduleOf(ids.regulation)))).map(foundIn),
    time: async (batches) => {
      const terms = batches.map(
        (batch) => `[${batch.map((ids) => questionTerm(ids, moduleOf(ids.regulation))).join(",")}]`,
      );
      return (await process.request(`time([${terms.join(",")}])`)).map(Number);
    },
    close: () => process.end(),
  };
}

function foundIn(line: string): Found {
  const [topic = "", ...parts] = line.split(" ");
  return { topic, parts };
}

/** Requests and replies: a term goes in, lines come back, and an empty one ends them. */
class Dialogue {
  private readonly child: ChildProcessWithoutNullStreams;
  private readonly lines: AsyncIterator<string>;

  constructor(program: string) {
    this.child = spawn("swipl", ["-O", "-q", "-g", "questions:serve", "-t", "halt", program]);
    this.child.stderr.pipe(process.stderr);
    this.lines = createInterface(this.child.stdout)[Symbol.asyncIterator]();
  }

  async request(term: string): Promise<string[]> {
    this.child.stdin.write(`${term}.\n`);
    const reply: string[] = [];
    for (;;) {
      const { done, value } = await this.lines.next();
      if (done === true) throw new Error("swipl has ended");
      if (value === "") return reply;
      reply.push(value);
    }
  }

  end(): void {
    this.child.stdin.end();
  }
}

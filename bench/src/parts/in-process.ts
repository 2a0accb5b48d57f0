import { type Agreement, agreement, answered, expected } from "../core/agreement";
import { type Material, materialOf } from "../core/material";
import { COMMANDS } from "../core/question";
import { type AgreementRow, type Fact, type Figure, type Results, together } from "../figures";
import { type Book, jenjang, type Source } from "../jenjang";
import type { Options } from "../options";
import { allPeers } from "../peers/all";
import type { Peer, Ready } from "../peers/peer";
import { sizeOf } from "../peers/search";
import { timeEach } from "../peers/timing";
import { say } from "../progress";
import { idOf, type Rules, rulesWith, SHIPPED } from "../rules";
import { ratioOf } from "../statistics";
import { contest, perQuestion, perRound, type Rounds, type Runner, type Times } from "./contest";

/** Different questions of each command: those of all rounds, and those to warm up with. */
const QUESTIONS = { quick: 240, whole: 1440 };
/** Over how many regulations the questions are spread where many are loaded. */
const ASKED_REGULATIONS = 16;

/** Questions to a loaded book, beside the same questions to other engines. */
export async function inProcess(options: Options): Promise<Results> {
  const rules = rulesWith(options.regulations, options.seed);
  const only = rules.shipped.filter((source) => idOf(source) === SHIPPED);
  const one = (): Book => bookOf(rules, only);
  const alone = await besidePeers("In process, 1 regulation", one, [SHIPPED], options);
  const all = [...rules.shipped, ...rules.invented];
  const many = (): Book => bookOf(rules, all);
  const step = Math.max(1, Math.floor(all.length / ASKED_REGULATIONS));
  const asked = all
    .filter((_, i) => i % step === 0)
    .slice(0, ASKED_REGULATIONS)
    .map(idOf);
  return together([
    alone,
    await besidePeers(`In process, ${all.length} regulations`, many, asked, options),
    await growth(one(), many(), options),
  ]);
}

function bookOf({ vocabulary }: Rules, regulations: readonly Source[]): Book {
  const loading = jenjang().load(vocabulary, regulations);
  if (!loading.ok) throw new Error(`the rules have faults: ${loading.diagnostics[0]?.code}`);
  return loading.book;
}

/** One group of figures: jenjang against every peer, command by command. */
async function besidePeers(group: string, load: () => Book, on: readonly string[], options: Options): Promise<Results> {
  say(`${group}: jenjang loads and answers`);
  const book = load();
  const material = materialOf(book, on, questionsFor(options), options.seed);
  const { questions } = material;
  // Another book, so that the one that is timed has not been asked before.
  const wanted = expected(load(), questions, material.readings);
  const ready = new Map<Peer, Ready>();
  const agreements: AgreementRow[] = [];
  const facts: Fact[] = [asking(group, book, material, answered(questions, wanted))];
  for (const peer of await allPeers(book)) {
    say(`${group}: ${peer.name} loads and answers`);
    const prepared = await peer.prepare(material.facts);
    if ("missing" in prepared) {
      facts.push({ group, what: peer.name, value: `skipped: ${prepared.missing}` });
      continue;
    }
    ready.set(peer, prepared);
    agreements.push(rowOf(group, peer, await agreement(prepared, questions, wanted), questions.length));
  }
  const runners = [own(book), ...[...ready].map(([peer, engine]) => runnerOf(peer, engine))];
  say(`${group}: ${runners.length} engines take turns`);
  const times = await contest(runners, questions, roundsFor(options));
  for (const engine of ready.values()) engine.close?.();
  const figures = [...ready.keys()].flatMap((peer) => figuresOf(group, "jenjang", peer.name, times));
  return { figures, agreement: agreements, facts };
}

function questionsFor({ quick }: Options): number {
  return quick ? QUESTIONS.quick : QUESTIONS.whole;
}

function roundsFor({ quick }: Options): Rounds {
  return quick ? { rounds: 5, warmUp: 400 } : { rounds: 12, warmUp: 2000 };
}

/** From the words of a question to the answer objects. */
function own(book: Book, name = "jenjang"): Runner {
  const { ask } = jenjang();
  return {
    name,
    time: (batches) =>
      timeEach(batches, (batch) => {
        for (const { asked } of batch) ask(book, asked);
      }),
  };
}

function runnerOf(peer: Peer, engine: Ready): Runner {
  return { name: peer.name, time: (batches) => engine.time(batches.map((batch) => batch.map(({ ids }) => ids))) };
}

function figuresOf(group: string, owner: string, against: string, times: ReadonlyMap<string, Times>): Figure[] {
  return COMMANDS.map((command) => {
    const mine = times.get(owner)?.get(command) ?? [];
    const theirs = times.get(against)?.get(command) ?? [];
    const ratio = ratioOf(perRound(mine), perRound(theirs));
    say(`${group}: ${command}: ${ratio.median.toFixed(2)} × ${against}`);
    return { group, what: command, against, ratio, unit: "µs", own: perQuestion(mine), other: perQuestion(theirs) };
  });
}

/** The same questions on one regulation, with it alone loaded and with all loaded. */
async function growth(one: Book, many: Book, options: Options): Promise<Results> {
  const { questions } = materialOf(one, [SHIPPED], questionsFor(options), options.seed);
  const names = [`${many.entries.size} loaded`, "1 loaded"] as const;
  const times = await contest([own(many, names[0]), own(one, names[1])], questions, roundsFor(options));
  return { figures: figuresOf("Growth", names[0], names[1], times), agreement: [], facts: [] };
}

function asking(group: string, book: Book, { questions }: Material, found: Record<string, number>): Fact {
  const on = [...new Set(questions.map((question) => question.ids.regulation))];
  const sizes = on.map((id) => sizeOf(book, id));
  const mean = (values: readonly number[]): number => Math.round(values.reduce((a, b) => a + b, 0) / values.length);
  const graph = `${mean(sizes.map((s) => s.nodes))} nodes and ${mean(sizes.map((s) => s.arrows))} arrows each`;
  const counts = COMMANDS.map((command) => `${found[command]} ${command}`).join(", ");
  const value = `${questions.length} distinct questions on ${on.length} of ${book.entries.size} loaded (${graph}); with a finding that the peers can give: ${counts}`;
  return { group, what: "asked", value };
}

function rowOf(group: string, { name, version, does }: Peer, found: Agreement | null, asked: number): AgreementRow {
  for (const { asked: question, own: mine, peer } of found?.differing ?? [])
    say(`${name} differs on ${JSON.stringify(question)}\n  jenjang: ${mine}\n  ${name}: ${peer}`);
  return { group, peer: name, version, does, agreed: found?.agreed ?? null, asked };
}

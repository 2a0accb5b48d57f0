import { existsSync } from "node:fs";
import { availableParallelism } from "node:os";
import { join } from "node:path";
import { MessageChannel, type MessagePort, receiveMessageOnPort, Worker } from "node:worker_threads";
import { entryFrom, type Written, written } from "./compiled/regulation";
import { type Diagnostic, Findings } from "./diagnostic/diagnostic";
import type { Vocabulary } from "./document/vocabulary";
import type { Entry } from "./graph/book";
import { bound, type Loading, load, type Overlays, readOverlays, readRegulation, readVocabulary } from "./load";
import type { Source } from "./source/source";

/*
 * Many regulations are loaded by several threads, each taking the next file when it is done with one. The first thread
 * works too and waits only for what the others have taken; what a thread has taken and does not finish, it reads itself.
 */

/** What the threads share: the sources, and in `state` the number of the next one, then for each thread whether it has finished. */
export interface Shared {
  readonly vocabulary: Source;
  readonly regulations: readonly Source[];
  readonly overlays: readonly Source[];
  readonly state: Int32Array;
  /** By which thread each source was taken. */
  readonly takenBy: Int32Array;
}

/** What one source came to. */
interface Read<R> {
  readonly regulation: R | undefined;
  readonly diagnostics: readonly Diagnostic[];
}

/** What another thread hands over: what the sources that it took came to, by their numbers. */
type HandedOver = ReadonlyMap<number, Read<Written>>;

/** Fewer regulations than this are loaded sooner by one thread: another one must first start and compile its code. */
const FEWEST = 100;

/** How long to wait for a thread that has died to finish the one source that it may still be at, in milliseconds. */
const PATIENCE = 5_000;

/** The file that runs `readForAnother`: the build puts it beside every bundle. */
const THREAD = join(__dirname, "loader.js");

/** How regulations are loaded on all cores. */
export interface Threads {
  /** Is told how many sources have been taken. */
  readonly progress?: (taken: number) => void;
  /** The file that runs `readForAnother`; where there is none, one core does it all. */
  readonly thread?: string;
  /** From how many regulations on there is more than one thread. */
  readonly fewest?: number;
  /** What extends some of the regulations. */
  readonly overlays?: readonly Source[] | undefined;
}

/** Loads regulations as `load` does, on several cores where there are many of them. It returns when all is loaded. */
export function loadOnAllCores(
  vocabulary: Source,
  regulations: readonly Source[],
  { progress = () => undefined, thread = THREAD, fewest = FEWEST, overlays = [] }: Threads,
): Loading {
  const others = Math.min(availableParallelism(), 4) - 1;
  if (others < 1 || regulations.length < fewest || !existsSync(thread)) return load(vocabulary, regulations, overlays);
  const findings = new Findings();
  const terms = readVocabulary(vocabulary, findings);
  if (terms === undefined) return load(vocabulary, regulations, overlays);
  const laid = readOverlays(overlays, regulations, findings);
  const state = new Int32Array(new SharedArrayBuffer(4 * (1 + others)));
  const takenBy = new Int32Array(new SharedArrayBuffer(4 * regulations.length));
  const shared: Shared = { vocabulary, regulations, overlays, state, takenBy };
  const ports = Array.from({ length: others }, (_, i) => startThread(thread, i + 1, shared));
  const own = new Map(readNext(shared, 0, { terms, laid }, progress));
  const handed = new Map(ports.flatMap((port, i) => [...handedOver(port, i + 1, shared)]));
  const entries = regulations.flatMap((source, number): Entry[] => {
    const other = handed.get(number);
    const { regulation, diagnostics } =
      own.get(number) ?? readBack(other, source, terms, overlays) ?? readOne(source, { terms, laid });
    findings.take(diagnostics);
    return regulation === undefined ? [] : [regulation];
  });
  return bound(terms, entries, findings);
}

/** What the thread `number` does: it reads sources until none is left, and hands them over written down. */
export function readForAnother(port: MessagePort, number: number, shared: Shared): void {
  try {
    port.postMessage(readWhatIsLeft(number, shared));
  } finally {
    // Also where it fails, lest the first one waits for nothing.
    Atomics.store(shared.state, number, 1);
    Atomics.notify(shared.state, number);
  }
}

function readWhatIsLeft(number: number, shared: Shared): HandedOver {
  const { vocabulary, regulations, overlays } = shared;
  const terms = readVocabulary(vocabulary, new Findings());
  const laid = readOverlays(overlays, regulations, new Findings());
  const read = terms === undefined ? [] : [...readNext(shared, number, { terms, laid }, () => undefined)];
  const handed = read.map(([at, { regulation, diagnostics }]) => {
    return [at, { regulation: regulation === undefined ? undefined : written(regulation), diagnostics }] as const;
  });
  return new Map(handed);
}

function startThread(file: string, number: number, shared: Shared): MessagePort {
  const { port1, port2 } = new MessageChannel();
  const worker = new Worker(file, { workerData: { port: port2, number, shared }, transferList: [port2] });
  // A thread that fails hands nothing over; the first one then reads what it had taken.
  worker.on("error", () => undefined);
  worker.unref();
  port1.unref();
  return port1;
}

/** What a source is read with. */
interface ReadBy {
  readonly terms: Vocabulary;
  readonly laid: Overlays;
}

/** Takes sources, one after the other, as long as there are any. */
function* readNext(
  { regulations, state, takenBy }: Shared,
  thread: number,
  by: ReadBy,
  progress: (taken: number) => void,
): Generator<[number, Read<Entry>]> {
  for (;;) {
    const number = Atomics.add(state, 0, 1);
    const source = regulations[number];
    if (source === undefined) return;
    takenBy[number] = thread;
    progress(Math.min(number + 1, regulations.length));
    yield [number, readOne(source, by)];
  }
}

function readOne(source: Source, { terms, laid }: ReadBy): Read<Entry> {
  const findings = new Findings();
  return { regulation: readRegulation(source, terms, findings, laid), diagnostics: findings.all };
}

/** What another thread hands over, once it has finished; nothing where it took nothing, or takes too long. */
function handedOver(port: MessagePort, thread: number, { state, takenBy }: Shared): HandedOver {
  const nothing: HandedOver = new Map();
  if (!takenBy.includes(thread) || Atomics.wait(state, thread, 0, PATIENCE) === "timed-out") return nothing;
  return (receiveMessageOnPort(port)?.message as HandedOver | undefined) ?? nothing;
}

function readBack(
  read: Read<Written> | undefined,
  source: Source,
  vocabulary: Vocabulary,
  overlays: readonly Source[],
): Read<Entry> | undefined {
  if (read === undefined) return undefined;
  const { regulation, diagnostics } = read;
  if (regulation === undefined) return { regulation, diagnostics };
  const { card, parts } = regulation;
  const overlay = (path: string): Source => overlays.find((one) => one.path === path) ?? { path, text: "" };
  return { regulation: entryFrom(card, vocabulary, { source, overlay }, (part) => parts[part]), diagnostics };
}

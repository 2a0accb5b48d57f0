import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Readable } from "node:stream";
import { colours } from "../../src/cli/colours";
import { folderAt, readRuleFiles, readText } from "../../src/cli/files";
import type { Machine } from "../../src/cli/machine";
import { PICTURES } from "../../src/cli/pictures";
import { run } from "../../src/cli/program";
import type { History, Input, RuleFiles, Shell } from "../../src/cli/shell";
import { load } from "../../src/load";
import { settingOf } from "../../src/setting/from-yaml";
import type { ConfigFile } from "../../src/setting/setting";
import type { Source } from "../../src/source/source";

export interface Ran {
  readonly exit: number;
  readonly out: string;
  readonly err: string;
}

export interface Setting {
  readonly env?: Record<string, string>;
  readonly columns?: number;
  readonly tty?: boolean;
  readonly rules?: RuleFiles;
  /** The files that a setting stands in. */
  readonly configs?: readonly ConfigFile[];
  /** What the program runs on. */
  readonly machine?: Machine;
  /** Texts of the user, by their paths. */
  readonly texts?: Readonly<Record<string, string>>;
  /** What is typed, or comes from a pipe; nothing where not given. */
  readonly input?: Input;
  readonly history?: History;
  /** Receives the files that a command writes, by their paths; none is there before. */
  readonly written?: Map<string, string | Uint8Array>;
}

const ROOT = join(__dirname, "../..");
const read = new Map<string, RuleFiles>();

/** Runs the program in this process, as a shell would with these arguments. */
export function jenjang(args: readonly string[], setting: Setting = {}): Ran {
  let out = "";
  let err = "";
  const shell = shellFor(args, setting, { out: (text) => (out += text), err: (text) => (err += text) });
  const exit = run(shell);
  if (typeof exit !== "number") throw new Error("this command takes its time: use jenjangLater");
  return { exit, out, err };
}

/** The same for a command that takes its time. */
export async function jenjangLater(args: readonly string[], setting: Setting = {}): Promise<Ran> {
  let out = "";
  let err = "";
  const exit = await run(shellFor(args, setting, { out: (text) => (out += text), err: (text) => (err += text) }));
  return { exit, out, err };
}

const MACHINE: Machine = { node: "20.19.0", platform: "linux", cache: undefined };

type Write = (text: string) => void;
const nowhere: Write = () => undefined;

/** A shell with the shipped rules, or others, that keeps nothing from one call to the next. */
export function shellFor(
  args: readonly string[],
  {
    env = {},
    columns,
    tty = false,
    rules,
    configs = [],
    machine = MACHINE,
    texts = {},
    written,
    history,
    input = Readable.from([]),
  }: Setting = {},
  { out, err }: { out: Write; err: Write } = { out: nowhere, err: nowhere },
): Shell {
  return {
    args,
    env,
    setting: settingOf({ env, files: configs, cwd: ROOT }),
    out: { write: out, isTTY: tty, columns },
    err: { write: err, isTTY: tty, columns },
    version: "0.0.0-test",
    now: () => new Date(2026, 10, 22, 9),
    readRules: (files, folders = []) => rules ?? cached(files, folders),
    storedBook: () => undefined,
    store: () => undefined,
    load: loadedOnce,
    folderAt: (path) => folderAt(path, ROOT),
    colours,
    readText: (path) => (Object.hasOwn(texts, path) ? { path, text: texts[path] ?? "" } : readText(path, ROOT)),
    machine: () => machine,
    writeConfig: (path, text) => {
      written?.set(path, text);
      return undefined;
    },
    script: (name) => readFileSync(join(ROOT, "bin/shell", name), "utf8"),
    input: () => input,
    history: () => history,
    writeBytes: (data) => out(Buffer.from(data).toString("latin1")),
    pictures: PICTURES,
    writeFile: (path, data) => {
      written?.set(path, data);
      return undefined;
    },
  };
}

const loaded: { sources: readonly Source[]; loading: ReturnType<typeof load> }[] = [];

/** Loads the same sources once: a book does not change. */
function loadedOnce(
  vocabulary: Source,
  regulations: Iterable<Source>,
  overlays: readonly Source[] = [],
): ReturnType<typeof load> {
  const all = [...regulations];
  const sources = [vocabulary, ...all, ...overlays];
  const isSame = (known: readonly Source[]): boolean =>
    known.length === sources.length && known.every((source, i) => source === sources[i]);
  const before = loaded.find((one) => isSame(one.sources));
  if (before !== undefined) return before.loading;
  const loading = load(vocabulary, all, overlays);
  loaded.push({ sources, loading });
  return loading;
}

function cached(files: readonly string[] | undefined, own: readonly string[]): RuleFiles {
  const key = JSON.stringify([files ?? null, own]);
  const known = read.get(key) ?? readRuleFiles({ folder: ROOT, own, cwd: ROOT }, files);
  read.set(key, known);
  return known;
}

import { join } from "node:path";
import { colours } from "../../src/cli/colours";
import { readRuleFiles, readText } from "../../src/cli/files";
import { PICTURES } from "../../src/cli/pictures";
import { run } from "../../src/cli/program";
import type { RuleFiles, Shell } from "../../src/cli/shell";
import { load } from "../../src/load";

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
  /** Texts of the user, by their paths. */
  readonly texts?: Readonly<Record<string, string>>;
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

type Write = (text: string) => void;
const nowhere: Write = () => undefined;

/** A shell with the shipped rules, or others, that keeps nothing from one call to the next. */
export function shellFor(
  args: readonly string[],
  { env = {}, columns, tty = false, rules, texts = {}, written }: Setting = {},
  { out, err }: { out: Write; err: Write } = { out: nowhere, err: nowhere },
): Shell {
  return {
    args,
    env,
    out: { write: out, isTTY: tty, columns },
    err: { write: err, isTTY: tty, columns },
    version: "0.0.0-test",
    readRules: (files) => rules ?? cached(files),
    storedBook: () => undefined,
    store: () => undefined,
    load,
    colours,
    readText: (path) => (texts[path] === undefined ? readText(path, ROOT) : { path, text: texts[path] }),
    writeBytes: (data) => out(Buffer.from(data).toString("latin1")),
    pictures: PICTURES,
    writeFile: (path, data) => {
      written?.set(path, data);
      return undefined;
    },
  };
}

function cached(files: readonly string[] | undefined): RuleFiles {
  const key = JSON.stringify(files ?? null);
  const known = read.get(key) ?? readRuleFiles(ROOT, files, ROOT);
  read.set(key, known);
  return known;
}

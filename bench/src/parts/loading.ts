import { join } from "node:path";
import type { Figure, Results } from "../figures";
import type { Options } from "../options";
import { installationWith, rulesWith, SHIPPED, temporaryFolder, writeSources } from "../rules";
import { TYPESCRIPT_ENVIRONMENT, typescript } from "../typescript";
import { versionOf } from "../versions";
import { measured } from "./pairs";
import { asking, NOTHING, run, timeOf } from "./process";

/** Rule files from YAML with every check, beside a parser that only parses; and from the compiled book. */
export async function loading(options: Options): Promise<Results> {
  const rules = rulesWith(options.regulations, options.seed);
  const folder = temporaryFolder();
  writeSources([rules.vocabulary, ...rules.shipped, ...rules.invented], folder);
  const installed = installationWith(rules.invented);
  const question = ["deputize", "--absent", "Bupati", "-r", SHIPPED];
  const runs = options.quick ? 1 : 5;
  const group = `Loading ${rules.shipped.length + rules.invented.length} regulations`;
  const beside = {
    group,
    against: `yaml ${versionOf("yaml")} parse, nothing checked`,
    other: () => child("parse", folder),
  };
  const figures = [
    await measured({ ...beside, what: "load on one core, with every check", own: () => child("load", folder) }, runs),
    await measured(
      { ...beside, what: "load on all cores, with every check", own: () => child("all-cores", folder) },
      runs,
    ),
    await measured(
      {
        ...beside,
        what: "first call of the command line, whole process, empty cache",
        own: () => timeOf(asking(installed, question, temporaryFolder())),
      },
      runs,
    ),
    ...(await fromCompiledBook(group, folder, runs)),
  ];
  return { figures, agreement: [], facts: [] };
}

/** The compiled book beside loading the same files from YAML on all cores. */
async function fromCompiledBook(group: string, folder: string, runs: number): Promise<Figure[]> {
  await child("keep", folder);
  const beside = { group, against: "load on all cores", other: () => child("all-cores", folder) };
  return [
    await measured(
      { ...beside, what: "compiled book, compared with all files", own: () => child("open", folder) },
      runs,
    ),
    await measured(
      { ...beside, what: "the same, and every part of it read", own: () => child("open-all", folder) },
      runs,
    ),
  ];
}

/** What a process of its own does: see loading-child.ts. */
type Way = "load" | "all-cores" | "parse" | "keep" | "open" | "open-all";

/** Milliseconds, as a fresh process measures them. */
async function child(way: Way, folder: string): Promise<number> {
  const args = typescript(join(__dirname, "loading-child.ts"), way, folder);
  return Number((await run({ args, env: { ...NOTHING.env, ...TYPESCRIPT_ENVIRONMENT } })).output);
}

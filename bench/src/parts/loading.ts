import { join } from "node:path";
import type { Fact, Results } from "../figures";
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
    await measured({ ...beside, what: "load, with every check", own: () => child("load", folder) }, runs),
    await measured(
      {
        ...beside,
        what: "first call of the command line, whole process, empty cache",
        own: () => timeOf(asking(installed, question, temporaryFolder())),
      },
      runs,
    ),
  ];
  return { figures, agreement: [], facts: [fromCompiledBook(group)] };
}

/** The compiled book has no interface yet. */
function fromCompiledBook(group: string): Fact {
  return { group, what: "from the compiled book, against from YAML", value: "not available yet" };
}

/** Milliseconds, as a fresh process measures them. */
async function child(way: "load" | "parse", folder: string): Promise<number> {
  const args = typescript(join(__dirname, "loading-child.ts"), way, folder);
  return Number((await run({ args, env: { ...NOTHING.env, ...TYPESCRIPT_ENVIRONMENT } })).output);
}

import { type Figure, NOTHING as NO_RESULTS, type Results } from "../figures";
import { PROJECT } from "../jenjang";
import type { Options } from "../options";
import { installationWith, rulesWith, SHIPPED, temporaryFolder } from "../rules";
import { measured, type Pair } from "./pairs";
import { asking, type Command, NOTHING, timeOf } from "./process";

const QUESTIONS: readonly (readonly string[])[] = [
  ["route", "Dinas Pariwisata", "--to", "Bupati"],
  ["who-signs", "--doc", "surat", "--on-behalf", "Sekda"],
  ["deputize", "--absent", "Bupati,WakilBupati"],
];

/** Of whom a question is asked. */
const ASKED = [
  { whom: "one regulation answers", which: ["-r", SHIPPED] },
  { whom: "all regulations answer", which: [] },
];

/** Where jenjang stands, with which rules. */
interface Place {
  readonly name: string;
  readonly folder: string;
}

/** Whole processes, each beside a Node that does nothing. */
export async function oneShot(options: Options): Promise<Results> {
  const rules = rulesWith(options.regulations, options.seed);
  const count = rules.shipped.length + rules.invented.length;
  const places: Place[] = [
    { name: "rules as shipped", folder: PROJECT },
    { name: `${count} regulations`, folder: installationWith(rules.invented) },
  ];
  const figures: Figure[] = [];
  for (const place of places) {
    figures.push(await measured(firstCall(place), options.quick ? 3 : 9));
    for (const pair of await laterCalls(place)) figures.push(await measured(pair, options.quick ? 7 : 25));
  }
  return { ...NO_RESULTS, figures };
}

/** The first call after the rules have changed: nothing is in the cache yet. */
function firstCall({ name, folder }: Place): Pair {
  const question = [...(QUESTIONS[0] ?? []), "-r", SHIPPED];
  const group = `One-shot, ${name}, first call (empty cache)`;
  return besideNothing(group, question, () => asking(folder, question, temporaryFolder()));
}

/** Every other call, after each has been made once: what can be kept is kept. */
async function laterCalls({ name, folder }: Place): Promise<Pair[]> {
  const cache = temporaryFolder();
  const all = ASKED.flatMap(({ whom, which }) =>
    QUESTIONS.flatMap((question) => [[], ["--json"]].map((form) => ({ whom, args: [...question, ...which, ...form] }))),
  );
  for (const { args } of all) await timeOf(asking(folder, args, cache));
  return all.map(({ whom, args }) =>
    besideNothing(`One-shot, ${name}, ${whom}`, args, () => asking(folder, args, cache)),
  );
}

function besideNothing(group: string, question: readonly string[], command: () => Command): Pair {
  const what = question.map((arg) => (arg.includes(" ") ? `"${arg}"` : arg)).join(" ");
  return { group, what, against: "node -e 0", own: () => timeOf(command()), other: () => timeOf(NOTHING) };
}

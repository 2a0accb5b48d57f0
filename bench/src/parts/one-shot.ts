import { COMMANDS } from "../core/question";
import { type Figure, NOTHING as NO_RESULTS, type Results } from "../figures";
import { PROJECT } from "../jenjang";
import type { Options } from "../options";
import { installationWith, rulesWith, SHIPPED, temporaryFolder } from "../rules";
import { newQuestions } from "./new-questions";
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

/** As text, and as JSON. */
const FORMS = [[], ["--json"]];

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
  const runs = options.quick ? 7 : 25;
  const figures: Figure[] = [];
  for (const place of places) {
    figures.push(await measured(firstCall(place), options.quick ? 3 : 9));
    const cache = temporaryFolder();
    for (const pair of await sameAgain(place, cache)) figures.push(await measured(pair, runs));
    for (const pair of newOnes(place, cache, runs, options.seed)) figures.push(await measured(pair, runs));
  }
  return { ...NO_RESULTS, figures };
}

/** The first call after the rules have changed: nothing is in the cache yet. */
function firstCall({ name, folder }: Place): Pair {
  const question = [...(QUESTIONS[0] ?? []), "-r", SHIPPED];
  const group = `One-shot, ${name}, first call (empty cache)`;
  return besideNothing(group, shown(question), () => asking(folder, question, temporaryFolder()));
}

/** A question that was asked before, whose answer may have been kept. */
async function sameAgain({ name, folder }: Place, cache: string): Promise<Pair[]> {
  const all = ASKED.flatMap(({ whom, which }) =>
    QUESTIONS.flatMap((question) => FORMS.map((form) => ({ whom, args: [...question, ...which, ...form] }))),
  );
  for (const { args } of all) await timeOf(asking(folder, args, cache));
  return all.map(({ whom, args }) =>
    besideNothing(`One-shot, ${name}, the same question again, ${whom}`, shown(args), () =>
      asking(folder, args, cache),
    ),
  );
}

/** In every run another question, none of which was asked before: it has to be answered. */
function newOnes({ name, folder }: Place, cache: string, runs: number, seed: number): Pair[] {
  const stock = newQuestions(ASKED.length * FORMS.length * runs, seed);
  return ASKED.flatMap(({ whom, which }) =>
    COMMANDS.flatMap((command) =>
      FORMS.map((form) => {
        const next = (): Command => asking(folder, [...(stock.get(command)?.pop() ?? []), ...which, ...form], cache);
        const what = shown([command, "…", ...which, ...form]);
        return besideNothing(`One-shot, ${name}, a new question each time, ${whom}`, what, next);
      }),
    ),
  );
}

function besideNothing(group: string, what: string, command: () => Command): Pair {
  return { group, what, against: "node -e 0", own: () => timeOf(command()), other: () => timeOf(NOTHING) };
}

function shown(args: readonly string[]): string {
  return args.map((arg) => (arg.includes(" ") ? `"${arg}"` : arg)).join(" ");
}

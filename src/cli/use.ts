import { Command, CommanderError } from "commander";
import type { Book, Entry } from "../graph/book";
import type { Misunderstanding } from "../question/question";
import { asksAll, chooseRegulations, regulationsByName } from "../question/regulations";
import { choicesJson, settingJson } from "../render/setting-json";
import { settingText } from "../render/text/setting";
import { printMisunderstanding } from "./answering";
import { collect, dressed, type Making, withExamples } from "./common";
import { printFaults } from "./faults";
import { keepHome } from "./keep-home";
import { withOpenRules } from "./rules";
import { languageIn, sheetFor } from "./setting";
import { settled } from "./settled";
import { EXIT, type Shell } from "./shell";
import { text } from "./texts";

interface UseOptions {
  readonly none?: boolean;
  readonly rules?: string[];
  readonly json?: boolean;
}

/** `jenjang use REGULATION`: which regulation is asked from now on; without one, what is in effect. */
export function useCommand(making: Making): Command {
  const { language, done } = making;
  const command = dressed(new Command("use"), language)
    .summary(text("use", language))
    .description(text("use", language))
    .argument("[regulation...]", text("home", language))
    .option("--none", text("forgetHome", language))
    .option("--rules <folder>", text("rules", language), collect)
    .option("--json", text("json", language))
    .action((named: string[], options: UseOptions) => {
      if (named.length > 0 && options.none === true) throw conflicting(named[0] as string);
      done(use(named, options, making));
    });
  return withExamples(command, making, ["use kutai-barat", "use", "use --none"], []);
}

function conflicting(name: string): CommanderError {
  return new CommanderError(EXIT.misunderstood, "commander.conflictingOption", `'--none' conflicts with '${name}'`);
}

function use(named: readonly string[], { none = false, rules, json = false }: UseOptions, making: Making): number {
  const { language } = making;
  return settled(making.shell, { rules, json }, (shell) =>
    withOpenRules(shell, {}, ({ book, faults }) => {
      if (book === undefined) return printFaults(faults, json, shell, language);
      if (named.length === 0 && !none) return show(book, json, making, shell);
      const home = none ? undefined : homeOf(named, book);
      if (typeof home === "object") return printMisunderstanding(home, json, shell, language);
      return keepHome(home, json, making, shell);
    }),
  );
}

/** Shows what is in effect. A home that is not there is told, and counts as not understood. */
function show(book: Book, json: boolean, { language }: Making, shell: Shell): number {
  const setting = { ...shell.setting, language: languageIn(shell) };
  const { value } = setting.regulations;
  const home = asksAll(value) ? [] : chooseRegulations(book, value);
  const all = [...book.entries.values()];
  const told = { contract: 1, setting: settingJson(setting), regulations: choicesJson(all) };
  if (json) shell.out.write(`${JSON.stringify(told, null, 2)}\n`);
  else shell.out.write(settingText({ setting, home, all }, sheetFor(shell.out, shell), language));
  return "code" in home ? EXIT.misunderstood : EXIT.answered;
}

/** How a home is written down: regions and ids as they are spelt, in the form of a YAML value. */
function homeOf(named: readonly string[], book: Book): string | Misunderstanding {
  if (asksAll(named)) return "all";
  const chosen = regulationsByName(book, named);
  if (!(chosen instanceof Map)) return chosen;
  const words = new Set([...chosen].flatMap(([name, entries]) => spelt(name, entries)));
  const [first, ...more] = [...words] as [string, ...string[]];
  return more.length === 0 ? first : `[${[first, ...more].join(", ")}]`;
}

/** The ids of regulations that were named themselves; else their regions, with whatever regulations these may get. */
function spelt(name: string, chosen: readonly Entry[]): string[] {
  const typed = name.toLowerCase();
  const isOne = chosen.some(({ id, short }) => id === typed || short.toLowerCase() === typed);
  return chosen.map(({ id, region }) => (isOne ? id : region.id));
}

import { Command } from "commander";
import { PLAIN } from "../../render/text/page";
import { collect, dressed, type Making, withExamples } from "../common";
import { languageIn, sheetFor } from "../setting";
import { settled } from "../settled";
import type { Shell } from "../shell";
import { text } from "../texts";
import { inBatch, spaced } from "./batch";
import { helpText } from "./help";
import { remembered } from "./remembered";
import { Session } from "./session";
import { atTerminal } from "./terminal";

/** What a session takes from the program that it is a command of. */
interface Surroundings {
  readonly run: (shell: Shell) => number | Promise<number>;
  readonly programIn: (shell: Shell) => Command;
}

/** `jenjang shell`: question after question at a terminal, or out of a pipe. */
export function sessionCommand(making: Making, surroundings: Surroundings): Command {
  const { language, done, shell } = making;
  const command = dressed(new Command("shell"), language)
    .summary(text("session", language))
    .description(text("session", language))
    .option("--rules <folder>", text("rules", language), collect)
    .option("--no-history", text("noHistory", language))
    .action(({ history, rules }: { history: boolean; rules?: string[] }) =>
      done(settled(shell, { rules, json: false }, (set) => begun({ ...making, shell: set }, surroundings, history))),
    );
  const inside = (): string =>
    `\n${helpText(sheetFor(shell.out, { ...shell, colours: () => PLAIN }), language).trimEnd()}`;
  return withExamples(
    command.addHelpText("after", inside),
    making,
    ["shell", "shell --no-history", "shell < pertanyaan.txt"],
    [],
  );
}

/** Holds a session, to its end. @returns its exit status */
function begun(making: Making, surroundings: Surroundings, history: boolean): number | Promise<number> {
  const { shell } = making;
  const isTerminal = shell.input().isTTY === true && shell.out.isTTY;
  if (isTerminal) return atTerminal(sessionIn(making, surroundings), history ? shell.history() : undefined);
  const out = spaced(shell.out);
  return inBatch(sessionIn({ ...making, shell: { ...shell, out } }, surroundings), out);
}

/** A session, with the program as each line of the session finds it: in the language and colours in which the session was begun. */
function sessionIn({ shell, language }: Making, { run, programIn }: Surroundings): Session {
  const env = shell.args.includes("--no-color") ? { ...shell.env, NO_COLOR: "1" } : shell.env;
  const setting = { ...shell.setting, language: languageIn(shell) };
  const inside: Shell = { ...shell, args: [], env, setting, load: remembered(shell.load) };
  return new Session({ shell: inside, language, program: programIn(inside), run: (args) => run({ ...inside, args }) });
}

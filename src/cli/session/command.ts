import { Command } from "commander";
import { dressed, type Making, withExamples } from "../common";
import type { History, Shell } from "../shell";
import { text } from "../texts";
import { inBatch } from "./batch";
import { remembered } from "./remembered";
import { type Host, Session } from "./session";
import { atTerminal } from "./terminal";

/** What a session takes from the program that it is a command of. */
export interface Surroundings {
  readonly run: (shell: Shell) => number | Promise<number>;
  readonly programIn: (shell: Shell) => Command;
}

/** `jenjang shell`: question after question at a terminal, or out of a pipe. */
export function sessionCommand(making: Making, surroundings: Surroundings): Command {
  const { language, done, shell } = making;
  const command = dressed(new Command("shell"), language)
    .summary(text("session", language))
    .description(text("session", language))
    .option("--no-history", text("noHistory", language))
    .action(({ history }: { history: boolean }) => {
      const session = new Session(hostFor(making, surroundings));
      const isTerminal = shell.input().isTTY === true && shell.out.isTTY;
      const kept: History | undefined = history && isTerminal ? shell.history() : undefined;
      done(isTerminal ? atTerminal(session, kept) : inBatch(session));
    });
  return withExamples(command, making, ["shell", "shell --no-history", "shell < pertanyaan.txt"], []);
}

/** The program as each line of the session finds it: in the language and colours in which the session was begun. */
function hostFor({ shell, language }: Making, { run, programIn }: Surroundings): Host {
  const env = {
    ...shell.env,
    JENJANG_LANG: language,
    ...(shell.args.includes("--no-color") ? { NO_COLOR: "1" } : {}),
  };
  const inside: Shell = { ...shell, args: [], env, load: remembered(shell.load) };
  return { shell: inside, language, program: programIn(inside), run: (args) => run({ ...inside, args }) };
}

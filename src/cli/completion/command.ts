import { basename } from "node:path";
import type { Command } from "commander";
import { QUESTION_OPTIONS } from "../question-options";
import { languageOf } from "../setting";
import { EXIT, type Shell } from "../shell";
import { typedLine } from "../typed-line";
import { complete } from "./complete";
import { replyTo, SHELLS, type ShellName } from "./replies";
import { regulationsNamed, withFoldersOf, withQuickRules } from "./rules";

/**
 * `jenjang complete SHELL LINE …`: what the scripts that `init` prints ask when a key is pressed; docs/completion.md says
 * how. It is in no help.
 */
export function answerKey(shell: Shell, programIn: (words: readonly string[]) => Command): number {
  const [, name, line, ...more] = shell.args;
  if (!isShellName(name) || line === undefined) return EXIT.misunderstood;
  const { words, last } = typedLine(line);
  const before = argumentsIn(words.map(({ text }) => text));
  const language = languageOf({ args: before, setting: shell.setting });
  const program = programIn(before);
  const completion = withQuickRules(withFoldersOf(before, shell), (open) =>
    complete(before, last.text, {
      program,
      rules: () => {
        const book = open();
        return book && { book, entries: regulationsNamed(before, book, shell.setting), language };
      },
    }),
  );
  shell.out.write(replyTo(name, completion, line, more));
  return EXIT.answered;
}

function isShellName(name: string | undefined): name is ShellName {
  return SHELLS.some((one) => one === name);
}

/** The arguments in a line: all but the program's name, which the short forms of questions stand for. */
function argumentsIn(words: readonly string[]): string[] {
  const [program = "", ...args] = words;
  const name = basename(program);
  return Object.hasOwn(QUESTION_OPTIONS, name) ? [name, ...args] : args;
}

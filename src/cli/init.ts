import { basename } from "node:path";
import { Argument, Command } from "commander";
import { nearest } from "../diagnostic/nearest";
import type { Language } from "../document/text";
import type { Misunderstanding } from "../question/question";
import { wrapped } from "../render/text/page";
import { printMisunderstanding } from "./answering";
import { dressed, type Making, withExamples } from "./common";
import { SHELLS, type ShellName } from "./completion/replies";
import { sheetFor } from "./setting";
import { EXIT, type Shell } from "./shell";
import { text } from "./texts";

/** `jenjang init [SHELL]`: what a shell reads to complete command lines; without a shell, where to put that. */
export function initCommand(making: Making): Command {
  const { language, done } = making;
  const command = dressed(new Command("init"), language)
    .summary(text("init", language))
    .description(text("init", language))
    .addArgument(new Argument("[shell]", `${text("initShell", language)}: ${SHELLS.join(", ")}`))
    .option("--no-functions", text("noFunctions", language))
    .action((name: string | undefined, { functions }: { functions: boolean }) =>
      done(name === undefined ? advise(making) : print(name, functions, making)),
    );
  const examples = ["init", "init bash", "init zsh --no-functions"];
  return withExamples(command, making, examples, []);
}

function print(name: string, functions: boolean, { shell, language }: Making): number {
  if (!isShellName(name)) return printMisunderstanding(unknown(name), false, shell, language);
  for (const part of functions ? ["jenjang", "functions"] : ["jenjang"])
    shell.out.write(shell.script(`${part}.${name}`));
  return EXIT.answered;
}

function isShellName(name: string): name is ShellName {
  return SHELLS.some((one) => one === name);
}

function unknown(name: string): Misunderstanding {
  return { code: "unknown-shell", args: { shell: name, known: SHELLS.join(", ") }, suggestions: nearest(name, SHELLS) };
}

/** What line makes a shell read the script, and the file in which the line belongs. */
const SETUP: Readonly<Record<ShellName, { readonly line: string; readonly file: string }>> = {
  bash: { line: 'eval "$(jenjang init bash)"', file: "~/.bashrc" },
  zsh: { line: 'eval "$(jenjang init zsh)"', file: "~/.zshrc" },
  fish: { line: "jenjang init fish | source", file: "~/.config/fish/config.fish" },
};

/** Says what to do for the shell of the environment. In a pipe, where a shell may run what is printed, it is no output. */
function advise({ shell, language }: Making): number {
  const name = basename(shell.env.SHELL ?? "").replace(/\.exe$/, "");
  if (!isShellName(name)) return printMisunderstanding(unknown(name), false, shell, language);
  const stream = shell.out.isTTY ? shell.out : shell.err;
  stream.write(adviceFor(name, language, shell));
  return EXIT.answered;
}

function adviceFor(name: ShellName, language: Language, shell: Shell): string {
  const { line, file } = SETUP[name];
  const sheet = sheetFor(shell.out.isTTY ? shell.out : shell.err, shell);
  return `${[
    ...wrapped(
      `${text("initAdd", language)} ${sheet.paint.strong(fileOf(name, file, shell))} (${text("initYours", language)} ${name}):`,
      sheet,
      0,
    ),
    "",
    `  ${sheet.paint.strong(line)}`,
    "",
    ...wrapped(text("initThen", language), sheet, 0),
    ...wrapped(text("initShort", language), sheet, 0),
  ].join("\n")}\n`;
}

/** Where the user keeps the settings of a shell elsewhere, it is there. */
function fileOf(name: ShellName, file: string, { env }: Shell): string {
  if (name === "zsh" && env.ZDOTDIR) return `${env.ZDOTDIR}/.zshrc`;
  if (name === "fish" && env.XDG_CONFIG_HOME) return `${env.XDG_CONFIG_HOME}/fish/config.fish`;
  return file;
}

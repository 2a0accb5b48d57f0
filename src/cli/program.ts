import { Command, CommanderError } from "commander";
import type { Language } from "../document/text";
import { errorJson } from "../render/json";
import { catalogue } from "../render/say";
import { clean, wrapped } from "../render/text/page";
import { dressed, type Making, withExamples } from "./common";
import { deputizeCommand } from "./deputize";
import { routeCommand } from "./route";
import { languageOf, sheetFor } from "./setting";
import { EXIT, type Shell } from "./shell";
import { testCommand } from "./test";
import { type TEXTS, text } from "./texts";
import { validateCommand } from "./validate";
import { verifyCommand } from "./verify";
import { whoSignsCommand } from "./who-signs";

/** Runs the command line that a shell carries. @returns the exit status */
export function run(shell: Shell): number {
  const language = languageOf(shell);
  let exit: number = EXIT.answered;
  const making: Making = { shell, language, done: (code) => (exit = code) };
  try {
    const program = programOf(making);
    if (shell.args.length === 0) {
      shell.out.write(helpOf(program, shell));
      return EXIT.answered;
    }
    const misused = parse(program, shell.args);
    return misused === undefined ? exit : misuse(misused, program, shell, language);
  } catch (error) {
    return fault(error, shell, language);
  }
}

/** Runs the command that the arguments name. @returns what Commander has against them, if anything */
function parse(program: Command, args: readonly string[]): CommanderError | undefined {
  try {
    program.parse([...args], { from: "user" });
    return undefined;
  } catch (error) {
    if (error instanceof CommanderError) return error;
    throw error;
  }
}

function programOf(making: Making): Command {
  const { shell, language } = making;
  const program = dressed(new Command("jenjang"), language)
    .description(text("program", language))
    .version(shell.version, "-V, --version", text("version", language))
    .helpCommand("help [command]", text("helpCommand", language));
  for (const make of [routeCommand, whoSignsCommand, deputizeCommand, testCommand, validateCommand, verifyCommand])
    program.addCommand(make(making));
  const examples = [
    'route "Dinas Pariwisata" --to Bupati',
    "who-signs --doc surat --on-behalf Sekda",
    "deputize --absent Bupati,WakilBupati",
  ];
  return withExamples(program, making, examples, []);
}

/** The help of a command as text, in the width of the terminal. */
function helpOf(command: Command, shell: Shell): string {
  let all = "";
  const width = sheetFor(shell.out, shell).width;
  command.configureOutput({ writeOut: (part) => (all += part), getOutHelpWidth: () => width });
  command.outputHelp();
  return all;
}

const MISUSES: Readonly<Record<string, keyof typeof TEXTS>> = {
  "commander.unknownCommand": "unknownCommand",
  "commander.unknownOption": "unknownOption",
  "commander.missingArgument": "missingArgument",
  "commander.optionMissingArgument": "missingValue",
  "commander.missingMandatoryOptionValue": "missingOption",
  "commander.excessArguments": "tooMany",
};

/** Help and version that were asked for; or a command line that was not understood, said in the asker's language. */
function misuse(error: CommanderError, program: Command, shell: Shell, language: Language): number {
  if (error.code === "commander.version") {
    shell.out.write(`${shell.version}\n`);
    return EXIT.answered;
  }
  const command = program.commands.find((c) => shell.args.includes(c.name())) ?? program;
  if (error.code === "commander.helpDisplayed" || error.code === "commander.help") {
    shell.out.write(helpOf(command, shell));
    return EXIT.answered;
  }
  const [, word] = /'([^']+)'/.exec(error.message) ?? [];
  const key = MISUSES[error.code] ?? "badUse";
  const message = `${text(key, language)}${word === undefined || key === "tooMany" ? "" : ` \`${clean(word)}\``}`;
  const suggestions = suggestionsIn(error.message);
  if (shell.args.includes("--json")) {
    shell.out.write(`${JSON.stringify(errorJson(kebabOf(error.code), message, suggestions, []), null, 2)}\n`);
    return EXIT.misunderstood;
  }
  const sheet = sheetFor(shell.err, shell);
  const { words, didYouMean } = catalogue(language);
  const lines = wrapped(`${sheet.paint.bad(words.error)}: ${message}`, sheet, 0, 2);
  if (suggestions.length > 0) lines.push(...wrapped(sheet.paint.good(didYouMean(suggestions)), sheet, 2));
  lines.push(`  ${words.seeHelp} \`jenjang ${command === program ? "" : `${command.name()} `}--help\``);
  shell.err.write(`${lines.join("\n")}\n`);
  return EXIT.misunderstood;
}

/** What Commander offers for a misspelt command or option. */
function suggestionsIn(message: string): string[] {
  const [, list = ""] = /Did you mean (?:one of )?([^?]+)\?/.exec(message) ?? [];
  return list
    .split(",")
    .map((name) => name.trim())
    .filter((name) => name !== "");
}

function kebabOf(code: string): string {
  return code.replace(/^commander\./, "").replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}

/** Something that must not happen: said in one line, without a stack. */
function fault(error: unknown, shell: Shell, language: Language): number {
  const message = `${text("internal", language)}: ${clean(error instanceof Error ? error.message : String(error))}`;
  if (shell.args.includes("--json"))
    shell.out.write(`${JSON.stringify(errorJson("internal-fault", message, [], []), null, 2)}\n`);
  else shell.err.write(`${message}\n`);
  return EXIT.fault;
}

import { Command, CommanderError } from "commander";
import type { Language } from "../document/text";
import { errorJson } from "../render/json";
import { catalogue } from "../render/say";
import { clean, wrapped } from "../render/text/page";
import { chartCommand } from "./chart";
import { citeCommand } from "./cite";
import { dressed, type Making, withExamples } from "./common";
import { coverageCommand } from "./coverage";
import { deputizeCommand } from "./deputize";
import { explainCommand } from "./explain";
import { listCommand } from "./list";
import { routeCommand } from "./route";
import { languageOf, sheetFor } from "./setting";
import { EXIT, type Shell } from "./shell";
import { showCommand } from "./show";
import { testCommand } from "./test";
import { type TextKey, text } from "./texts";
import { validateCommand } from "./validate";
import { verifyCommand } from "./verify";
import { whoSignsCommand } from "./who-signs";

/** Runs the command line that a shell carries. @returns the exit status, at once or, of a command that takes its time, later */
export function run(shell: Shell): number | Promise<number> {
  const language = languageOf(shell);
  const exits: (number | Promise<number>)[] = [];
  const making: Making = { shell, language, done: (code) => exits.push(code) };
  try {
    const program = programOf(making);
    if (shell.args.length === 0) {
      program.outputHelp();
      return EXIT.answered;
    }
    const misused = parse(program, shell.args);
    if (misused !== undefined) return misuse(misused, program, shell, language);
    const exit = exits.at(-1) ?? EXIT.answered;
    return typeof exit === "number" ? exit : exit.catch((error: unknown) => fault(error, shell, language));
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

const COMMANDS: readonly ((making: Making) => Command)[] = [
  routeCommand,
  whoSignsCommand,
  deputizeCommand,
  explainCommand,
  citeCommand,
  showCommand,
  listCommand,
  chartCommand,
  coverageCommand,
  testCommand,
  validateCommand,
  verifyCommand,
];

function programOf(making: Making): Command {
  const { shell, language } = making;
  const program = dressed(new Command("jenjang"), language)
    .description(text("program", language))
    .version(shell.version, "-V, --version", text("version", language))
    .helpCommand("help [command]", text("helpCommand", language));
  for (const make of COMMANDS) program.addCommand(make(making));
  const examples = [
    'route "Dinas Pariwisata" --to Bupati',
    "who-signs --doc surat --on-behalf Sekda",
    "deputize --absent Bupati,WakilBupati",
  ];
  printThrough(shell, withExamples(program, making, examples, []));
  return program;
}

/** Lets help and version of a command and all below it go where the shell says, in its width. */
function printThrough(shell: Shell, command: Command): void {
  const getOutHelpWidth = (): number => sheetFor(shell.out, shell).width;
  command.configureOutput({ writeOut: (part) => shell.out.write(part), writeErr: () => undefined, getOutHelpWidth });
  for (const sub of command.commands) printThrough(shell, sub);
}

const MISUSES: Readonly<Record<string, TextKey>> = {
  "commander.unknownCommand": "unknownCommand",
  "commander.unknownOption": "unknownOption",
  "commander.missingArgument": "missingArgument",
  "commander.optionMissingArgument": "missingValue",
  "commander.missingMandatoryOptionValue": "missingOption",
  "commander.conflictingOption": "conflictingOptions",
};

/** Codes of what is no misuse: help and version were asked for, and printed. */
const ASKED_FOR = new Set(["commander.helpDisplayed", "commander.help", "commander.version"]);

/** A command line that was not understood, said in the asker's language. */
function misuse(error: CommanderError, program: Command, shell: Shell, language: Language): number {
  const path = pathOf(program, shell.args);
  const unknown = unknownTopic(program, shell.args);
  if (error.code === "commander.help" && unknown === undefined) commandAt(program, path.slice(1)).outputHelp();
  if (unknown === undefined && ASKED_FOR.has(error.code)) return EXIT.answered;
  const { key, word } = whatIsWrong(error, unknown);
  const message = `${text(key, language)}${word === undefined ? "" : ` \`${clean(word)}\``}`;
  const suggestions = suggestionsIn(error.message);
  if (shell.args.includes("--json")) {
    shell.out.write(`${JSON.stringify(errorJson(kebabOf(error.code), message, suggestions, []), null, 2)}\n`);
    return EXIT.misunderstood;
  }
  const sheet = sheetFor(shell.err, shell);
  const { words, didYouMean } = catalogue(language);
  const lines = wrapped(`${sheet.paint.bad(words.error)}: ${message}`, sheet, 0, 2);
  if (suggestions.length > 0) lines.push(...wrapped(sheet.paint.good(didYouMean(suggestions)), sheet, 2));
  lines.push(`  ${words.seeHelp} \`${[...path, "--help"].join(" ")}\``);
  shell.err.write(`${lines.join("\n")}\n`);
  return EXIT.misunderstood;
}

/** Which words say what is wrong, and the asker's own word that it is about. */
function whatIsWrong(
  { code, message }: CommanderError,
  unknown: string | undefined,
): { key: TextKey; word: string | undefined } {
  if (unknown !== undefined) return { key: "unknownCommand", word: unknown };
  const [, word] = /'([^']+)'/.exec(message) ?? [];
  if (code === "commander.excessArguments") return { key: "tooMany", word: undefined };
  if (code === "commander.invalidArgument") return { key: refusal(message), word: word?.split(" ")[0] };
  return { key: MISUSES[code] ?? "badUse", word };
}

/** Why a value was refused: a key of the texts that the option itself gave, or that it is no accepted choice. */
function refusal(message: string): TextKey {
  const reason = message.split(" ").at(-1) ?? "";
  return reason === "repeatedOption" || reason === "emptyOption" ? reason : "wrongChoice";
}

/** What `help WORD` asks about when there is no such command. */
function unknownTopic(program: Command, [first, second]: readonly string[]): string | undefined {
  if (first !== "help" || second === undefined || second.startsWith("-")) return undefined;
  return program.commands.some((c) => c.name() === second) ? undefined : second;
}

/** The names of the command that the arguments lead to, from the program down. */
function pathOf(program: Command, args: readonly string[]): string[] {
  const sub = program.commands.find((c) => args.includes(c.name()));
  return [program.name(), ...(sub === undefined ? [] : pathOf(sub, args.slice(args.indexOf(sub.name()) + 1)))];
}

function commandAt(program: Command, names: readonly string[]): Command {
  return names.reduce((at, name) => at.commands.find((c) => c.name() === name) ?? at, program);
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

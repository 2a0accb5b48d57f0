import { Command, CommanderError } from "commander";
import { nearest } from "../diagnostic/nearest";
import { shortened } from "../diagnostic/quotable";
import type { Language } from "../document/text";
import { errorJson, jsonText } from "../render/json";
import { catalogue } from "../render/say";
import { clean, wrapped } from "../render/text/page";
import { printMisunderstanding } from "./answering";
import { chartCommand } from "./chart";
import { citeCommand } from "./cite";
import { dressed, type Making, withExamples } from "./common";
import { compareCommand } from "./compare";
import { answerKey } from "./completion/command";
import { coverageCommand } from "./coverage";
import { deputizeCommand } from "./deputize";
import { doctorCommand } from "./doctor";
import { explainCommand } from "./explain";
import { initCommand } from "./init";
import { listCommand } from "./list";
import { placeholder, withPlaceholders } from "./placeholders";
import { routeCommand } from "./route";
import { sessionCommand } from "./session/command";
import { languageOf, sheetFor, wantsJson } from "./setting";
import { EXIT, type Shell } from "./shell";
import { showCommand } from "./show";
import { testCommand } from "./test";
import { type TextKey, text } from "./texts";
import { tooMuchIn } from "./too-much";
import { useCommand } from "./use";
import { validateCommand } from "./validate";
import { verifyCommand } from "./verify";
import { isBare, welcomeText } from "./welcome";
import { whoSignsCommand } from "./who-signs";

/** Runs the command line that a shell carries. @returns the exit status, at once or, of a command that takes its time, later */
export function run(shell: Shell): number | Promise<number> {
  const language = languageOf(shell);
  const ended: { exit: number | Promise<number> } = { exit: EXIT.answered };
  const done = (exit: number | Promise<number>): void => {
    ended.exit = exit;
  };
  const making: Making = { shell, language, done };
  const tooMuch = tooMuchIn(shell.args);
  if (tooMuch !== undefined) return printMisunderstanding(tooMuch, wantsJson(shell.args), shell, language);
  try {
    if (shell.args[0] === "complete")
      return answerKey(shell, (words) => programOf({ ...making, language: languageOf({ ...shell, args: words }) }));
    const program = programOf(making);
    if (isBare(shell.args)) return welcome(program, shell, language);
    const misused = parse(program, shell.args);
    if (misused !== undefined) return misuse(misused, program, shell, language);
    const { exit } = ended;
    return typeof exit === "number" ? exit : exit.catch((error: unknown) => fault(error, shell, language));
  } catch (error) {
    return fault(error, shell, language);
  }
}

function welcome(program: Command, shell: Shell, language: Language): number {
  const commands = new Set(program.commands.map((command) => command.name()).concat("help"));
  shell.out.write(welcomeText(commands, sheetFor(shell.out, shell), language));
  return EXIT.answered;
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
  compareCommand,
  chartCommand,
  coverageCommand,
  testCommand,
  validateCommand,
  verifyCommand,
  initCommand,
  (making) => sessionCommand(making, { run, programIn: (shell) => programOf({ ...making, shell }) }),
  useCommand,
  doctorCommand,
];

function programOf(making: Making): Command {
  const { shell, language } = making;
  const program = dressed(new Command("jenjang"), language)
    .description(text("program", language))
    .version(shell.version, "-V, --version", text("version", language))
    .commandsGroup(text("groupSetup", language))
    .helpCommand("help [command]", text("helpCommand", language));
  for (const make of COMMANDS) {
    const command = make(making);
    program.addCommand(command.helpGroup(text(groupOf(command.name()), language)));
  }
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

/** The group in which the help of the program shows a command. */
function groupOf(name: string): TextKey {
  if (QUESTIONS.has(name)) return "groupQuestions";
  return TEXT_AND_PROOF.has(name) ? "groupText" : "groupSetup";
}

const QUESTIONS = new Set(["route", "who-signs", "deputize", "explain", "compare", "chart"]);
const TEXT_AND_PROOF = new Set(["show", "cite", "list", "coverage", "test", "validate", "verify"]);

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
  const { command, path } = ledTo(program, shell.args);
  const unknown = unknownTopic(program, shell.args);
  if (error.code === "commander.help" && error.exitCode !== 0 && unknown === undefined) command.outputHelp();
  if (unknown === undefined && ASKED_FOR.has(error.code)) return EXIT.answered;
  const { key, word, suggestions } = misspelt(error, command, shell.args) ?? whatIsWrong(error, unknown);
  const named = word === undefined ? "" : ` \`${shortened(clean(OURS[key]?.(word, language) ?? word))}\``;
  const message = text(key, language) + named;
  if (wantsJson(shell.args)) {
    shell.out.write(jsonText(errorJson(kebabOf(error.code), message, suggestions, [])));
    return EXIT.misunderstood;
  }
  const sheet = sheetFor(shell.err, shell);
  const { words, didYouMean } = catalogue(language);
  const lines = wrapped(`${sheet.paint.bad(words.error)}: ${message}`, sheet, 0, 2);
  if (suggestions.length > 0) lines.push(...wrapped(sheet.paint.good(didYouMean(suggestions)), sheet, 2));
  const allowed = choicesIn(error.message);
  if (allowed !== undefined) lines.push(...wrapped(sheet.paint.faint(`${words.known}: ${allowed}`), sheet, 2, 2));
  lines.push(...wrapped(`${words.seeHelp} \`${[...path, "--help"].join(" ")}\``, sheet, 2, 2));
  shell.err.write(`${lines.join("\n")}\n`);
  return EXIT.misunderstood;
}

/** Misuses that name what the program calls so, in the asker's language; others name a word of the asker's own. */
const OURS: { readonly [K in TextKey]?: (word: string, language: Language) => string } = {
  missingArgument: placeholder,
  missingValue: withPlaceholders,
  missingOption: withPlaceholders,
};

/** Which words say what is wrong, the asker's own word that it is about, and what may have been meant. */
interface Misuse {
  readonly key: TextKey;
  readonly word: string | undefined;
  readonly suggestions: readonly string[];
}

function whatIsWrong({ code, message }: CommanderError, unknown: UnknownTopic | undefined): Misuse {
  if (unknown !== undefined) return { key: "unknownCommand", ...unknown };
  const word = /'([^']+)'/.exec(message)?.[1];
  const suggestions = suggestionsIn(message);
  if (code === "commander.excessArguments") return { key: "tooMany", word: undefined, suggestions };
  if (code === "commander.invalidArgument") return { key: refusal(message), word: word?.split(" ")[0], suggestions };
  return { key: MISUSES[code] ?? "badUse", word, suggestions };
}

/** The option that was misspelt, where one that must be there seems to be missing. */
function misspelt({ code }: CommanderError, { options }: Command, args: readonly string[]): Misuse | undefined {
  if (code !== "commander.missingMandatoryOptionValue") return undefined;
  const known = options.map(({ long }) => long as string);
  for (const word of args.map((arg) => arg.replace(/=.*/, ""))) {
    const suggestions = word.startsWith("--") && !known.includes(word) ? nearest(word, known, 1) : [];
    if (suggestions.length > 0) return { key: "unknownOption", word, suggestions };
  }
  return undefined;
}

/** Why a value was refused: a key of the texts that the option itself gave, or that it is no accepted choice. */
function refusal(message: string): TextKey {
  const reason = message.split(" ").at(-1) as string;
  return reason === "repeatedOption" || reason === "emptyOption" ? reason : "wrongChoice";
}

type UnknownTopic = Pick<Misuse, "word" | "suggestions">;

/** What `help WORD` asks about when there is no such command, or none below one. */
function unknownTopic(program: Command, [first, ...topics]: readonly string[]): UnknownTopic | undefined {
  if (first !== "help") return undefined;
  let at = program;
  for (const word of topics) {
    const names = at.commands.map((command) => command.name());
    if (word.startsWith("-") || names.length === 0) return undefined;
    const below = at.commands.find((command) => command.name() === word);
    if (below === undefined) return { word, suggestions: nearest(word, names) };
    at = below;
  }
  return undefined;
}

/** The command that the arguments lead to, and its names from the program down. */
function ledTo(from: Command, args: readonly string[]): { command: Command; path: string[] } {
  const below = from.commands.find((c) => args.includes(c.name()));
  if (below === undefined) return { command: from, path: [from.name()] };
  const { command, path } = ledTo(below, args.slice(args.indexOf(below.name()) + 1));
  return { command, path: [from.name(), ...path] };
}

/** What Commander offers for a misspelt command or option, or says that an option accepts. */
function suggestionsIn(message: string): string[] {
  const [, list = ""] =
    /Did you mean (?:one of )?([^?]+)\?/.exec(message) ?? /Allowed choices are ([^.]+)\./.exec(message) ?? [];
  return list
    .split(",")
    .map((name) => name.trim())
    .filter((name) => name !== "");
}

/** The values that an option accepts, of one that was refused. */
function choicesIn(message: string): string | undefined {
  return /Allowed choices are (.+)\.$/.exec(message)?.[1];
}

function kebabOf(code: string): string {
  return code.replace(/^commander\./, "").replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}

/** Something that must not happen: said in one line, without a stack. */
function fault(error: unknown, shell: Shell, language: Language): number {
  const message = `${text("internal", language)}: ${clean(error instanceof Error ? error.message : String(error))}`;
  if (wantsJson(shell.args)) shell.out.write(jsonText(errorJson("internal-fault", message, [], [])));
  else shell.err.write(`${wrapped(message, sheetFor(shell.err, shell), 0, 2).join("\n")}\n`);
  return EXIT.fault;
}

import type { Command } from "commander";
import type { Language } from "../../document/text";
import { LIMITS } from "../../limits";
import type { Misunderstanding } from "../../question/question";
import { chooseRegulations } from "../../question/regulations";
import { printMisunderstanding } from "../answering";
import { withQuickRules } from "../completion/rules";
import { optionNamed } from "../completion/slot";
import { printFaults } from "../faults";
import { withOpenRules } from "../rules";
import { sheetFor } from "../setting";
import { EXIT, type Shell } from "../shell";
import { tooLong } from "../too-much";
import { typedLine } from "../typed-line";
import { argumentsOf, changed, type Draft, draftOf, givenIn, isQuestion } from "./draft";
import { helpText } from "./help";
import { listChanges } from "./lists";
import { shown } from "./shown";
import { phrase, VERBS } from "./words";

/** What a session needs of the program around it. */
interface Host {
  readonly shell: Shell;
  readonly language: Language;
  /** The commands. */
  readonly program: Command;
  /** Runs a command line. @returns the exit status */
  readonly run: (args: readonly string[]) => number | Promise<number>;
}

/** One line after another: each is a question, a change of the one before, any other command, or a word to the session. */
export class Session {
  /** The last question, which the next line may change or have explained. */
  draft: Draft | undefined;
  /** The regulations that this session asks where a line names none, as they were typed; undefined: as set. */
  private chosen: string | undefined;
  isOver = false;

  constructor(readonly host: Host) {}

  /** The regulations that are asked where a line names none: the session's choice, or the home; undefined: all. */
  get regulation(): string | undefined {
    const { value: home } = this.host.shell.setting.regulations;
    return this.chosen ?? (home.length > 0 ? home.join(",") : undefined);
  }

  /** Does what a line says. @returns the exit status that this command would have had; undefined for a line that says nothing */
  respond(line: string): number | Promise<number> | undefined {
    if (line.length > LIMITS.argumentLength) return this.fail(tooLong(line));
    const { words, last, isLastWord } = typedLine(line, true);
    if (last.open !== undefined) return this.fail({ code: "unclosed-quote", args: { quote: last.open } });
    const typed = [...words, ...(isLastWord ? [last] : [])].map(({ text }) => text);
    const args = typed[0] === "jenjang" ? typed.slice(1) : typed;
    const [first, ...others] = args;
    if (first === undefined || first.startsWith("#")) return undefined;
    if (first.startsWith("-") && first !== "--help" && first !== "-h") return this.change([first, ...others]);
    if (is("leave", first) && others.length === 0) return this.leave();
    if (is("help", first)) return others.length === 0 ? this.help() : this.host.run(["help", ...others]);
    if (is("use", first)) return this.use(others);
    if (is("why", first) && (others.length === 0 || !isQuestion(others[0]))) return this.explain(others);
    if (first === "shell") return this.fail({ code: "no-session-here", args: {} });
    return this.run(is("why", first) ? ["explain", ...others] : args);
  }

  private run(args: readonly string[]): number | Promise<number> {
    const question = args[0] === "explain" ? args.slice(1) : args;
    const before = this.draft;
    this.draft = draftOf(question, this.host.program) ?? before;
    return this.keeping(before, this.host.run(this.here(args)));
  }

  /** The arguments with the regulations of the session, where the command asks some and the line names none. */
  private here(args: readonly string[]): readonly string[] {
    if (this.chosen === undefined) return args;
    const command = this.commandOf(args);
    const option = command === undefined ? undefined : optionNamed(command, "--regulation");
    if (option === undefined || args.some((arg) => /^(-r|--regulation(=|$))/.test(arg))) return args;
    return [...args, "-r", this.chosen];
  }

  private commandOf([name, below]: readonly string[]): Command | undefined {
    const command = this.host.program.commands.find((one) => one.name() === name);
    return command?.commands.find((one) => one.name() === below) ?? command;
  }

  /** Asks the question before otherwise. The whole of it is shown first, so that nobody misreads what was asked. */
  private change(args: readonly [string, ...string[]]): number | Promise<number> {
    const { draft } = this;
    if (draft === undefined) return this.fail({ code: "no-question-before", args: { option: args[0] } });
    const given = givenIn(args, draft.of);
    if (given === undefined) return this.host.run([...argumentsOf(draft), ...args]);
    const next = withQuickRules(this.host.shell, (open) => changed(draft, given, listChanges(open)));
    if ("item" in next) return this.fail({ code: "not-in-list", args: { ...next } });
    this.draft = next;
    return this.keeping(draft, this.again(argumentsOf(next)));
  }

  /** A question that was not understood is not the one that the next line changes. */
  private keeping(before: Draft | undefined, exit: number | Promise<number>): number | Promise<number> {
    const settle = (code: number): number => {
      if (code === EXIT.misunderstood) this.draft = before;
      return code;
    };
    return typeof exit === "number" ? settle(exit) : exit.then(settle);
  }

  private explain(others: readonly string[]): number | Promise<number> {
    if (this.draft === undefined || others.length > 0) return this.host.run(["explain", ...others]);
    return this.again(["explain", ...argumentsOf(this.draft)]);
  }

  private again(args: readonly string[]): number | Promise<number> {
    const { shell } = this.host;
    const whole = this.here(args);
    if (!whole.includes("--json")) shell.out.write(`${sheetFor(shell.out, shell).paint.faint(`› ${shown(whole)}`)}\n`);
    return this.host.run(whole);
  }

  private use(named: readonly string[]): number {
    const { shell, language } = this.host;
    const [first] = named;
    if (first === "-") this.chosen = undefined;
    else if (first !== undefined) {
      const wanted = named.join(",");
      const refused = withOpenRules(shell, {}, ({ book, faults }) => {
        if (book === undefined) return printFaults(faults, false, shell, language);
        const chosen = chooseRegulations(book, [wanted]);
        return "code" in chosen ? this.fail(chosen) : undefined;
      });
      if (refused !== undefined) return refused;
      this.chosen = wanted;
    }
    shell.out.write(`${phrase("using", language)} ${this.regulation ?? phrase("usingAll", language)}\n`);
    return EXIT.answered;
  }

  private help(): number {
    const { shell, language } = this.host;
    shell.out.write(helpText(sheetFor(shell.out, shell), language));
    return EXIT.answered;
  }

  private leave(): undefined {
    this.isOver = true;
  }

  private fail({
    code,
    args,
    suggestions = [],
  }: Partial<Misunderstanding> & Pick<Misunderstanding, "code" | "args">): number {
    const { shell, language } = this.host;
    return printMisunderstanding({ code, args, suggestions }, false, shell, language);
  }
}

function is(verb: keyof typeof VERBS, word: string): boolean {
  return (VERBS[verb] as readonly string[]).includes(word);
}

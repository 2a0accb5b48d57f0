import { createInterface, type Interface } from "node:readline";
import { Writable } from "node:stream";
import { clean, wrapped } from "../../render/text/page";
import type { Choice } from "../completion/choice";
import { sheetFor } from "../setting";
import { EXIT, type History, type Shell, type Stream } from "../shell";
import { tab } from "./completer";
import { endRightly } from "./end-rightly";
import type { Session } from "./session";
import { phrase } from "./words";

/** How many choices Tab shows at once. */
const MOST_SHOWN = 30;

/** Answers lines that somebody types, until that somebody leaves. @returns the exit status, which then says nothing: 0 */
export function atTerminal(session: Session, history: History | undefined): Promise<number> {
  const { shell, language } = session.host;
  const sheet = sheetFor(shell.out, shell);
  shell.out.write(`${sheet.paint.faint(phrase("greeting", language))}\n`);
  const lines = createInterface({
    input: shell.input(),
    output: outputTo(shell.out),
    terminal: shell.env.TERM !== "dumb",
    history: [...(history?.lines ?? [])].reverse(),
    historySize: 1000,
    removeHistoryDuplicates: true,
    completer: (line: string, done: (error: null, found: [string[], string]) => void) =>
      press(line, session, lines, done),
  });
  const listenNoMore = endRightly(shell.input());
  return new Promise((resolve) => {
    let work = Promise.resolve();
    const desk: Desk = { lines, history, isClosed: false };
    lines.on("line", (line) => {
      work = work.then(() => answer(line, session, desk));
    });
    lines.on("SIGINT", () => clear(lines, session));
    lines.on("close", () => {
      desk.isClosed = true;
      void work.then(() => {
        listenNoMore();
        if (!session.isOver) shell.out.write("\n");
        resolve(EXIT.answered);
      });
    });
    ask(lines, session);
  });
}

function ask(lines: Interface, { regulation, host: { shell } }: Session): void {
  const { paint } = sheetFor(shell.out, shell);
  lines.setPrompt(`${paint.strong(clean(regulation ?? "jenjang"))} ${paint.faint("›")} `);
  lines.prompt();
}

interface Desk {
  readonly lines: Interface;
  readonly history: History | undefined;
  /** Whether no more keys will come: then there is nothing to ask for, and the terminal is not the session's any more. */
  isClosed: boolean;
}

async function answer(line: string, session: Session, desk: Desk): Promise<void> {
  if (session.isOver) return;
  const { lines, history } = desk;
  const { shell, language } = session.host;
  const fault = line.trim() === "" ? undefined : history?.add(line);
  if (fault !== undefined && !told.has(session)) {
    told.add(session);
    shell.err.write(`${phrase("noHistory", language)} ${clean(fault)}\n`);
  }
  const exit = session.respond(line);
  if (exit instanceof Promise) await alone(exit, shell, desk);
  if (session.isOver) lines.close();
  else if (!desk.isClosed) ask(lines, session);
}

/** The sessions that were told why their history cannot be kept: once is enough. */
const told = new WeakSet<Session>();

/**
 * Waits for a command that takes its time, with the keys of the terminal as any command finds them. The first Ctrl-C does
 * not cost the session: what is being made comes to its end; a second one ends the program.
 */
async function alone(command: Promise<number>, shell: Shell, desk: Desk): Promise<void> {
  const input = shell.input() as Partial<NodeJS.ReadStream>;
  const once = (): void => undefined;
  process.once("SIGINT", once);
  input.setRawMode?.(false);
  await command;
  if (!desk.isClosed) input.setRawMode?.(true);
  process.off("SIGINT", once);
}

/** Ctrl-C: an empty line instead of what was typed; where it is empty, how to leave. */
function clear(lines: Interface, session: Session): void {
  const { shell, language } = session.host;
  const wasEmpty = lines.line === "";
  shell.out.write("^C\n");
  lines.write(null, { ctrl: true, name: "e" });
  lines.write(null, { ctrl: true, name: "u" });
  if (wasEmpty) shell.out.write(`\r${sheetFor(shell.out, shell).paint.faint(phrase("leaveHint", language))}\n`);
  ask(lines, session);
}

/** Tab: goes on as far as there is one way; where there are several, shows them. */
function press(
  line: string,
  session: Session,
  lines: Interface,
  done: (error: null, found: [string[], string]) => void,
): void {
  const { replaced, text, choices } = tab(line, session);
  if (text !== undefined) done(null, [[text], replaced]);
  else {
    done(null, [[], replaced]);
    if (choices.length === 0) return;
    session.host.shell.out.write(`\n${listOf(choices, session)}\n`);
    lines.prompt(true);
  }
}

function listOf(choices: readonly Choice[], { host: { shell, language } }: Session): string {
  const sheet = sheetFor(shell.out, shell);
  const first = choices.slice(0, MOST_SHOWN);
  const column = Math.min(28, Math.max(...first.map(({ text }) => text.length)));
  const lines = first.flatMap(({ text, says }) =>
    wrapped(says === undefined ? text : `${text.padEnd(column)}  ${sheet.paint.faint(says)}`, sheet, 2, 2),
  );
  const more = choices.length - first.length;
  return [...lines, ...(more > 0 ? [`  … ${more} ${phrase("more", language)}`] : [])].join("\n");
}

/** A stream of the program as one of Node's, for what is typed to be shown on. */
function outputTo(out: Stream): NodeJS.WritableStream {
  const stream = new Writable({
    decodeStrings: false,
    write: (chunk: string | Buffer, _, done) => {
      out.write(String(chunk));
      done();
    },
  });
  return Object.defineProperties(stream, {
    isTTY: { value: out.isTTY },
    columns: { get: () => out.columns },
  });
}

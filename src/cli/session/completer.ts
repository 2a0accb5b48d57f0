import { beginning, type Choice } from "../completion/choice";
import { type Completion, complete } from "../completion/complete";
import { commonStart, goesOn } from "../completion/insertion";
import { regulationsNamed, withFoldersOf, withQuickRules } from "../completion/rules";
import { commandsOf, optionNamed } from "../completion/slot";
import { commandChoice } from "../completion/values";
import { typedLine } from "../typed-line";
import { argumentsOf } from "./draft";
import type { Session } from "./session";
import { begun, inQuotes } from "./shown";
import { VERBS } from "./words";

/** What Tab does: puts a text in the place of the end of the line; or, where there is none, shows the choices. */
interface Tab {
  readonly replaced: string;
  readonly text: string | undefined;
  readonly choices: readonly Choice[];
}

/** How a line of a session goes on. A name that was begun without quotes is one too: they are put around it. */
export function tab(line: string, session: Session): Tab {
  const { words, last } = typedLine(line, true);
  const starts = [...words, last].map(({ start }) => start).reverse();
  for (const [back, start] of starts.entries()) {
    const replaced = line.slice(start);
    if (back > 0 && /^-|["'\\]/.test(replaced)) break;
    const found = goingOn(`${line.slice(0, start)}${back === 0 ? replaced : `"${replaced}`}`, session);
    if (found.choices.length > 0) return { ...found, replaced };
  }
  return { replaced: "", text: undefined, choices: [] };
}

/** What may come where a line ends, and the text that the last word then becomes. */
function goingOn(line: string, session: Session): Omit<Tab, "replaced"> {
  const { last } = typedLine(line, true);
  const { choices, from, isList } = completionOf(line, session);
  const texts = choices.map(({ text }) => last.text.slice(0, from) + text);
  const [only = ""] = texts;
  if (texts.length === 1) return { text: inQuotes(only) + (isList ? "" : " "), choices };
  const start = commonStart(texts);
  const isFurther = start.length >= last.text.length && start !== last.text && goesOn(start, last.text);
  return { text: isFurther ? begun(start) : undefined, choices };
}

const NOTHING: Completion = { kind: "choices", choices: [], from: 0, isList: false };

function completionOf(line: string, session: Session): Completion {
  const { words, last } = typedLine(line, true);
  const typed = words.map(({ text }) => text);
  const before = typed[0] === "jenjang" ? typed.slice(1) : typed;
  const [first] = before;
  if (first === undefined && !last.text.startsWith("-")) return { ...NOTHING, choices: firstWords(last.text, session) };
  if (first === undefined || first.startsWith("-")) return changing(before, last.text, session);
  if (first === "?" || first === "bantuan") return completed(["help", ...before.slice(1)], last.text, session);
  if ((VERBS.use as readonly string[]).includes(first)) return completed(["list", "-r"], last.text, session);
  return completed(
    (VERBS.why as readonly string[]).includes(first) ? ["explain", ...before.slice(1)] : before,
    last.text,
    session,
  );
}

function firstWords(typed: string, { host }: Session): readonly Choice[] {
  const commands = commandsOf(host.program)
    .filter((command) => command.name() !== "shell" && command.name() !== "init")
    .map(commandChoice);
  const own = [...VERBS.use.slice(0, 1), ...VERBS.why, ...VERBS.leave, ...VERBS.help];
  const names = new Set(commands.map(({ text }) => text));
  return beginning(typed, [...commands, ...own.filter((word) => !names.has(word)).map((text) => ({ text }))]);
}

/** A line that changes the question before: its options; in a list also after a sign. */
function changing(before: readonly string[], last: string, session: Session): Completion {
  const { draft } = session;
  if (draft === undefined) return NOTHING;
  const option = optionNamed(draft.of, before.at(-1) ?? "");
  const sign = option?.required === true && /^[+-]/.test(last) ? 1 : 0;
  const completion = completed(
    [draft.command, ...draft.words, ...before],
    last.slice(sign),
    session,
    argumentsOf(draft),
  );
  return { ...completion, from: completion.from + sign };
}

function completed(
  words: readonly string[],
  last: string,
  { host: { shell, program, language }, regulation }: Session,
  asked: readonly string[] = [],
): Completion {
  const named = regulation === undefined ? [] : ["-r", regulation];
  return withQuickRules(withFoldersOf([...words, ...asked], shell), (open) =>
    complete(words, last, {
      program,
      rules: () => {
        const book = open();
        const line = [words, asked, named].find((args) => args.some((arg) => /^(-r|--regulation)/.test(arg))) ?? words;
        return book && { book, entries: regulationsNamed(line, book, shell.setting), language };
      },
    }),
  );
}

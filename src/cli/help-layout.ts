import { type Command, Help, type HelpConfiguration } from "commander";
import type { Language } from "../document/text";
import { linesOf, widthOf } from "../render/text/measure";
import { PLAIN, table, wrapped } from "../render/text/page";
import { placeholder, withPlaceholders } from "./placeholders";
import { text } from "./texts";

/** The options that every command has: they stand last. */
const SHARED: readonly (string | undefined)[] = ["--json", "--lang", "--no-color", "--help"];

/** How help is set: in one language, and within the width of a terminal however narrow it is. */
export function helpLayout(language: Language): HelpConfiguration {
  const titles: Record<string, string> = {
    "Usage:": text("usage", language),
    "Arguments:": text("arguments", language),
    "Options:": text("options", language),
    "Global Options:": text("globalOptions", language),
    "Commands:": text("commands", language),
  };
  const base = Help.prototype;
  const local = (line: string): string => withPlaceholders(line, language);
  return {
    minWidthToWrap: 1,
    styleTitle: (title) => titles[title] ?? title,
    styleUsage(usage) {
      const title = `${text("usage", language)} `;
      return wrapped(title + usage, sheetOf(this.helpWidth), 0, 2)
        .join("\n")
        .slice(title.length);
    },
    boxWrap: (words, width) => linesOf(words, width).join("\n"),
    commandUsage(command) {
      return local(base.commandUsage.call(this, command));
    },
    subcommandTerm: (command) => local([command.name(), ...command.registeredArguments.map(nameOf)].join(" ")),
    optionTerm: (option) => local(option.flags),
    argumentTerm: (argument) => placeholder(argument.name(), language),
    optionDescription: (option) => option.description,
    visibleOptions(command) {
      const rank = (long: string | undefined): number => SHARED.indexOf(long);
      return base.visibleOptions.call(this, command).sort((a, b) => rank(a.long) - rank(b.long));
    },
    formatItem: (term, width, words, { helpWidth }) => itemText(term, width, words, helpWidth as number),
  };
}

const DEFAULT_WIDTH = 80;

function sheetOf(width: number | undefined) {
  return { width: width ?? DEFAULT_WIDTH, paint: PLAIN };
}

type Argument = Command["registeredArguments"][number];

function nameOf(argument: Argument): string {
  const name = `${argument.name()}${argument.variadic ? "..." : ""}`;
  return argument.required ? `<${name}>` : `[${name}]`;
}

/** A term and what it means: beside it, or below where there is no room. */
function itemText(term: string, termWidth: number, words: string, width: number): string {
  const indent = termWidth + 4;
  if (width - indent < 24) return [`  ${term}`, ...wrapped(words, sheetOf(width), 6)].join("\n");
  const [first, ...rest] = wrapped(words, sheetOf(width), indent) as [string, ...string[]];
  return [`  ${term.padEnd(termWidth)}  ${first.trimStart()}`, ...rest].join("\n");
}

/** A command line in lines that a shell takes for one, an option and its value on the same where they fit. */
export function commandLines(line: string, width: number): string[] {
  const lines: string[] = [];
  let at = " ";
  const put = (piece: string): void => {
    if (at.trim() !== "" && widthOf(at) + 1 + widthOf(piece) > width - 2) {
      lines.push(`${at} \\`);
      at = " ".repeat(widthOf(piece) + 4 > width ? 1 : 3);
    }
    at = `${at} ${piece}`;
  };
  for (const piece of piecesOf(line)) {
    if (widthOf(piece) <= width - 6) put(piece);
    else for (const word of wordsOf(piece)) put(word);
  }
  return [...lines, at];
}

/** The words of a command line, an option with its value for one. */
function piecesOf(line: string): string[] {
  const pieces: string[] = [];
  for (const word of wordsOf(line)) {
    const before = pieces.at(-1) ?? "";
    if (/^-\S+$/.test(before) && !word.startsWith("-")) pieces[pieces.length - 1] = `${before} ${word}`;
    else pieces.push(word);
  }
  return pieces;
}

function wordsOf(line: string): string[] {
  return line.match(/(?:[^\s"]|"[^"]*")+/g) as string[];
}

/** Terms and their labels, in columns where there is room. */
export function valueLines(terms: readonly (readonly [string, string])[], width: number): string[] {
  return table(terms, sheetOf(width), 2);
}

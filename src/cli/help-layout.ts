import { Help, type HelpConfiguration } from "commander";
import type { Language } from "../document/text";
import { PLAIN, type Sheet, table, wrapped } from "../render/text/page";
import { placeholder, withPlaceholders } from "./placeholders";
import { text } from "./texts";

/** Commander's help in the words of one language, set for the width that it is shown in. */
export function helpLayout(language: Language): HelpConfiguration {
  const own = new Help();
  const titles = titlesIn(language);
  const local = (line: string): string => withPlaceholders(line, language);
  return {
    styleTitle: (title) => titles[title] ?? title,
    commandUsage(command) {
      const usage = local(own.commandUsage(command));
      const { helpWidth } = this;
      const room = sheetOf(helpWidth).width - text("usage", language).length - 1;
      return usage.length > room ? `\n${wrapped(usage, sheetOf(helpWidth), 2, 4).join("\n")}` : usage;
    },
    subcommandTerm: (command) => local(own.subcommandTerm(command)),
    optionTerm: (option) => local(own.optionTerm(option)),
    argumentTerm: (argument) => placeholder(argument.name(), language),
    optionDescription: (option) => option.description,
    formatItem: (term, width, description, helper) =>
      table([[term.padEnd(width), description]], sheetOf(helper.helpWidth), 2).join("\n"),
    boxWrap: (words, width) => wrapped(words, sheetOf(width), 0).join("\n"),
  };
}

function titlesIn(language: Language): Readonly<Record<string, string>> {
  return {
    "Usage:": text("usage", language),
    "Arguments:": text("arguments", language),
    "Options:": text("options", language),
    "Global Options:": text("globalOptions", language),
    "Commands:": text("commands", language),
  };
}

function sheetOf(width = 80): Sheet {
  return { width, paint: PLAIN };
}

/** A command line to copy: where it is longer than the terminal is wide it goes on below, in a way that a shell understands. */
export function commandLines(command: string, width: number): string[] {
  // An option stays with its value where there is room for both.
  const pieces = command.match(/(?:-\S+ (?=[^-\s]))?(?:"[^"]*"|\S+)/g) ?? [];
  const words = pieces.flatMap((piece) => (piece.length + 8 > width ? piece.split(/ (?=")/) : piece));
  const lines: string[] = [];
  let line = " ";
  for (const word of words) {
    if (line.trim() !== "" && line.length + 1 + word.length > width - 2) {
      lines.push(`${line} \\`);
      line = "     ";
    }
    line += ` ${word}`;
  }
  return [...lines, line];
}

/** Terms and their labels, in columns where there is room. */
export function valueLines(terms: readonly (readonly [string, string])[], width: number): string[] {
  return table(terms, sheetOf(width), 2);
}

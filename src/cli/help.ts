import { type Argument, Help, type Option } from "commander";
import type { Language } from "../document/text";
import { clean, PLAIN, type Sheet, table, wrapped } from "../render/text/page";
import { placeholder, withPlaceholders } from "./placeholders";
import { text } from "./texts";

/** Commander's help in the words of one language, set for the width that it is shown in. */
export function helpIn(language: Language): Partial<Help> {
  const own = new Help();
  const titles = titlesIn(language);
  const local = (line: string): string => withPlaceholders(line, language);
  return {
    styleTitle: (title) => titles[title] ?? title,
    commandUsage(command) {
      const usage = local(own.commandUsage(command));
      const room = sheetOf(this).width - text("usage", language).length - 1;
      return usage.length > room ? `\n${wrapped(usage, sheetOf(this), 2, 4).join("\n")}` : usage;
    },
    subcommandTerm: (command) => local(own.subcommandTerm(command)),
    optionTerm: (option) => local(own.optionTerm(option)),
    argumentTerm: (argument) => placeholder(argument.name(), language),
    optionDescription: (option) => described(option, language),
    argumentDescription: (argument) => described(argument, language),
    formatItem: (term, width, description, helper) =>
      table([[term.padEnd(width), description]], sheetOf(helper), 2).join("\n"),
    boxWrap: (words, width) => wrapped(words, { width, paint: PLAIN }, 0).join("\n"),
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

function sheetOf({ helpWidth = 80 }: Partial<Help>): Sheet {
  return { width: helpWidth, paint: PLAIN };
}

/** What an option or argument is for, with the values that it may have and the one that it has without being given. */
function described({ description, argChoices, defaultValue }: Option | Argument, language: Language): string {
  const more = [
    ...(argChoices === undefined ? [] : [`${text("choices", language)}: ${argChoices.join(", ")}`]),
    ...(typeof defaultValue === "string" ? [`${text("default", language)}: ${clean(defaultValue)}`] : []),
  ];
  return more.length === 0 ? description : `${description} (${more.join("; ")})`;
}

/** A command line to copy: where it is longer than the terminal is wide it goes on below, in a way that a shell understands. */
export function commandLines(command: string, { width }: Sheet): string[] {
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

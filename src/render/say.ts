import { type Argument, isPhrase, type Message, type Phrase } from "../answer/phrase";
import type { Language, Text } from "../document/text";
import type { Args, Catalogue } from "./messages/catalogue";
import { en } from "./messages/en";
import { id } from "./messages/id";

const CATALOGUES: Readonly<Record<Language, Catalogue>> = { id, en };

/** The words of one language. */
export function catalogue(language: Language): Catalogue {
  return CATALOGUES[language];
}

/** A message in words. */
export function say(message: Message, language: Language): string {
  if (!isPhrase(message)) return message[language];
  return catalogue(language).phrases[message.key](argsIn(message, language));
}

function argsIn(phrase: Phrase, language: Language): Args {
  return Object.fromEntries(Object.entries(phrase.args).map(([key, value]) => [key, wordsOf(value, language)]));
}

function wordsOf(value: Argument, language: Language): string {
  if (typeof value === "string") return value;
  const { and, or } = catalogue(language);
  if (isList(value))
    return listed(
      value.map((v) => inLanguage(v, language)),
      or,
    );
  return "all" in value
    ? listed(
        value.all.map((v) => inLanguage(v, language)),
        and,
      )
    : value[language];
}

function isList(value: Argument): value is readonly (string | Text)[] {
  return Array.isArray(value);
}

function inLanguage(value: string | Text, language: Language): string {
  return typeof value === "string" ? value : value[language];
}

/** What a condition is called: most say what must be so, some what it is about or rests on. */
export function conditionLabel(code: string, language: Language): string {
  const { words } = catalogue(language);
  return code === "subject" || code === "deadline" || code === "supplied" ? words[code] : words.condition;
}

/** `a, b or c`. */
export function listed(names: readonly string[], joint: string): string {
  if (names.length < 2) return names.join("");
  return `${names.slice(0, -1).join(", ")} ${joint} ${names.at(-1)}`;
}

import { isPhrase, type Message, type Phrase } from "../answer/phrase";
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

function wordsOf(value: string | Text | readonly (string | Text)[], language: Language): string {
  if (typeof value === "string") return value;
  if (!Array.isArray(value)) return (value as Text)[language];
  return listed(
    value.map((v: string | Text) => (typeof v === "string" ? v : v[language])),
    catalogue(language).or,
  );
}

/** `a, b or c`. */
export function listed(names: readonly string[], joint: string): string {
  if (names.length < 2) return names.join("");
  return `${names.slice(0, -1).join(", ")} ${joint} ${names.at(-1)}`;
}

import type { Text } from "../document/text";

/** A message that the engine itself makes; `render/messages` has its words in every language. */
export interface Phrase {
  readonly key: PhraseKey;
  readonly args: Readonly<Record<string, Argument>>;
}

/** A word, or several of which any one (a list) or all (`all`) are meant. */
export type Argument = string | Text | readonly (string | Text)[] | { readonly all: readonly (string | Text)[] };

export type PhraseKey =
  | "condition.delegated"
  | "condition.matter"
  | "condition.invited-by"
  | "condition.paraf"
  | "condition.in-list"
  | "condition.supplied"
  | "gap.only-represents"
  | "gap.topic-decides"
  | "gap.needs-appointment"
  | "gap.addressee-unstated"
  | "gap.step-unnamed"
  | "gap.deputy-unnamed"
  | "gap.member-decides"
  | "gap.coordinator-in-chart"
  | "gap.coordinator-not-listed"
  | "gap.gate-in-chart"
  | "gap.field-unknown"
  | "gap.chart"
  | "gap.no-deputy"
  | "gap.capacity-unstated"
  | "gap.rank-unstated"
  | "gap.no-route"
  | "gap.other-addressee"
  | "gap.no-power"
  | "gap.no-substitution";

/** What an answer tells a reader: the rule file's own words, or a phrase of the engine. */
export type Message = Text | Phrase;

export function phrase(key: PhraseKey, args: Phrase["args"] = {}): Phrase {
  return { key, args };
}

export function isPhrase(message: Message): message is Phrase {
  return "key" in message;
}

import type { Command } from "commander";
import type { Text } from "../../document/text";
import type { TermKind } from "../../document/vocabulary";
import type { Entry } from "../../graph/book";
import { LISTABLE } from "../../inspect/listing";
import { CAPACITIES } from "../../question/question";
import { topicsIn } from "../../question/topics";
import { FORMATS as CHART_FORMATS } from "../chart-format";
import { FORMATS } from "../output";
import { QUESTION_OPTIONS } from "../question-options";
import type { Choice } from "./choice";
import { officesIn } from "./offices";
import { SHELLS } from "./replies";
import type { Rules } from "./rules";
import { commandsOf, type Value } from "./slot";

/** What values are taken from: the program itself, and the rules, of which the line may have named some. */
export interface Known extends Rules {
  readonly program: Command;
  /** What was typed of the value. */
  readonly typed: string;
}

/** What an option or argument takes: files; or names, one or a list of them, each perhaps with a state after a colon. */
export type Values =
  | { readonly kind: "files" }
  | {
      readonly kind: "names";
      readonly list?: "plain" | "with-states";
      readonly of: (known: Known) => readonly Choice[];
    };

/** What the options of these names take, whatever the help calls it. */
const BY_NAME: Readonly<Record<string, Values>> = {
  regulation: { kind: "names", list: "plain", of: regulations },
  reading: { kind: "names", of: readings },
  absent: { kind: "names", list: "with-states", of: offices },
  character: { kind: "names", list: "plain", of: terms("characters") },
  topic: { kind: "names", list: "plain", of: comparable },
};

/** What everything takes that the help calls so. A new command that uses these words is completed by them. */
const BY_WORD: Readonly<Record<string, Values>> = {
  office: { kind: "names", of: offices },
  from: { kind: "names", of: offices },
  "office|topic": { kind: "names", of: (known) => [...topics(known), ...offices(known)] },
  purpose: { kind: "names", of: terms("purposes") },
  document: { kind: "names", of: terms("documents") },
  matter: { kind: "names", of: terms("matters") },
  occasion: { kind: "names", of: terms("occasions") },
  capacity: { kind: "names", of: () => CAPACITIES.map((text) => ({ text })) },
  provision: { kind: "names", of: provisions },
  regulation: { kind: "names", of: regulations },
  regulations: { kind: "names", of: regulations },
  folder: { kind: "files" },
  shell: { kind: "names", of: () => SHELLS.map((text) => ({ text })) },
  kind: { kind: "names", of: () => LISTABLE.map((text) => ({ text })) },
  command: { kind: "names", of: ({ program }) => commandsOf(program).map(commandChoice) },
  file: { kind: "files" },
  files: { kind: "files" },
};

/** What may stand as a value of a command, where that is known. */
export function valuesFor({ name, called, choices }: Value, of: Command): Values | undefined {
  if (choices !== undefined) return { kind: "names", of: () => choices.map((text) => ({ text })) };
  if (called === "form") return { kind: "names", of: () => formsOf(of).map((text) => ({ text })) };
  return BY_NAME[name] ?? BY_WORD[called];
}

/** The forms that a command can put out. */
function formsOf(command: Command): readonly string[] {
  return command.name() === "chart" ? CHART_FORMATS : FORMATS;
}

/** A command, and what it is for. */
export function commandChoice(command: Command): Choice {
  return { text: command.name(), says: command.summary() || command.description() };
}

/** The states in which an absent official may be. */
export function states(known: Known): readonly Choice[] {
  return terms("states")(known);
}

/** What a comparison can be limited to. */
function comparable(known: Known): readonly Choice[] {
  const commands = Object.keys(QUESTION_OPTIONS).map((text) => ({ text }));
  return [...commands, ...(["purposes", "documents", "occasions"] as const).flatMap((kind) => terms(kind)(known))];
}

function terms(kind: TermKind): (known: Known) => readonly Choice[] {
  return ({ book: { vocabulary }, language }) =>
    [...vocabulary[kind].values()].map(({ id, label, aliases }) => ({
      text: id,
      says: label[language],
      also: [label.id, label.en, ...aliases],
    }));
}

function offices({ entries }: Known): readonly Choice[] {
  return officesIn(entries);
}

function topics({ entries }: Known): readonly Choice[] {
  return distinct(entries.flatMap(topicsIn).map(({ name, aliases }) => ({ text: name, also: aliases })));
}

function readings({ book, entries, language }: Known): readonly Choice[] {
  const canons = [...book.vocabulary.canons.values()];
  const own = entries.flatMap(({ graph }) => graph.regulation.readings);
  const option = ([id, label]: readonly [string, Text]): Choice => ({ text: id, says: label[language] });
  return distinct([...canons, ...own].flatMap(({ options }) => [...options].map(option)));
}

function provisions({ entries }: Known): readonly Choice[] {
  const all = entries.flatMap(({ graph }) => [...graph.regulation.provisions.values()]);
  return distinct(
    all.map(({ label, heading, gist }) => ({
      text: label,
      says: [heading, gist].filter((s) => s !== null).join(". "),
    })),
  );
}

/** Regions; and the ids of regulations where a region has several, or one was begun. */
function regulations({ book, typed }: Known): readonly Choice[] {
  const all = [...book.entries.values()];
  const ids = all.map(({ id, short }) => ({ text: id, says: short }));
  if (typed.includes("/")) return ids;
  const inRegion = new Map<string, number>();
  for (const { region } of all) inRegion.set(region.id, (inRegion.get(region.id) ?? 0) + 1);
  const several = ids.filter((_, i) => (inRegion.get((all[i] as Entry).region.id) as number) > 1);
  const regions = all.map(({ region, short }) => ({
    text: region.id,
    says: short,
    also: [region.name, ...region.aliases],
  }));
  return [...distinct(regions), ...several];
}

function distinct(choices: readonly Choice[]): readonly Choice[] {
  const first = new Map<string, Choice>();
  for (const choice of choices) if (!first.has(choice.text)) first.set(choice.text, choice);
  return [...first.values()];
}

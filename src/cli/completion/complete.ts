import type { Command } from "commander";
import { nameKeys } from "../../name/name";
import { clean } from "../../render/text/page";
import { beginning, type Choice, naming } from "./choice";
import type { Rules } from "./rules";
import { commandsOf, isRepeatable, optionsOf, type Slot, slotAt } from "./slot";
import { commandChoice, type Known, states, type Values, valuesFor } from "./values";

/** How a word may go on. */
export interface Completion {
  /** Files are for the shell to find. */
  readonly kind: "choices" | "files";
  readonly choices: readonly Choice[];
  /** Where in the word it stands what the choices are for. */
  readonly from: number;
  /** Whether a list may go on after it. */
  readonly isList: boolean;
}

const NOTHING: Completion = { kind: "choices", choices: [], from: 0, isList: false };

/** How the last word of a command line may go on. @param rules opens the rules, where they are needed */
export function complete(
  words: readonly string[],
  last: string,
  { program, rules }: { readonly program: Command; readonly rules: () => Rules | undefined },
): Completion {
  const slot = slotAt(program, words, last);
  if (slot.kind === "command") return plain(beginning(last, commandsOf(slot.of).map(commandChoice)));
  if (slot.kind === "option") return plain(beginning(last, optionChoices(slot)));
  const { from } = slot.value;
  const values = valuesFor(slot.value, slot.of);
  if (values === undefined) return NOTHING;
  if (values.kind === "files") return { ...NOTHING, kind: "files", from };
  const known = rules();
  return known === undefined
    ? NOTHING
    : printable(among(values, last, from, { ...known, program, typed: last.slice(from) }));
}

function plain(choices: readonly Choice[]): Completion {
  return { ...NOTHING, choices };
}

/** The options that may still be given: all that may be repeated, and the others once. */
function optionChoices({ of, given }: Slot & { kind: "option" }): readonly Choice[] {
  return optionsOf(of)
    .filter((option) => !given.includes(option) || isRepeatable(option))
    .flatMap(({ long, description }) => (long === undefined ? [] : [{ text: long, says: description }]));
}

/** A choice with anything in it that could steer a terminal is not offered. */
function printable(completion: Completion): Completion {
  const choices = completion.choices
    .filter(({ text }) => clean(text) === text)
    .map(({ text, says }) => ({ text, ...(says === undefined || says === "" ? {} : { says: clean(says) }) }));
  return { ...completion, choices };
}

function among(values: Values & { kind: "names" }, last: string, from: number, known: Known): Completion {
  const { abbreviations } = known.book.vocabulary;
  const choices = values.of(known);
  const single = (start: number, some: readonly Choice[]): Completion => ({
    ...NOTHING,
    choices: naming(last.slice(start), some, abbreviations),
    from: start,
    isList: values.list !== undefined,
  });
  if (values.list === undefined) return single(from, choices);
  const start = startOfItem(last, from, choices);
  const colon = values.list === "with-states" ? last.lastIndexOf(":") : -1;
  if (colon >= start) return single(colon + 1, states(known));
  return single(start, withoutNamed(last.slice(from, start), choices, known));
}

/** Where the last name of a list begins: a name may have commas of its own. */
function startOfItem(last: string, from: number, choices: readonly Choice[]): number {
  const later = [...last.matchAll(/[,;]\s*/g)].map(({ index, 0: gap }) => index + gap.length).filter((at) => at > from);
  const fits = [from, ...later].find((start) => {
    const typed = last.slice(start).toLowerCase();
    return /[,;]/.test(typed) && choices.some(({ text }) => text.toLowerCase().startsWith(typed));
  });
  return fits ?? later.at(-1) ?? from;
}

/** The choices that the list does not name already. */
function withoutNamed(before: string, choices: readonly Choice[], { book }: Known): readonly Choice[] {
  const keysOf = (name: string): readonly string[] => nameKeys(name, book.vocabulary.abbreviations);
  const named = new Set(before.split(/[,;]/).flatMap((item) => keysOf(item.replace(/:.*$/, ""))));
  return choices.filter(({ text, also = [] }) => ![text, ...also].flatMap(keysOf).some((key) => named.has(key)));
}

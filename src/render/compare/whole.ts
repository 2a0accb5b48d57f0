import { type Both, onBoth } from "../../compare/both";
import type { Comparison } from "../../compare/comparison";
import { COMMANDS } from "../../compare/topics";
import type { Language } from "../../document/text";
import type { Command, Vocabulary } from "../../document/vocabulary";
import { catalogue } from "../say";

import type { Wording } from "./office-words";
import { sectionsOf } from "./sections";
import type { Section } from "./told";

/** Topics of one command. */
export interface Chapter {
  readonly command: Command;
  readonly title: string;
  readonly sections: readonly Section[];
  /** The topics without a difference. */
  readonly agreed: readonly string[];
}

/** A whole comparison in words. */
export interface Whole {
  readonly title: string;
  readonly names: Both<string>;
  /** How many questions came to what. */
  readonly asked: string;
  readonly tallies: readonly string[];
  readonly remarks: readonly string[];
  readonly chapters: readonly Chapter[];
  /** The readings that it speaks of, by id. */
  readonly readings: readonly (readonly [id: string, label: string])[];
  readonly only: Both<{ readonly title: string; readonly names: string }>;
  readonly basis: string;
}

/** A comparison in words, to be set in any format. */
export function wholeOf(comparison: Comparison, vocabulary: Vocabulary, language: Language): Whole {
  const { comparing } = catalogue(language);
  const wording: Wording = { comparison, vocabulary, language, groups: new Map() };
  const names = { left: comparison.left.short, right: comparison.right.short };
  return {
    title: comparing.title(names.left, names.right),
    names,
    asked: comparing.asked(comparison.compared.length),
    tallies: talliesOf(comparison, names, language),
    remarks: remarksOf(comparison, language),
    chapters: COMMANDS.map((command) => chapterOf(command, wording)).filter((one) => one.sections.length > 0),
    readings: readingsIn(comparison, language),
    only: onBoth(
      (side, units) => ({
        title: comparing.onlyIn(names[side]),
        names: units.map((unit) => unit.name).join("; ") || comparing.nobody,
      }),
      comparison.only,
    ),
    basis: comparing.basis,
  };
}

function talliesOf({ counts }: Comparison, names: Both<string>, language: Language): string[] {
  const { tallies } = catalogue(language).comparing;
  const outcomes = ["different", "only-left", "only-right", "worded", "same"] as const;
  return outcomes
    .filter((outcome) => counts[outcome] > 0)
    .map((outcome) => tallies[outcome](counts[outcome], outcome === "only-left" ? names.left : names.right));
}

function remarksOf({ topics, unanswered }: Comparison, language: Language): string[] {
  const { comparing } = catalogue(language);
  const differences = topics.flatMap((topic) => topic.differences).length;
  return [
    differences === 0 ? comparing.noDifference : comparing.foldedTo(differences),
    ...(unanswered.length === 0 ? [] : [comparing.unanswered(unanswered.length)]),
  ];
}

function chapterOf(command: Command, wording: Wording): Chapter {
  const topics = wording.comparison.topics.filter((one) => one.command === command);
  const sections = sectionsOf(topics, wording);
  const agreed = sections.filter(({ items, see }) => items.length === 0 && see === null);
  const { commands } = catalogue(wording.language).comparing;
  return { command, title: commands[command], sections, agreed: agreed.map(({ title }) => title) };
}

/** Every reading on which a finding hangs; where the two regulations mean different things by one id, both. */
function readingsIn({ compared }: Comparison, language: Language): [string, string][] {
  const labels = new Map<string, Set<string>>();
  for (const { left, right } of compared.map(({ answers }) => answers))
    for (const { id, label } of [...left.readings, ...right.readings])
      labels.set(id, (labels.get(id) ?? new Set()).add(label[language]));
  return [...labels].map(([id, all]) => [id, [...all].join(" / ")]);
}

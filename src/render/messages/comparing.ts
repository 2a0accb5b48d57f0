import type { Outcome } from "../../compare/comparison";
import type { Command } from "../../document/vocabulary";

/** How many questions came to what. */
type Counts = Readonly<Record<Outcome, number>>;

/** The words of `compare`. */
export interface ComparingWords {
  readonly title: (left: string, right: string) => string;
  readonly commands: Readonly<Record<Command, string>>;
  /** What one question asks, in words. */
  readonly from: (offices: string) => string;
  readonly signs: string;
  readonly signsFor: (principals: string) => string;
  readonly absent: (offices: string, states: string) => string;
  readonly withMembers: (classes: string, but: string) => string;
  readonly membersOnly: (cls: string) => string;
  /** A long list of offices, and how it is spoken of again. */
  readonly group: (letter: string, offices: string) => string;
  readonly groupAgain: (letter: string, count: number) => string;
  /** The other topics, or narrower questions, that have the same difference. */
  readonly likewise: (topics: string) => string;
  /** For which topics something holds, where not for all that it stands under. */
  readonly onlyOn: (topics: string) => string;
  readonly within: (principals: string) => string;
  readonly withinLetters: (letters: string) => string;
  readonly see: (topics: string) => string;
  readonly overview: string;
  readonly asked: (questions: number) => string;
  readonly tallies: Readonly<Record<Exclude<Outcome, "silent">, (count: number, regulation: string) => string>>;
  readonly short: (counts: Counts) => string;
  readonly foldedTo: (differences: number) => string;
  readonly unanswered: (questions: number) => string;
  readonly agreed: string;
  readonly noDifference: string;
  readonly alike: string;
  readonly worded: string;
  /** Why a text names nobody. */
  readonly stops: Readonly<Record<"chart-missing" | "list-missing" | "not-listed", string>>;
  readonly silent: (nearest: string) => string;
  readonly under: (ids: string) => string;
  /** Whoever is asked about, where a difference is told once for several. */
  readonly concerned: string;
  /** What a station of a path does, but for passing on or receiving. */
  readonly acts: Readonly<Record<"screens" | "initials" | "copied", string>>;
  readonly readings: string;
  readonly onlyIn: (regulation: string) => string;
  readonly nobody: string;
  /** Under the whole: what it shows, and what it does not. */
  readonly basis: string;
}

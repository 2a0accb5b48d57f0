import type { Verdict } from "../../answer/answer";
import type { Command } from "../../document/vocabulary";

/** What a question is asked with, in words; empty where it leaves something open. */
export type Asking = Readonly<Record<AskingWord, string>>;

type AskingWord =
  | "from"
  | "to"
  | "thing"
  | "character"
  | "about"
  | "matter"
  | "principal"
  | "signer"
  | "capacity"
  | "delegated"
  | "represented"
  | "deputy"
  | "host"
  | "absent";

/** The kinds of terms that are the topic of a question. */
export type ThingKind = "purposes" | "documents" | "occasions";

/** Labels of the parts of a note. */
type NoteLabel = "date" | "question" | "command" | "articles" | "article" | "gist" | "blocks" | "page";

/** The words of a note in one language; `Catalogue` has what the answers themselves say. */
export interface NoteWords {
  /** What kind of paper it is. */
  readonly kind: string;
  readonly titles: Readonly<Record<Command, string>>;
  readonly labels: Readonly<Record<NoteLabel, string>>;
  /** What a verdict means, in a line. */
  readonly meanings: Readonly<Record<Verdict, string>>;
  /** What `answered` means where the asker has fixed a reading. */
  readonly answeredAsFixed: string;
  /** Said where something rests on an overlay, and not on the text alone. */
  readonly supplied: string;
  readonly fixed: (readings: string) => string;
  readonly months: readonly string[];
  /** A question as a whole sentence. */
  readonly asks: Readonly<Record<Command, (asking: Asking) => string>>;
  /** How a question speaks of a term, where its label does not do; by kind of term. */
  readonly things: Readonly<Record<ThingKind, Readonly<Record<string, string>>>>;
  readonly thing: (label: string, kind: ThingKind) => string;
  readonly absent: (names: string, count: number, state: string) => string;
  readonly capacities: Readonly<Record<"own" | "on-behalf" | "unstated", string>>;
  readonly delegation: Readonly<Record<"true" | "false", string>>;
  /** The regulation by its kind, place and number, and what it is about. */
  readonly regulation: (kind: string, place: string, number: string) => string;
  readonly about: (title: string) => string;
  readonly enacted: (day: string) => string;
  readonly ruleFile: (file: string, version: string | null, hash: string) => string;
  readonly overlay: (file: string, title: string, hash: string) => string;
  readonly madeBy: (program: string, day: string) => string;
  /** What the note is and is not. */
  readonly caution: readonly string[];
  readonly block: BlockWords;
}

/** The words of a signature block. */
interface BlockWords {
  /** Before the name of the one in whose name it is signed. */
  readonly onBehalf: string;
  /** In place of the form that the text leaves open. */
  readonly openForm: string;
  readonly formOpen: string;
  readonly name: string;
  readonly number: string;
  readonly ofClass: (title: string) => string;
  readonly unnamed: string;
  readonly certain: string;
  readonly asFixed: (readings: string) => string;
  readonly none: string;
}

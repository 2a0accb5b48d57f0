import type { Topic } from "../document/regulation";
import type { UnitNode } from "../graph/node";

/** A question as it was typed; every field is somebody's own words. */
export type Asked = AskedRoute | AskedSigners | AskedDeputies;

interface AskedBase {
  /** Ids or regions of regulations; empty: all that know the names. */
  readonly regulations?: readonly string[];
  readonly absent?: string;
  /** Readings that the asker fixes. */
  readonly readings?: readonly string[];
}

export interface AskedRoute extends AskedBase {
  readonly command: "route";
  readonly from: string;
  readonly to?: string;
  readonly for?: string;
  readonly about?: string;
  readonly character?: string;
}

export interface AskedSigners extends AskedBase {
  readonly command: "who-signs";
  readonly doc?: string;
  readonly onBehalf?: string;
  readonly signer?: string;
  readonly capacity?: string;
  readonly about?: string;
  readonly matter?: string;
  readonly delegated?: boolean;
}

export interface AskedDeputies extends AskedBase {
  readonly command: "deputize";
  readonly absent: string;
  readonly occasion?: string;
  readonly invitedBy?: string;
  readonly for?: string;
  readonly deputy?: string;
}

/** A question in the terms of one regulation. */
export type Question = RouteQuestion | SignersQuestion | DeputiesQuestion;

export interface Absence {
  readonly office: UnitNode;
  readonly state: string;
}

/** What a letter or a problem concerns: an office, or a topic in somebody's field. */
export type Subject =
  | { readonly kind: "unit"; readonly unit: UnitNode }
  | { readonly kind: "topic"; readonly topic: Topic };

interface QuestionBase {
  readonly absent: readonly Absence[];
}

export interface RouteQuestion extends QuestionBase {
  readonly command: "route";
  readonly from: UnitNode;
  readonly to: UnitNode | null;
  readonly purpose: string | null;
  readonly about: Subject | null;
  readonly characters: readonly string[];
}

export interface SignersQuestion extends QuestionBase {
  readonly command: "who-signs";
  readonly document: string | null;
  readonly onBehalf: UnitNode | null;
  readonly signer: UnitNode | null;
  readonly capacity: Capacity | null;
  readonly about: Subject | null;
  readonly matter: string | null;
  readonly delegated: boolean | null;
}

export interface DeputiesQuestion extends QuestionBase {
  readonly command: "deputize";
  readonly occasion: string | null;
  readonly invitedBy: UnitNode | null;
  readonly for: UnitNode | null;
  readonly deputy: UnitNode | null;
}

/** In what form somebody signs: the text says atas nama; gives the power without it; or gives no form. */
export const CAPACITIES = ["own", "on-behalf", "unstated"] as const;
export type Capacity = (typeof CAPACITIES)[number];

/** Why a question was not understood, as a value. */
export interface Misunderstanding {
  readonly code:
    | "unknown-office"
    | "unknown-term"
    | "unknown-topic"
    | "unknown-regulation"
    | "unknown-reading"
    | "conflicting-readings"
    | "conflicting-states"
    | "too-many-readings"
    | "too-many-ways"
    | "unreadable-text"
    | "no-folder"
    | "no-setting-place"
    | "uneditable-setting"
    | "unwritable-file"
    | "unknown-ending"
    | "conflicting-options"
    | "option-alone"
    | "unknown-date"
    | "file-exists"
    | "unknown-format"
    | "binary-to-terminal"
    | "unknown-provision"
    | "ambiguous-provision"
    | "unknown-list"
    | "unknown-shell"
    | "unclosed-quote"
    | "no-question-before"
    | "not-in-list"
    | "no-session-here"
    | "same-office"
    | "nothing-asked"
    | "one-regulation"
    | "two-regulations"
    | "no-provisions"
    | "too-long"
    | "too-many"
    | "nothing-loaded";
  /** The asker's own words, by the names that the message of this code expects. */
  readonly args: Readonly<Record<string, string>>;
  readonly suggestions: readonly string[];
}

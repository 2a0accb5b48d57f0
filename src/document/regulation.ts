import type { Source, Span } from "../source/source";
import type { Text } from "./text";
import type { Dimension } from "./vocabulary";

/*
 * A regulation that has been checked: every reference resolves, every optional part is filled in.
 * Offices and classes share one space of ids (`unit`).
 */

export interface Regulation {
  readonly id: string;
  readonly title: string;
  readonly short: string;
  readonly region: Region;
  readonly about: About;
  /** The rule file; every `place` of the regulation is a stretch of it, or of an overlay. */
  readonly source: Source;
  /** What others have supplied that the text leaves to an annex which it does not contain. */
  readonly overlays: readonly Overlay[];
  readonly place: Span;
  /** Every provision, in the order of the text. */
  readonly provisions: ReadonlyMap<string, Provision>;
  readonly offices: ReadonlyMap<string, Office>;
  readonly classes: ReadonlyMap<string, OfficeClass>;
  readonly memberships: readonly Membership[];
  readonly readings: readonly ReadingChoice[];
  readonly specialLists: readonly SpecialList[];
  readonly coordination: readonly Coordination[];
  readonly channels: readonly Channel[];
  readonly gates: readonly Gate[];
  readonly powers: readonly Power[];
  readonly substitutions: readonly Substitution[];
  readonly charts: readonly Chart[];
  readonly silences: readonly Silence[];
  readonly oddities: readonly Oddity[];
}

export interface Region {
  /** The first part of the regulation's id. */
  readonly id: string;
  readonly name: string;
  readonly aliases: readonly string[];
}

/** A file of a regency's own that supplies memberships from an annex, and cites it. */
export interface Overlay {
  /** What it was taken from, in its author's words. */
  readonly title: string;
  readonly source: Source;
  readonly place: Span;
}

/** What a reader may want to know of the regulation itself. */
export interface About {
  /** The version of the rule file, where it says so. */
  readonly version: string | null;
  readonly kind: string;
  readonly number: string;
  readonly year: number;
  readonly enacted: string;
  readonly promulgated: string | null;
  readonly inForce: string;
  readonly signatory: { readonly office: string; readonly name: string } | null;
  readonly repeals: readonly { readonly title: string; readonly cite: readonly string[] }[];
  readonly annexes: readonly { readonly title: string; readonly cite: readonly string[]; readonly inText: boolean }[];
}

/** One unit of the text, down to the last angka. */
export interface Provision {
  readonly label: string;
  readonly heading: string | null;
  /** What it says, in our own words. */
  readonly gist: Text | null;
  /** Why no rule rests on it, or null. */
  readonly notRoutable: string | null;
  /** The provision around it: the pasal of an ayat, the bab of a pasal. */
  readonly parent: string | null;
  readonly place: Span;
}

/** Why an answer stops where it does; the codes are those of the answer contract. */
export type GapCode =
  | "chart-missing"
  | "addressee-unstated"
  | "step-unnamed"
  | "capacity-unstated"
  | "rank-unstated"
  | "no-deputy"
  | "no-rule"
  | "not-listed"
  | "other-regulation"
  | "term-undefined";

/** On what a rule or an edge rests: any of `each` says it; `with` must be added to it. */
export interface Grounds {
  readonly each: readonly string[];
  readonly with: readonly string[];
  /** Where the rule file says so. */
  readonly place: Span;
}

/** An official, a unit with its head, or a body. */
export interface Office {
  readonly id: string;
  readonly name: string;
  readonly head: string;
  readonly kind: "official" | "unit" | "body" | "outside";
  readonly aliases: readonly string[];
  readonly cite: readonly string[];
  readonly place: Span;
}

/** A kind of office that rules speak of as one. */
export interface OfficeClass {
  readonly id: string;
  readonly name: string;
  readonly head: string;
  readonly aliases: readonly string[];
  /** Whether a unit that the text does not name belongs to it by its name. */
  readonly open: boolean;
  readonly cite: readonly string[];
  readonly place: Span;
}

/** `member` (an office or a class) belongs to `of` (a class). */
export interface Membership {
  readonly member: string;
  readonly of: string;
  readonly grounds: Grounds;
  /** The reading in which it belongs; null: in all. */
  readonly reading: string | null;
  /** What the reader should know when an answer rests on it. */
  readonly gap: { readonly code: GapCode; readonly says: Text } | null;
  readonly place: Span;
}

/** A choice that the words of this regulation leave open. */
export interface ReadingChoice extends Dimension {
  readonly cite: readonly string[];
  readonly place: Span;
}

/** An office whose own list stands beside the general list of a class it belongs to. */
export interface SpecialList {
  readonly office: string;
  readonly special: string;
  readonly general: string;
  readonly cite: readonly string[];
  readonly place: Span;
}

interface RuleBase {
  /** Unique in its regulation: the file's own id, or the section and number. */
  readonly id: string;
  readonly place: Span;
  readonly grounds: Grounds;
  /** The reading in which the rule is there at all; null: in all. */
  readonly reading: string | null;
  readonly conditions: readonly Condition[];
}

/** What must be so for a rule to hold. */
export interface Condition {
  readonly code: string;
  readonly says: Text;
}

/** Who coordinates whom, and in which field. */
export interface Coordination extends RuleBase {
  readonly kind: "coordination";
  readonly coordinator: string;
  readonly purposes: readonly string[];
  readonly field: { readonly cite: readonly string[]; readonly place: Span; readonly topics: readonly Topic[] } | null;
  readonly units: readonly { readonly unit: string; readonly cite: string; readonly place: Span }[];
  /** Set when the list is left to a chart that the text does not contain. */
  readonly chart: { readonly cite: readonly string[]; readonly among: readonly string[] } | null;
}

export interface Topic {
  readonly id: string;
  readonly name: string;
  readonly aliases: readonly string[];
  /** The provision that names it, where it is not the field's. */
  readonly cite: readonly string[];
}

/** Somebody whom a rule points to. */
export type Party =
  | { readonly kind: "unit"; readonly unit: string }
  /** Whoever coordinates the origin (`office`) or has the matter in its field (`topic`). */
  | { readonly kind: "coordinator"; readonly words: string; readonly by: readonly ("office" | "topic")[] }
  | { readonly kind: "unnamed"; readonly words: string };

export type Addressee = Party | { readonly kind: "upwards"; readonly words: string } | { readonly kind: "unstated" };

export interface Step {
  readonly act: "via" | "initials";
  readonly party: Party;
}

/** A path: from whom, for what, through whom, to whom. */
export interface Channel extends RuleBase {
  readonly kind: "channel";
  /** Whether it is the line of accountability itself, along which one's superiors stand. */
  readonly accountability: boolean;
  readonly from: readonly string[];
  readonly purposes: readonly string[];
  readonly steps: readonly Step[];
  readonly to: readonly Addressee[];
  readonly copies: readonly string[];
  readonly character: CharacterLimit | null;
  /** The channels whose place this one takes. */
  readonly insteadOf: readonly string[];
}

/** Letters of which kind a channel is for; the readings say whether all must be so, or one is enough. */
interface CharacterLimit {
  readonly of: readonly string[];
  readonly all: string | null;
  readonly any: string | null;
}

/** Who screens what comes from its own coordination list before it goes on. */
export interface Gate extends RuleBase {
  readonly kind: "gate";
  readonly holder: string;
  /** Whose proposals it screens; empty: those of the holder's own coordination list. */
  readonly from: readonly string[];
  readonly purposes: readonly string[];
  readonly to: Addressee;
}

/** Who may sign which documents, in whose name, within which limits. */
export interface Power extends RuleBase {
  readonly kind: "power";
  /** Whether the text itself limits each holder to its own field. */
  readonly fieldBound: boolean;
  readonly signers: readonly string[];
  readonly documents: readonly string[];
  /** The office that the text says it is signed atas nama, or null. */
  readonly principal: string | null;
  readonly delegated: boolean;
  /** The matters it is limited to; empty: any. */
  readonly matters: readonly string[];
  readonly paraf: readonly Party[];
}

/** Who stands in for whom. */
export interface Substitution extends RuleBase {
  readonly kind: "substitution";
  readonly deputies: readonly Party[];
  readonly represents: readonly string[];
  readonly occasion: string;
  /** Whether the deputy carries out duties and powers, or only represents. */
  readonly manner: "melaksanakan-tugas" | "mewakili";
  readonly appointer: string | null;
  readonly assigned: boolean;
  readonly invitedBy: readonly string[];
  readonly trigger: Trigger | null;
  /** The substitutions that must take hold before this one can. */
  readonly presupposes: readonly string[];
  /** Whether the text puts the deputies in the order in which they are listed. */
  readonly ranked: boolean;
  /** Words that speak of an order among the deputies without giving it. */
  readonly orderWords: string | null;
}

/** When a substitution takes hold. `absent` empty: when the represented office itself is. */
export interface Trigger {
  readonly absent: readonly string[];
  /** The word printed between each two neighbours of `absent`. */
  readonly joints: readonly Joint[];
  readonly states: readonly string[];
}

export type Joint = "dan" | "atau" | "/";

/** What the text leaves to a chart that it does not contain. */
export interface Chart extends RuleBase {
  readonly kind: "chart";
  readonly of: readonly string[];
}

/** A provision that comes near a question without answering it. */
export interface Silence extends RuleBase {
  readonly kind: "silence";
  readonly concerns: readonly string[];
  readonly purposes: readonly string[];
  readonly documents: readonly string[];
  readonly gap: GapCode;
  readonly says: Text;
}

export type Rule = Coordination | Channel | Gate | Power | Substitution | Chart | Silence;

/** In what way the rule file and the printed text may disagree. `as-printed`: only odd, and written down as it stands. */
export type OddityCode =
  | "missing-in-text"
  | "missing-in-index"
  | "heading-differs"
  | "stands-elsewhere"
  | "office-not-mentioned"
  | "connective-differs"
  | "as-printed";

/** Something odd in the printed text that the file knows of, so that it is no mistake of the file. */
export interface Oddity {
  readonly code: OddityCode;
  readonly cite: readonly string[];
  readonly says: Text;
  /** The words that it is about; null: whatever differs in this way there. */
  readonly detail: string | null;
  readonly place: Span;
}

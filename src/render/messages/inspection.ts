import type { Account } from "../../inspect/coverage";
import type { Role } from "../../inspect/roles";
import type { Use } from "../../inspect/uses";

/** The words with which one rule is told in one line. */
export interface RuleWords {
  readonly via: (steps: string) => string;
  readonly initials: (steps: string) => string;
  readonly copies: (names: string) => string;
  readonly unstated: string;
  readonly answers: (from: string, to: string) => string;
  readonly screens: (holder: string, purposes: string, whose: string) => string;
  /** The units that somebody coordinates. */
  readonly ownList: string;
  readonly ownField: string;
  readonly thenTo: (to: string) => string;
  readonly signs: (signers: string, documents: string) => string;
  readonly onBehalf: (principal: string) => string;
  readonly manner: Readonly<Record<"melaksanakan-tugas" | "mewakili", (deputies: string, offices: string) => string>>;
  /** The words that join absent officials; a slash stays one. */
  readonly joints: Readonly<Record<string, string>>;
  readonly when: (absent: string, states: string, several: boolean) => string;
  /** The represented office itself, where a rule names nobody else whose absence counts. */
  readonly itself: string;
  readonly appointed: (by: string) => string;
  readonly assigned: string;
  readonly ranked: string;
  readonly coordinates: (coordinator: string, units: number, purposes: string) => string;
  readonly field: (topics: string) => string;
  readonly listInChart: string;
  readonly chart: (offices: string) => string;
  readonly silent: (offices: string, says: string) => string;
  readonly character: (characters: string) => string;
  readonly insteadOf: (articles: string) => string;
  /** The one reading in which a rule is there, by its label. */
  readonly reading: (label: string) => string;
}

/** The words of `coverage`, `cite`, `show` and `list`. */
export interface InspectionWords {
  readonly accounts: Readonly<Record<Account, string>>;
  /** Why no rule rests on a provision, by its code. */
  readonly reasons: Readonly<Record<string, string>>;
  /** What rests on a provision, but for rules, which `rule` tells. */
  readonly uses: Readonly<Record<OtherUse, (args: Readonly<Record<string, string>>) => string>>;
  /** The same in a word or two. */
  readonly useWords: Readonly<Record<OtherUse, (args: Readonly<Record<string, string>>) => string>>;
  readonly roles: Readonly<Record<Role, string>>;
  readonly kinds: Readonly<Record<"official" | "unit" | "body" | "outside" | "class", string>>;
  readonly labels: Readonly<Record<InspectionLabel, string>>;
  readonly more: (count: number) => string;
  readonly testedBy: (count: number) => string;
  readonly testedShare: (tested: number, used: number) => string;
  readonly complete: (provisions: number) => string;
  readonly incomplete: (forgotten: number, contradicted: number) => string;
}

type OtherUse = Exclude<Use["kind"], "rule">;

/** Short labels of these commands. */
type InspectionLabel =
  | "untested"
  | "tested"
  | "around"
  | "parts"
  | "rests"
  | "nothingRests"
  | "passage"
  | "noPassage"
  | "notRoutable"
  | "as"
  | "pointed"
  | "reading"
  | "head"
  | "aliases"
  | "defined"
  | "unlisted"
  | "belongsTo"
  | "members"
  | "open"
  | "coordinatedBy"
  | "screenedBy"
  | "specialList"
  | "kind";

import type { Check, Verdict } from "../../answer/answer";
import type { PhraseKey } from "../../answer/phrase";
import type { Fault } from "../../cases/check";
import type { DiagnosticCode } from "../../diagnostic/diagnostic";
import type { Misunderstanding } from "../../question/question";
import type { ComparingWords } from "./comparing";
import type { InspectionWords, RuleWords } from "./inspection";
import type { ReasonWords } from "./reasons";
import type { HomeWords } from "./setting";
import type { VerificationWords } from "./verification";

/** The arguments of a message, in the language of the catalogue; a list is there as one string. */
export type Args = Readonly<Record<string, string>>;

/** All words of one language. A key without words is a type error. */
export interface Catalogue {
  readonly phrases: Readonly<Record<PhraseKey, (args: Args) => string>>;
  readonly diagnostics: Readonly<Record<DiagnosticCode, (args: Args) => string>>;
  readonly misunderstandings: Readonly<Record<Misunderstanding["code"], (args: Args) => string>>;
  readonly home: HomeWords;
  /** Why a rule does not apply. */
  readonly checks: Readonly<Record<Check, string>>;
  /** The same, where it can be said more exactly of the rule or the question. */
  readonly rejections: RejectionWords;
  readonly verdicts: Readonly<Record<Verdict, string>>;
  readonly words: Readonly<Record<Word, string>>;
  readonly didYouMean: (names: readonly string[]) => string;
  /** What differs in a case, in words. */
  readonly caseFaults: Readonly<Record<Fault["kind"], (args: Args) => string>>;
  readonly caseCoverage: (tested: number, used: number) => string;
  readonly tally: (passed: number, failed: number) => string;
  readonly faults: (count: number, files: number) => string;
  readonly warnings: (count: number, files: number) => string;
  /** One rule in one line. */
  readonly rule: RuleWords;
  readonly inspection: InspectionWords;
  readonly verification: VerificationWords;
  readonly reasons: ReasonWords;
  readonly comparing: ComparingWords;
  /** `and` before the last of several. */
  readonly and: string;
  /** `or` before the last of several. */
  readonly or: string;
}

interface RejectionWords {
  /** Of a substitution: whoever would stand in is absent too. */
  readonly deputyAway: string;
  /** In which readings a rule is not there. */
  readonly fails: (readings: string) => string;
  /** In whose name a power is, and whose was asked about. */
  readonly otherName: (principal: string, asked: string) => string;
  /** A power over documents of somebody else than was asked about. */
  readonly notOf: (asked: string) => string;
}

/** Single words and short labels of the text output. */
type Word =
  | "answer"
  | "condition"
  | "subject"
  | "deadline"
  | "supplied"
  | "textStops"
  | "note"
  | "readingsDiffer"
  | "if"
  | "and-if"
  | "or-if"
  | "always"
  | "unnamed"
  | "own"
  | "on-behalf"
  | "unstated"
  | "by-appointment"
  | "by-assignment"
  | "appointer"
  | "unlisted"
  | "error"
  | "warning"
  | "known"
  | "seeHelp"
  | "nothing"
  | "explicit"
  | "composed"
  | "rejected"
  | "nothingMore";

import type { Diagnostic } from "../diagnostic/diagnostic";
import type { Misunderstanding } from "../question/question";
import type { Source } from "../source/source";

/** Where text goes. */
export interface Stream {
  readonly write: (text: string) => void;
  readonly isTTY: boolean;
  readonly columns: number | undefined;
}

/** The rule files as they are found: their texts, and the files that could not be read. */
export interface RuleFiles {
  readonly vocabulary: Source;
  readonly regulations: readonly Source[];
  readonly cases: readonly Source[];
  readonly unreadable: readonly Diagnostic[];
}

/** Everything outside the program that a command may touch; tests hand in their own. */
export interface Shell {
  readonly args: readonly string[];
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly out: Stream;
  readonly err: Stream;
  readonly version: string;
  /** The shipped rule files; or the given ones, with the shipped vocabulary. */
  readonly readRules: (files?: readonly string[]) => RuleFiles;
  /** A text of the user's own, or why it cannot be read. */
  readonly readText: (path: string) => Source | Misunderstanding;
}

/** What the exit status of the program means. A check that finds differences ends as a fault does. */
export const EXIT = {
  answered: 0,
  fault: 1,
  differs: 1,
  misunderstood: 2,
  silent: 3,
  ambiguous: 4,
  brokenRules: 5,
} as const;

import type { Place } from "../source/source";

/** Everything that can be wrong with a rule file or the vocabulary; `render/messages` says each in words. */
export type DiagnosticCode =
  | "file-unreadable"
  | "yaml-syntax"
  | "empty-file"
  | "unknown-key"
  | "missing-key"
  | "wrong-value"
  | "id-path-mismatch"
  | "duplicate-id"
  | "name-taken"
  | "unknown-office"
  | "unknown-term"
  | "unknown-provision"
  | "ambiguous-provision"
  | "unknown-reading"
  | "unknown-rule"
  | "malformed-provision"
  | "orphan-provision"
  | "class-cycle"
  | "own-coordinator"
  | "nothing-to-extend"
  | "nothing-left-open"
  | "not-left-open"
  | "trigger-joints"
  | "forgotten-provision"
  | "contradicted-provision";

/** Why a text is no YAML that can be read: the `reason` of `yaml-syntax`. */
export type SyntaxFault =
  | "alias"
  | "escape"
  | "indent"
  | "start"
  | "colon"
  | "unclosed"
  | "several-documents"
  | "tab"
  | "tag"
  | "unexpected"
  | "no-mapping"
  | "too-much";

/** What a value must be: the `shape` of `wrong-value`, beside what is `expected`. */
export type Shape =
  | "choice"
  | "type"
  | "id"
  | "date"
  | "pattern"
  | "filled"
  | "at-least"
  | "at-most"
  | "one-key"
  | "absent";

/** Something wrong with the input, as a value: what, where, and what may help. */
export interface Diagnostic {
  readonly code: DiagnosticCode;
  /** The user's own words, by the names that the message of this code expects. */
  readonly args: Readonly<Record<string, string>>;
  readonly place: Place;
  /** Other places that the message speaks of, such as the first of two duplicates. */
  readonly related: readonly Place[];
  /** What may have been meant, best first. */
  readonly suggestions: readonly string[];
}

/** Collects diagnostics, so that a stage can say everything that is wrong at once. */
export class Findings {
  readonly all: Diagnostic[] = [];

  add(
    code: DiagnosticCode,
    place: Place,
    args: Record<string, string> = {},
    more: { related?: Place[]; suggestions?: string[] } = {},
  ): void {
    const found = { code, args, place, related: more.related ?? [], suggestions: more.suggestions ?? [] };
    if (!this.all.some((one) => isSame(one, found))) this.all.push(found);
  }
}

/** Whether two say the same of the same place: what is read more than once is wrong once. */
function isSame(one: Diagnostic, other: Diagnostic): boolean {
  const { source, start, end } = one.place;
  return (
    one.code === other.code &&
    source === other.place.source &&
    start === other.place.start &&
    end === other.place.end &&
    Object.entries(one.args).every(([name, value]) => other.args[name] === value)
  );
}

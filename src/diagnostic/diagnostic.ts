import { LIMITS } from "../limits";
import type { Place, Source } from "../source/source";

/** Everything that can be wrong with a rule file or the vocabulary; `render/messages` says each in words. */
export type DiagnosticCode =
  | "file-unreadable"
  | "too-many-files"
  | "too-many-entries"
  | "more-faults"
  | "yaml-syntax"
  | "empty-file"
  | "other-kind"
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

/**
 * Collects diagnostics, so that a stage can say everything that is wrong at once: what is wrong twice at one place is told
 * once, and of what is wrong everywhere only the first hundred.
 */
export class Findings {
  readonly all: Diagnostic[] = [];
  /** How many were found, also of those that are not told. */
  count = 0;
  /** What is told of each source. */
  private readonly bySource = new Map<Source, Set<string>>();

  add(
    code: DiagnosticCode,
    place: Place,
    args: Record<string, string> = {},
    more: { related?: Place[]; suggestions?: string[] | (() => string[]) } = {},
  ): void {
    const told = this.bySource.get(place.source) ?? new Set();
    this.bySource.set(place.source, told);
    const key = JSON.stringify([code, place.start, place.end, args]);
    if (told.has(key)) return;
    this.count += 1;
    if (told.size > LIMITS.faultsOfFile || this.all.length > LIMITS.faults) return;
    told.add(key);
    const isLast = told.size > LIMITS.faultsOfFile || this.all.length === LIMITS.faults;
    if (isLast) this.all.push({ code: "more-faults", args: {}, place, related: [], suggestions: [] });
    else this.all.push({ code, args, place, related: more.related ?? [], suggestions: listed(more.suggestions) });
  }

  /** Takes what was found elsewhere. */
  take(found: readonly Diagnostic[]): void {
    for (const { code, place, args, related, suggestions } of found)
      this.add(code, place, { ...args }, { related: [...related], suggestions: [...suggestions] });
  }
}

/** What may help is looked for only where it will be told. */
function listed(suggestions: string[] | (() => string[]) = []): readonly string[] {
  return typeof suggestions === "function" ? suggestions() : suggestions;
}

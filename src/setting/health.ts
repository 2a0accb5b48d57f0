import type { Diagnostic } from "../diagnostic/diagnostic";

/** How it stands with one thing: it is well, it is worth knowing, it is wrong. */
export type Health = "well" | "note" | "wrong";

/** What is examined, one line each. */
export type Examined =
  | "program"
  | "node"
  | "user-file"
  | "folder-file"
  | "regulation"
  | "lang"
  | "rules"
  | "rule-files"
  | "cache"
  | "output"
  | "encoding";

/** Everything that `doctor` can find; the words of both languages say each. */
export type HealthKey =
  | "program"
  | "node"
  | "node-old"
  | "file-found"
  | "file-absent"
  | "file-nowhere"
  | "file-faulty"
  | "no-folder-file"
  | "regulation"
  | "regulation-all"
  | "regulation-unknown"
  | "lang"
  | "lang-ignored"
  | "rules-folder"
  | "rules-folder-missing"
  | "rule-files"
  | "rule-files-faulty"
  | "cache"
  | "cache-off"
  | "cache-closed"
  | "output"
  | "encoding"
  | "encoding-plain";

/** What was examined, and what was found. */
export interface Finding {
  readonly about: Examined;
  readonly key: HealthKey;
  readonly health: Health;
  /** Words that are the same in every language, by the names that the message of this key expects. */
  readonly args: Readonly<Record<string, string>>;
  /** The fault that it is, of a file. */
  readonly fault?: Diagnostic;
}

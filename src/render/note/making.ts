import type { Language } from "../../document/text";
import type { Vocabulary } from "../../document/vocabulary";
import type { Day } from "./day";

/** What a note is made with. */
export interface Making {
  readonly vocabulary: Vocabulary;
  readonly language: Language;
  readonly command: string;
  readonly day: Day;
  /** The program's name and version. */
  readonly program: string;
  /** The SHA-256 of a text, in hexadecimal digits. */
  readonly fingerprint: (text: string) => string;
  /** Whether every finding is told with its derivation, and what was rejected with the reason. */
  readonly explained?: boolean;
  /** Whether the signature blocks are there. */
  readonly block?: boolean;
}

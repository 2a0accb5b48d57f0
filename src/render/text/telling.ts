import type { Language } from "../../document/text";
import type { Vocabulary } from "../../document/vocabulary";
import type { Sheet } from "./page";

/** What an answer is told with: whose terms, on what sheet, in which language. */
export interface Telling {
  readonly vocabulary: Vocabulary;
  readonly sheet: Sheet;
  readonly language: Language;
}

/** The same on a sheet of another width. */
export function narrowed(telling: Telling, width: number): Telling {
  return { ...telling, sheet: { ...telling.sheet, width } };
}

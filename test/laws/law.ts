import type { Case } from "./case";

/** Something that is so whatever is asked of whatever regulation. */
export interface Law {
  readonly id: string;
  readonly wording: string;
  /** What contradicts the law in a case, in readable lines; nothing where it holds. */
  readonly broken: (of: Case) => readonly string[];
}

import type { Finding } from "../answer/answer";
import type { Substitution } from "../document/regulation";

/** In which manners the text puts a deputy in: to carry out duties and powers, or only to represent; empty for no deputy. */
export function mannersOf({ rules }: Finding): readonly Substitution["manner"][] {
  return [...new Set(rules.flatMap((rule) => (rule.kind === "substitution" ? [rule.manner] : [])))].sort();
}

import type { Answer } from "../../answer/answer";
import type { Provision, Regulation } from "../../document/regulation";
import type { Language } from "../../document/text";

/** A provision that is cited, with what it says in short. */
export interface Article {
  readonly label: string;
  readonly gist: string;
}

/** Every provision that is cited, with what it says in short, in the order of the text. */
export function articlesOf(cites: readonly string[], { provisions }: Regulation, language: Language): Article[] {
  const cited = new Set(cites);
  return [...provisions.values()]
    .filter(({ label }) => cited.has(label))
    .map((provision) => ({ label: provision.label, gist: gistOf(provision, language) }));
}

/** Everything that an answer cites. */
export function citesIn({ findings, gaps, readings }: Answer): string[] {
  const because = [...findings, ...findings.flatMap((finding) => finding.conditions), ...gaps, ...readings];
  return because.flatMap((one) => one.because);
}

/** What a provision says in short, else its heading. */
function gistOf({ gist, heading }: Pick<Provision, "gist" | "heading">, language: Language): string {
  return gist?.[language] ?? heading ?? "";
}

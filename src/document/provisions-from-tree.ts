import type { Findings } from "../diagnostic/diagnostic";
import { nearest } from "../diagnostic/nearest";
import { isHeading, labelSteps, parentLabel, tidyLabel } from "./citation";
import { Reader, textOf, type Word } from "./reader";
import type { Provision } from "./regulation";

/** The index of the text. Pasal belong to the bab, bagian or paragraf printed before them. */
export function provisionsFromTree(root: Reader, findings: Findings): Map<string, Provision> {
  const all = new Map<string, Provision>();
  let heading: string | null = null;
  for (const { key, value } of root.sub("provisions").entries()) {
    const steps = labelSteps(key.text);
    if (steps === undefined || tidyLabel(key.text) !== key.text) {
      findings.add("malformed-provision", key.place, { cite: key.text });
      continue;
    }
    const within = parentLabel(key.text);
    if (within !== null && !all.has(within))
      findings.add("orphan-provision", key.place, { cite: key.text, parent: within });
    if (isHeading(key.text)) heading = key.text;
    const parent = within ?? (key.text.startsWith("Pasal ") ? heading : null);
    const reader = new Reader(value);
    all.set(key.text, {
      label: key.text,
      heading: reader.string("heading") ?? null,
      gist: (value.kind === "scalar" ? textOf(value) : reader.text("gist")) ?? null,
      notRoutable: reader.string("not-routable") ?? null,
      parent,
      place: key.place,
    });
  }
  return all;
}

/** Resolves citations against the index; each that does not resolve is an error at its own place. */
export class Citations {
  /** Places whose citation has been found wrong already. */
  private readonly told = new Set<number>();

  constructor(
    private readonly index: ReadonlyMap<string, Provision>,
    private readonly findings: Findings,
  ) {}

  all(words: readonly Word[]): string[] {
    return words.map((word) => this.one(word)).filter((label) => label !== undefined);
  }

  one({ text, place }: Word): string | undefined {
    const found = this.find(text);
    if (found.length !== 1 && this.told.has(place.start)) return undefined;
    if (found.length !== 1) this.told.add(place.start);
    if (found.length === 1) return found[0];
    if (found.length > 1)
      this.findings.add("ambiguous-provision", place, { cite: text, both: found.join(" / ") }, { suggestions: found });
    else
      this.findings.add(
        "unknown-provision",
        place,
        { cite: text },
        { suggestions: () => nearest(text, this.index.keys(), 2) },
      );
    return undefined;
  }

  /** The labels that `text` may mean: none, one, or those of a pasal that is printed twice. */
  find(text: string): string[] {
    return findLabels(this.index, text);
  }
}

/** The labels of an index that a citation may mean: one; several where a pasal is printed twice; or none. */
export function findLabels(index: ReadonlyMap<string, Provision>, text: string): string[] {
  if (index.has(text)) return [text];
  const label = tidyLabel(text);
  if (index.has(label)) return [label];
  const folded = [...index.keys()].find((key) => key.toLowerCase() === label.toLowerCase());
  if (folded !== undefined) return [folded];
  const pasal = /^(Pasal \d+[A-Z]?)( .*)?$/.exec(label);
  if (pasal === null) return [];
  const [, head, rest = ""] = pasal;
  return [...index.keys()].filter(
    (key) => key.startsWith(`${head} (`) && key.endsWith(`)${rest}`) && key.replace(/ \([^)]*\)/, "") === label,
  );
}

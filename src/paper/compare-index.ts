import { parentLabel } from "../document/citation";
import type { Provision, Regulation } from "../document/regulation";
import { words } from "../name/name";
import type { Difference } from "./difference";
import type { Paper, Passage } from "./paper";

/** What the index and the copy have in different places, under different headings, or only one of them. */
export function compareIndex(paper: Paper, regulation: Regulation): Difference[] {
  const unmatched = new Map<string, Passage[]>();
  for (const one of paper.passages) unmatched.set(one.label, [...(unmatched.get(one.label) ?? []), one]);
  const missing = new Set([...regulation.provisions.keys()].filter((label) => !unmatched.has(label)));
  const absent = new Set(regulation.about.annexes.filter((a) => !a.inText).flatMap((a) => a.cite));
  const known = [...regulation.provisions.values()].flatMap((provision) => {
    const passage = unmatched.get(provision.label)?.shift();
    if (passage !== undefined) return [...headings(provision, passage), ...surroundings(provision, passage)];
    return absent.has(provision.label) || within(provision.label, missing)
      ? []
      : [difference("missing-in-text", provision, "", "")];
  });
  const surplus = [...unmatched.values()].flat().sort((a, b) => a.place.start - b.place.start);
  const added = new Set(surplus.map((one) => one.label));
  const outermost = surplus.filter((one) => !within(one.label, added));
  return [...known, ...outermost.map((one) => difference("missing-in-index", one, "", one.heading ?? one.text))];
}

/** Whether a provision is part of one of these, which speaks for it. */
function within(label: string, labels: ReadonlySet<string>): boolean {
  const around = parentLabel(label);
  return around !== null && (labels.has(around) || within(around, labels));
}

/** A heading is compared by its words; that of a list item is the item's own text. */
function headings(provision: Provision, passage: Passage): Difference[] {
  if (provision.heading === null && passage.heading === null) return [];
  const found = passage.heading ?? (provision.heading === null ? "" : passage.text);
  if (folded(provision.heading ?? "") === folded(found)) return [];
  return [difference("heading-differs", provision, provision.heading ?? "", found)];
}

function surroundings(provision: Provision, passage: Passage): Difference[] {
  if (provision.parent === passage.parent) return [];
  return [difference("stands-elsewhere", provision, provision.parent ?? "", passage.parent ?? "")];
}

function folded(heading: string): string {
  return words(heading).join("");
}

function difference(
  code: Difference["code"],
  { label, place }: Pick<Provision, "label" | "place">,
  expected: string,
  found: string,
): Difference {
  return { code, cite: [label], rule: null, expected, found, place };
}

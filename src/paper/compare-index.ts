import { parentLabel } from "../document/citation";
import type { Provision, Regulation } from "../document/regulation";
import { words } from "../name/name";
import { type Place, placeIn } from "../source/source";
import type { Difference } from "./difference";
import type { Paper, Passage } from "./paper";

/** What the index and the copy have in different places, under different headings, or only one of them. */
export function compareIndex(paper: Paper, regulation: Regulation): Difference[] {
  const { pairs, missing, surplus } = matched(paper, regulation);
  const annexed = new Set(regulation.about.annexes.filter((a) => !a.inText).flatMap((a) => a.cite));
  const unpaired = new Set([...missing, ...surplus].map((one) => one.label));
  return [
    ...pairs.flatMap((pair) => [...headings(pair), ...surroundings(pair, unpaired)]),
    ...outermost(missing)
      .filter((one) => !annexed.has(one.label))
      .map((one) => difference("missing-in-text", one, "", "")),
    ...outermost(surplus).map((one) => difference("missing-in-index", one, "", one.heading ?? one.text)),
  ];
}

interface Pair {
  readonly provision: Indexed;
  readonly passage: Passage;
}

/** A provision of the index, and its place in the rule file. */
type Indexed = Omit<Provision, "place"> & { readonly place: Place };

/** Each provision with its passage, and what has no counterpart. */
function matched(paper: Paper, regulation: Regulation) {
  const left = new Map<string, Passage[]>();
  for (const one of paper.passages) left.set(one.label, [...(left.get(one.label) ?? []), one]);
  const pairs: Pair[] = [];
  const missing: Indexed[] = [];
  for (const one of regulation.provisions.values()) {
    const provision: Indexed = { ...one, place: placeIn(regulation, one.place) };
    const passage = left.get(provision.label)?.shift();
    if (passage === undefined) missing.push(provision);
    else pairs.push({ provision, passage });
  }
  const surplus = [...left.values()].flat().sort((a, b) => a.place.start - b.place.start);
  return { pairs, missing, surplus };
}

/** Those that are part of no other: what has no counterpart speaks for all that is in it. */
function outermost<T extends { readonly label: string }>(all: readonly T[]): T[] {
  const labels = new Set(all.map((one) => one.label));
  return all.filter((one) => !within(one.label, labels));
}

/** Whether a provision is part of one of these, which speaks for it. */
function within(label: string, labels: ReadonlySet<string>): boolean {
  const around = parentLabel(label);
  return around !== null && (labels.has(around) || within(around, labels));
}

/** A heading is compared by its words; that of a list item is the item's own text. */
function headings({ provision, passage }: Pair): Difference[] {
  if (provision.heading === null && passage.heading === null) return [];
  const found = passage.heading ?? passage.text;
  const expected = provision.heading ?? "";
  return folded(expected) === folded(found) ? [] : [difference("heading-differs", provision, expected, found)];
}

/** Where the heading around it is missing on one side, that is told already. */
function surroundings({ provision, passage }: Pair, unpaired: ReadonlySet<string>): Difference[] {
  const around = [provision.parent ?? "", passage.parent ?? ""] as const;
  if (around[0] === around[1] || around.some((label) => unpaired.has(label))) return [];
  return [difference("stands-elsewhere", provision, ...around)];
}

function folded(heading: string): string {
  return words(heading).join("");
}

function difference(
  code: Difference["code"],
  { label, place }: Pick<Indexed, "label" | "place">,
  expected: string,
  found: string,
): Difference {
  return { code, cite: [label], rule: null, expected, found, place };
}

import type { Source } from "../source/source";
import { Labels } from "./labels";
import { outlineOf, type Piece } from "./outline";
import type { Paper, Passage } from "./paper";

/**
 * Reads a copy of a regulation. Its structure is found from its markers alone; `index`, the labels by which the
 * provisions are known, only decides what a marker that says no more than a number is called.
 */
export function paperFromText(source: Source, index: ReadonlySet<string>): Paper {
  const pieces = outlineOf(source);
  const labels = new Labels(pieces, index);
  const passages: Passage[] = [];
  for (const piece of pieces) {
    const label = labels.of(piece);
    if (label === undefined) continue;
    const own = passageOf(piece, label, labels.around(piece), source);
    const lead = labels.isAbove(piece) && own.text !== "" ? leadOf(own, piece) : [];
    passages.push(lead.length > 0 ? { ...own, text: "" } : own, ...lead, ...inside(piece, label, labels, source));
  }
  return { source, passages };
}

function inside(piece: Piece, label: string, labels: Labels, source: Source): Passage[] {
  return labels
    .ofItems(piece, label)
    .flatMap(({ item, label: own }) => [passageOf(item, own, label, source), ...inside(item, own, labels, source)]);
}

function passageOf(piece: Piece, label: string, parent: string | null, source: Source): Passage {
  const place = { source, start: piece.start, end: piece.end };
  return { label, heading: joined(piece.heading) || null, text: joined(piece.text), parent, place };
}

/** The running text between the heading of a bab, bagian or paragraf and what stands under it. */
function leadOf(own: Passage, piece: Piece): Passage[] {
  return [
    {
      ...own,
      label: `${own.label} (alinea pembuka)`,
      heading: null,
      parent: own.label,
      place: { ...own.place, end: piece.end },
    },
  ];
}

/** Lines as one; a word that a line end cuts in two is put together. */
function joined(parts: readonly string[]): string {
  return parts
    .reduce(
      (all, part) => (/\p{Ll}-$/u.test(all.slice(-2)) && /^\p{Ll}/u.test(part) ? all + part : `${all} ${part}`),
      "",
    )
    .trim();
}

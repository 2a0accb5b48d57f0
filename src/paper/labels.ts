import { type Item, RANKS } from "./markers";
import type { Piece } from "./outline";

type Step = "ayat" | "huruf" | "angka";

/** Gives the pieces of an outline the labels by which they are cited. */
export class Labels {
  /** How often each pasal is printed. */
  private readonly printed = new Map<string, number>();
  private readonly known = new Map<Piece, { label: string; parent: string | null }>();

  constructor(
    pieces: readonly Piece[],
    private readonly index: ReadonlySet<string>,
  ) {
    for (const piece of pieces) {
      const step = stepOf(piece);
      if (piece.marker.kind === "pasal") this.printed.set(step, (this.printed.get(step) ?? 0) + 1);
    }
    const open: { rank: number; label: string }[] = [];
    for (const piece of pieces) {
      const rank = RANKS.indexOf(piece.marker.kind);
      if (rank >= 0) while ((open.at(-1)?.rank ?? -1) >= rank) open.pop();
      const parent = rank >= 0 || piece.marker.kind === "pasal" ? (open.at(-1)?.label ?? null) : null;
      const label = rank >= 0 ? joined(parent, stepOf(piece)) : this.unranked(piece);
      if (label === undefined) continue;
      if (rank >= 0) open.push({ rank, label });
      this.known.set(piece, { label, parent });
    }
  }

  /** The label of a heading, pasal or opening; undefined for one that is left out of an index by custom. */
  of(piece: Piece): string | undefined {
    return this.known.get(piece)?.label;
  }

  /** The label of the heading that a piece stands under. */
  around(piece: Piece): string | null {
    return this.known.get(piece)?.parent ?? null;
  }

  /** Whether a piece is a heading that pasal stand under. */
  isAbove(piece: Piece): boolean {
    return RANKS.includes(piece.marker.kind);
  }

  /**
   * The labels of the items in a piece. `(1)` right under a pasal is an ayat and a letter a huruf; a bare number is
   * what the index has: an ayat or an angka. Where it has neither, it is what the items before it are, else an angka.
   */
  ofItems(piece: Piece, label: string): { item: Piece; label: string }[] {
    let before: Step | undefined;
    return piece.inside.map((item) => {
      const marker = item.marker as Item;
      const steps = stepsFor(marker, piece.marker.kind === "pasal");
      const fallback = before !== undefined && steps.includes(before) ? before : (steps.at(-1) as Step);
      const step = steps.find((s) => this.index.has(`${label} ${numbered(s, marker)}`)) ?? fallback;
      before = step;
      return { item, label: `${label} ${numbered(step, marker)}` };
    });
  }

  private unranked(piece: Piece): string | undefined {
    const step = stepOf(piece);
    if (piece.marker.kind === "pasal") return this.pasal(piece, step);
    return OPTIONAL.test(step) && !this.index.has(step) ? undefined : step;
  }

  /** A pasal that is printed twice is told apart by its heading. */
  private pasal(piece: Piece, step: string): string {
    const told = `${step} (${piece.heading.join(" ")})`;
    const isTwin = (this.printed.get(step) ?? 0) > 1;
    return piece.heading.length > 0 && (isTwin || this.index.has(told)) ? told : step;
  }
}

/** What an index may leave out: the enacting words, and an explanation. */
const OPTIONAL = /^(Menetapkan|Penjelasan)/;

function stepsFor({ style }: Item, underPasal: boolean): readonly Step[] {
  if (style.includes("a")) return ["huruf"];
  if (!underPasal) return ["angka"];
  return style === "(1)" ? ["ayat"] : ["ayat", "angka"];
}

function numbered(step: Step, { number }: Item): string {
  return step === "ayat" ? `ayat (${number})` : `${step} ${number}`;
}

function stepOf({ marker }: Piece): string {
  return marker.kind === "item" ? marker.number : marker.step;
}

function joined(parent: string | null, step: string): string {
  return parent === null ? step : `${parent} ${step}`;
}

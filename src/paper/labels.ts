import { type Item, type Opening, RANKS } from "./markers";
import type { Piece } from "./outline";

type Step = "ayat" | "huruf" | "angka";

/** Gives the pieces of an outline the labels by which they are cited. */
export class Labels {
  /** The pasal that are printed more than once. */
  private readonly twins = new Set<string>();
  private readonly known = new Map<Piece<Opening>, { label: string; parent: string | null }>();

  constructor(
    pieces: readonly Piece<Opening>[],
    private readonly index: ReadonlySet<string>,
  ) {
    const printed = new Set<string>();
    for (const { marker } of pieces.filter((piece) => piece.marker.kind === "pasal")) {
      if (printed.has(marker.step)) this.twins.add(marker.step);
      printed.add(marker.step);
    }
    const open: { rank: number; label: string }[] = [];
    for (const piece of pieces) {
      const rank = RANKS.indexOf(piece.marker.kind);
      if (rank >= 0) while ((open.at(-1)?.rank ?? -1) >= rank) open.pop();
      const parent = rank >= 0 || piece.marker.kind === "pasal" ? (open.at(-1)?.label ?? null) : null;
      const label = rank >= 0 ? joined(parent, piece.marker.step) : this.unranked(piece);
      if (label === undefined) continue;
      if (rank >= 0) open.push({ rank, label });
      this.known.set(piece, { label, parent });
    }
  }

  /** The label of a heading, pasal or opening; undefined for one that is left out of an index by custom. */
  of(piece: Piece<Opening>): string | undefined {
    return this.known.get(piece)?.label;
  }

  /** The label of the heading that a piece stands under. */
  around(piece: Piece<Opening>): string | null {
    return this.known.get(piece)?.parent ?? null;
  }

  /** Whether a piece is a heading that pasal stand under. */
  isAbove(piece: Piece<Opening>): boolean {
    return RANKS.includes(piece.marker.kind);
  }

  /**
   * The labels of the items in a piece. `(1)` right under a pasal is an ayat and a letter a huruf; a bare number is
   * what the index has: an ayat or an angka. Where it has neither, it is what the items before it are, else an angka.
   */
  ofItems(piece: Piece, label: string): { item: Piece<Item>; label: string }[] {
    let before: Step | undefined;
    return piece.inside.map((item) => {
      const { marker } = item;
      const steps = stepsFor(marker, piece.marker.kind === "pasal");
      const fallback = before !== undefined && steps.includes(before) ? before : (steps.at(-1) as Step);
      const step = steps.find((s) => this.index.has(`${label} ${numbered(s, marker)}`)) ?? fallback;
      before = step;
      return { item, label: `${label} ${numbered(step, marker)}` };
    });
  }

  private unranked(piece: Piece<Opening>): string | undefined {
    const { kind, step } = piece.marker;
    if (kind === "pasal") return this.pasal(piece, step);
    return OPTIONAL.test(step) && !this.index.has(step) ? undefined : step;
  }

  /** A pasal that is printed twice is told apart by its heading. */
  private pasal(piece: Piece, step: string): string {
    const told = `${step} (${piece.heading.join(" ")})`;
    return piece.heading.length > 0 && (this.twins.has(step) || this.index.has(told)) ? told : step;
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

function joined(parent: string | null, step: string): string {
  return parent === null ? step : `${parent} ${step}`;
}

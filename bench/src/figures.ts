import type { Spread } from "./statistics";

/** One thing measured, beside another thing measured in the same run. */
export interface Figure {
  /** The heading that it stands under. */
  readonly group: string;
  readonly what: string;
  readonly against: string;
  /** How many times as long as the other one, run by run; below 1: faster. */
  readonly ratio: Spread;
  readonly unit: "ms" | "µs";
  readonly own: Spread;
  readonly other: Spread;
  readonly note?: string;
}

/** What a peer found, and whether it is what jenjang finds. */
export interface AgreementRow {
  readonly group: string;
  readonly peer: string;
  readonly version: string;
  readonly does: string;
  readonly agreed: number | null;
  readonly asked: number;
}

/** Something that is no ratio: a size, a count, or why there is no figure. */
export interface Fact {
  readonly group: string;
  readonly what: string;
  readonly value: string;
}

export interface Results {
  readonly figures: readonly Figure[];
  readonly agreement: readonly AgreementRow[];
  readonly facts: readonly Fact[];
}

export const NOTHING: Results = { figures: [], agreement: [], facts: [] };

export function together(all: readonly Results[]): Results {
  return {
    figures: all.flatMap((r) => r.figures),
    agreement: all.flatMap((r) => r.agreement),
    facts: all.flatMap((r) => r.facts),
  };
}

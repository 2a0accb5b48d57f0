import { type Arbitrary, array, boolean, constant, constantFrom, oneof, record } from "fast-check";
import { power, substitution } from "./acts";
import { article, now, some } from "./arbitraries";
import { ANYBODY, DOCUMENTS, type Entry, PURPOSES, READINGS, UNITS } from "./names";
import { channel, coordination, gate, line } from "./paths";

/** A regulation that nobody would write, in parts that shrink one by one; `file.ts` makes a rule file of it. */
export interface OddRegulation {
  readonly classes: Entry;
  readonly special: Entry | undefined;
  readonly coordination: Entry;
  readonly lines: readonly Entry[];
  readonly channels: readonly Entry[];
  readonly gates: readonly Entry[];
  readonly powers: readonly Entry[];
  readonly substitutions: readonly Entry[];
  readonly charts: readonly Entry[];
  readonly silences: readonly Entry[];
}

/** What the classes are, apart from what is the same in all odd regulations. */
const classes: Arbitrary<Entry> = record({
  /** Kantor Delta is a Dinas, by one reading, and not quite surely. */
  delta: now(25, record({ reading: now(60, constantFrom(...READINGS)), gap: now(40, constant(true)) })),
  openBadan: boolean(),
  units: some(["Dinas", "Badan", "Kantor Delta", "Dinas Beta"], 3),
  reading: now(10, constantFrom(...READINGS)),
  cite: article,
});

const special: Arbitrary<Entry> = record({
  office: constantFrom(...UNITS),
  general: constantFrom("BAB I", "BAB II"),
  cite: article,
});

const chart: Arbitrary<Entry> = record({ of: some(ANYBODY), cite: article });

const silence: Arbitrary<Entry> = record({
  concerns: some(ANYBODY),
  about: oneof<Arbitrary<Entry>[]>(constant({}), record({ for: some(PURPOSES) }), record({ signs: some(DOCUMENTS) })),
  gap: now(50, constantFrom("no-rule", "other-regulation", "step-unnamed")),
  says: constant("sesuatu"),
  cite: article,
});

const upTo = (most: number, one: Arbitrary<Entry>) => array(one, { maxLength: most, size: "max" });

/** Small odd regulations with every kind of rule. */
export const oddRegulation: Arbitrary<OddRegulation> = record({
  classes,
  special: now(30, special),
  coordination,
  lines: upTo(4, line),
  channels: upTo(6, channel),
  gates: upTo(2, gate),
  powers: upTo(6, power),
  substitutions: upTo(6, substitution),
  charts: upTo(1, chart),
  silences: upTo(1, silence),
});

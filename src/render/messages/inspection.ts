/** The words with which one rule is told in one line. */
export interface RuleWords {
  readonly via: (steps: string) => string;
  readonly initials: (steps: string) => string;
  readonly copies: (names: string) => string;
  readonly unstated: string;
  readonly answers: (from: string, to: string) => string;
  readonly screens: (holder: string, purposes: string) => string;
  readonly thenTo: (to: string) => string;
  readonly signs: (signers: string, documents: string) => string;
  readonly onBehalf: (principal: string) => string;
  readonly manner: Readonly<Record<"melaksanakan-tugas" | "mewakili", (deputies: string, offices: string) => string>>;
  readonly when: (absent: string, states: string) => string;
  /** The represented office itself, where a rule names nobody else whose absence counts. */
  readonly itself: string;
  readonly appointed: (by: string) => string;
  readonly assigned: string;
  readonly ranked: string;
  readonly coordinates: (coordinator: string, units: number, purposes: string) => string;
  readonly field: (topics: string) => string;
  readonly listInChart: string;
  readonly chart: (offices: string) => string;
  readonly silent: (offices: string, says: string) => string;
  readonly character: (characters: string) => string;
  readonly insteadOf: (rule: string) => string;
  readonly reading: (id: string) => string;
}

import type { DifferenceCode } from "../../paper/difference";

type Args = Readonly<Record<string, string>>;

/** The words of `verify`. */
export interface VerificationWords {
  /** What differs, of the arguments `expected`, `found` and `rule`. */
  readonly differences: Readonly<Record<DifferenceCode, (args: Args) => string>>;
  /** The words over what the rule file declares to be odd. */
  readonly declared: (count: number) => string;
  readonly agree: (provisions: number, names: number) => string;
  readonly differ: (count: number) => string;
}

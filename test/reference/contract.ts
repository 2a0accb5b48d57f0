/*
 * The answer as the contract describes it: all that the comparison knows of the engine.
 */

export interface ContractAnswer {
  readonly topic: string | null;
  readonly verdict: string;
  readonly findings: readonly ContractFinding[];
  readonly readings: readonly { readonly id: string }[];
  readonly gaps: readonly { readonly code: string }[];
}

interface FindingBase {
  readonly certainty: string;
  readonly under: readonly (readonly string[])[];
  readonly conditions: readonly { readonly code: string; readonly message: string }[];
  readonly because: readonly { readonly cite: string }[];
}

interface RouteFinding extends FindingBase {
  readonly purpose: string;
  readonly hops: readonly {
    readonly office: string | null;
    readonly name: string;
    readonly act: string;
    readonly because: readonly { readonly cite: string }[];
  }[];
}

interface SignerFinding extends FindingBase {
  readonly signer: string | null;
  readonly name: string;
  readonly capacity: string;
  readonly principal: string | null;
  readonly documents: readonly string[];
}

interface DeputyFinding extends FindingBase {
  readonly deputy: string | null;
  readonly name: string;
  readonly represents: readonly string[];
  readonly occasion: string;
  readonly mode: string;
  readonly appointer: string | null;
  readonly rank: number | null;
}

export type ContractFinding = RouteFinding | SignerFinding | DeputyFinding;

/*
 * A question of the reference evaluator: everything in ids, nothing to be understood first.
 */

/** Who is away, and how. */
export interface Absence {
  readonly office: string;
  readonly state: string;
}

/** A unit that the regulation does not name, in the open class that its name puts it into. */
export interface Unlisted {
  readonly id: string;
  readonly of: string;
}

/** What the letter or the problem concerns: a topic of some field, or an office. */
export interface About {
  readonly kind: "topic" | "office";
  readonly id: string;
}

interface Common {
  readonly absent: readonly Absence[];
  readonly unlisted: readonly Unlisted[];
  /** Options of readings that the question fixes. */
  readonly readings: readonly string[];
}

export interface RouteQuestion extends Common {
  readonly command: "route";
  readonly from: string;
  readonly to: string | null;
  readonly purpose: string;
  readonly about: About | null;
  readonly character: readonly string[];
}

export interface SignersQuestion extends Common {
  readonly command: "who-signs";
  readonly document: string;
  readonly onBehalf: string | null;
  readonly signer: string | null;
  readonly capacity: string | null;
  readonly about: About | null;
  readonly matter: string | null;
  readonly delegated: boolean | null;
}

export interface DeputiesQuestion extends Common {
  readonly command: "deputize";
  readonly occasion: string;
  readonly invitedBy: string | null;
  readonly for: string | null;
  readonly deputy: string | null;
}

/** Any of the three questions, its topic named. */
export type Question = RouteQuestion | SignersQuestion | DeputiesQuestion;

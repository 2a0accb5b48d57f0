import { ask, type Reply } from "../../src/engine";
import type { Book } from "../../src/graph/book";
import type { Asked } from "../../src/question/question";
import { toJson } from "../../src/render/json";

/*
 * What the engine answers, in the form of the contract: all that the laws look at.
 */

export interface Citation {
  readonly regulation: string;
  readonly cite: string;
}

export interface Told {
  readonly code: string;
  readonly message: string;
  readonly because: readonly Citation[];
}

interface Hop {
  readonly office: string | null;
  readonly name: string;
  readonly act: string;
  readonly because: readonly Citation[];
}

/** A finding of any of the three commands; what the others have is undefined. */
export interface Finding {
  readonly certainty: string;
  readonly under: readonly (readonly string[])[];
  readonly conditions: readonly Told[];
  readonly because: readonly Citation[];
  readonly purpose?: string;
  readonly hops?: readonly Hop[];
  readonly signer?: string | null;
  readonly name?: string;
  readonly capacity?: string;
  readonly principal?: string | null;
  readonly documents?: readonly string[];
  readonly deputy?: string | null;
  readonly represents?: readonly string[];
  readonly occasion?: string;
  readonly mode?: string;
  readonly appointer?: string | null;
  readonly rank?: number | null;
}

export interface Answer {
  readonly regulation: string;
  readonly topic: string | null;
  readonly verdict: string;
  readonly findings: readonly Finding[];
  readonly readings: readonly { readonly id: string; readonly label: string; readonly because: readonly Citation[] }[];
  readonly gaps: readonly Told[];
}

/** The replies to a question; a word where it was not understood: why. */
export function repliesOf(book: Book, asked: Asked): readonly Reply[] | string {
  const replies = ask(book, asked);
  return Array.isArray(replies) ? (replies as readonly Reply[]) : (replies as { readonly code: string }).code;
}

/** The answers to a question; a word where it was not understood: why. */
export function answersOf(book: Book, asked: Asked): readonly Answer[] | string {
  const replies = repliesOf(book, asked);
  if (typeof replies === "string") return replies;
  // the JSON is what the contract is about; its type is only that of any JSON
  return (toJson(replies, "id") as unknown as { readonly answers: readonly Answer[] }).answers;
}

/** What a finding states, apart from why; one that represents several states as many things. */
export function statements(finding: Finding): string[] {
  if (finding.hops !== undefined) {
    const hops = finding.hops.map(({ act, office, name }) => `${act} ${office ?? `? (${bag(name)})`}`);
    const copied = hops.filter((hop) => hop.startsWith("copied ")).sort();
    return [[...hops.filter((hop) => !hop.startsWith("copied ")), ...copied].join(" > ")];
  }
  if (finding.represents === undefined) {
    const principal = finding.principal === null ? "" : ` a.n. ${finding.principal}`;
    return [`${finding.signer ?? `? (${finding.name})`} ${finding.capacity}${principal}`];
  }
  const deputy = finding.deputy ?? `? (${finding.name})`;
  const by = finding.appointer === null ? "" : ` by ${finding.appointer}`;
  const rank = typeof finding.rank === "number" ? ` rank ${finding.rank}` : "";
  return finding.represents.map((office) => `${deputy} for ${office} ${finding.mode}${by}${rank}`);
}

/** The provisions of some citations. */
export function labels(because: readonly Citation[]): string[] {
  return because.map(({ cite }) => cite);
}

/** The words of a sentence without their order: who is named first in "A / B" says nothing. */
export function bag(text: string): string {
  return text
    .split(/[\s,/;]+/)
    .filter((word) => word !== "")
    .sort()
    .join(" ");
}

/** Whether an asker who holds these readings may rely on it. */
export function holdsUnder(under: Finding["under"], chosen: readonly string[]): boolean {
  return under.length === 0 || under.some((set) => set.every((one) => chosen.includes(one)));
}

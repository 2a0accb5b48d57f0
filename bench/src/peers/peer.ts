import type { Facts } from "../core/facts";
import type { Answering } from "../core/lookup";
import type { Found, Ids } from "../core/question";

/** Another way to answer the same questions from the same facts. */
export interface Peer {
  readonly name: string;
  readonly version: string;
  /** What it does, and what it does not do that jenjang does. */
  readonly does: string;
  /** Loads the facts of every regulation; a peer that is not installed here says why. */
  prepare(all: readonly Facts[]): Answering<Ready | Missing>;
}

interface Missing {
  readonly missing: string;
}

/** A peer with its facts loaded. */
export interface Ready {
  /** Undefined for a peer that does not answer but only shows what looking costs. */
  readonly answer: ((ids: Ids) => Answering<readonly Found[]>) | undefined;
  /** Answers every question of every batch and tells how long each batch took, in nanoseconds. */
  time(batches: readonly (readonly Ids[])[]): Answering<readonly number[]>;
  close?(): void;
}

export type { Facts, Ids };

import type { Asked } from "../jenjang";
import type { Topic } from "./facts";

/** One question in words, as jenjang is asked, and in ids, as the other engines are. */
export interface Question {
  readonly asked: Asked;
  readonly ids: Ids;
}

export type Command = Asked["command"];
export const COMMANDS: readonly Command[] = ["route", "who-signs", "deputize"];

export type Ids = RouteIds | SignersIds | DeputiesIds;

interface Common {
  readonly regulation: string;
  /** The one asked about, or all of the command's. */
  readonly topics: readonly Topic[];
  readonly absent: readonly string[];
}

export interface RouteIds extends Common {
  readonly command: "route";
  readonly from: string;
  readonly to: string | null;
}

export interface SignersIds extends Common {
  readonly command: "who-signs";
  readonly onBehalf: string | null;
}

export interface DeputiesIds extends Common {
  readonly command: "deputize";
}

/**
 * One thing that holds in the reading that the facts are taken in, nothing in it unnamed:
 * the stations of a path; signer, capacity and principal; deputy, represented and appointer.
 */
export interface Found {
  readonly topic: Topic;
  readonly parts: readonly string[];
}

/** What nobody fills: no principal, no appointer. */
export const NOBODY = "-";

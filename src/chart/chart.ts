import type { Condition, Office } from "../document/regulation";
import type { Text } from "../document/text";
import type { Graph } from "../graph/graph";

/*
 * The chart of one regulation, drawn from its rules: stations, and lines between them, each with the provisions that say
 * so. A line is one sentence of the text; what is drawn as one stroke may be several of them.
 */

export interface Chart {
  readonly graph: Graph;
  /** By id, in the order in which the rules come to them. */
  readonly stations: ReadonlyMap<string, Station>;
  readonly lines: readonly Line[];
  readonly undrawn: readonly Undrawn[];
  /** The provisions that speak of the chart of the regulation itself. */
  readonly annex: readonly string[];
}

/**
 * What a line can lead to: an office by its kind, or a class; the `scope` of a coordinator, which is the list of its
 * units, or the list of those who are only said to be `below` it; what is `left` to the annexed chart; or somebody whom
 * the text describes and does not name (`unnamed`).
 */
export type StationKind = Office["kind"] | "class" | "scope" | "below" | "left" | "unnamed";

export interface Station {
  readonly id: string;
  readonly kind: StationKind;
  /** Its name; of a scope or what is left, that of whom it belongs to; of somebody unnamed the words of the text. */
  readonly name: string;
  readonly cites: readonly string[];
  /** The units of a scope, the members of a class, or those among whom the annexed chart chooses. */
  readonly members: readonly Member[];
  /** The topics of a coordinator's field, with the provisions that name them. */
  readonly field: { readonly topics: readonly string[]; readonly cites: readonly string[] } | null;
  /** The provisions that leave the rest of its pattern to the annexed chart. */
  readonly pattern: readonly string[];
}

/** A unit that is told within a station. */
export interface Member {
  readonly unit: string;
  readonly name: string;
  readonly isClass: boolean;
  readonly cites: readonly string[];
  /** The list in which it stands, where a scope has several. */
  readonly list: { readonly label: string; readonly heading: string | null } | null;
  /** The reading in which it belongs there; null: in all. */
  readonly reading: string | null;
  /** The number of the overlay that puts it there; null: the text does. */
  readonly overlay: number | null;
}

/** The units of one list of a scope. */
interface MemberList extends NonNullable<Member["list"]> {
  readonly members: readonly Member[];
}

/** `command`: to whom one answers; `coordination`: with whom one coordinates; `under`: who is only said to be below. */
export type LineKind = "command" | "coordination" | "under";

/** What kind of sentence a line comes from. */
type LineSource = "accountability" | "list" | "channel" | "gate";

export interface Line {
  readonly number: number;
  readonly kind: LineKind;
  readonly source: LineSource;
  readonly from: string;
  /** The stations it leads through. */
  readonly via: readonly string[];
  /** Null: the text does not say to whom it leads beyond those. */
  readonly to: string | null;
  /** How the text calls somebody whom it points to without a name. */
  readonly words: readonly string[];
  readonly purposes: readonly string[];
  readonly conditions: readonly Condition[];
  readonly cites: readonly string[];
  /** The reading in which it is there; null: in all. */
  readonly reading: string | null;
  /** The number of the overlay that it comes from; null: it comes from the text. */
  readonly overlay: number | null;
}

/** A duty that is no line: it has no addressee, or is to account for one thing only; or the text stops short of a line. */
export interface Undrawn {
  readonly why: "no-addressee" | "particular" | "silent";
  readonly of: readonly string[];
  readonly to: readonly string[];
  readonly says: Text | null;
  readonly cites: readonly string[];
}

/** The stations that a line joins, one after another. */
export function stopsOf({ from, via, to }: Line): string[] {
  return to === null ? [from, ...via] : [from, ...via, to];
}

/** The units of a scope, list by list. */
export function listsOf({ members }: Pick<Station, "members">): MemberList[] {
  const lists = new Map<string, NonNullable<Member["list"]> & { members: Member[] }>();
  for (const member of members.filter(isListed)) {
    const known = lists.get(member.list.label);
    if (known === undefined) lists.set(member.list.label, { ...member.list, members: [member] });
    else known.members.push(member);
  }
  return [...lists.values()];
}

type Listed = Member & { readonly list: NonNullable<Member["list"]> };

function isListed(member: Member): member is Listed {
  return member.list !== null;
}

/** Whether a station is a list of units. */
export function isList({ kind }: Pick<Station, "kind">): boolean {
  return kind === "scope" || kind === "below";
}

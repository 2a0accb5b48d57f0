import type { Diagnostic } from "../diagnostic/diagnostic";
import { isHeading } from "../document/citation";
import type { Provision } from "../document/regulation";
import type { Graph } from "../graph/graph";
import { placeIn } from "../source/source";
import type { Tested } from "./testing";
import { type Use, usesByProvision } from "./uses";

/**
 * How a provision is accounted for: something rests on it, it says why nothing does, its parts are accounted for in its
 * stead, or nobody thought of it. `contradicted`: something rests on it although it says that nothing does.
 */
export type Account = "used" | "not-routable" | "contradicted" | "parts" | "forgotten";

export interface Covered {
  readonly provision: Provision;
  readonly account: Account;
  readonly uses: readonly Use[];
  /** Ids of the cases that test it. */
  readonly cases: readonly string[];
}

/** Every provision of a regulation, accounted for. */
export interface Coverage {
  readonly graph: Graph;
  readonly provisions: readonly Covered[];
}

/** Accounts for every provision of the index, in its order. */
export function coverageOf(graph: Graph, tested: Tested): Coverage {
  const uses = usesByProvision(graph);
  const all = [...graph.regulation.provisions.values()];
  const parents = new Set(all.map(({ parent }) => parent));
  const provisions = all.map((provision): Covered => {
    const { label } = provision;
    const on = (uses.get(label) ?? []).filter(({ place }) => place.overlay === undefined);
    const whole = parents.has(label) || isHeading(label);
    return { provision, account: accountOf(provision, on, whole), uses: on, cases: tested.get(label) ?? [] };
  });
  return { graph, provisions };
}

function accountOf({ notRoutable }: Provision, uses: readonly Use[], whole: boolean): Account {
  if (uses.length > 0) return notRoutable === null || whole ? "used" : "contradicted";
  if (notRoutable !== null) return "not-routable";
  return whole ? "parts" : "forgotten";
}

/** Whether each provision is accounted for, and none in two ways. */
export function isComplete({ provisions }: Coverage): boolean {
  return provisions.every(({ account }) => account !== "forgotten" && account !== "contradicted");
}

/** Whether an answer can cite it: a provision that only says who is who is never cited. */
export function isTestable({ uses }: Covered): boolean {
  return uses.some(({ kind }) => kind !== "office" && kind !== "class");
}

/** Of the provisions that answers can rest on, how many some case touches. */
export function testedShare({ provisions }: Coverage): { readonly tested: number; readonly used: number } {
  const used = provisions.filter(isTestable);
  return { tested: used.filter(({ cases }) => cases.length > 0).length, used: used.length };
}

/** What is to be told of provisions that are not accounted for, at their places in the rule file. */
export function forgottenIn(graph: Graph): Diagnostic[] {
  return coverageOf(graph, new Map()).provisions.flatMap(({ provision, account }) => {
    if (account !== "forgotten" && account !== "contradicted") return [];
    const { label, place, notRoutable } = provision;
    const args = { cite: label, reason: notRoutable ?? "" };
    return [
      {
        code: `${account}-provision` as const,
        args,
        place: placeIn(graph.regulation, place),
        related: [],
        suggestions: [],
      },
    ];
  });
}

import type { CaseFile } from "../cases/cases";
import { nearest } from "../diagnostic/nearest";
import { findLabels } from "../document/provisions-from-tree";
import type { Provision } from "../document/regulation";
import type { Book, Entry } from "../graph/book";
import type { Graph } from "../graph/graph";
import type { Misunderstanding } from "../question/question";
import { testedProvisions } from "./testing";
import { type Use, usesByProvision } from "./uses";

/** All that is known of one provision. */
export interface ProvisionProfile {
  readonly graph: Graph;
  readonly provision: Provision;
  /** The provisions around it, the widest first. */
  readonly around: readonly Provision[];
  /** Its direct parts. */
  readonly parts: readonly Provision[];
  readonly uses: readonly Use[];
  /** Ids of the cases that test it. */
  readonly cases: readonly string[];
}

/** A provision of one regulation. */
export interface Found {
  readonly graph: Graph;
  readonly provision: Provision;
}

/** The provisions that a citation names in some regulations; one printed twice must be told apart. */
export function findProvisions(entries: readonly Entry[], cite: string): Found[] | Misunderstanding {
  const found: Found[] = [];
  for (const { graph } of entries) {
    const { provisions, short } = graph.regulation;
    const labels = findLabels(provisions, cite);
    if (labels.length > 1) return ambiguous(cite, labels, short);
    const meant = [...provisions.values()].filter(({ label }) => labels.includes(label));
    found.push(...meant.map((provision) => ({ graph, provision })));
  }
  return found.length > 0 ? found : unknown(entries, cite);
}

function ambiguous(cite: string, labels: readonly string[], regulation: string): Misunderstanding {
  return { code: "ambiguous-provision", args: { cite, both: labels.join(" / "), regulation }, suggestions: labels };
}

function unknown(entries: readonly Entry[], cite: string): Misunderstanding {
  const labels = entries.flatMap(({ graph }) => [...graph.regulation.provisions.keys()]);
  return { code: "unknown-provision", args: { cite }, suggestions: nearest(cite, labels) };
}

/** What stands around a provision and in it, what rests on it, and which cases test it. */
export function profileOfProvision(
  { graph, provision }: Found,
  files: readonly CaseFile[],
  book: Book,
): ProvisionProfile {
  const { provisions, id } = graph.regulation;
  const parts = [...provisions.values()].filter(({ parent }) => parent === provision.label);
  const uses = usesByProvision(graph).get(provision.label) ?? [];
  const cases = testedProvisions(id, files, book).get(provision.label) ?? [];
  return { graph, provision, around: around(provision, graph), parts, uses, cases };
}

function around({ parent }: Provision, graph: Graph): Provision[] {
  const above = parent === null ? undefined : graph.regulation.provisions.get(parent);
  return above === undefined ? [] : [...around(above, graph), above];
}

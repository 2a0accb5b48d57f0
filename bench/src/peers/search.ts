import type { Book } from "../jenjang";
import type { Ids, Peer } from "./peer";
import { timeEach } from "./timing";

/** One regulation's whole graph in compressed rows: the neighbours of node i are `to[first[i]]` … `to[first[i + 1] - 1]`. */
interface Rows {
  readonly first: Uint32Array;
  readonly to: Uint32Array;
  readonly at: ReadonlyMap<string, number>;
  readonly seen: Uint8Array;
  readonly queue: Uint32Array;
}

/** What looking once at everything that hangs together with the question's first unit costs. */
export function search(book: Book): Peer {
  return {
    name: "breadth-first search",
    version: process.version,
    does: "gives no answer: visits everything that hangs together with the first unit of the question once, over typed arrays, along every arrow in both directions; what looking at the graph once costs",
    prepare: (all) => {
      const graphs = new Map(all.map(({ regulation }) => [regulation, rowsOf(book, regulation)]));
      return {
        answer: undefined,
        time: (batches) =>
          timeEach(batches, (batch) => {
            for (const ids of batch) visit(graphs.get(ids.regulation), startOf(ids));
          }),
      };
    },
  };
}

/** How many nodes and arrows a regulation has. */
export function sizeOf(book: Book, regulation: string): { readonly nodes: number; readonly arrows: number } {
  const { first, to } = rowsOf(book, regulation);
  return { nodes: first.length - 1, arrows: to.length / 2 };
}

function startOf(ids: Ids): string {
  if (ids.command === "route") return ids.from;
  return (ids.command === "who-signs" ? ids.onBehalf : null) ?? ids.absent[0] ?? "";
}

function visit(rows: Rows | undefined, start: string): number {
  if (rows === undefined) return 0;
  const { first, to, seen, queue } = rows;
  seen.fill(0);
  const from = rows.at.get(start) ?? 0;
  let end = 1;
  queue[0] = from;
  seen[from] = 1;
  for (let head = 0; head < end; head += 1) {
    const node = queue[head] as number;
    const last = first[node + 1] as number;
    for (let i = first[node] as number; i < last; i += 1) {
      const next = to[i] as number;
      if (seen[next] === 1) continue;
      seen[next] = 1;
      queue[end] = next;
      end += 1;
    }
  }
  return end;
}

function rowsOf(book: Book, regulation: string): Rows {
  const graph = book.entries.get(regulation)?.graph;
  if (graph === undefined) throw new Error(`no regulation ${regulation} is loaded`);
  const nodes = [...graph.nodes()];
  const index = new Map(nodes.map((node, i) => [node, i]));
  const arrows = nodes.flatMap((node, i) =>
    EDGES.flatMap((type) => graph.out(node, type).map((edge) => [i, index.get(edge.to) ?? 0] as const)),
  );
  const both = [...arrows, ...arrows.map(([a, b]) => [b, a] as const)].sort(([a], [b]) => a - b);
  const first = new Uint32Array(nodes.length + 1);
  for (const [a] of both) first[a + 1] = (first[a + 1] ?? 0) + 1;
  for (let i = 1; i < first.length; i += 1) first[i] = (first[i] ?? 0) + (first[i - 1] ?? 0);
  const to = Uint32Array.from(both, ([, b]) => b);
  const units = nodes.flatMap((node, i) => (node.kind === "unit" ? [[node.id, i] as const] : []));
  return { first, to, at: new Map(units), seen: new Uint8Array(nodes.length), queue: new Uint32Array(nodes.length) };
}

const EDGES = [
  "member-of",
  "coordinates",
  "from",
  "leads-to",
  "passes",
  "held-by",
  "signed-by",
  "on-behalf-of",
  "deputy",
  "stands-in-for",
  "appointed-by",
  "triggered-by",
  "concerns",
  "rests-on",
] as const;

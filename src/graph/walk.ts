import type { OfficeClass } from "../document/regulation";
import type { Graph } from "./graph";
import type { Edge, UnitNode } from "./node";

/** A unit that another one is, or belongs to, and the member-of arrows that lead there. */
export interface Kin {
  readonly unit: UnitNode;
  readonly edges: readonly Edge[];
}

/** Whether an arrow that is there only in some reading is there now. */
export type Holds = (reading: string) => boolean;

/** The unit itself, then every class it belongs to, the nearest first. */
export function lineage(graph: Graph, unit: UnitNode, holds: Holds): Kin[] {
  const kin: Kin[] = [{ unit, edges: [] }];
  if (unit.unlistedIn !== null) kin.push({ unit: unit.unlistedIn, edges: [] });
  const seen = new Set(kin.map((k) => k.unit.id));
  for (let i = 0; i < kin.length; i += 1) {
    const at = kin[i] as Kin;
    for (const edge of graph.out(at.unit, "member-of")) {
      const cls = edge.to as UnitNode;
      if (seen.has(cls.id) || (edge.reading !== null && !holds(edge.reading))) continue;
      seen.add(cls.id);
      kin.push({ unit: cls, edges: [...at.edges, edge] });
    }
  }
  return kin;
}

/** Whether no unit outside the text can belong to a class: neither it nor a class within it is open. */
export function isClosed(graph: Graph, cls: UnitNode): boolean {
  const queue = [cls];
  const seen = new Set(queue);
  for (let at = queue.pop(); at !== undefined; at = queue.pop()) {
    if (at.isClass && (at.unit as OfficeClass | null)?.open) return false;
    for (const { from } of graph.into(at, "member-of")) {
      if (from.kind !== "unit" || seen.has(from)) continue;
      seen.add(from);
      queue.push(from);
    }
  }
  return true;
}

/** The offices and classes that belong to a class, not through another one. */
export function directMembersOf(graph: Graph, cls: UnitNode, holds: Holds): UnitNode[] {
  const arrows = graph.into(cls, "member-of").filter(({ reading }) => reading === null || holds(reading));
  return [...new Set(arrows.map(({ from }) => from as UnitNode))];
}

/** All offices and classes that belong to a class, directly or through other classes. */
export function allMembersOf(graph: Graph, cls: UnitNode, holds: Holds): UnitNode[] {
  const found = new Set<UnitNode>();
  const queue = [cls];
  for (let at = queue.pop(); at !== undefined; at = queue.pop()) {
    for (const member of directMembersOf(graph, at, holds)) {
      if (found.has(member)) continue;
      found.add(member);
      if (member.isClass) queue.push(member);
    }
  }
  return [...found];
}

/** All offices that belong to a class, directly or through other classes. */
export function membersOf(graph: Graph, cls: UnitNode, holds: Holds): UnitNode[] {
  return allMembersOf(graph, cls, holds).filter((unit) => !unit.isClass);
}

import type { Finding } from "../answer/answer";
import type { Graph } from "../graph/graph";
import type { UnitNode } from "../graph/node";
import { lineage } from "../graph/walk";
import { SIDES } from "./both";
import type { SharedUnit } from "./units";

/** Whether a finding is about a unit itself, and not about a member of the class that it is, whom one can ask about. */
export function isAbout(asked: SharedUnit, { part }: Finding, graph: Graph): boolean {
  const unit = SIDES.map((side) => asked[side]).find((one) => graph.units.get(one.id) === one);
  if (unit === undefined || !unit.isClass || part.kind === "signer") return true;
  const belongs = (other: UnitNode): boolean =>
    other.id !== unit.id && lineage(graph, other, () => true).some((kin) => kin.unit.id === unit.id);
  return part.kind === "route" ? part.hops[0]?.office?.id === unit.id : !part.represents.every(belongs);
}

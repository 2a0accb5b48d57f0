import type { UnitNode } from "../graph/node";
import type { Gap } from "./answer";
import { coordinatorsOfTopic, openGap } from "./coordination";
import type { Considered, Holder } from "./holders";
import { phrase } from "./phrase";
import { both, type Support, UNSUPPORTED } from "./support";

/**
 * Why a unit may not use a power for this matter: it is bound to its field in this world, and the matter lies outside it.
 * @param named the id by which the text gives it the power: its own, or that of a class
 */
export function fieldFails(considered: Considered, holder: UnitNode, named: string): Gap[] | undefined {
  const { scene, power, question } = considered;
  const { about } = question;
  if (about === null || !mayBeBound(considered, named)) return undefined;
  const fields = coordinatorsOfTopic(scene, about);
  if (fields.some(({ unit }) => unit.id === holder.id)) return undefined;
  if (!power.fieldBound && scene.world.choose("parallel-power") === "field-free") return undefined;
  // A topic is one because it lies in somebody's field; of an office the text may not tell.
  if (fields.length > 0 || about.kind === "topic") return [];
  return [{ ...openGap(scene, about.unit), message: phrase("gap.field-unknown", { subject: about.unit.name }) }];
}

/** That the matter lies in the holder's own field, where that may bind it. */
export function fieldSupport(considered: Considered, holder: Holder): Support {
  const { scene, question } = considered;
  const { about } = question;
  if (about === null || !mayBeBound(considered, holder.named)) return UNSUPPORTED;
  const own = coordinatorsOfTopic(scene, about).filter(({ unit }) => unit.id === holder.unit.id);
  return both(UNSUPPORTED, ...own.map(({ support }) => support));
}

/** Whether the text, or one reading of it, binds a holder to its field. */
function mayBeBound(considered: Considered, named: string): boolean {
  return considered.power.fieldBound || isParallel(considered, named);
}

/** Whether the text gives several coordinators by name the power to sign this document for the same principal, this one among them. */
function isParallel({ scene, power, document }: Considered, named: string): boolean {
  const coordinators = scene.graph.regulation.coordination.map(({ coordinator }) => coordinator);
  if (!coordinators.includes(named)) return false;
  return scene.basis
    .powersOn(document)
    .filter((other) => other.principal === power.principal)
    .filter((other) => other.signers.some((id) => id !== named && coordinators.includes(id)))
    .some(({ reading }) => reading === null || scene.world.holds(reading));
}

import type { Power } from "../document/regulation";
import type { UnitNode } from "../graph/graph";
import type { SignersQuestion } from "../question/question";
import type { Trial } from "./outcome";
import type { Scene } from "./scene";
import { displacedBySpecialList } from "./special";
import { type Support, UNSUPPORTED } from "./support";

/** Somebody who holds a power: the unit that the text names, or the one that the question means by it. */
export interface Holder {
  readonly unit: UnitNode;
  readonly support: Support;
}

/** One power held against the question. */
export interface Considered {
  readonly scene: Scene;
  readonly question: SignersQuestion;
  readonly power: Power;
  readonly document: string;
  readonly trials: Trial[];
}

/** Those who hold the power and whom the question may mean. */
export function holdersOf({ scene, question, power }: Considered): Holder[] {
  const meant = question.onBehalf !== null && power.principal === null ? question.onBehalf : question.signer;
  const all = power.signers.flatMap((id) => {
    const unit = scene.unit(id);
    const holders: Holder[] = meant === null ? [{ unit, support: UNSUPPORTED }] : asMeant(scene, unit, meant);
    return [...holders, ...absentHolders(scene, unit)].map((holder) => ({ holder, named: holder.unit.id === id }));
  });
  const kept = all.filter(({ holder, named }) => named || !displacedBySpecialList(scene, holder.unit, power));
  return [...new Map(kept.map(({ holder }) => [holder.unit.id, holder])).values()];
}

/** The office meant, when it is the named one or one of its members; the named one, when it belongs to the class meant. */
function asMeant(scene: Scene, unit: UnitNode, meant: UnitNode): Holder[] {
  const up = scene.isA(meant, unit);
  if (up !== undefined) return [{ unit: meant, support: up }];
  const down = meant.isClass && !unit.isClass ? scene.isA(unit, meant) : undefined;
  return down === undefined ? [] : [{ unit, support: down }];
}

/** Absent offices that hold the power: somebody else may sign in their place. */
function absentHolders(scene: Scene, unit: UnitNode): Holder[] {
  return scene.absent.flatMap(({ office }) => {
    const support = scene.isA(office, unit);
    return support === undefined ? [] : [{ unit: office, support }];
  });
}

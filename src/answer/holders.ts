import type { Power } from "../document/regulation";
import type { UnitNode } from "../graph/node";
import type { SignersQuestion } from "../question/question";
import type { Gap } from "./answer";
import { fieldFails } from "./fields";
import type { Trial } from "./outcome";
import type { Scene } from "./scene";
import { displacedBySpecialList } from "./special";
import { type Support, UNSUPPORTED } from "./support";

/** Somebody who holds a power: the unit that the text names, or the one that the question means by it. */
export interface Holder {
  readonly unit: UnitNode;
  /** The id that the text names: its own, or that of a class it belongs to. */
  readonly named: string;
  readonly support: Support;
  /** Why it may not use the power for this matter, where it may not: what the answer says of its field. */
  readonly outside: readonly Gap[] | undefined;
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
export function holdersOf(considered: Considered): readonly Holder[] {
  const { scene, question, power } = considered;
  const meant = meantBy(scene, question, power);
  const kept = new Holders(considered);
  for (const id of power.signers) {
    const unit = scene.unit(id);
    if (meant === null || scene.isAbsent(unit)) kept.add(unit, UNSUPPORTED, id);
    if (meant !== null) addMeant(kept, scene, unit, meant);
    // Absent offices that hold the power: somebody else may sign in their place.
    for (const { office } of scene.named) kept.add(office, scene.isA(office, unit), id);
  }
  return kept.all;
}

/** Whom the question may mean: the signer asked about; where the power is one to sign one's own, whose document it is. */
function meantBy(scene: Scene, { onBehalf, signer }: SignersQuestion, { principal }: Power): UnitNode | null {
  if (onBehalf === null || principal !== null) return signer;
  return signer !== null && scene.isA(signer, onBehalf) !== undefined ? signer : onBehalf;
}

/** The office meant, when it is the named one or one of its members; the named one, when it belongs to the class meant. */
function addMeant(kept: Holders, scene: Scene, unit: UnitNode, meant: UnitNode): void {
  const up = scene.isA(meant, unit);
  if (up !== undefined) kept.add(meant, up, unit.id);
  else kept.add(unit, scene.isA(unit, meant), unit.id);
}

/**
 * The holders of one power, each with every way in which the text gives it that power: as a member of several classes, or
 * named itself, and then its classes add nothing. A list of its own may displace what it has as a member.
 */
class Holders {
  all: readonly Holder[] = [];

  constructor(private readonly considered: Considered) {}

  /** @param named the id that the text names */
  add(unit: UnitNode, support: Support | undefined, named: string): void {
    if (support === undefined) return;
    const { scene, power } = this.considered;
    if (unit.id !== named && displacedBySpecialList(scene, unit, power)) return;
    const holder = { unit, named, support, outside: fieldFails(this.considered, unit, named) };
    const before = this.all.filter((other) => other.unit.id === unit.id);
    if (before.some((other) => makesNeedless(other, holder))) return;
    const more = this.all.filter((other) => other.unit.id !== unit.id || !makesNeedless(holder, other));
    this.all = [...more, holder];
  }
}

/** Whether one way to a power adds nothing to another: that one may be used and this one not, or rests on nothing else. */
function makesNeedless(one: Holder, other: Holder): boolean {
  if ((one.outside === undefined) !== (other.outside === undefined)) return one.outside === undefined;
  return one.support.grounds.every((ground) => other.support.grounds.includes(ground));
}

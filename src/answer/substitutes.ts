import type { Party, Substitution, Trigger } from "../document/regulation";
import type { UnitNode } from "../graph/node";
import { directMembersOf, isClosed } from "../graph/walk";
import { gap, stated } from "./outcome";
import { phrase } from "./phrase";
import type { Scene } from "./scene";
import { displacedBySpecialList } from "./special";
import { both, type Support, supportOf, UNSUPPORTED } from "./support";
import { crossed } from "./ways";

/** Somebody whom the text itself puts in the place of an absent official for all ordinary duties. */
export interface StandIn {
  /** Null where the text describes the deputy without naming an office. */
  readonly unit: UnitNode | null;
  readonly name: string;
  readonly rule: Substitution;
  /** Why it does, and on what conditions. */
  readonly support: Support;
}

/** Those who stand in for an absent unit in its ordinary duties by office, and are there. */
export function standIns(scene: Scene, absent: UnitNode): StandIn[] {
  return general(scene, absent)
    .filter(({ rule }) => rule.appointer === null && !rule.assigned)
    .flatMap(({ rule, support }) => {
      const there = rule.deputies.flatMap((party) => present(scene, party, { rule, support }));
      return rule.ranked ? there.slice(0, 1) : there; // of several in an order, the first who is there
    });
}

/** A deputy that a rule names, where it is there; or somebody whom it describes. */
function present(scene: Scene, party: Party, by: Pick<StandIn, "rule" | "support">): StandIn[] {
  if (party.kind !== "unit")
    return [{ ...by, unit: null, name: party.words, support: both(by.support, unnamed(party.words, by.support)) }];
  const unit = scene.unit(party.unit);
  return scene.isAbsent(unit) ? [] : [{ ...by, unit, name: unit.head }];
}

/** That the text describes a deputy without naming an office. */
function unnamed(words: string, { grounds }: Support): Support {
  return { grounds: [], gaps: [gap("step-unnamed", phrase("gap.deputy-unnamed", { words }), grounds)] };
}

/** The rules by which somebody would have to appoint or send a deputy for an absent unit's ordinary duties. */
export function appointments(scene: Scene, absent: UnitNode): Substitution[] {
  return general(scene, absent).flatMap(({ rule }) => (rule.appointer !== null || rule.assigned ? [rule] : []));
}

/** The substitutions for all ordinary duties of an absent unit that take hold. */
function general(scene: Scene, absent: UnitNode): { rule: Substitution; support: Support }[] {
  const serving = scene.basis.substitutionsOn(scene.basis.generalOccasion);
  return scene.rulesOn(absent, "stands-in-for").flatMap(({ rule, edges }) => {
    if (rule.kind !== "substitution" || !serving.includes(rule)) return [];
    if (edges.length > 0 && displacedBySpecialList(scene, absent, rule)) return [];
    const own = { grounds: [rule.grounds], gaps: [], conditions: stated(rule.conditions, rule) };
    return takesHold(scene, rule, absent).map((why) => ({ rule, support: both(own, supportOf(edges), why) }));
  });
}

/**
 * In which ways a substitution for `represented` takes hold with the absences of the scene: as which members of what it names
 * they count. None where it does not; a rule without a trigger always does.
 */
export function takesHold(scene: Scene, rule: Substitution, represented: UnitNode): readonly Support[] {
  return allOf(scene.basis.withPresupposed(rule), (one) => holds(scene, one, represented));
}

/** In which ways one rule takes hold, whatever it presupposes. */
function holds(scene: Scene, { reading, trigger }: Substitution, represented: UnitNode): readonly Support[] {
  if (reading !== null && !scene.world.holds(reading)) return NO_WAY;
  if (trigger === null) return ONE_WAY;
  if (trigger.absent.length === 0) return isOut(scene, represented, trigger.states) ? ONE_WAY : NO_WAY;
  return triggered(scene, trigger);
}

/** For what does not hold; and for what holds without resting on anything. */
const NO_WAY: readonly Support[] = [];
const ONE_WAY: readonly Support[] = [UNSUPPORTED];

/**
 * `dan` joins: all must be away. `atau` and `/` part: literally any part is enough, as a cascade all of them must be away.
 * The choice between the two is made only where it matters.
 */
function triggered(scene: Scene, trigger: Trigger): readonly Support[] {
  const units = trigger.absent.map((id) => scene.unit(id));
  const literal = parts(units, trigger).flatMap((part) => allOf(part, (unit) => someAway(scene, unit, trigger.states)));
  if (trigger.joints.every((joint) => joint === "dan")) return literal;
  const cascade = allOf(units, (unit) => allAway(scene, unit, trigger.states));
  if ((literal.length === 0) === (cascade.length === 0)) return cascade;
  return scene.world.choose("disjunction") === "atau-literal" ? literal : cascade;
}

function parts(units: readonly UnitNode[], trigger: Trigger): UnitNode[][] {
  const all: UnitNode[][] = [[]];
  units.forEach((unit, i) => {
    if (i > 0 && trigger.joints[i - 1] !== "dan") all.push([]);
    all.at(-1)?.push(unit);
  });
  return all;
}

/** Of a class, one member is enough: any of those who are away, and why it is one. */
function someAway(scene: Scene, unit: UnitNode, states: readonly string[]): readonly Support[] {
  if (isAway(scene, unit, states)) return ONE_WAY;
  if (!unit.isClass) return NO_WAY;
  return scene.named.flatMap(({ office }) => {
    const why = scene.isA(office, unit);
    return why !== undefined && isAway(scene, office, states) ? [why] : [];
  });
}

/** Of a class, all members: each is one by the list that names it, or a class of which that is so. Of an open class nobody knows them all. */
function allAway(scene: Scene, unit: UnitNode, states: readonly string[]): readonly Support[] {
  if (isAway(scene, unit, states)) return ONE_WAY;
  const isSaid = scene.absencesOf(unit).length > 0;
  if (!unit.isClass || isSaid || !isClosed(scene.graph, unit)) return NO_WAY;
  const members = directMembersOf(scene.graph, unit, (reading) => scene.world.holds(reading));
  if (members.length === 0) return NO_WAY;
  return allOf(members, (member) => {
    const ways = allAway(scene, member, states);
    const why = scene.isA(member, unit);
    return why === undefined ? NO_WAY : ways.map((way) => both(why, way));
  });
}

/** The ways in which all of several things are so; none where one of them is not. */
function allOf<T>(things: readonly T[], ways: (thing: T) => readonly Support[]): readonly Support[] {
  let all = ONE_WAY;
  for (const thing of things) {
    const more = ways(thing);
    if (more.length === 0) return NO_WAY;
    if (more !== ONE_WAY) all = crossed(all, more, both);
  }
  return all;
}

/** Whether a unit is away, or is a class to which nobody else can belong than those who are. */
function isOut(scene: Scene, unit: UnitNode, states: readonly string[]): boolean {
  return allAway(scene, unit, states).length > 0;
}

/** Whether a unit is said to be away in one of the states that a rule names, or in one that counts as such in this world. */
function isAway(scene: Scene, unit: UnitNode, states: readonly string[]): boolean {
  const said = scene.absencesOf(unit).map(({ state }) => state);
  return said.some((state) => states.includes(state)) || said.some((state) => countsAs(scene, state, states));
}

function countsAs(scene: Scene, state: string, states: readonly string[]): boolean {
  const other = scene.vocabulary.countsAs.get(state);
  return other !== undefined && states.includes(other.state) && scene.world.holds(other.reading);
}

import type { Substitution, Trigger } from "../document/regulation";
import type { RuleNode, UnitNode } from "../graph/node";
import { membersOf } from "../graph/walk";
import { gap, stated } from "./outcome";
import { phrase } from "./phrase";
import type { Scene } from "./scene";
import { both, type Support, supportOf, UNSUPPORTED } from "./support";

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
    .flatMap(({ rule, support }) =>
      rule.deputies.flatMap((party): StandIn[] => {
        if (party.kind !== "unit")
          return [{ unit: null, name: party.words, rule, support: both(support, unnamed(party.words, support)) }];
        const unit = scene.unit(party.unit);
        return scene.isAbsent(unit) ? [] : [{ unit, name: unit.head, rule, support }];
      }),
    );
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
  return scene.lineage(absent).flatMap(({ unit, edges }) =>
    scene.graph.into(unit, "stands-in-for").flatMap((edge) => {
      const rule = (edge.from as RuleNode).rule as Substitution;
      if (!serving.includes(rule)) return [];
      const why = takesHold(scene, rule, absent);
      if (why === undefined) return [];
      const own = { grounds: [rule.grounds], gaps: [], conditions: stated(rule.conditions, rule) };
      return [{ rule, support: both(own, supportOf(edges), why) }];
    }),
  );
}

/**
 * Why a substitution for `represented` takes hold with the absences of the scene: as which members of what it names they
 * count. Undefined where it does not; a rule without a trigger always does.
 */
export function takesHold(scene: Scene, rule: Substitution, represented: UnitNode): Support | undefined {
  if (rule.reading !== null && !scene.world.holds(rule.reading)) return undefined;
  const before = allOf(rule.presupposes, (id) => presupposed(scene, id, represented));
  if (before === undefined || rule.trigger === null) return before;
  if (rule.trigger.absent.length === 0) return isAway(scene, represented, rule.trigger.states) ? before : undefined;
  const why = triggered(scene, rule.trigger);
  return why === undefined ? undefined : both(before, why);
}

function presupposed(scene: Scene, id: string, represented: UnitNode): Support | undefined {
  const rule = presupposedBy(scene, id);
  return rule === undefined ? undefined : takesHold(scene, rule, represented);
}

/** The substitution that another one presupposes, by its id. */
export function presupposedBy(scene: Scene, id: string): Substitution | undefined {
  return scene.graph.regulation.substitutions.find((rule) => rule.id === id);
}

/**
 * `dan` joins: all must be away. `atau` and `/` part: literally any part is enough, as a cascade all of them must be away.
 * The choice between the two is made only where it matters.
 */
function triggered(scene: Scene, trigger: Trigger): Support | undefined {
  const units = trigger.absent.map((id) => scene.unit(id));
  const held = parts(units, trigger).flatMap(
    (part) => allOf(part, (unit) => someAway(scene, unit, trigger.states)) ?? [],
  );
  const literal = held.length === 0 ? undefined : both(UNSUPPORTED, ...held);
  if (trigger.joints.every((joint) => joint === "dan")) return literal;
  const cascade = allOf(units, (unit) => allAway(scene, unit, trigger.states));
  if ((literal === undefined) === (cascade === undefined)) return literal;
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

/** Of a class, one member is enough: all those who are away, and why they are members. */
function someAway(scene: Scene, unit: UnitNode, states: readonly string[]): Support | undefined {
  if (!unit.isClass) return isAway(scene, unit, states) ? UNSUPPORTED : undefined;
  const members = scene.absent.flatMap(({ office }) => {
    const why = scene.isA(office, unit);
    return why !== undefined && isAway(scene, office, states) ? [why] : [];
  });
  return members.length === 0 ? undefined : both(UNSUPPORTED, ...members);
}

/** Of a class, all members: each is one by the list that names it. */
function allAway(scene: Scene, unit: UnitNode, states: readonly string[]): Support | undefined {
  if (!unit.isClass) return isAway(scene, unit, states) ? UNSUPPORTED : undefined;
  const members = membersOf(scene.graph, unit, (reading) => scene.world.holds(reading));
  if (members.length === 0) return undefined;
  return allOf(members, (member) => (isAway(scene, member, states) ? scene.isA(member, unit) : undefined));
}

/** What all of several things rest on; undefined where one of them is not so. */
function allOf<T>(things: readonly T[], why: (thing: T) => Support | undefined): Support | undefined {
  let all = UNSUPPORTED;
  for (const thing of things) {
    const support = why(thing);
    if (support === undefined) return undefined;
    all = both(all, support);
  }
  return all;
}

/** Whether a unit is away in one of the states that a rule names, or in one that counts as such in this world. */
function isAway(scene: Scene, unit: UnitNode, states: readonly string[]): boolean {
  const absence = scene.absence(unit);
  if (absence === undefined) return false;
  if (states.includes(absence.state)) return true;
  const other = scene.vocabulary.countsAs.get(absence.state);
  if (other === undefined || !states.includes(other.state)) return false;
  return scene.world.holds(other.reading);
}

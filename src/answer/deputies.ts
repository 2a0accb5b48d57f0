import type { Party, Substitution, Trigger } from "../document/regulation";
import type { UnitNode } from "../graph/node";
import type { DeputiesQuestion } from "../question/question";
import type { Check, DeputyPart, Gap, Stated } from "./answer";
import { type Draft, gap, type Outcome, stated, type Trial, UNTOLD } from "./outcome";
import { phrase } from "./phrase";
import type { Scene } from "./scene";
import { displacedBySpecialList } from "./special";
import { standIns, takesHold } from "./substitutes";
import { both, type Support, UNSUPPORTED } from "./support";
import { crossed } from "./ways";

/** Somebody who is stood in for. */
interface Represented {
  readonly unit: UnitNode;
  readonly support: Support;
}

/** Who stands in on one occasion, in one world. */
export function evaluateDeputies(
  scene: Scene,
  question: DeputiesQuestion,
  occasion: string,
  thorough: boolean,
): Outcome {
  const trials: Trial[] = [];
  const drafts: Draft[] = [];
  const serving = scene.basis.substitutionsOn(occasion);
  for (const rule of thorough ? scene.graph.regulation.substitutions : serving) {
    if (thorough && !serving.includes(rule)) {
      trials.push({ rule, failed: "occasion", gaps: UNTOLD });
      continue;
    }
    // What cannot take hold, whoever is meant, is looked at only where somebody asks why.
    if (!thorough && scene.basis.watchedBy(rule)?.every((id) => !scene.isAbsent(scene.unit(id)))) continue;
    const all = representedBy(scene, question, rule);
    if (all.length === 0) trials.push({ rule, failed: "represented", gaps: UNTOLD });
    for (const represented of all)
      drafts.push(...standingInFor({ scene, question, rule, occasion, represented, trials }));
  }
  return { drafts, trials, gaps: [] };
}

/**
 * Whom a rule may represent here: the named offices that are absent (or, where it hangs on other absences than their own,
 * all of them: whoever is there may then be represented too), and those whom a named class comes to.
 */
function representedBy(scene: Scene, question: DeputiesQuestion, rule: Substitution): Represented[] {
  const wanted = question.for;
  const units = rule.represents.map((id) => scene.unit(id));
  const named = units.filter(({ isClass }) => !isClass).flatMap((unit) => asWanted(scene, unit, wanted));
  const away = named.filter(({ unit }) => scene.isAbsent(unit));
  const isOnlyAway = !mayBeThere(scene, rule, wanted) && (away.length > 0 || isAlways(scene, rule));
  const classes = units.filter(({ isClass }) => isClass).flatMap((cls) => ofClass(scene, rule, cls, wanted));
  return [...(isOnlyAway ? away : named), ...classes];
}

/** Whether a rule may represent somebody who is there: it hangs on the absence of others, or on none, and is asked for them. */
function mayBeThere(scene: Scene, rule: Substitution, wanted: UnitNode | null): boolean {
  return hangsOnOthers(scene, rule) || (isAlways(scene, rule) && wanted !== null);
}

/** Whether a rule takes hold by the absence of others than those it represents. */
function hangsOnOthers(scene: Scene, rule: Substitution): boolean {
  return triggersOf(scene, rule).some(({ absent }) => absent.length > 0);
}

/**
 * Whom a named class comes to: those of it who are said to be absent, each by itself; where nobody of it is, and the rule
 * does not ask for it, the one asked about, or the class.
 */
function ofClass(scene: Scene, rule: Substitution, cls: UnitNode, wanted: UnitNode | null): Represented[] {
  const away = membersAway(scene, rule, cls, wanted);
  if (away.length > 0) return away;
  const itself = scene.asAsked(wanted, cls);
  const isSaid = scene.named.some(({ office }) => scene.isA(office, cls) !== undefined);
  if (itself === undefined || !(mayBeThere(scene, rule, wanted) || (!isSaid && scene.isAbsent(itself.unit)))) return [];
  return itself.unit !== cls && displacedBySpecialList(scene, itself.unit, rule) ? [] : [itself];
}

/** Those of a class that are said to be absent, and the one asked about where it is. */
function membersAway(scene: Scene, rule: Substitution, cls: UnitNode, wanted: UnitNode | null): Represented[] {
  const asked = wanted !== null && scene.absence(wanted) !== undefined ? [wanted] : [];
  const meant = new Set([...asked, ...scene.named.map(({ office }) => office)]);
  return [...meant].flatMap((office) => {
    const support = scene.isA(office, cls);
    if (support === undefined || (office !== cls && displacedBySpecialList(scene, office, rule))) return [];
    return asWanted(scene, office, wanted).map((one) => ({ ...one, support: both(support, one.support) }));
  });
}

/** An office that is meant by whom the question is about: all are, where it is about nobody. */
function asWanted(scene: Scene, office: UnitNode, wanted: UnitNode | null): Represented[] {
  const support = wanted === null ? UNSUPPORTED : scene.isA(office, wanted);
  return support === undefined ? [] : [{ unit: office, support }];
}

/** One rule held against the question, for one of those whom it represents. */
interface Considered {
  readonly scene: Scene;
  readonly question: DeputiesQuestion;
  readonly rule: Substitution;
  readonly occasion: string;
  readonly represented: Represented;
  readonly trials: Trial[];
}

function standingInFor(considered: Considered): Draft[] {
  const { scene, rule, represented } = considered;
  const invited = invitations(considered);
  if (invited.length === 0) return fail(considered, "invitation");
  const ways = takesHold(scene, rule, represented.unit);
  if (ways.length === 0) return fail(considered, "trigger");
  const deputies = rule.deputies.flatMap((party, i) => deputiesFrom(considered, party, rule.ranked ? i + 1 : null));
  if (deputies.length === 0) return fail(considered, "deputy");
  const appointers = appointersOf(considered);
  if (appointers === undefined)
    return fail(considered, "appointer", () => [noDeputy(considered, scene.unit(rule.appointer as string))]);
  const reasons = crossed(invited, ways, (invitation, why) => both(invitation, represented.support, why));
  const persons = crossed(deputies, appointers, (deputy, appointer) => ({ deputy, appointer }));
  return crossed(persons, reasons, (who, support) => draft(considered, { ...who, support }));
}

function fail({ rule, trials }: Considered, failed: Check, gaps: Trial["gaps"] = UNTOLD): [] {
  trials.push({ rule, failed, gaps });
  return [];
}

function noDeputy({ rule }: Considered, office: UnitNode): Gap {
  return gap("no-deputy", phrase("gap.no-deputy", { office: office.head }), [rule.grounds]);
}

/** Every way in which the rule is for the invitation that the question speaks of; an open one is left to a condition. */
function invitations({ scene, question: { invitedBy }, rule }: Considered): Support[] {
  if (invitedBy === null || rule.invitedBy.length === 0 || rule.invitedBy.includes(invitedBy.id)) return [UNSUPPORTED];
  if (displacedBySpecialList(scene, invitedBy, rule)) return [];
  return rule.invitedBy.flatMap((id) => scene.isA(invitedBy, scene.unit(id)) ?? []);
}

interface Appointer {
  readonly unit: UnitNode | null;
  readonly support: Support;
}

/** Who appoints: nobody needed, the named office, its stand-in, or (undefined) nobody who is there. */
function appointersOf({ scene, rule, represented }: Considered): Appointer[] | undefined {
  if (rule.assigned) return [{ unit: represented.unit, support: UNSUPPORTED }];
  if (rule.appointer === null) return [{ unit: null, support: UNSUPPORTED }];
  const appointer = scene.unit(rule.appointer);
  if (!scene.isAbsent(appointer)) return [{ unit: appointer, support: UNSUPPORTED }];
  const names = triggersOf(scene, rule).flatMap((trigger) => trigger.absent.map((id) => scene.unit(id)));
  const ways = names.flatMap((unit) => scene.isA(appointer, unit) ?? []);
  const [listed] = ways.toSorted((a, b) => a.grounds.length - b.grounds.length);
  if (listed !== undefined && scene.world.choose("own-appointer") === "appointer-acts")
    return [{ unit: appointer, support: listed }];
  const deputies = standIns(scene, appointer).filter(({ unit }) => unit !== null);
  return deputies.length === 0 ? undefined : deputies;
}

/** Whether a rule holds without anybody's absence. */
function isAlways(scene: Scene, rule: Substitution): boolean {
  return triggersOf(scene, rule).length === 0;
}

/** The trigger of a rule, and those of the rules that it presupposes. */
function triggersOf(scene: Scene, rule: Substitution): Trigger[] {
  return scene.basis.withPresupposed(rule).flatMap(({ trigger }) => trigger ?? []);
}

interface Deputy {
  readonly unit: UnitNode | null;
  readonly name: string;
  /** Its place in the order that the text gives, or null where it gives none. */
  readonly rank: number | null;
  readonly support: Support;
}

/** Whom a party of the rule comes to for this question; absent ones and the represented themselves do not serve. */
function deputiesFrom(considered: Considered, party: Party, rank: number | null): Deputy[] {
  const { scene, question, rule, represented } = considered;
  if (party.kind !== "unit") {
    const unnamed = gap("step-unnamed", phrase("gap.deputy-unnamed", { words: party.words }), [rule.grounds]);
    return question.deputy === null
      ? [{ unit: null, name: party.words, rank, support: { grounds: [], gaps: [unnamed] } }]
      : [];
  }
  const unit = scene.unit(party.unit);
  const meant = scene.asAsked(question.deputy, unit);
  if (meant === undefined || meant.unit.id === represented.unit.id) return [];
  if (meant.unit.id !== unit.id && displacedBySpecialList(scene, meant.unit, rule)) return [];
  if (scene.isAbsent(meant.unit)) return fail(considered, "no-deputy", () => [noDeputy(considered, meant.unit)]);
  return [{ unit: meant.unit, name: meant.unit.head, rank, support: meant.support }];
}

/** Who stands in, by whose appointment, and on what the rest of it rests. */
interface Standing {
  readonly deputy: Deputy;
  readonly appointer: Appointer;
  readonly support: Support;
}

function draft(considered: Considered, { deputy, appointer, support: rest }: Standing): Draft {
  const { rule, occasion, represented } = considered;
  const part: DeputyPart = {
    kind: "deputy",
    deputy: deputy.unit,
    name: deputy.name,
    represents: [represented.unit],
    occasion,
    mode: rule.assigned ? "by-assignment" : appointer.unit === null ? "by-office" : "by-appointment",
    appointer: appointer.unit,
    rank: deputy.rank,
  };
  const support = both({ grounds: [rule.grounds], gaps: [] }, deputy.support, rest, appointer.support);
  const order =
    rule.orderWords === null
      ? []
      : [gap("rank-unstated", phrase("gap.rank-unstated", { words: rule.orderWords }), [rule.grounds])];
  const conditions = [...invitation(considered), ...stated(rule.conditions, rule), ...(support.conditions ?? [])];
  return { part, rule, grounds: support.grounds, conditions, gaps: [...support.gaps, ...order] };
}

/** An invitation whose sender the question leaves open. */
function invitation({ scene, question, rule }: Considered): Stated[] {
  if (rule.invitedBy.length === 0 || question.invitedBy !== null) return [];
  const hosts = rule.invitedBy.map((id) => scene.unit(id).name);
  return [{ code: "invited-by", message: phrase("condition.invited-by", { hosts }), because: [...rule.grounds.each] }];
}

import type { Party, Substitution, Trigger } from "../document/regulation";
import type { UnitNode } from "../graph/node";
import type { DeputiesQuestion } from "../question/question";
import type { Check, DeputyPart, Gap, Stated } from "./answer";
import { type Draft, gap, type Outcome, stated, type Trial, UNTOLD } from "./outcome";
import { phrase } from "./phrase";
import type { Scene } from "./scene";
import { displacedBySpecialList } from "./special";
import { presupposedBy, standIns, takesHold } from "./substitutes";
import { both, type Support, UNSUPPORTED } from "./support";

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
    const groups = representedBy(scene, question, rule);
    if (groups.length === 0) trials.push({ rule, failed: "represented", gaps: UNTOLD });
    for (const group of groups) drafts.push(...forGroup({ scene, question, rule, occasion, group, trials }));
  }
  return { drafts, trials, gaps: [] };
}

/**
 * Whom a rule may represent here, in groups that it represents together: the named offices that are absent (or, where it
 * hangs on other absences than their own, all of them: whoever is there may then be represented too), and every absent
 * member of a named class by itself.
 */
function representedBy(scene: Scene, question: DeputiesQuestion, rule: Substitution): Represented[][] {
  const wanted = question.for;
  const named: Represented[] = [];
  const away: Represented[] = [];
  const groups: Represented[][] = [];
  for (const id of rule.represents) {
    const unit = scene.unit(id);
    if (unit.isClass) groups.push(...membersAway(scene, rule, unit, wanted));
    else {
      const support = asWanted(scene, unit, wanted);
      if (support === undefined) continue;
      const represented = { unit, support };
      named.push(represented);
      if (scene.isAbsent(unit)) away.push(represented);
    }
  }
  const hangsOnOthers = rule.trigger !== null && rule.trigger.absent.length > 0;
  const group = !hangsOnOthers && (away.length > 0 || (isAlways(rule) && wanted === null)) ? away : named;
  return group.length === 0 ? groups : [group, ...groups];
}

/** Those of a class that are said to be absent, and the one asked about where it is, each by itself. */
function membersAway(scene: Scene, rule: Substitution, cls: UnitNode, wanted: UnitNode | null): Represented[][] {
  const away = scene.named.map(({ office }) => office);
  const asked = wanted !== null && scene.absence(wanted) !== undefined ? [wanted] : [];
  const meant = [...asked, ...away.filter((office) => office.id !== asked[0]?.id)];
  return meant.flatMap((office) => {
    const why = asWanted(scene, office, wanted);
    const support = scene.isA(office, cls);
    if (why === undefined || support === undefined || displacedBySpecialList(scene, office, rule)) return [];
    return [[{ unit: office, support: both(support, why) }]];
  });
}

/** Why an office is meant by whom the question is about: all are, where it is about nobody. */
function asWanted(scene: Scene, office: UnitNode, wanted: UnitNode | null): Support | undefined {
  return wanted === null ? UNSUPPORTED : scene.isA(office, wanted);
}

/** One rule held against the question, for one group of represented offices. */
interface Considered {
  readonly scene: Scene;
  readonly question: DeputiesQuestion;
  readonly rule: Substitution;
  readonly occasion: string;
  readonly group: readonly Represented[];
  readonly trials: Trial[];
}

function forGroup(considered: Considered): Draft[] {
  const { scene, rule } = considered;
  if (!isInvited(considered)) return fail(considered, "invitation");
  const group = considered.group.flatMap(({ unit, support }): Represented[] => {
    const why = takesHold(scene, rule, unit);
    return why === undefined ? [] : [{ unit, support: both(support, why) }];
  });
  if (group.length === 0) return fail(considered, "trigger");
  const deputies = rule.deputies.flatMap((party, i) => deputiesFrom(considered, party, rule.ranked ? i + 1 : null));
  if (deputies.length === 0) return fail(considered, "deputy");
  const appointers = appointersOf(considered);
  if (appointers === undefined)
    return fail(considered, "appointer", () => [noDeputy(considered, scene.unit(rule.appointer as string))]);
  return deputies.flatMap((deputy) =>
    appointers.flatMap((appointer) =>
      // Whoever is away sends somebody in its own place only.
      group
        .filter(({ unit }) => !rule.assigned || unit === appointer.unit)
        .map((represented) => draft(considered, represented, deputy, appointer)),
    ),
  );
}

function fail({ rule, trials }: Considered, failed: Check, gaps: Trial["gaps"] = UNTOLD): [] {
  trials.push({ rule, failed, gaps });
  return [];
}

function noDeputy({ rule }: Considered, office: UnitNode): Gap {
  return gap("no-deputy", phrase("gap.no-deputy", { office: office.name }), [rule.grounds]);
}

/** Whether the rule is for the invitation that the question speaks of; an open one is left to a condition. */
function isInvited({ scene, question: { invitedBy }, rule }: Considered): boolean {
  if (invitedBy === null || rule.invitedBy.length === 0) return true;
  return rule.invitedBy.some((id) => scene.isA(invitedBy, scene.unit(id)) !== undefined);
}

interface Appointer {
  readonly unit: UnitNode | null;
  readonly support: Support;
}

/** Who appoints: nobody needed, the named office, its stand-in, or (undefined) nobody who is there. */
function appointersOf({ scene, rule, group }: Considered): Appointer[] | undefined {
  if (rule.assigned) return group.map(({ unit }) => ({ unit, support: UNSUPPORTED }));
  if (rule.appointer === null) return [{ unit: null, support: UNSUPPORTED }];
  const appointer = scene.unit(rule.appointer);
  if (!scene.isAbsent(appointer)) return [{ unit: appointer, support: UNSUPPORTED }];
  const listed = triggersOf(scene, rule).some((trigger) => trigger.absent.includes(appointer.id));
  if (listed && scene.world.choose("own-appointer") === "appointer-acts")
    return [{ unit: appointer, support: UNSUPPORTED }];
  const deputies = standIns(scene, appointer).filter(({ unit }) => unit !== null);
  return deputies.length === 0 ? undefined : deputies;
}

/** Whether a rule holds without anybody's absence. */
function isAlways(rule: Substitution): boolean {
  return rule.trigger === null && rule.presupposes.length === 0;
}

/** The trigger of a rule, and those of the rules that it presupposes. */
function triggersOf(scene: Scene, rule: Substitution): Trigger[] {
  const before = rule.presupposes.flatMap((id) => {
    const other = presupposedBy(scene, id);
    return other === undefined ? [] : triggersOf(scene, other);
  });
  return rule.trigger === null ? before : [rule.trigger, ...before];
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
  const { scene, question, rule, group } = considered;
  if (party.kind !== "unit") {
    const unnamed = gap("step-unnamed", phrase("gap.deputy-unnamed", { words: party.words }), [rule.grounds]);
    return question.deputy === null
      ? [{ unit: null, name: party.words, rank, support: { grounds: [], gaps: [unnamed] } }]
      : [];
  }
  const unit = scene.unit(party.unit);
  const meant = scene.asAsked(question.deputy, unit);
  if (meant === undefined || group.some((r) => r.unit.id === meant.unit.id)) return [];
  if (meant.unit.id !== unit.id && displacedBySpecialList(scene, meant.unit, rule)) return [];
  if (scene.isAbsent(meant.unit)) return fail(considered, "no-deputy", () => [noDeputy(considered, meant.unit)]);
  return [{ unit: meant.unit, name: meant.unit.head, rank, support: meant.support }];
}

function draft(considered: Considered, represented: Represented, deputy: Deputy, appointer: Appointer): Draft {
  const { rule, occasion } = considered;
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
  const support = both({ grounds: [rule.grounds], gaps: [] }, deputy.support, represented.support, appointer.support);
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

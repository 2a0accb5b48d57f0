import type { Party, Substitution } from "../document/regulation";
import { covers } from "../document/vocabulary";
import type { UnitNode } from "../graph/graph";
import type { DeputiesQuestion } from "../question/question";
import type { DeputyPart, Gap, Stated } from "./answer";
import { type Check, type Draft, gap, type Outcome, stated, type Trial } from "./outcome";
import { phrase } from "./phrase";
import { both, type Scene, type Support, UNSUPPORTED } from "./scene";
import { displacedBySpecialList } from "./special";
import { standIns, takesHold } from "./substitutes";

/** Somebody who is stood in for. */
interface Represented {
  readonly unit: UnitNode;
  readonly support: Support;
}

/** Who stands in on one occasion, in one world. */
export function evaluateDeputies(scene: Scene, question: DeputiesQuestion, occasion: string): Outcome {
  const trials: Trial[] = [];
  const drafts: Draft[] = [];
  for (const rule of scene.graph.rulesOf("substitution")) {
    if (!covers(scene.vocabulary.occasions, rule.occasion, occasion)) {
      trials.push({ rule, failed: "occasion", gaps: [] });
      continue;
    }
    const groups = representedBy(scene, question, rule);
    if (groups.length === 0) trials.push({ rule, failed: "represented", gaps: [] });
    for (const group of groups) drafts.push(...forGroup(scene, question, rule, occasion, group, trials));
  }
  return { drafts, trials, gaps: [] };
}

/**
 * Whom a rule may represent here, in groups that it represents together: the named offices that are absent (or, where it
 * does not hang on their own absence, all of them), and every absent member of a named class by itself.
 */
function representedBy(scene: Scene, question: DeputiesQuestion, rule: Substitution): Represented[][] {
  const offices = rule.represents.map((id) => scene.unit(id)).filter((unit) => !unit.isClass);
  const wanted = question.for;
  const asked = wanted === null ? offices : offices.filter((unit) => scene.isA(unit, wanted) !== undefined);
  const away = asked.filter((unit) => scene.isAbsent(unit));
  const group = away.length > 0 || (rule.trigger === null && wanted === null) ? away : asked;
  const groups = group.length === 0 ? [] : [group.map((unit) => ({ unit, support: UNSUPPORTED }))];
  for (const cls of rule.represents.map((id) => scene.unit(id)).filter((unit) => unit.isClass)) {
    for (const { office } of scene.absent) {
      if (wanted !== null && scene.isA(office, wanted) === undefined) continue;
      const support = scene.isA(office, cls);
      if (support === undefined || displacedBySpecialList(scene, office, rule)) continue;
      groups.push([{ unit: office, support }]);
    }
  }
  return groups;
}

function forGroup(
  scene: Scene,
  question: DeputiesQuestion,
  rule: Substitution,
  occasion: string,
  group: Represented[],
  trials: Trial[],
): Draft[] {
  const { invitedBy } = question;
  const invited =
    invitedBy === null ||
    rule.invitedBy.length === 0 ||
    rule.invitedBy.some((id) => scene.isA(invitedBy, scene.unit(id)) !== undefined);
  if (!invited) return fail(trials, rule, "invitation");
  if (!takesHold(scene, rule, (group[0] as Represented).unit)) return fail(trials, rule, "trigger");
  const appointers = appointersOf(scene, rule, group);
  if (appointers === undefined)
    return fail(trials, rule, "appointer", [noDeputy(scene, rule, scene.unit(rule.appointer ?? ""))]);
  const drafts = rule.deputies
    .flatMap((party) => deputiesFrom(scene, question, rule, party, group, trials))
    .flatMap((deputy) =>
      appointers.flatMap((appointer) =>
        group.map((represented) => draft(scene, question, rule, occasion, represented, deputy, appointer)),
      ),
    );
  if (drafts.length === 0) trials.push({ rule, failed: "deputy", gaps: [] });
  return drafts;
}

function fail(trials: Trial[], rule: Substitution, failed: Check, gaps: readonly Gap[] = []): [] {
  trials.push({ rule, failed, gaps });
  return [];
}

function noDeputy(scene: Scene, rule: Substitution, office: UnitNode): Gap {
  return gap("no-deputy", phrase("gap.no-deputy", { office: scene.unit(office.id).name }), [rule.grounds]);
}

interface Appointer {
  readonly unit: UnitNode | null;
  readonly support: Support;
}

/** Who appoints: nobody needed, the named office, its stand-in, or (undefined) nobody who is there. */
function appointersOf(scene: Scene, rule: Substitution, group: readonly Represented[]): Appointer[] | undefined {
  if (rule.assigned) return group.map(({ unit }) => ({ unit, support: UNSUPPORTED }));
  if (rule.appointer === null) return [{ unit: null, support: UNSUPPORTED }];
  const appointer = scene.unit(rule.appointer);
  if (!scene.isAbsent(appointer)) return [{ unit: appointer, support: UNSUPPORTED }];
  const listed = rule.trigger?.absent.includes(appointer.id) ?? false;
  if (listed && scene.world.choose("own-appointer") === "appointer-acts")
    return [{ unit: appointer, support: UNSUPPORTED }];
  const deputies = standIns(scene, appointer);
  return deputies.length === 0
    ? undefined
    : deputies.map(({ unit, grounds }) => ({ unit, support: { grounds, gaps: [] } }));
}

interface Deputy {
  readonly unit: UnitNode | null;
  readonly name: string;
  readonly support: Support;
}

/** Whom a party of the rule comes to for this question; absent ones and the represented themselves do not serve. */
function deputiesFrom(
  scene: Scene,
  question: DeputiesQuestion,
  rule: Substitution,
  party: Party,
  group: readonly Represented[],
  trials: Trial[],
): Deputy[] {
  if (party.kind !== "unit") {
    const unnamed = gap("step-unnamed", phrase("gap.deputy-unnamed", { words: party.words }), [rule.grounds]);
    return question.deputy === null
      ? [{ unit: null, name: party.words, support: { grounds: [], gaps: [unnamed] } }]
      : [];
  }
  const unit = scene.unit(party.unit);
  return asAsked(scene, question.deputy, unit).filter((deputy) => {
    const displaced = deputy.unit.id !== unit.id && displacedBySpecialList(scene, deputy.unit, rule);
    if (displaced || group.some((r) => r.unit.id === deputy.unit.id)) return false;
    if (scene.isAbsent(deputy.unit))
      trials.push({ rule, failed: "no-deputy", gaps: [noDeputy(scene, rule, deputy.unit)] });
    return !scene.isAbsent(deputy.unit);
  });
}

function asAsked(scene: Scene, asked: UnitNode | null, unit: UnitNode): (Deputy & { unit: UnitNode })[] {
  if (asked === null) return [{ unit, name: unit.head, support: UNSUPPORTED }];
  const up = scene.isA(asked, unit);
  if (up !== undefined) return [{ unit: asked, name: asked.head, support: up }];
  const down = asked.isClass && !unit.isClass ? scene.isA(unit, asked) : undefined;
  return down === undefined ? [] : [{ unit, name: unit.head, support: down }];
}

function draft(
  scene: Scene,
  question: DeputiesQuestion,
  rule: Substitution,
  occasion: string,
  represented: Represented,
  deputy: Deputy,
  appointer: Appointer,
): Draft {
  const part: DeputyPart = {
    kind: "deputy",
    deputy: deputy.unit,
    name: deputy.name,
    represents: [represented.unit],
    occasion,
    mode: rule.assigned ? "by-assignment" : appointer.unit === null ? "by-office" : "by-appointment",
    appointer: appointer.unit,
    rank: null,
  };
  const support = both({ grounds: [rule.grounds], gaps: [] }, deputy.support, represented.support, appointer.support);
  const order =
    rule.orderWords === null
      ? []
      : [gap("rank-unstated", phrase("gap.rank-unstated", { words: rule.orderWords }), [rule.grounds])];
  return {
    part,
    rule,
    grounds: support.grounds,
    conditions: [...invitation(scene, question, rule), ...stated(rule.conditions, rule)],
    gaps: [...support.gaps, ...order],
  };
}

/** An invitation whose sender the question leaves open. */
function invitation(scene: Scene, question: DeputiesQuestion, rule: Substitution): Stated[] {
  if (rule.invitedBy.length === 0 || question.invitedBy !== null) return [];
  const hosts = rule.invitedBy.map((id) => scene.unit(id).name);
  return [{ code: "invited-by", message: phrase("condition.invited-by", { hosts }), because: [...rule.grounds.each] }];
}

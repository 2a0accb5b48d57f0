import type { Grounds, Power } from "../document/regulation";
import { covers } from "../document/vocabulary";
import type { UnitNode } from "../graph/graph";
import type { Capacity, SignersQuestion } from "../question/question";
import type { Gap, SignerPart, Stated } from "./answer";
import { inField, openGap, subjectName } from "./coordination";
import { acting, isBlocked } from "./legs";
import { type Check, type Draft, gap, type Outcome, stated, type Trial } from "./outcome";
import { phrase } from "./phrase";
import { both, type Scene, type Support } from "./scene";
import { displacedBySpecialList } from "./special";
import { standIns } from "./substitutes";

/** Somebody who holds a power: the unit that the text names, or the one that the question means by it. */
interface Holder {
  readonly unit: UnitNode;
  readonly support: Support;
  /** Whether the question is about this very unit, and not about whoever the text names. */
  readonly meant: boolean;
}

/** Who may sign a document of one kind, in one world. */
export function evaluateSigners(scene: Scene, question: SignersQuestion, document: string): Outcome {
  const trials: Trial[] = [];
  const drafts: Draft[] = [];
  for (const power of scene.graph.rulesOf("power")) {
    const failed = powerFails(scene, question, power, document);
    if (failed !== undefined) {
      trials.push({ rule: power, failed, gaps: [] });
      continue;
    }
    const holders = holdersOf(scene, question, power);
    if (holders.length === 0) trials.push({ rule: power, failed: "signer", gaps: [] });
    for (const holder of holders) drafts.push(...signed(scene, question, power, document, holder, trials));
  }
  return { drafts, trials, gaps: [] };
}

function powerFails(scene: Scene, question: SignersQuestion, power: Power, document: string): Check | undefined {
  if (!power.documents.some((wide) => covers(scene.vocabulary.documents, wide, document))) return "document";
  if (power.reading !== null && !scene.world.holds(power.reading)) return "reading";
  if (power.delegated && question.delegated === false) return "delegation";
  if (power.matters.length > 0 && !mattersMet(scene, question, power, document)) return "matter";
  return undefined;
}

/** Whether the letter says what the power is limited to; an open matter is left to the condition. */
function mattersMet(scene: Scene, question: SignersQuestion, power: Power, document: string): boolean {
  const said = [question.matter, scene.vocabulary.impliedMatter.get(document) ?? null].filter((m) => m !== null);
  return said.length === 0 || said.some((matter) => power.matters.includes(matter));
}

/** Those who hold the power and whom the question may mean. */
function holdersOf(scene: Scene, question: SignersQuestion, power: Power): Holder[] {
  const meant = question.onBehalf !== null && power.principal === null ? question.onBehalf : question.signer;
  return power.signers.flatMap((id) => {
    const unit = scene.unit(id);
    const holders: Holder[] = [];
    if (meant === null) holders.push({ unit, support: { grounds: [], gaps: [] }, meant: false });
    else holders.push(...asMeant(scene, unit, meant));
    for (const { office } of scene.absent) {
      const why = office.id === unit.id ? undefined : scene.isA(office, unit);
      if (why !== undefined && !holders.some((h) => h.unit.id === office.id))
        holders.push({ unit: office, support: why, meant: true });
    }
    if (meant !== null && scene.isAbsent(unit) && !holders.some((h) => h.unit.id === unit.id)) {
      holders.push({ unit, support: { grounds: [], gaps: [] }, meant: true });
    }
    return holders.filter((h) => h.unit.id === unit.id || !displacedBySpecialList(scene, h.unit, power));
  });
}

/** The office meant, when it is the named one or one of its members; the named one, when it belongs to the class meant. */
function asMeant(scene: Scene, unit: UnitNode, meant: UnitNode): Holder[] {
  const up = scene.isA(meant, unit);
  if (up !== undefined) return [{ unit: meant, support: up, meant: true }];
  const down = meant.isClass && !unit.isClass ? scene.isA(unit, meant) : undefined;
  return down === undefined ? [] : [{ unit, support: down, meant: true }];
}

/** The signatures that one holder's power comes to: its own, or its stand-ins' while it is absent. */
function signed(
  scene: Scene,
  question: SignersQuestion,
  power: Power,
  document: string,
  holder: Holder,
  trials: Trial[],
): Draft[] {
  const principal = power.principal === null ? null : scene.unit(power.principal);
  if (!concernsPrincipal(scene, question, principal, holder.unit)) return fail(trials, power, "principal");
  const support = both({ grounds: [power.grounds], gaps: [] }, holder.support);
  const field = fieldFails(scene, question, power, holder.unit);
  if (field !== undefined) return fail(trials, power, "field", field);
  const paraf = power.paraf.flatMap((p) =>
    p.kind === "unit" ? [acting(scene, scene.unit(p.unit), "initials", support)] : [],
  );
  const blocked = paraf.filter(isBlocked);
  if (blocked.length > 0)
    return fail(
      trials,
      power,
      "no-deputy",
      blocked.map((b) => b.gap),
    );
  const signatures = scene.isAbsent(holder.unit)
    ? byStandIns(scene, holder.unit)
    : [{ unit: holder.unit, grounds: [] }];
  if (signatures.length === 0) {
    if (question.signer !== null && !isMeant(scene, question.signer, holder.unit)) return fail(trials, power, "signer");
    return fail(trials, power, "no-deputy", [
      gap("no-deputy", phrase("gap.no-deputy", { office: holder.unit.name }), support.grounds),
    ]);
  }
  return signatures.flatMap(({ unit, grounds }) => {
    if (question.signer !== null && !isMeant(scene, question.signer, unit)) return fail(trials, power, "signer");
    const capacity: Capacity = grounds.length > 0 ? "unstated" : principal === null ? "own" : "on-behalf";
    if (question.capacity !== null && question.capacity !== capacity) return fail(trials, power, "capacity");
    return [
      draft(scene, question, power, document, {
        unit,
        capacity,
        principal,
        support: both(support, { grounds, gaps: [] }),
      }),
    ];
  });
}

function fail(trials: Trial[], rule: Power, failed: Check, gaps: readonly Gap[] = []): [] {
  trials.push({ rule, failed, gaps });
  return [];
}

function isMeant(scene: Scene, asked: UnitNode, unit: UnitNode): boolean {
  return scene.isA(unit, asked) !== undefined;
}

/** `--on-behalf X`: signed atas nama X, or X's own document. */
function concernsPrincipal(
  scene: Scene,
  question: SignersQuestion,
  principal: UnitNode | null,
  holder: UnitNode,
): boolean {
  if (question.onBehalf === null) return true;
  return scene.isA(principal ?? holder, question.onBehalf) !== undefined;
}

/** Those who sign in an absent holder's place: who carries out its duties does; who only represents it, in one reading. */
function byStandIns(scene: Scene, holder: UnitNode): { unit: UnitNode; grounds: readonly Grounds[] }[] {
  return standIns(scene, holder).filter(
    ({ rule }) => rule.manner === "melaksanakan-tugas" || scene.world.choose("representation") === "represents-signs",
  );
}

/** Whether the power is one of several given in parallel, and the matter lies outside its holder's field in this world. */
function fieldFails(scene: Scene, question: SignersQuestion, power: Power, holder: UnitNode): Gap[] | undefined {
  const { about } = question;
  if (about === null || !isParallel(scene, power)) return undefined;
  const inside = inField(scene, holder, about);
  if (inside === "yes" || scene.world.choose("parallel-power") === "field-free") return undefined;
  if (inside === "no") return [];
  const why = about.kind === "unit" ? openGap(scene, about.unit) : undefined;
  return why === undefined ? [] : [{ ...why, message: phrase("gap.field-unknown", { subject: subjectName(about) }) }];
}

/** The same power in the hands of several coordinators: the same principal, a document in common. */
function isParallel(scene: Scene, power: Power): boolean {
  const coordinators = new Set(scene.graph.regulation.coordination.map((c) => c.coordinator));
  const heldBy = (p: Power): string[] => p.signers.filter((s) => coordinators.has(s));
  const mine = heldBy(power);
  if (mine.length === 0) return false;
  return [...scene.graph.rulesOf("power")].some(
    (other) =>
      other.principal === power.principal &&
      other.documents.some((d) => power.documents.includes(d)) &&
      heldBy(other).some((s) => !mine.includes(s)),
  );
}

interface Signature {
  readonly unit: UnitNode;
  readonly capacity: Capacity;
  readonly principal: UnitNode | null;
  readonly support: Support;
}

function draft(scene: Scene, question: SignersQuestion, power: Power, document: string, signature: Signature): Draft {
  const { unit, capacity, principal, support } = signature;
  const part: SignerPart = {
    kind: "signer",
    signer: unit,
    name: unit.head,
    capacity,
    principal: capacity === "on-behalf" ? principal : null,
    documents: power.documents,
  };
  const form = gap("capacity-unstated", phrase("gap.capacity-unstated", { signer: unit.head }), support.grounds);
  return {
    part,
    rule: power,
    grounds: support.grounds,
    conditions: [...limits(scene, question, power, document), ...stated(power.conditions, power)],
    gaps: [...support.gaps, ...(capacity === "unstated" ? [form] : [])],
  };
}

/** The limits of a power that the question leaves open. */
function limits(scene: Scene, question: SignersQuestion, power: Power, document: string): Stated[] {
  const because = [...power.grounds.each];
  const all: Stated[] = [];
  if (power.delegated && question.delegated === null)
    all.push({ code: "delegated", message: phrase("condition.delegated"), because });
  const implied = scene.vocabulary.impliedMatter.get(document);
  if (
    power.matters.length > 0 &&
    question.matter === null &&
    !(implied !== undefined && power.matters.includes(implied))
  ) {
    const matters = power.matters.map((m) => scene.vocabulary.matters.get(m)?.label ?? m);
    all.push({ code: "matter", message: phrase("condition.matter", { matters }), because });
  }
  if (power.paraf.length > 0) {
    const initials = power.paraf.map((p) => (p.kind === "unit" ? scene.unit(p.unit).name : p.words));
    all.push({ code: "paraf", message: phrase("condition.paraf", { initials }), because });
  }
  return all;
}

import type { Power, Substitution } from "../document/regulation";
import { labelOf } from "../document/vocabulary";
import type { UnitNode } from "../graph/node";
import type { Capacity, SignersQuestion } from "../question/question";
import type { Check, Gap, SignerPart, Stated } from "./answer";
import { fieldSupport } from "./fields";
import { type Considered, type Holder, holdersOf } from "./holders";
import { noStandIn } from "./legs";
import { type Draft, gap, type Outcome, stated, type Trial, UNTOLD } from "./outcome";
import { phrase } from "./phrase";
import type { Scene } from "./scene";
import { displacedBySpecialList } from "./special";
import { type StandIn, standIns } from "./substitutes";
import { both, type Support, UNSUPPORTED } from "./support";
import { crossed } from "./ways";

/** Who may sign a document of one kind, in one world. */
export function evaluateSigners(scene: Scene, question: SignersQuestion, document: string, thorough: boolean): Outcome {
  const trials: Trial[] = [];
  const drafts: Draft[] = [];
  const over = scene.basis.powersOn(document);
  for (const power of thorough ? scene.graph.regulation.powers : over) {
    if (over.includes(power)) drafts.push(...byPower({ scene, question, power, document, trials }));
    else trials.push({ rule: power, failed: "document", gaps: UNTOLD });
  }
  return { drafts, trials, gaps: [] };
}

function byPower(considered: Considered): Draft[] {
  const failed = powerFails(considered);
  if (failed !== undefined) return fail(considered, failed);
  const before = considered.trials.length;
  const drafts = holdersOf(considered).flatMap((holder) => signed(considered, holder));
  // From a power that nothing else stands against nothing comes where it is somebody else's.
  return drafts.length === 0 && considered.trials.length === before ? fail(considered, "signer") : drafts;
}

function fail({ power, trials }: Considered, failed: Check, gaps: Trial["gaps"] = UNTOLD): [] {
  trials.push({ rule: power, failed, gaps });
  return [];
}

function powerFails({ scene, question, power, document }: Considered): Check | undefined {
  if (power.reading !== null && !scene.world.holds(power.reading)) return "reading";
  if (power.delegated && question.delegated === false) return "delegation";
  return power.matters.length === 0 || mattersMet(scene, question, power, document) ? undefined : "matter";
}

/** Whether the letter says what the power is limited to; an open matter is left to the condition. */
function mattersMet(scene: Scene, question: SignersQuestion, power: Power, document: string): boolean {
  const said = [question.matter, scene.vocabulary.impliedMatter.get(document) ?? null].filter((m) => m !== null);
  return said.length === 0 || said.some((matter) => power.matters.includes(matter));
}

/** The signatures that one holder's power comes to: its own, or its stand-ins' while it is absent. */
function signed(considered: Considered, holder: Holder): Draft[] {
  const { scene, question, power } = considered;
  const { principal, why } = principalOf(considered);
  const concerned = concernsPrincipal(scene, question, principal ?? holder.unit);
  if (concerned === undefined) return fail(considered, "principal");
  const { outside } = holder;
  if (outside !== undefined) return fail(considered, "field", () => outside);
  const support = both(
    { grounds: [power.grounds], gaps: [] },
    holder.support,
    why,
    concerned,
    fieldSupport(considered, holder),
  );
  const parafs = parafsFor(considered);
  if (parafs.length === 0) return fail(considered, "no-deputy", () => blockedParaf(considered, support));
  const isAway = scene.isAbsent(holder.unit);
  const signatures: Signing[] = isAway
    ? byStandIns(scene, holder.unit)
    : [{ unit: holder.unit, name: holder.unit.head, support: UNSUPPORTED }];
  if (signatures.length === 0 && isMeant(scene, question.signer, holder.unit)) {
    return fail(considered, "no-deputy", () => [nobodySigns(scene, holder.unit, support)]);
  }
  return signatures.flatMap((signature) => {
    const meant = asMeant(considered, signature);
    if (meant === undefined) return [];
    const { unit, name, support: inPlace } = meant;
    const capacity: Capacity = isAway ? "unstated" : principal === null ? "own" : "on-behalf";
    if (question.capacity !== null && question.capacity !== capacity) return fail(considered, "capacity");
    return parafs.map((paraf) =>
      draft(considered, { unit, name, capacity, principal, support: both(support, inPlace, paraf) }),
    );
  });
}

/** Why nobody signs for an absent holder: nobody stands in, or whoever does only represents. */
function nobodySigns(scene: Scene, holder: UnitNode, support: Support): Gap {
  const deputies = standIns(scene, holder);
  if (deputies.length === 0) return noStandIn(scene, holder, support);
  const words = phrase("gap.only-represents", {
    deputy: [...new Set(deputies.map((d) => d.name))],
    office: holder.head,
  });
  return gap("no-deputy", words, [...support.grounds, ...deputies.flatMap((d) => d.support.grounds)]);
}

/** By whom, in the place of those who are away, the paraf that the power needs is put; none where somebody's cannot be. */
function parafsFor(considered: Considered): Support[] {
  return awayFromParaf(considered).reduce<Support[]>(
    (ways, unit) => crossed(ways, standIns(considered.scene, unit), (way, { support }) => both(way, support)),
    [UNSUPPORTED],
  );
}

/** Why the paraf that the power needs cannot be put. */
function blockedParaf(considered: Considered, support: Support): Gap[] {
  const { scene } = considered;
  const blocked = awayFromParaf(considered).filter((unit) => standIns(scene, unit).length === 0);
  return blocked.map((unit) => noStandIn(scene, unit, support));
}

function awayFromParaf({ scene, power }: Considered): UnitNode[] {
  const units = power.paraf.flatMap((party) => (party.kind === "unit" ? [scene.unit(party.unit)] : []));
  return units.filter((unit) => scene.isAbsent(unit));
}

/** Whether a question about one candidate is about this holder: it, its class, or one of it; a question about nobody is about all. */
function isMeant(scene: Scene, asked: UnitNode | null, holder: UnitNode): boolean {
  return asked === null || scene.isA(holder, asked) !== undefined || scene.isA(asked, holder) !== undefined;
}

/** Who signs: the holder of a power, or somebody in its place by a rule. */
type Signing = Pick<StandIn, "unit" | "name" | "support"> & { readonly rule?: Substitution };

/** Of a class that signs in somebody's place, the member asked about; undefined when the question means somebody else. */
function asMeant({ scene, question }: Considered, signing: Signing): Signing | undefined {
  const { unit, rule, support } = signing;
  if (question.signer === null) return signing;
  const meant = unit === null ? undefined : scene.asAsked(question.signer, unit);
  if (meant === undefined || meant.unit === unit) return meant && { ...signing, support: both(support, meant.support) };
  if (scene.isAbsent(meant.unit)) return undefined;
  if (rule !== undefined && displacedBySpecialList(scene, meant.unit, rule)) return undefined;
  return { unit: meant.unit, name: meant.unit.head, support: both(support, meant.support) };
}

/** In whose name the power is: whom the text names, or the member of that class that is asked about. */
function principalOf({ scene, question, power }: Considered): { principal: UnitNode | null; why: Support } {
  const named = power.principal === null ? null : scene.unit(power.principal);
  const why = named === null || question.onBehalf === null ? undefined : scene.isA(question.onBehalf, named);
  return why === undefined ? { principal: named, why: UNSUPPORTED } : { principal: question.onBehalf, why };
}

/** `--on-behalf X`: signed atas nama X, or X's own document. */
function concernsPrincipal(scene: Scene, { onBehalf }: SignersQuestion, whose: UnitNode): Support | undefined {
  return onBehalf === null ? UNSUPPORTED : scene.isA(whose, onBehalf);
}

/** Those who sign in an absent holder's place: who carries out its duties does; who only represents it, in one reading. */
function byStandIns(scene: Scene, holder: UnitNode): StandIn[] {
  return standIns(scene, holder).filter(
    ({ rule }) => rule.manner === "melaksanakan-tugas" || scene.world.choose("representation") === "represents-signs",
  );
}

interface Signature {
  /** Null where the text describes the signer without naming an office. */
  readonly unit: UnitNode | null;
  readonly name: string;
  readonly capacity: Capacity;
  readonly principal: UnitNode | null;
  readonly support: Support;
}

function draft(considered: Considered, signature: Signature): Draft {
  const { power } = considered;
  const { unit, name, capacity, principal, support } = signature;
  const part: SignerPart = {
    kind: "signer",
    signer: unit,
    name,
    capacity,
    principal: capacity === "on-behalf" ? principal : null,
    documents: power.documents,
  };
  const form =
    capacity === "unstated"
      ? [gap("capacity-unstated", phrase("gap.capacity-unstated", { signer: name }), support.grounds)]
      : [];
  return {
    part,
    rule: power,
    grounds: support.grounds,
    conditions: [...limits(considered), ...stated(power.conditions, power), ...(support.conditions ?? [])],
    gaps: [...support.gaps, ...form],
  };
}

/** The limits of a power that the question leaves open. */
function limits({ scene, question, power, document }: Considered): Stated[] {
  const because = [...power.grounds.each];
  const all: Stated[] = [];
  if (power.delegated && question.delegated === null)
    all.push({ code: "delegated", message: phrase("condition.delegated"), because });
  // A document that is by nature about something is about what the power is for: others have failed.
  const isOpen = question.matter === null && !scene.vocabulary.impliedMatter.has(document);
  if (power.matters.length > 0 && isOpen) {
    const matters = power.matters.map((m) => labelOf(scene.vocabulary.matters, m));
    all.push({ code: "matter", message: phrase("condition.matter", { matters }), because });
  }
  if (power.paraf.length > 0) {
    const initials = power.paraf.map((p) => (p.kind === "unit" ? scene.unit(p.unit).name : p.words));
    all.push({ code: "paraf", message: phrase("condition.paraf", { initials: { all: initials } }), because });
  }
  return all;
}

import type { Grounds } from "../document/regulation";
import type { Dimension } from "../document/vocabulary";
import type { Answer, Check, DeputyPart, Finding, Gap, Part, ReadingInPlay, Rejected, Stated, Verdict } from "./answer";
import type { Basis } from "./basis";
import type { Draft, Outcome } from "./outcome";
import { distinctBy, distinctSaid, wordOf, wordOfAll } from "./said";
import { asSupplied } from "./supplied";
import { isExplicit, labels } from "./support";
import { sameEverywhere, type Variant, variants } from "./variants";
import { type Branch, type ReadingSpace, Worlds } from "./worlds";

/** Compares what the worlds yield and states it once: what holds in all of them first, the rest with the readings it hangs on. */
export function conclude(basis: Basis, topic: string, branches: readonly Branch<Outcome>[]): Answer {
  const findings = joinRepresented(findingsIn(basis, branches)).sort((a, b) => rank(a) - rank(b));
  return {
    graph: basis.graph,
    topic,
    verdict: verdictOf(findings),
    findings,
    readings: readingsInPlay(basis, findings),
    gaps: distinctSaid(gapsBeside(branches)),
  };
}

/** An answer without a finding, which says where the text stops. */
export function silentAnswer({ graph }: Basis, topic: string | null, gaps: readonly Gap[]): Answer {
  return { graph, topic, verdict: "silent", findings: [], readings: [], gaps: distinctSaid(gaps) };
}

function findingsIn({ space, graph }: Basis, branches: readonly Branch<Outcome>[]): Finding[] {
  const { overlays } = graph.regulation;
  const worlds = branches.map((branch) => variants(branch.result.drafts.map((draft) => asSupplied(draft, overlays))));
  if (worlds.length === 1)
    return worlds.flatMap((world) => [...world.values()].flat().map((variant) => finding([variant], [])));
  const compared = new Worlds(
    space,
    branches.map((b) => b.choices),
  );
  const keys = new Set(worlds.flatMap((world) => [...world.keys()]));
  return [...keys].flatMap((key) => {
    const held = worlds.map((world) => world.get(key) ?? []);
    const under = compared.holdsUnder(held.map((all) => all.length > 0));
    return sameEverywhere(held).map((perWorld) => finding(perWorld, under));
  });
}

/** One deputy who stands in for several offices in the same way is one finding. */
function joinRepresented(findings: readonly Finding[]): Finding[] {
  return [...distinctBy(findings, deputyOf, together)];
}

/** Who stands in, and how, apart from for whom; a finding of another kind is itself alone. */
function deputyOf(finding: Finding): unknown {
  const { part, under, conditions } = finding;
  if (part.kind !== "deputy") return finding;
  const { deputy, name, mode, appointer, rank } = part;
  return JSON.stringify([deputy?.id, name, mode, appointer?.id, rank, under, wordOfAll(conditions)]);
}

function together(a: Finding, b: Finding): Finding {
  const [one, other] = [a.part, b.part] as [DeputyPart, DeputyPart];
  return {
    part: { ...one, represents: [...one.represents, ...other.represents] },
    certainty: a.certainty === "explicit" ? b.certainty : a.certainty,
    under: a.under,
    conditions: distinctSaid([...a.conditions, ...b.conditions]),
    because: [...new Set([...a.because, ...b.because])],
    steps: distinctSteps([...a.steps, ...b.steps]),
    rules: [...new Set([...a.rules, ...b.rules])],
  };
}

/** What holds always before what hangs on readings; whole answers before those with something unnamed. */
function rank(finding: Finding): number {
  return (finding.under.length > 0 ? 2 : 0) + (isUnnamed(finding.part) ? 1 : 0);
}

function verdictOf(findings: readonly Finding[]): Verdict {
  if (findings.some((f) => f.under.length > 0)) return "ambiguous";
  return findings.some((f) => isUnnamed(f.part)) ? "partial" : "answered";
}

/** Whether something in it is required without being named. */
function isUnnamed(part: Part): boolean {
  if (part.kind === "route") return part.hops.some((hop) => hop.office === null);
  return part.kind === "signer" ? part.signer === null : part.deputy === null;
}

function finding(held: readonly Variant[], under: string[][]): Finding {
  const certainty = held.every((v) => v.drafts.some((d) => isExplicit(d.grounds))) ? "explicit" : "composed";
  const drafts = carrying(held, certainty);
  const [first] = drafts as [Draft, ...Draft[]];
  const all = held.length === 1 ? drafts : held.flatMap((v) => v.drafts);
  return {
    part: partOf(drafts, all),
    certainty,
    under,
    conditions: held.length === 1 ? (held[0] as Variant).conditions : conditionsOf(held, drafts),
    because: drafts.length === 1 ? labels(first.grounds) : labels(drafts.flatMap((d) => d.grounds)),
    steps: distinctSteps(drafts.length === 1 ? first.grounds : drafts.flatMap((d) => d.grounds)),
    rules: all.length === 1 ? [first.rule] : [...new Set(all.map((d) => d.rule))],
  };
}

/** The conditions of all worlds, each with the provisions of the derivations that the finding cites, if they have it. */
function conditionsOf(held: readonly Variant[], drafts: readonly Draft[]): readonly Stated[] {
  const cited = new Map(distinctSaid(drafts.flatMap((d) => d.conditions)).map((one) => [wordOf(one), one]));
  return distinctSaid(held.flatMap((v) => v.conditions)).map((one) => cited.get(wordOf(one)) ?? one);
}

/**
 * The derivations that a finding cites: those that all its worlds share, and those of rules that give it in all of them, in
 * each by another way; where these do not say as much, all.
 */
function carrying(held: readonly Variant[], certainty: Finding["certainty"]): readonly Draft[] {
  const [first, ...others] = held as [Variant, ...Variant[]];
  if (others.length === 0) return first.drafts;
  const ways = others.map(({ drafts }) => new Set(drafts.map(wayOf)));
  const shared = first.drafts.filter((draft) => ways.every((all) => all.has(wayOf(draft))));
  const sharing = new Set(shared.map(({ rule }) => rule));
  const rules = held.map(({ drafts }) => new Set(drafts.map(({ rule }) => rule)));
  const varying = held.map(({ drafts }) =>
    drafts.filter(({ rule }) => !sharing.has(rule) && rules.every((all) => all.has(rule))),
  );
  const says = (drafts: readonly Draft[]) => drafts.some((d) => certainty === "composed" || isExplicit(d.grounds));
  return says(shared) || varying.every(says) ? [...shared, ...varying.flat()] : held.flatMap((v) => v.drafts);
}

/** The provisions on which a derivation rests: by the same ones, in the same order, it is the same way. */
function wayOf({ grounds }: Draft): string {
  return labels(grounds).join("|");
}

/** What is found, with the reasons of each hop that the derivations give together, and the documents of all powers. */
function partOf(drafts: readonly Draft[], all: readonly Draft[]): Part {
  const [{ part }] = drafts as [Draft, ...Draft[]];
  if (part.kind === "signer") {
    const documents = all.flatMap((d) => (d.part.kind === "signer" ? d.part.documents : []));
    return { ...part, documents: [...new Set(documents)] };
  }
  if (part.kind !== "route" || drafts.length === 1) return part;
  const others = drafts.flatMap((d) => (d.part.kind === "route" ? [d.part.hops] : []));
  const hops = part.hops.map((hop, i) => ({
    ...hop,
    because: [...new Set(others.flatMap((all) => all[i]?.because ?? []))],
  }));
  return { ...part, hops };
}

/** The same step of the same place once. */
function distinctSteps(steps: readonly Grounds[]): readonly Grounds[] {
  return distinctBy(steps, (step) => [step.place.start, step.place.overlay, ...labels([step])].join("|"));
}

/** The rules that fail, each with its check and the readings in which it does. */
export function rejectedIn(space: ReadingSpace, branches: readonly Branch<Outcome>[]): Rejected[] {
  const trials = new Map(branches.flatMap((b) => b.result.trials.map((t) => [`${t.rule.id} ${t.failed}`, t] as const)));
  const compared = new Worlds(
    space,
    branches.map((b) => b.choices),
  );
  return [...trials.values()].map(({ rule, failed }) => {
    const fails = branches.map((b) => b.result.trials.some((t) => t.rule === rule && t.failed === failed));
    return { rule, failed, under: compared.holdsUnder(fails) };
  });
}

/** Failures that the reader of other findings should know of. That a deputy is absent too, the asker knows. */
const TOLD: ReadonlySet<Check> = new Set<Check>(["no-deputy", "field", "appointer"]);

function gapsBeside(branches: readonly Branch<Outcome>[]): Gap[] {
  const ofFindings: Gap[] = [];
  const ofOutcomes: Gap[] = [];
  const blocked: Gap[] = [];
  for (const { result } of branches) {
    for (const { gaps } of result.drafts) ofFindings.push(...gaps);
    ofOutcomes.push(...result.gaps);
    for (const { failed, rule, gaps } of result.trials)
      if (TOLD.has(failed) && !(failed === "no-deputy" && rule.kind === "substitution")) blocked.push(...gaps());
  }
  return [...ofFindings, ...ofOutcomes, ...blocked];
}

/** Every option of every choice that some finding hangs on. */
function readingsInPlay({ graph, space }: Basis, findings: readonly Finding[]): ReadingInPlay[] {
  const hanging = new Map<Dimension, Finding[]>();
  for (const finding of findings) {
    for (const option of new Set(finding.under.flat())) {
      const dimension = space.dimension(option);
      const others = hanging.get(dimension);
      if (others === undefined) hanging.set(dimension, [finding]);
      else others.push(finding);
    }
  }
  return [...hanging].flatMap(([dimension, all]) => {
    const own = graph.regulation.readings.find((r) => r.id === dimension.id);
    const because = own?.cite ?? [...new Set(all.flatMap((f) => f.because))];
    return [...dimension.options].map(([id, label]) => ({ id, label, dimension, because }));
  });
}

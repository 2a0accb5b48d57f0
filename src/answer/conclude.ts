import type { Grounds } from "../document/regulation";
import type { Graph } from "../graph/graph";
import type { Answer, Check, DeputyPart, Finding, Gap, Part, ReadingInPlay, Rejected, Verdict } from "./answer";
import type { Draft, Outcome } from "./outcome";
import { isExplicit, labels } from "./scene";
import { distinctConditions, keyOf, steady, type Variant, variants } from "./variants";
import { type Branch, holdsUnder, type ReadingSpace } from "./worlds";

/**
 * Compares what the worlds yield and states it once: what holds in all of them first, the rest with the readings it hangs on.
 * @param silentGaps what to say where no world yields anything
 */
export function conclude(
  graph: Graph,
  topic: string | null,
  space: ReadingSpace,
  branches: readonly Branch<Outcome>[],
  silentGaps: () => Gap[],
): Answer {
  const worlds = branches.map((branch) => variants(branch.result.drafts));
  const choices = branches.map((b) => b.choices);
  const findings = [...new Set(worlds.flatMap((world) => world.map((v) => v.key)))].flatMap((key) => {
    const held = worlds.map((world) => world.filter((v) => v.key === key));
    const under = holdsUnder(
      space,
      choices,
      held.map((all) => all.length > 0),
    );
    return steady(held).map((perWorld) => finding(perWorld, under));
  });
  const joined = joinRepresented(findings).sort((a, b) => rank(a) - rank(b));
  const gaps = joined.length === 0 ? silentGaps() : gapsBeside(branches);
  const readings = readingsInPlay(graph, space, joined);
  return {
    graph,
    topic,
    verdict: verdictOf(joined),
    findings: joined,
    readings,
    gaps: distinct(gaps),
    rejected: rejected(space, branches),
  };
}

/** One deputy who stands in for several offices in the same way is one finding. */
function joinRepresented(findings: readonly Finding[]): Finding[] {
  const joined = new Map<string, Finding>();
  for (const finding of findings) {
    const key =
      finding.kind === "deputy"
        ? JSON.stringify([keyOf({ ...finding, represents: [] }), finding.under, finding.conditions])
        : keyOf(finding) + joined.size;
    const before = joined.get(key);
    if (before?.kind !== "deputy" || finding.kind !== "deputy") joined.set(key, finding);
    else joined.set(key, together(before, finding));
  }
  return [...joined.values()];
}

function together(a: Finding & DeputyPart, b: Finding & DeputyPart): Finding {
  return {
    ...a,
    represents: [...a.represents, ...b.represents],
    certainty: a.certainty === "explicit" ? b.certainty : a.certainty,
    because: [...new Set([...a.because, ...b.because])],
    steps: distinctSteps([...a.steps, ...b.steps]),
    rules: [...new Set([...a.rules, ...b.rules])],
  };
}

/** What holds always before what hangs on readings; whole answers before those with something unnamed. */
function rank(finding: Finding): number {
  return (finding.under.length > 0 ? 2 : 0) + (isUnnamed(finding) ? 1 : 0);
}

function verdictOf(findings: readonly Finding[]): Verdict {
  if (findings.length === 0) return "silent";
  if (findings.some((f) => f.under.length > 0)) return "ambiguous";
  return findings.some(isUnnamed) ? "partial" : "answered";
}

/** Whether something in it is required without being named. */
function isUnnamed(part: Part): boolean {
  if (part.kind === "route") return part.hops.some((hop) => hop.office === null);
  return part.kind === "signer" ? part.signer === null : part.deputy === null;
}

function finding(held: readonly Variant[], under: string[][]): Finding {
  const drafts = held.flatMap((v) => v.drafts);
  const [first] = drafts as [Draft, ...Draft[]];
  const perWorld = held.map((v) => labels(v.drafts.flatMap((d) => d.grounds)));
  const common = (perWorld[0] ?? []).filter((label) => perWorld.every((all) => all.includes(label)));
  return {
    ...first.part,
    certainty: held.every((v) => v.drafts.some((d) => isExplicit(d.grounds))) ? "explicit" : "composed",
    under,
    conditions: distinctConditions(held.flatMap((v) => v.conditions)),
    because: common.length > 0 ? common : [...new Set(perWorld.flat())],
    steps: distinctSteps(drafts.flatMap((d) => d.grounds)),
    rules: [...new Set(drafts.map((d) => d.rule))],
  };
}

/** The same step of the same place once. */
function distinctSteps(steps: readonly Grounds[]): Grounds[] {
  return [...new Map(steps.map((step) => [`${step.place.start} ${labels([step]).join()}`, step])).values()];
}

/** The rules that fail, each with its check and the readings in which it does. */
function rejected(space: ReadingSpace, branches: readonly Branch<Outcome>[]): Rejected[] {
  const trials = new Map(branches.flatMap((b) => b.result.trials.map((t) => [`${t.rule.id} ${t.failed}`, t] as const)));
  const choices = branches.map((b) => b.choices);
  return [...trials.values()].map(({ rule, failed }) => {
    const fails = branches.map((b) => b.result.trials.some((t) => t.rule === rule && t.failed === failed));
    return { rule, failed, under: holdsUnder(space, choices, fails) };
  });
}

/** Failures that the reader of other findings should know of. That a deputy is absent too, the asker knows. */
const TOLD: ReadonlySet<Check> = new Set<Check>(["no-deputy", "field", "appointer"]);

function gapsBeside(branches: readonly Branch<Outcome>[]): Gap[] {
  const outcomes = branches.map((b) => b.result);
  const ofFindings = outcomes.flatMap((o) => o.drafts.flatMap((d) => d.gaps));
  const blocked = outcomes.flatMap((o) =>
    o.trials
      .filter((t) => TOLD.has(t.failed) && !(t.failed === "no-deputy" && t.rule.kind === "substitution"))
      .flatMap((t) => t.gaps),
  );
  return [...ofFindings, ...outcomes.flatMap((o) => o.gaps), ...blocked];
}

/** Gaps that say the same become one, with the citations of all. */
function distinct(gaps: readonly Gap[]): Gap[] {
  const byMessage = new Map<string, Gap>();
  for (const gap of gaps) {
    const key = JSON.stringify([gap.code, gap.message]);
    const before = byMessage.get(key);
    byMessage.set(
      key,
      before === undefined ? gap : { ...before, because: [...new Set([...before.because, ...gap.because])] },
    );
  }
  return [...byMessage.values()];
}

/** Every option of every choice that some finding hangs on. */
function readingsInPlay(graph: Graph, space: ReadingSpace, findings: readonly Finding[]): ReadingInPlay[] {
  const dimensions = new Set(findings.flatMap((f) => f.under.flat().map((option) => space.of(option))));
  return [...dimensions].flatMap((dimension) => {
    if (dimension === undefined) return [];
    const own = graph.regulation.readings.find((r) => r.id === dimension.id);
    const hanging = findings.filter((f) => f.under.flat().some((option) => dimension.options.has(option)));
    const because = own?.cite ?? [...new Set(hanging.flatMap((f) => f.because))];
    return [...dimension.options].map(([id, label]) => ({ id, label, dimension, because }));
  });
}

import type { Coordination, Grounds } from "../document/regulation";
import type { UnitNode } from "../graph/node";
import type { Subject } from "../question/question";
import type { Gap } from "./answer";
import { gap } from "./outcome";
import { phrase } from "./phrase";
import type { Scene } from "./scene";
import { labels, resting, type Support, supportOf } from "./support";

/** Somebody whom words like "the related …" point to: named, or left open with the reason. */
interface Pointed {
  readonly unit: UnitNode | null;
  readonly support: Support;
}

/** Who coordinates a unit by the lists of the text; empty when no list names it. */
export function coordinatorsOf(scene: Scene, unit: UnitNode): { unit: UnitNode; support: Support }[] {
  return scene.lineage(unit).flatMap((kin) =>
    scene.graph.into(kin.unit, "coordinates").map((edge) => ({
      unit: edge.from as UnitNode,
      support: supportOf([...kin.edges, edge]),
    })),
  );
}

/** Whose field a topic lies in. */
export function coordinatorsOfTopic(scene: Scene, subject: Subject): { unit: UnitNode; support: Support }[] {
  if (subject.kind === "unit") return coordinatorsOf(scene, subject.unit);
  return rules(scene).flatMap((rule) => {
    const { field } = rule;
    if (field === null) return [];
    const topic = field.topics.find((t) => t.id === subject.topic.id);
    if (topic === undefined) return [];
    const cite = topic.cite.length > 0 ? topic.cite : field.cite;
    return [{ unit: scene.unit(rule.coordinator), support: resting(cite, field.place) }];
  });
}

/**
 * Whom the words for a coordinator point to: by the lists, or by the field that the matter lies in, where the words allow
 * both and the two differ.
 */
export function pointedTo(
  scene: Scene,
  origin: UnitNode,
  by: readonly ("office" | "topic")[],
  about: Subject | null,
): Pointed[] {
  const byTopic = about === null || !by.includes("topic") ? [] : coordinatorsOfTopic(scene, about);
  if (!by.includes("office")) return byTopic.length > 0 ? byTopic : [left(topicGap(scene, about))];
  const byOffice = coordinatorsOf(scene, origin);
  const differ = byTopic.length > 0 && !sameUnits(byOffice, byTopic);
  if (differ && scene.world.choose("related") === "related-by-topic") return byTopic;
  return byOffice.length > 0 ? byOffice : [left(openGap(scene, origin))];
}

/** Somebody whom the text leaves open, for a reason. */
function left(why: Gap): Pointed {
  return { unit: null, support: { grounds: [], gaps: [why] } };
}

/** Why words that point by the matter alone point to nobody: no matter is named, or nobody is known to have it. */
function topicGap(scene: Scene, about: Subject | null): Gap {
  if (about?.kind === "unit") return openGap(scene, about.unit);
  const fields = rules(scene).flatMap((rule) => rule.field?.cite ?? []);
  return gap("step-unnamed", phrase("gap.topic-decides"), fields);
}

function sameUnits(a: readonly { unit: UnitNode }[], b: readonly { unit: UnitNode }[]): boolean {
  const ids = (all: readonly { unit: UnitNode }[]) => new Set(all.map(({ unit }) => unit.id));
  return ids(a).size === ids(b).size && a.every(({ unit }) => ids(b).has(unit.id));
}

/** Why nobody is found to coordinate a unit. */
export function openGap(scene: Scene, unit: UnitNode): Gap {
  const args = { office: unit.name };
  const charts = chartsFor(scene, unit).flatMap(({ rule, cite }) => [...cite, ...rule.grounds.each]);
  if (charts.length > 0) return gap("chart-missing", phrase("gap.coordinator-in-chart", args), [...new Set(charts)]);
  if (unit.isClass) return gap("step-unnamed", phrase("gap.member-decides", args), grounds(scene));
  return gap("not-listed", phrase("gap.coordinator-not-listed", args), grounds(scene));
}

/** Those to whom words may point that point to nobody: whose list is left to a chart which may name the origin, or all. */
export function candidates(scene: Scene, origin: UnitNode, by: readonly ("office" | "topic")[]): UnitNode[] {
  const charted = by.includes("office") ? chartsFor(scene, origin).map(({ rule }) => rule) : [];
  return (charted.length > 0 ? charted : rules(scene)).map((rule) => scene.unit(rule.coordinator));
}

function grounds(scene: Scene): string[] {
  return labels(rules(scene).map((rule): Grounds => rule.grounds));
}

export function rules(scene: Scene): readonly Coordination[] {
  return scene.graph.regulation.coordination;
}

/** The lists in which a unit may stand and which the text leaves to a missing chart; and where it does so. */
export function chartsFor(scene: Scene, unit: UnitNode): { rule: Coordination; cite: readonly string[] }[] {
  return rules(scene).flatMap((rule) => {
    const { chart } = rule;
    if (chart === null) return [];
    return chart.among.some((id) => scene.isA(unit, scene.unit(id)) !== undefined) ? [{ rule, cite: chart.cite }] : [];
  });
}

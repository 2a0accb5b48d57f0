import type { Channel } from "../document/regulation";
import type { RuleNode, UnitNode } from "../graph/node";
import { pointedTo, rules } from "./coordination";
import { stated } from "./outcome";
import type { Scene } from "./scene";
import { both, type Support, supportOf } from "./support";

/** Somebody above an office: named, or described in the words of the text. */
export interface Superior {
  readonly unit: UnitNode | null;
  readonly words: string | null;
  readonly support: Support;
}

/**
 * To whom "upwards" points: the direct superior, or anyone up the chain of accountability. The canon is asked only where
 * the two differ, and for a question with an addressee only if it hangs on that.
 */
export function superiorsOf(scene: Scene, office: UnitNode, to: UnitNode | null): Superior[] {
  const direct = directSuperiors(scene, office);
  const higher = climb(scene, direct, office);
  const matters =
    to === null
      ? higher.length > 0
      : !direct.some((s) => s.unit?.id === to.id) && higher.some((s) => s.unit?.id === to.id);
  return matters && scene.world.choose("upwards") === "any-superior" ? [...direct, ...higher] : direct;
}

/** Those to whom an office answers by the lines of accountability. */
export function directSuperiors(scene: Scene, office: UnitNode): Superior[] {
  return scene.lineage(office).flatMap(({ unit, edges }) =>
    scene.graph.into(unit, "from").flatMap((edge) => {
      const { rule } = edge.from as RuleNode;
      if (rule.kind !== "channel" || !rule.accountability) return [];
      if (rule.reading !== null && !scene.world.holds(rule.reading)) return [];
      return endsOfLine(scene, office, rule).map((s) => ({ ...s, support: both(s.support, supportOf(edges)) }));
    }),
  );
}

function endsOfLine(scene: Scene, office: UnitNode, rule: Channel): Superior[] {
  const own: Support = { grounds: [rule.grounds], gaps: [], conditions: stated(rule.conditions, rule) };
  return rule.to.flatMap((to): Superior[] => {
    if (to.kind === "unit") return [{ unit: scene.unit(to.unit), words: null, support: own }];
    if (to.kind !== "coordinator") return [];
    return pointedTo(scene, office, to.by, null).map(({ unit, support }) => ({
      unit,
      words: to.words,
      support: both(own, support),
    }));
  });
}

/** Everyone above the given superiors, once each. */
function climb(scene: Scene, from: readonly Superior[], office: UnitNode): Superior[] {
  const seen = new Set([office.id, ...from.flatMap((s) => s.unit?.id ?? [])]);
  const found: Superior[] = [];
  const queue = [...from];
  for (let at = queue.shift(); at !== undefined; at = queue.shift()) {
    for (const next of above(scene, at)) {
      if (next.unit === null || seen.has(next.unit.id)) continue;
      seen.add(next.unit.id);
      const superior = { ...next, support: both({ ...at.support, gaps: [] }, next.support) };
      found.push(superior);
      queue.push(superior);
    }
  }
  return found;
}

/** Who stands above a superior; above an unnamed coordinator stands whoever stands above all that it may be. */
function above(scene: Scene, superior: Superior): Superior[] {
  if (superior.unit !== null) return directSuperiors(scene, superior.unit);
  const [first = [], ...others] = rules(scene).map((rule) => directSuperiors(scene, scene.unit(rule.coordinator)));
  return first
    .filter((s) => others.every((other) => other.some((o) => o.unit?.id === s.unit?.id)))
    .map((s) => ({
      ...s,
      support: both(
        s.support,
        ...others.flatMap((other) => other.filter((o) => o.unit?.id === s.unit?.id).map((o) => o.support)),
      ),
    }));
}

import type { Rule } from "../document/regulation";
import type { UnitNode } from "../graph/node";
import type { Scene } from "./scene";

/**
 * Whether an office's own list displaces a general rule that would reach it as a member of a class.
 * The canon is asked only where a rule file declares such a list and the rule stands in the general part.
 */
export function displacedBySpecialList(scene: Scene, office: UnitNode, rule: Rule): boolean {
  const list = scene.graph.regulation.specialLists.find((s) => s.office === office.id);
  if (list === undefined || !rule.grounds.each.every((label) => isWithin(scene, label, list.general))) return false;
  return scene.world.choose("special-list") === "special-displaces";
}

/** Whether a provision stands in a part of the text: a pasal in a bab, an ayat in a pasal. */
function isWithin(scene: Scene, label: string, part: string): boolean {
  const { provisions } = scene.graph.regulation;
  for (let at: string | null = label; at !== null; at = provisions.get(at)?.parent ?? null)
    if (at === part) return true;
  return false;
}

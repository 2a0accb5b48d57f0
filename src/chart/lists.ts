import { parentLabel } from "../document/citation";
import type { Coordination, Regulation } from "../document/regulation";
import type { Member } from "./chart";

/** The list in which a unit of a scope stands: the provision around its own, where that is not the rule itself. */
export function listOf(
  { cite }: Coordination["units"][number],
  { grounds, units }: Coordination,
  { provisions }: Regulation,
): Member["list"] {
  const isShared = units.filter((other) => other.cite === cite).length > 1 || grounds.each.includes(cite);
  const label = isShared ? cite : (parentLabel(cite) ?? cite);
  return { label, heading: provisions.get(label)?.heading ?? null };
}

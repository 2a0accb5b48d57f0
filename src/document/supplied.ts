import type { Findings } from "../diagnostic/diagnostic";
import type { Supplied, WrittenOverlay } from "./overlay";
import type { Citations } from "./provisions-from-tree";
import type { Coordination } from "./regulation";
import type { Units } from "./units-from-tree";

/** What an overlay is read with: the regulation that it extends. */
interface Extended {
  readonly units: Units;
  readonly citations: Citations;
  readonly findings: Findings;
}

/** The coordination rules, each with the units that overlays put into the list which the text leaves to a chart. */
export function withSupplied(
  rules: readonly Coordination[],
  overlays: readonly WrittenOverlay[],
  extended: Extended,
): Coordination[] {
  const found = overlays.flatMap(({ coordination }) =>
    coordination.flatMap((supplied) => placed(supplied, rules, extended)),
  );
  if (found.length === 0) return [...rules];
  return rules.map((rule) => {
    const more = found.filter((one) => one.rules.includes(rule));
    return more.length === 0 ? rule : { ...rule, units: [...rule.units, ...more.map(({ unit }) => unit)] };
  });
}

interface Placed {
  readonly rules: readonly Coordination[];
  readonly unit: Coordination["units"][number];
}

/** A supplied unit among the rules that leave it open; what the text has settled, or leaves to nobody, is a fault. */
function placed({ under, unit, cite, place }: Supplied, rules: readonly Coordination[], extended: Extended): Placed[] {
  const { units, citations, findings } = extended;
  const coordinator = units.resolve(under);
  const member = units.resolve(unit);
  const [label] = citations.all(cite);
  if (coordinator === undefined || member === undefined || label === undefined) return [];
  if (coordinator === member) {
    findings.add("own-coordinator", place, { name: unit.text });
    return [];
  }
  const open = rules.filter((rule) => rule.coordinator === coordinator && rule.chart !== null);
  if (open.length === 0) {
    findings.add("nothing-left-open", under.place, { name: under.text });
    return [];
  }
  const among = open.filter(({ chart }) => chart?.among.some((id) => belongs(member, id, units)));
  if (among.length === 0) findings.add("not-left-open", place, { name: unit.text, coordinator: under.text });
  return [{ rules: among, unit: { unit: member, cite: label, place } }];
}

/** Whether a unit is another, or belongs to it by any way up. */
function belongs(unit: string, of: string, units: Units): boolean {
  const reached = new Set([unit]);
  for (const at of reached)
    for (const { member, of: above } of units.memberships) if (member === at) reached.add(above);
  return reached.has(of);
}

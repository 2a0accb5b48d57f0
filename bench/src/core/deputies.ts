import { Absence } from "./absence";
import { type Substitution, UNNAMED } from "./facts";
import type { Seen } from "./lookup";
import { type DeputiesIds, type Found, NOBODY } from "./question";

/** Who stands in: deputy, represented and appointer. */
export function deputies(seen: Seen, ids: DeputiesIds): Found[] {
  const absence = new Absence(seen, ids.absent);
  const found = new Map<string, Found>();
  for (const id of seen.rules) {
    const rule = seen.facts.rules.get(id);
    if (rule?.kind !== "substitution") continue;
    const made = groups(seen, absence, ids, rule).flatMap((group) => standing(absence, rule, group));
    for (const topic of ids.topics) {
      if (!rule.topics.includes(topic)) continue;
      for (const parts of made) found.set(`${topic} ${parts.join(" ")}`, { topic, parts });
    }
  }
  return [...found.values()];
}

/** Those whom a rule represents together: its offices that are absent, or all; and each absent member of its classes. */
function groups({ facts }: Seen, absence: Absence, { absent }: DeputiesIds, rule: Substitution): string[][] {
  const isClass = (unit: string): boolean => facts.units.get(unit)?.isClass === true;
  const offices = rule.represents.filter((unit) => !isClass(unit));
  const away = offices.filter((unit) => absent.includes(unit));
  const isAlways = rule.trigger === null && rule.presupposes.length === 0;
  const together = away.length > 0 || isAlways ? away : offices;
  const members = rule.represents
    .filter(isClass)
    .flatMap((cls) => absent.filter((unit) => absence.belongs(unit, cls)))
    .filter((unit) => !facts.displaced.has(`${unit} ${rule.id}`));
  return [...(together.length > 0 ? [together] : []), ...members.map((unit) => [unit])];
}

function standing(absence: Absence, rule: Substitution, group: readonly string[]): string[][] {
  const [first] = group;
  if (first === undefined || !absence.takesHold(rule, first)) return [];
  const named = rule.deputies.filter((unit) => unit !== UNNAMED && !group.includes(unit) && !absence.isAbsent(unit));
  return named.flatMap((deputy) =>
    group.flatMap((represented) =>
      appointers(absence, rule, group).map((appointer) => [deputy, represented, appointer]),
    ),
  );
}

function appointers(absence: Absence, rule: Substitution, group: readonly string[]): readonly string[] {
  if (rule.assigned) return group;
  const { appointer } = rule;
  if (appointer === null) return [NOBODY];
  if (!absence.isAbsent(appointer) || absence.listsAmongAbsent(rule, appointer)) return [appointer];
  return absence.standIns(appointer).filter((unit) => unit !== UNNAMED);
}

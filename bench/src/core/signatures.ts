import { Absence } from "./absence";
import { type Power, UNNAMED } from "./facts";
import type { Seen } from "./lookup";
import { type Found, NOBODY, type SignersIds } from "./question";

/** Who may sign: signer, capacity and principal. */
export function signatures(seen: Seen, ids: SignersIds): Found[] {
  const absence = new Absence(seen, ids.absent);
  const found = new Map<string, Found>();
  for (const id of seen.rules) {
    const power = seen.facts.rules.get(id);
    if (power?.kind !== "power") continue;
    const made = holders(seen, absence, ids, power).flatMap((holder) => signed(absence, ids, power, holder));
    for (const topic of ids.topics) {
      if (!power.topics.includes(topic)) continue;
      for (const parts of made) found.set(`${topic} ${parts.join(" ")}`, { topic, parts });
    }
  }
  return [...found.values()];
}

function holders({ facts }: Seen, absence: Absence, { onBehalf, absent }: SignersIds, power: Power): string[] {
  const found = new Set<string>();
  for (const signer of power.signers) {
    const meant = onBehalf !== null && power.principal === null ? [onBehalf] : null;
    const members = [...(meant ?? []), ...absent].filter((unit) => absence.belongs(unit, signer));
    for (const unit of meant === null ? [signer, ...members] : members)
      if (unit === signer || !facts.displaced.has(`${unit} ${power.id}`)) found.add(unit);
  }
  return [...found];
}

function signed(absence: Absence, { onBehalf }: SignersIds, power: Power, holder: string): string[][] {
  const { principal, paraf } = power;
  if (onBehalf !== null && onBehalf !== (principal ?? holder)) return [];
  if (paraf.some((unit) => unit !== UNNAMED && absence.acting(unit).length === 0)) return [];
  if (!absence.isAbsent(holder)) return [[holder, principal === null ? "own" : "on-behalf", principal ?? NOBODY]];
  const standIns = absence.standIns(holder).filter((unit) => unit !== UNNAMED);
  return standIns.map((unit) => [unit, "unstated", NOBODY]);
}

import type { Power, Rule } from "../../src/document/regulation";
import { covers } from "../../src/document/vocabulary";
import { Coordinators } from "./coordinators";
import { type Condition, type Found, open, type Reason, reason, type Way, type Yield } from "./found";
import type { SignersQuestion } from "./question";
import { type Stand, Substitutes } from "./substitutes";
import type { Units } from "./units";

/** Who signs, in one world. */
export function signersIn(units: Units, question: SignersQuestion): Yield {
  const found: Found[] = [];
  let blocked = false;
  for (const power of units.regulation.powers) {
    const limits = limitsOf(power, question, units);
    if (limits === null) continue;
    for (const spoken of power.signers) {
      for (const principal of principals(power, question, units))
        for (const holder of holders(power, spoken, question, units))
          for (const field of inField(power, { spoken, holder: holder.value }, question, units)) {
            const signing = initialled(power, signatures(holder.value, power, units), units);
            if (
              signing.length === 0 &&
              (question.signer === null || units.belongs(question.signer, holder.value).length > 0)
            )
              blocked = true;
            for (const { value, reasons } of signing) {
              const capacity = value.itself ? (power.principal === null ? "own" : "on-behalf") : "unstated";
              if (question.capacity !== null && question.capacity !== capacity) continue;
              for (const asked of asking(value, question, units))
                found.push({
                  shape: {
                    kind: "signer",
                    signer: asked.value,
                    words: value.words,
                    capacity,
                    principal: value.itself ? principal.value : null,
                    documents: power.documents,
                  },
                  reasons: [
                    reason(power.grounds, [...power.conditions, ...limits]),
                    ...field,
                    ...principal.reasons,
                    ...holder.reasons,
                    ...reasons,
                    ...asked.reasons,
                  ],
                });
            }
          }
    }
  }
  return { found, gaps: blocked ? ["no-deputy"] : [] };
}

/** What the question leaves open of a power's limits, as conditions; null: the power does not serve this question. */
function limitsOf(power: Power, question: SignersQuestion, units: Units): Condition[] | null {
  const { documents, impliedMatter } = units.vocabulary;
  if (!power.documents.some((wide) => covers(documents, wide, question.document)) || !units.there(power)) return null;
  const conditions: Condition[] = [];
  if (power.delegated) {
    if (question.delegated === false) return null;
    if (question.delegated === null) conditions.push({ code: "delegated", says: null });
  }
  if (power.matters.length > 0) {
    const known = [question.matter, impliedMatter.get(question.document)].filter((one) => typeof one === "string");
    if (known.length === 0) conditions.push(limit("matter", power.matters));
    else if (!known.some((one) => power.matters.includes(one))) return null;
  }
  if (power.paraf.length > 0) conditions.push(limit("paraf", power.paraf));
  return conditions;
}

function limit(code: string, to: unknown): Condition {
  const words = JSON.stringify(to);
  return { code, says: { id: words, en: words } };
}

/**
 * Whether the matter lies where this holder may use the power, and by which provisions it is known whose it is; no way:
 * it does not. Where the text leaves it open, a matter outside the holder's own field is a reading.
 */
function inField(
  power: Power,
  { spoken, holder }: { readonly spoken: string; readonly holder: string },
  { about, document }: SignersQuestion,
  units: Units,
): (readonly Reason[])[] {
  if (about === null || !(power.fieldBound || isParallel(power, spoken, document, units))) return [[]];
  const fields = new Coordinators(units).ofMatter(about);
  const own = fields.filter(({ value }) => value === holder);
  // who holds it by another name too holds it by either
  const again = power.signers.some((other) => other !== spoken && units.belongs(holder, other).length > 0);
  if (own.length > 0)
    return own.map(({ reasons }) => (again ? reasons.map((one) => ({ ...one, membership: true })) : reasons));
  return power.fieldBound || !units.world.holds("field-free") ? [] : [[]];
}

/** Whether several coordinators have the same power, this one among them. */
function isParallel(power: Power, holder: string, document: string, units: Units): boolean {
  const isCoordinator = (unit: string) => units.regulation.coordination.some(({ coordinator }) => coordinator === unit);
  const others = units.regulation.powers
    .filter((other) => other.principal === power.principal && units.there(other))
    .filter((other) => other.documents.some((wide) => covers(units.vocabulary.documents, wide, document)))
    .flatMap(({ signers }) => signers);
  return isCoordinator(holder) && others.some((signer) => signer !== holder && isCoordinator(signer));
}

/** In whose name, as far as the question asks about somebody's documents. */
function principals({ principal }: Power, { onBehalf }: SignersQuestion, units: Units): Way<string | null>[] {
  if (principal === null || onBehalf === null) return [{ value: principal, reasons: [] }];
  const ways = units.belongs(onBehalf, principal);
  if (ways.length > 0) return ways.map((reasons) => ({ value: onBehalf, reasons }));
  return units.belongs(principal, onBehalf).map((reasons) => ({ value: principal, reasons }));
}

/** Who has the power: whom the text names, or whom of that the question asks about. */
function holders(power: Power, spoken: string, { onBehalf, signer }: SignersQuestion, units: Units): Way<string>[] {
  const itsOwn = ({ value, reasons }: Way<string>) =>
    units.belongs(value, onBehalf ?? value).map((more) => ({ value, reasons: [...reasons, ...more] }));
  if (power.principal === null && onBehalf !== null) {
    // a candidate who is one of the class whose documents are meant is meant by it
    const narrowed = signer === null || signer === onBehalf ? [] : units.belongs(signer, onBehalf);
    const meant = narrowed.flatMap((one) =>
      units.named(signer, spoken, power).map(({ value, reasons }) => ({ value, reasons: [...reasons, ...one] })),
    );
    const named = narrowed.length > 0 ? meant : units.named(onBehalf, spoken, power);
    return [...named, ...membersAway(spoken, power, units).flatMap(itsOwn)];
  }
  const asked = units.named(signer, spoken, power).filter(({ value }) => value !== spoken);
  return [{ value: spoken, reasons: [] }, ...asked, ...membersAway(spoken, power, units)];
}

/** Whoever of a class the question says to be away: for each the answer is who signs in its place. */
function membersAway(of: string, power: Power, units: Units): Way<string>[] {
  return units.awayWithin(of).filter(({ value }) => units.reached(value, of, power).length > 0);
}

interface Signing extends Omit<Stand, "open" | "rule"> {
  /** By what it signs: the power, or the rule by which it stands in. */
  readonly rule: Rule;
  readonly itself: boolean;
}

/** The holder's own signature, or that of whoever stands in. */
function signatures(holder: string, power: Power, units: Units): Way<Signing>[] {
  if (!units.isAway(holder))
    return [{ value: { office: holder, words: null, rule: power, itself: true }, reasons: [] }];
  return new Substitutes(units).inPlaceOf(holder, { signing: true }).map(({ value, reasons }) => ({
    value: { ...value, itself: false },
    reasons: [...reasons, open("capacity-unstated")],
  }));
}

/** Signatures after the paraf that they need: by whoever has to put it, or stands in; nobody: there is none. */
function initialled(power: Power, signing: readonly Way<Signing>[], units: Units): Way<Signing>[] {
  let ways = [...signing];
  for (const party of power.paraf) {
    if (party.kind !== "unit" || !units.isAway(party.unit)) continue;
    const stands = new Substitutes(units).inPlaceOf(party.unit, { signing: false });
    ways = ways.flatMap((way) => stands.map(({ reasons }) => ({ ...way, reasons: [...way.reasons, ...reasons] })));
  }
  return ways;
}

/** Whether the question asks about this signer: everybody, or one candidate. */
function asking({ office, rule }: Signing, { signer }: SignersQuestion, units: Units): Way<string | null>[] {
  if (signer === null) return [{ value: office, reasons: [] }];
  if (office === null) return [];
  if (office === signer) return [{ value: office, reasons: [] }];
  const within = units.belongs(office, signer);
  if (within.length > 0) return within.map((reasons) => ({ value: office, reasons }));
  return units
    .reached(signer, office, rule)
    .flatMap((reasons) => (units.isAway(signer) ? [] : [{ value: signer, reasons }]));
}

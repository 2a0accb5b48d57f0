import type { Addressee, Grounds, Party, Regulation, Rule } from "../document/regulation";
import type { Place } from "../source/source";

/** A rule, or the declaration of an office, says that these provisions speak of this unit. */
export interface Claim {
  readonly unit: string;
  /** One of these must mention it. */
  readonly cite: readonly string[];
  /** The id of the rule; null: a declaration. */
  readonly rule: string | null;
  readonly place: Place;
}

/** Every name in the rule file that a citation stands for, without repeats. */
export function claimsOf(regulation: Regulation): Claim[] {
  const all = [...declarations(regulation), ...memberships(regulation), ...listItems(regulation), ...rules(regulation)];
  const byKey = new Map(all.map((claim) => [`${claim.unit} ${claim.cite.join(", ")} ${claim.place.start}`, claim]));
  return [...byKey.values()];
}

function declarations({ offices, classes }: Regulation): Claim[] {
  return [...offices.values(), ...classes.values()].map(({ id, cite, place }) => ({
    unit: id,
    cite,
    rule: null,
    place,
  }));
}

function memberships(regulation: Regulation): Claim[] {
  return regulation.memberships
    .filter(({ grounds }) => grounds.each.length > 0)
    .map(({ member, grounds, place }) => ({ unit: member, cite: citesOf(grounds), rule: null, place }));
}

function listItems({ coordination }: Regulation): Claim[] {
  return coordination.flatMap(({ id, units }) =>
    units.map(({ unit, cite, place }) => ({ unit, cite: [cite], rule: id, place })),
  );
}

function rules({ coordination, channels, gates, powers, substitutions }: Regulation): Claim[] {
  return [...coordination, ...channels, ...gates, ...powers, ...substitutions].flatMap((rule) =>
    namedIn(rule).map((unit) => ({ unit, cite: citesOf(rule.grounds), rule: rule.id, place: rule.place })),
  );
}

function namedIn(rule: Rule): string[] {
  switch (rule.kind) {
    case "coordination":
      return [rule.coordinator];
    case "channel":
      return [...rule.from, ...unitsOf(rule.steps.map((step) => step.party)), ...unitsOf(rule.to), ...rule.copies];
    case "gate":
      return [rule.holder, ...unitsOf([rule.to])];
    case "power":
      return [...rule.signers, ...(rule.principal === null ? [] : [rule.principal]), ...unitsOf(rule.paraf)];
    case "substitution":
      return [
        ...unitsOf(rule.deputies),
        ...rule.represents,
        ...rule.invitedBy,
        ...(rule.appointer === null ? [] : [rule.appointer]),
        ...(rule.trigger?.absent ?? []),
      ];
    default:
      return [];
  }
}

function unitsOf(parties: readonly (Party | Addressee)[]): string[] {
  return parties.flatMap((party) => (party.kind === "unit" ? [party.unit] : []));
}

/** All provisions that a rule rests on. */
export function citesOf(grounds: Grounds): readonly string[] {
  return [...grounds.each, ...grounds.with];
}

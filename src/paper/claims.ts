import type { Addressee, Grounds, Party, Regulation, Rule } from "../document/regulation";
import type { Span } from "../source/source";

/** A rule, or the declaration of an office, says that these provisions speak of this unit. */
export interface Claim {
  readonly unit: string;
  /** One of these must mention it. */
  readonly cite: readonly string[];
  /** Whether a heading over them will do, too. */
  readonly actor: boolean;
  /** The id of the rule; null: a declaration. */
  readonly rule: string | null;
  readonly place: Span;
}

/** Every name in the rule file that a citation stands for, without repeats. */
export function claimsOf(regulation: Regulation): Claim[] {
  const all = [...declarations(regulation), ...memberships(regulation), ...listItems(regulation), ...rules(regulation)];
  const byKey = new Map(
    all.map((claim) => [`${claim.unit} ${claim.cite.join(", ")} ${claim.place.start} ${claim.actor}`, claim]),
  );
  return [...byKey.values()];
}

function declarations({ offices, classes }: Regulation): Claim[] {
  return [...offices.values(), ...classes.values()].map(({ id, cite, place }) => ({
    unit: id,
    cite,
    actor: true,
    rule: null,
    place,
  }));
}

function memberships(regulation: Regulation): Claim[] {
  return regulation.memberships
    .filter(({ grounds }) => grounds.each.length > 0)
    .map(({ member, grounds, place }) => ({ unit: member, cite: citesOf(grounds), actor: true, rule: null, place }));
}

function listItems({ coordination }: Regulation): Claim[] {
  return coordination.flatMap(({ id, units }) =>
    units.map(({ unit, cite, place }) => ({ unit, cite: [cite], actor: false, rule: id, place })),
  );
}

function rules({ coordination, channels, gates, powers, substitutions }: Regulation): Claim[] {
  return [...coordination, ...channels, ...gates, ...powers, ...substitutions].flatMap((rule) => {
    const base = { cite: citesOf(rule.grounds), rule: rule.id, place: rule.place };
    return [
      ...actorsIn(rule).map((unit) => ({ ...base, unit, actor: true })),
      ...othersIn(rule).map((unit) => ({ ...base, unit, actor: false })),
    ];
  });
}

/** Of whom a provision speaks, and to whom: an article often names its own office only in the heading over it. */
function actorsIn(rule: Exclude<Rule, { readonly kind: "chart" | "silence" }>): readonly string[] {
  switch (rule.kind) {
    case "coordination":
      return [rule.coordinator];
    case "channel":
      return [...rule.from, ...unitsOf(rule.to)];
    case "gate":
      return [rule.holder, ...unitsOf([rule.to])];
    case "power":
      return rule.signers;
    case "substitution":
      return [...unitsOf(rule.deputies), ...(rule.trigger?.absent.length === 0 ? rule.represents : [])];
  }
}

/** Whom the provision itself must name. */
function othersIn(rule: Rule): readonly string[] {
  switch (rule.kind) {
    case "channel":
      return [...unitsOf(rule.steps.map((step) => step.party)), ...rule.copies];
    case "power":
      return [...named(rule.principal), ...unitsOf(rule.paraf)];
    case "substitution": {
      const absent = rule.trigger?.absent ?? [];
      const represented = rule.trigger !== null && absent.length === 0 ? [] : rule.represents;
      return [...represented, ...rule.invitedBy, ...named(rule.appointer), ...absent];
    }
    default:
      return [];
  }
}

function named(unit: string | null): string[] {
  return unit === null ? [] : [unit];
}

function unitsOf(parties: readonly (Party | Addressee)[]): string[] {
  return parties.flatMap((party) => (party.kind === "unit" ? [party.unit] : []));
}

/** All provisions that a rule rests on. */
export function citesOf(grounds: Grounds): readonly string[] {
  return [...grounds.each, ...grounds.with];
}

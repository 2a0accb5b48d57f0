import type { Addressee, Party, Rule } from "../document/regulation";

/** The part that an office plays in a rule. */
export type Role =
  | "answers"
  | "answered-to"
  | "starts"
  | "passes"
  | "ends"
  | "copied"
  | "screens"
  | "signs"
  | "signed-for"
  | "stands-in"
  | "stood-in-for"
  | "appoints"
  | "triggers"
  | "coordinates"
  | "chart"
  | "silent";

type Parties = readonly (Party | Addressee)[];

/** Who plays which part in a rule. The order is that of a profile. */
const ROLES: Readonly<Record<Role, (rule: Rule) => Parties>> = {
  answers: (r) => (r.kind === "channel" && r.accountability ? units(r.from) : []),
  "answered-to": (r) => (r.kind === "channel" && r.accountability ? r.to : []),
  starts: (r) => (r.kind === "channel" && !r.accountability ? units(r.from) : []),
  passes: (r) => (r.kind === "channel" ? r.steps.map((step) => step.party) : r.kind === "power" ? r.paraf : []),
  ends: (r) => (r.kind === "channel" && !r.accountability ? r.to : r.kind === "gate" ? [r.to] : []),
  copied: (r) => (r.kind === "channel" ? units(r.copies) : []),
  screens: (r) => (r.kind === "gate" ? units([r.holder]) : []),
  coordinates: (r) => (r.kind === "coordination" ? units([r.coordinator]) : []),
  signs: (r) => (r.kind === "power" ? units(r.signers) : []),
  "signed-for": (r) => (r.kind === "power" && r.principal !== null ? units([r.principal]) : []),
  "stands-in": (r) => (r.kind === "substitution" ? r.deputies : []),
  "stood-in-for": (r) => (r.kind === "substitution" ? units(r.represents) : []),
  appoints: (r) => (r.kind === "substitution" && r.appointer !== null ? units([r.appointer]) : []),
  triggers: (r) => (r.kind === "substitution" ? units(onlyAbsent(r)) : []),
  chart: (r) => (r.kind === "chart" ? units(r.of) : []),
  silent: (r) => (r.kind === "silence" ? units(r.concerns) : []),
};

/** Every role, in the order in which a profile tells them. */
export const ALL_ROLES = Object.keys(ROLES) as readonly Role[];

/** Who plays a part in a rule. */
export function partiesIn(rule: Rule, role: Role): Parties {
  return ROLES[role](rule);
}

function units(ids: readonly string[]): Party[] {
  return ids.map((unit) => ({ kind: "unit", unit }));
}

/** Those whose absence counts, and who have no other part in it. */
function onlyAbsent({ trigger, represents, deputies, appointer }: Extract<Rule, { kind: "substitution" }>): string[] {
  const acting = deputies.flatMap((party) => (party.kind === "unit" ? party.unit : []));
  const others = [...represents, ...acting, appointer];
  return (trigger?.absent ?? []).filter((id) => !others.includes(id));
}

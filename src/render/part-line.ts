import type { Channel, Gate, Power, Rule, Substitution } from "../document/regulation";
import type { Language } from "../document/text";
import type { Vocabulary } from "../document/vocabulary";
import type { Graph } from "../graph/graph";
import type { Role } from "../inspect/roles";
import { RuleParts } from "./rule-parts";

/** What a rule says to somebody who plays a known part in it: who else acts (may be empty), and what follows their names. */
export interface PartLine {
  readonly who: string;
  readonly says: string;
}

/** A rule without the part that somebody plays in it. Rules that say the same of different others differ in `who` only. */
export function partLine(rule: Rule, role: Role, graph: Graph, vocabulary: Vocabulary, language: Language): PartLine {
  const parts = new RuleParts(graph, vocabulary, language);
  const { who, says } = coreOf(rule, role, parts, language);
  return { who, says: [says, ...parts.limits(rule)].join("; ") };
}

function coreOf(rule: Rule, role: Role, parts: RuleParts, language: Language): PartLine {
  switch (rule.kind) {
    case "channel":
      return channel(rule, role, parts);
    case "gate":
      return gate(rule, role, parts);
    case "power":
      return power(rule, role, parts);
    case "substitution":
      return substitution(rule, role, parts);
    case "coordination":
      return alone([parts.terms("purposes", rule.purposes), ...parts.scope(rule)].join("; "));
    case "chart":
      return alone("");
    case "silence":
      return alone(rule.says[language]);
  }
}

function alone(says: string): PartLine {
  return { who: "", says };
}

function channel(rule: Channel, role: Role, parts: RuleParts): PartLine {
  const who = parts.heads(rule.from);
  const purposes = parts.terms("purposes", rule.purposes);
  const between = parts.between(rule).map((step) => `, ${step}`);
  const special = parts.special(rule).map((part) => `; ${part}`);
  const told = (...says: string[]): string => [...says, ...special].join("");
  switch (role) {
    case "answers":
      return alone(told(parts.to(rule), ...between));
    case "answered-to":
      return { who, says: told(...between) };
    case "starts":
      return alone(told(`${purposes} → ${parts.to(rule)}`, ...between));
    case "ends":
      return { who, says: told(...between, `: ${purposes}`) };
    default:
      return { who, says: told(` → ${parts.to(rule)}`, ...(isOnlyStep(rule, role) ? [] : between), `: ${purposes}`) };
  }
}

/** Whether the path leads through nobody else. */
function isOnlyStep({ steps, copies }: Channel, role: Role): boolean {
  return role === "passes" && copies.length === 0 && steps.length === 1 && steps[0]?.act === "via";
}

function gate(rule: Gate, role: Role, parts: RuleParts): PartLine {
  const { holder, purposes, to } = rule;
  const whose = rule.from.length === 0 ? "" : ` (${parts.screened(rule)})`;
  const what = parts.terms("purposes", purposes);
  if (role === "screens") return alone(`${what}${whose}, ${parts.say.thenTo(parts.party(to))}`);
  return { who: parts.head(holder), says: parts.say.screens("", what, parts.screened(rule)) };
}

function power(rule: Power, role: Role, parts: RuleParts): PartLine {
  const within = parts.within(rule).map((part) => `; ${part}`);
  if (role === "signs") return alone([parts.signed(rule), ...within].join(""));
  const documents = parts.terms("documents", rule.documents);
  const signs = role === "signed-for" ? `: ${documents}` : parts.say.signs("", parts.signed(rule));
  return { who: parts.heads(rule.signers), says: [signs, ...within].join("") };
}

function substitution(rule: Substitution, role: Role, parts: RuleParts): PartLine {
  const occasion = `: ${parts.occasion(rule)}`;
  const circumstances = (of: Substitution): string => [occasion, ...parts.circumstances(of)].join("; ");
  const represented = parts.heads(rule.represents);
  if (role === "stands-in") return alone(represented + circumstances(rule));
  const who = parts.deputies(rule);
  if (role === "stood-in-for") return { who, says: circumstances(rule) };
  const told = role === "appoints" ? { ...rule, appointer: null } : rule;
  return { who, says: parts.say.manner[rule.manner]("", represented) + circumstances(told) };
}

import type { Channel, Coordination, Gate, Power, Rule, Substitution } from "../document/regulation";
import type { Language } from "../document/text";
import type { Vocabulary } from "../document/vocabulary";
import type { Graph } from "../graph/graph";
import type { Role } from "../inspect/roles";
import { ruleLine } from "./rule-line";
import { RuleParts } from "./rule-parts";

/** What a rule says to somebody who plays a known part in it: the rule without that part. */
export function partLine(rule: Rule, role: Role, graph: Graph, vocabulary: Vocabulary, language: Language): string {
  const parts = new RuleParts(graph, vocabulary, language);
  const core = coreOf(rule, role, parts, language);
  return core === undefined ? ruleLine(rule, graph, vocabulary, language) : [...core, ...parts.limits(rule)].join("; ");
}

function coreOf(rule: Rule, role: Role, parts: RuleParts, language: Language): string[] | undefined {
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
      return coordination(rule, parts);
    case "chart":
      return [];
    case "silence":
      return [rule.says[language]];
  }
}

function channel(rule: Channel, role: Role, parts: RuleParts): string[] | undefined {
  const between = parts.between(rule);
  const purposes = parts.terms("purposes", rule.purposes);
  const from = parts.heads(rule.from);
  switch (role) {
    case "answers":
      return [[parts.to(rule), ...between].join(", ")];
    case "answered-to":
      return [[from, ...between].join(", ")];
    case "starts":
      return [[`${purposes} → ${parts.to(rule)}`, ...between].join(", "), ...parts.special(rule)];
    case "ends":
      return [`${[from, ...between].join(", ")}: ${purposes}`, ...parts.special(rule)];
    default:
      return undefined;
  }
}

function gate({ holder, purposes, to }: Gate, role: Role, parts: RuleParts): string[] {
  const what = parts.terms("purposes", purposes);
  return role === "screens"
    ? [`${what}, ${parts.say.thenTo(parts.party(to))}`]
    : [parts.say.screens(parts.head(holder), what)];
}

function power(rule: Power, role: Role, parts: RuleParts): string[] | undefined {
  if (role === "signs") return [parts.signed(rule), ...parts.within(rule)];
  if (role !== "signed-for") return undefined;
  return [`${parts.heads(rule.signers)}: ${parts.terms("documents", rule.documents)}`, ...parts.within(rule)];
}

function substitution(rule: Substitution, role: Role, parts: RuleParts): string[] | undefined {
  const others =
    role === "stands-in" ? parts.heads(rule.represents) : role === "stood-in-for" ? parts.deputies(rule) : undefined;
  if (others === undefined) return undefined;
  return [`${others}: ${parts.term("occasions", rule.occasion)}`, ...parts.circumstances(rule)];
}

function coordination(rule: Coordination, parts: RuleParts): string[] {
  return [parts.terms("purposes", rule.purposes), ...parts.scope(rule)];
}

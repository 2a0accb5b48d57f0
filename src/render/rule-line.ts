import type { Channel, Coordination, Rule } from "../document/regulation";
import type { Language } from "../document/text";
import type { Vocabulary } from "../document/vocabulary";
import type { Graph } from "../graph/graph";
import { RuleParts } from "./rule-parts";

/** What one rule says, in one line of words. Heads stand for their offices where somebody acts. */
export function ruleLine(rule: Rule, graph: Graph, vocabulary: Vocabulary, language: Language): string {
  const parts = new RuleParts(graph, vocabulary, language);
  return [...core(rule, parts, language), ...parts.limits(rule)].join("; ");
}

function core(rule: Rule, parts: RuleParts, language: Language): string[] {
  const { say } = parts;
  switch (rule.kind) {
    case "coordination":
      return coordination(rule, parts);
    case "channel":
      return channel(rule, parts);
    case "gate": {
      const screened = say.screens(
        parts.head(rule.holder),
        parts.terms("purposes", rule.purposes),
        parts.screened(rule),
      );
      return [`${screened}, ${say.thenTo(parts.party(rule.to))}`];
    }
    case "power":
      return [say.signs(parts.heads(rule.signers), parts.signed(rule)), ...parts.within(rule)];
    case "substitution": {
      const acts = say.manner[rule.manner](parts.deputies(rule), parts.heads(rule.represents));
      return [`${acts}: ${parts.occasion(rule)}`, ...parts.circumstances(rule)];
    }
    case "chart":
      return [say.chart(parts.names(rule.of))];
    case "silence":
      return [say.silent(parts.names(rule.concerns), rule.says[language])];
  }
}

function coordination(rule: Coordination, parts: RuleParts): string[] {
  const { coordinator, units, purposes } = rule;
  const core = parts.say.coordinates(parts.head(coordinator), units.length, parts.terms("purposes", purposes));
  return [core, ...parts.scope(rule)];
}

function channel(rule: Channel, parts: RuleParts): string[] {
  const from = parts.heads(rule.from);
  const ends = rule.accountability ? parts.say.answers(from, parts.to(rule)) : `${from} → ${parts.to(rule)}`;
  const path = [ends, ...parts.between(rule)].join(", ");
  const purposes = rule.accountability ? "" : `: ${parts.terms("purposes", rule.purposes)}`;
  return [path + purposes, ...parts.special(rule)];
}

import type { Rule } from "../document/regulation";
import type { Language } from "../document/text";
import type { Vocabulary } from "../document/vocabulary";
import type { Graph } from "../graph/graph";
import type { Kin } from "../graph/walk";
import { type Account, type Coverage, isComplete } from "../inspect/coverage";
import type { Listing } from "../inspect/listing";
import type { Profile, Reached } from "../inspect/profile";
import type { ProvisionProfile } from "../inspect/provision";
import type { Use } from "../inspect/uses";
import { placeIn, positionOf, type Span } from "../source/source";
import { ruleLine } from "./rule-line";

/** How a regulation is covered, for programs. */
export function coverageJson(coverage: Coverage) {
  const { graph, provisions } = coverage;
  return {
    regulation: graph.regulation.id,
    complete: isComplete(coverage),
    counts: counts(provisions.map(({ account }) => account)),
    provisions: provisions.map(({ provision, account, uses, cases }) => ({
      cite: provision.label,
      account,
      notRoutable: provision.notRoutable,
      rules: [...new Set(uses.flatMap((use) => (use.kind === "rule" ? use.rule.id : [])))],
      uses: uses.map((use) => useJson(use, graph)),
      cases,
      ...placeJson(provision.place, graph),
    })),
  };
}

function counts(accounts: readonly Account[]): Record<Account, number> {
  const count = (account: Account): number => accounts.filter((a) => a === account).length;
  return {
    used: count("used"),
    "not-routable": count("not-routable"),
    parts: count("parts"),
    forgotten: count("forgotten"),
    contradicted: count("contradicted"),
  };
}

/** One provision, for programs. */
export function provisionJson(profile: ProvisionProfile, vocabulary: Vocabulary, language: Language) {
  const { graph, provision, around, parts, uses, cases } = profile;
  return {
    regulation: graph.regulation.id,
    cite: provision.label,
    heading: provision.heading,
    gist: provision.gist,
    notRoutable: provision.notRoutable,
    around: around.map(({ label, heading, gist }) => ({ cite: label, heading, gist })),
    parts: parts.map(({ label, heading, gist }) => ({ cite: label, heading, gist })),
    rules: uses.flatMap((use) => (use.kind === "rule" ? ruleJson(use.rule, graph, vocabulary, language) : [])),
    uses: uses.map((use) => useJson(use, graph)),
    cases,
    ...placeJson(provision.place, graph),
  };
}

/** An office with its part in every rule, for programs. */
export function profileJson(profile: Profile, vocabulary: Vocabulary, language: Language) {
  const { graph, unit, similar, classes, members, coordinators, coordinatorInChart, roles } = profile;
  const told = ({ rule, through, pointed }: Reached) => ({
    ...ruleJson(rule, graph, vocabulary, language),
    through: through?.unit.id ?? null,
    pointed,
  });
  return {
    regulation: graph.regulation.id,
    office: unit.id,
    name: unit.name,
    head: unit.head,
    isClass: unit.isClass,
    unlistedIn: unit.unlistedIn?.id ?? null,
    similar,
    aliases: unit.unit?.aliases ?? [],
    cites: unit.unit?.cite ?? [],
    classes: classes.map(kinJson),
    members: members.map(kinJson),
    coordinators: coordinators.map((c) => ({
      office: c.unit.id,
      cites: c.cites,
      through: c.through?.unit.id ?? null,
    })),
    coordinatorInChart,
    overlays: graph.regulation.overlays.map(({ title, source }) => ({ title, file: source.path })),
    screenedBy: profile.screenedBy.map((gate) => ruleJson(gate, graph, vocabulary, language)),
    specialLists: profile.specialLists.map(({ special, general, cite }) => ({ special, general, cites: cite })),
    roles: Object.fromEntries([...roles].map(([role, all]) => [role, all.map(told)])),
  };
}

function kinJson({ unit, edges }: Kin) {
  return {
    office: unit.id,
    cites: edges.flatMap(({ grounds }) => [...grounds.each, ...grounds.with]),
    readings: edges.flatMap(({ reading }) => reading ?? []),
  };
}

/** One list, for programs. */
export function listingJson({ graph, items }: Listing, language: Language) {
  const told = items.map(({ id, name, aliases, cites }) => ({ id, name: name[language], aliases, cites }));
  return { regulation: graph?.regulation.id ?? null, items: told };
}

function ruleJson(rule: Rule, graph: Graph, vocabulary: Vocabulary, language: Language) {
  return {
    id: rule.id,
    kind: rule.kind,
    says: ruleLine(rule, graph, vocabulary, language),
    cites: [...rule.grounds.each, ...rule.grounds.with],
    reading: rule.reading,
    ...placeJson(rule.place, graph),
  };
}

function useJson(use: Use, graph: Graph) {
  const { place, cites, ...what } = use;
  return { ...what, ...("rule" in what ? { rule: what.rule.id } : {}), cites, ...placeJson(place, graph) };
}

function placeJson(place: Span, { regulation }: Graph) {
  const at = placeIn(regulation, place);
  return { file: at.source.path, ...positionOf(at) };
}

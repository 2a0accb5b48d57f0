import type { Addressee, Channel, Coordination, Gate, Party, Power, Rule, Substitution } from "../document/regulation";
import type { Language } from "../document/text";
import type { TermKind, Vocabulary } from "../document/vocabulary";
import type { Graph } from "../graph/graph";
import { catalogue, listed } from "./say";

/** What one rule says, in one line of words. Heads stand for their offices where somebody acts. */
export function ruleLine(rule: Rule, graph: Graph, vocabulary: Vocabulary, language: Language): string {
  const teller = new Teller(graph, vocabulary, language);
  return [teller.core(rule), ...teller.limits(rule)].join("; ");
}

/** Where a path leads and through whom, without its origin and purposes. */
export function pathLine(rule: Channel, graph: Graph, vocabulary: Vocabulary, language: Language): string {
  const teller = new Teller(graph, vocabulary, language);
  return [`→ ${teller.way(rule).join(", ")}`, ...teller.special(rule), ...teller.limits(rule)].join("; ");
}

/** Tells the parts of rules of one regulation in one language. */
class Teller {
  constructor(
    private readonly graph: Graph,
    private readonly vocabulary: Vocabulary,
    private readonly language: Language,
  ) {}

  private get say() {
    return catalogue(this.language).rule;
  }

  core(rule: Rule): string {
    switch (rule.kind) {
      case "coordination":
        return this.coordination(rule);
      case "channel":
        return this.channel(rule);
      case "gate":
        return this.gate(rule);
      case "power":
        return this.power(rule);
      case "substitution":
        return this.substitution(rule);
      case "chart":
        return this.say.chart(this.names(rule.of));
      case "silence":
        return this.say.silent(this.names(rule.concerns), rule.says[this.language]);
    }
  }

  /** Conditions, then the reading in which the rule is there at all. */
  limits({ conditions, reading }: Rule): string[] {
    const { words } = catalogue(this.language);
    const label = (code: string): string => (code === "subject" || code === "deadline" ? words[code] : words.condition);
    return [
      ...conditions.map(({ code, says }) => `${label(code)}: ${says[this.language]}`),
      ...(reading === null ? [] : [this.say.reading(reading)]),
    ];
  }

  private coordination({ coordinator, units, purposes, field, chart }: Coordination): string {
    return [
      this.say.coordinates(this.head(coordinator), units.length, this.terms("purposes", purposes)),
      ...(field === null ? [] : [this.say.field(field.topics.map((topic) => topic.name).join(", "))]),
      ...(chart === null ? [] : [this.say.listInChart]),
    ].join("; ");
  }

  private channel(rule: Channel): string {
    const [to = "", ...acts] = this.way(rule);
    const from = this.heads(rule.from);
    const path = [rule.accountability ? this.say.answers(from, to) : `${from} → ${to}`, ...acts].join(", ");
    const purposes = rule.accountability ? "" : `: ${this.terms("purposes", rule.purposes)}`;
    return [path + purposes, ...this.special(rule)].join("; ");
  }

  /** The addressees, then who stands between, then who gets a copy. */
  way(rule: Channel): string[] {
    return [
      rule.to.map((party) => this.party(party)).join("/"),
      ...this.steps(rule, "via", this.say.via),
      ...this.steps(rule, "initials", this.say.initials),
      ...(rule.copies.length === 0 ? [] : [this.say.copies(this.names(rule.copies))]),
    ];
  }

  private steps(rule: Channel, act: "via" | "initials", told: (names: string) => string): string[] {
    const parties = rule.steps.filter((step) => step.act === act).map((step) => this.party(step.party));
    return parties.length === 0 ? [] : [told(parties.join(", "))];
  }

  special({ character, insteadOf }: Channel): string[] {
    return [
      ...(character === null ? [] : [this.say.character(this.terms("characters", character.of))]),
      ...(insteadOf.length === 0 ? [] : [this.say.insteadOf(this.articles(insteadOf).join(", "))]),
    ];
  }

  private articles(rules: readonly string[]): string[] {
    return rules.flatMap((id) => this.graph.rules.get(id)?.rule.grounds.each ?? id);
  }

  private gate({ holder, purposes, to }: Gate): string {
    const screened = this.say.screens(this.head(holder), this.terms("purposes", purposes));
    return `${screened}, ${this.say.thenTo(this.party(to))}`;
  }

  private power(rule: Power): string {
    const { phrases, and, or } = catalogue(this.language);
    const form = rule.principal === null ? "" : ` ${this.say.onBehalf(this.head(rule.principal))}`;
    const paraf = rule.paraf.map((party) => this.party(party));
    const matters = rule.matters.map((id) => this.term("matters", id));
    return [
      `${this.say.signs(this.heads(rule.signers), this.terms("documents", rule.documents))}${form}`,
      ...(matters.length === 0 ? [] : [phrases["condition.matter"]({ matters: listed(matters, or) })]),
      ...(rule.delegated ? [phrases["condition.delegated"]({})] : []),
      ...(paraf.length === 0 ? [] : [phrases["condition.paraf"]({ initials: listed(paraf, and) })]),
    ].join("; ");
  }

  private substitution(rule: Substitution): string {
    const deputies = rule.deputies.map((party) => this.party(party, true)).join("/");
    const acts = this.say.manner[rule.manner](deputies, this.heads(rule.represents));
    return [`${acts}: ${this.term("occasions", rule.occasion)}`, ...this.circumstances(rule)].join("; ");
  }

  private circumstances(rule: Substitution): string[] {
    const { phrases, or } = catalogue(this.language);
    const hosts = rule.invitedBy.map((id) => this.head(id));
    return [
      ...(rule.trigger === null ? [] : [this.when(rule.trigger)]),
      ...(rule.appointer === null ? [] : [this.say.appointed(this.head(rule.appointer))]),
      ...(rule.assigned ? [this.say.assigned] : []),
      ...(hosts.length === 0 ? [] : [phrases["condition.invited-by"]({ hosts: listed(hosts, or) })]),
      ...(rule.ranked ? [this.say.ranked] : []),
      ...(rule.orderWords === null ? [] : [phrases["gap.rank-unstated"]({ words: rule.orderWords })]),
    ];
  }

  /** The absent officials with the words printed between them. */
  private when({ absent, joints, states }: NonNullable<Substitution["trigger"]>): string {
    const who = absent.map((id, i) => `${this.head(id)}${joints[i] === undefined ? "" : spaced(joints[i])}`).join("");
    const how = listed(
      states.map((id) => this.term("states", id)),
      catalogue(this.language).or,
    );
    return this.say.when(who === "" ? this.say.itself : who, how);
  }

  private party(party: Party | Addressee, acting = false): string {
    if (party.kind === "unit") return acting ? this.head(party.unit) : this.name(party.unit);
    return `(${party.kind === "unstated" ? this.say.unstated : party.words})`;
  }

  private name(id: string): string {
    return this.graph.unit(id).name;
  }

  private head(id: string): string {
    return this.graph.unit(id).head;
  }

  private names(ids: readonly string[]): string {
    return ids.map((id) => this.name(id)).join("/");
  }

  private heads(ids: readonly string[]): string {
    return ids.map((id) => this.head(id)).join("/");
  }

  private terms(kind: TermKind, ids: readonly string[]): string {
    return ids.map((id) => this.term(kind, id)).join(", ");
  }

  private term(kind: TermKind, id: string): string {
    const label = this.vocabulary[kind].get(id)?.label[this.language] ?? id;
    return inSentence(label);
  }
}

/** Without the capital at its start, unless that belongs to a name. */
function inSentence(label: string): string {
  return /^[A-Z][a-z]+ [A-Z]/.test(label) ? label : label.charAt(0).toLowerCase() + label.slice(1);
}

function spaced(joint: string): string {
  return joint === "/" ? "/" : ` ${joint} `;
}
